/* From words and their pages to a row of pages, the most fitting first. */
const LEAST = 0.5, FAR = 0.3, UNKNOWN = 0.7, APART = 0.5, CONCAVE = 0.7, COVER = 1;

const rank = async (query) => {
  const all = wordsOf(query.slice(0, 300)).slice(0, MOST_WORDS).map((word) => word.slice(0, MOST_LETTERS));
  const names = await units(all);
  const inName = (at) => names.some((name) => at >= name.at && at < name.at + name.size);
  const words = all.map((word, at) => ({ word, at, marks: new Set() })).filter(({ word, at }) => inName(at) || !stop.has(word));
  const meanings = [];
  const found = new Map();
  const rate = (index, pages, sure = 1) => {
    for (const [page, own] of pages) {
      const weight = own * sure;
      if (!found.has(page)) found.set(page, new Array(words.length).fill(0));
      const row = found.get(page);
      row[index] = Math.max(row[index], weight ** CONCAVE);
    }
  };
  const rare = [];
  for (const [index, { word, at, marks }] of words.entries()) {
    const { pages } = stop.has(word) ? { pages: new Map() } : await understand(word, marks);
    rare[index] = stop.has(word) ? 0.3 : pages.size ? Math.log(1 + settings.pages / pages.size) : UNKNOWN * Math.log(1 + settings.pages);
    rate(index, pages, inName(at) ? APART : 1);
    const meaning = (await entry(stem(word)))?.[2];
    if (meaning) meanings.push(meaning);
  }
  for (const name of names) {
    const marks = new Set();
    const pages = await pagesOf(name.key, marks, SURE);
    words.forEach(({ at }, index) => {
      if (at < name.at || at >= name.at + name.size) return;
      rate(index, pages);
      for (const mark of marks) words[index].marks.add(mark);
    });
  }
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  const whole = sum(rare);
  const ranked = [...found].map(([page, row]) => {
    const covered = sum(row.map((weight, index) => (weight ? rare[index] : 0))) / whole;
    return { page, covered, score: sum(row.map((weight, index) => weight * rare[index])) * covered ** COVER };
  });
  ranked.sort((one, other) => other.score - one.score || one.page - other.page);
  const best = ranked[0];
  const kept = best && Math.max(...ranked.slice(0, 5).map(({ covered }) => covered)) >= LEAST ? ranked : [];
  return { words, rare, meanings, ranked: kept.filter(({ score }) => score > best.score * FAR * 0.3).slice(0, settings.most) };
};
