/* From words and their pages to a list of pages, the best matches first. */
/* The part of a query that must be found, its words weighed by rarity; and how much worse than the best one a page may be. */
const LEAST = 0.5, FAR = 0.09;
const UNKNOWN = 0.7, SILENT = 0.3, APART = 0.5, CONCAVE = 0.7;
const sum = (values) => values.reduce((total, value) => total + value, 0);

/* The words of a query that count: all but the stop words, and all words of a name. */
const read = async (query) => {
  const all = wordsOf(query.slice(0, 300)).slice(0, MOST_WORDS).map((word) => word.slice(0, MOST_LETTERS));
  const names = await units(all);
  const words = all.map((word, at) => ({ word, at, marks: new Set(), named: names.some((name) => at >= name.at && at < name.at + name.size) }));
  return { names, typed: all.join(" "), words: words.filter(({ word, named }) => named || !stop.has(word)) };
};

/* How rare a word is: a word that is on many pages says little about what the reader is looking for. */
const rarity = (word, pages) => {
  if (stop.has(word)) return SILENT;
  return pages.size ? Math.log(1 + settings.pages / pages.size) : UNKNOWN * Math.log(1 + settings.pages);
};

const rank = async (query) => {
  const { names, typed, words } = await read(query);
  const found = new Map();
  const rate = (index, pages, sure) => {
    for (const [page, weight] of pages) {
      if (!found.has(page)) found.set(page, new Array(words.length).fill(0));
      const row = found.get(page);
      row[index] = Math.max(row[index], (weight * sure) ** CONCAVE);
    }
  };
  const rare = [];
  const meanings = [];
  const advised = new Set(names.map(({ key }) => advice.get(key)));
  for (const [index, { word, named, marks }] of words.entries()) {
    const missing = await missed(word);
    advised.add(missing);
    const pages = stop.has(word) ? new Map() : await understand(word, marks, Boolean(missing));
    rare.push(missing && !pages.size ? SILENT : rarity(word, pages));
    rate(index, pages, named ? APART : SURE);
    const short = (await entry(stem(word)))?.[2];
    if (short) meanings.push(short);
  }
  for (const { at, size, key } of names) {
    const marks = new Set();
    const pages = await pagesOf(key, marks, SURE);
    for (const [index, word] of words.entries()) {
      if (word.at < at || word.at >= at + size) continue;
      rate(index, pages, SURE);
      for (const mark of marks) word.marks.add(mark);
    }
  }
  advised.delete(undefined);
  return { typed, words, rare, meanings, advised: [...advised], ranked: inOrder(found, rare) };
};

const inOrder = (found, rare) => {
  const rated = [...found].map(([page, row]) => {
    const covered = sum(row.map((weight, index) => (weight ? rare[index] : 0))) / sum(rare);
    return { page, covered, score: sum(row.map((weight, index) => weight * rare[index])) * covered };
  });
  rated.sort((one, other) => other.score - one.score || one.page - other.page);
  if (!rated.slice(0, 5).some(({ covered }) => covered >= LEAST)) return [];
  return rated.filter(({ score }) => score > rated[0].score * FAR).slice(0, settings.most);
};
