/* From what was typed to pages: each word with the stems that it may mean, and how certain that is. */
const SURE = 1, MEANT = 0.8, LONGER = 0.55, SAME = 0.5, SLIP = 0.6, SLIPS = 0.45, SPLIT = 0.6, SHORTENED = 0.35;
const MOST_WORDS = 12, MOST_LONGER = 40, MOST_LETTERS = 40;

/* The pages of a key and of what it means, by page, with the stems to mark. */
const pagesOf = async (key, marks, sure, deep = 0) => {
  const found = await entry(key);
  const pages = new Map();
  if (!found) return pages;
  marks.add(key);
  for (const [page, weight] of rowPages(found[0])) pages.set(page, weight * sure);
  for (const meant of deep < 2 && found[1] ? found[1].split("|") : []) merge(pages, await together(meant.split(" "), marks, MEANT * sure, deep + 1, meant));
  return pages;
};
const merge = (pages, more) => {
  for (const [page, weight] of more) if (weight > (pages.get(page) ?? 0)) pages.set(page, weight);
};
/* The pages that have all of some stems. */
const together = async (stems, marks, sure, deep, whole) => {
  const each = await Promise.all(stems.filter((one) => !stop.has(one)).map((one) => pagesOf(one, marks, sure, deep)));
  const pages = new Map();
  for (const [page, weight] of each[0] ?? []) if (each.every((one) => one.has(page))) pages.set(page, Math.min(...each.map((one) => one.get(page))));
  if (stems.length > 1) merge(pages, await pagesOf(whole ?? stems.join(" "), marks, sure, deep));
  return pages;
};

/* Longer words; only those of the texts if the word itself is known, for what the editors say of another word is not meant then. */
const longer = async (base, known) => {
  const keys = [];
  for (const key of await beginning(base)) if (key !== base && !key.includes(" ") && (!known || (await entry(key))[0])) keys.push(key);
  return keys.sort((one, other) => one.length - other.length).slice(0, MOST_LONGER);
};
/* The stems that a word may have with one slip in its ending, which makes another stem of it: usabilty. They begin as the word does. */
const ENDING = 6;
const respelled = async (word) => {
  const all = (await around(word.slice(0, 3))).flatMap(({ keys }) => keys);
  const known = all.filter((key) => key.length > 3 && word.length - key.length <= ENDING && word.startsWith(key.slice(0, -1)));
  const found = new Set();
  for (let at = Math.min(...known.map((key) => key.length)) - 1; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    found.add(head + tail.slice(1));
    if (tail.length > 1) found.add(head + tail[1] + tail[0] + tail.slice(2));
    for (const letter of letters) {
      found.add(head + letter + tail);
      if (tail && letterSlip(letter, tail[0]) === 1) found.add(head + letter + tail.slice(1));
    }
  }
  return [...new Set([...found].map(stem))].filter((key) => known.includes(key));
};
const slipped = async (base, most) =>
  (await around(base)).flatMap(({ keys }) => keys.filter((key) => key[0] === base[0] && !key.includes(" ") && near(base, key, most) <= most));

/* The words of each name of which these are the first letters: of all that count, or of three or more that stand together. */
const initials = (word) =>
  settings.suggest.flatMap((name) => {
    const said = wordsOf(name).filter((one) => !stop.has(one));
    const first = said.map((one) => one[0]).join("");
    const at = word.length > 2 ? first.indexOf(word) : first === word ? 0 : -1;
    return at < 0 ? [] : [said.slice(at, at + word.length).map(stem)];
  });
/* The parts of a word that is typed as one. What only a particle follows is found by what comes before that. */
const splits = async (word) => {
  for (const particle of particles) {
    const head = word.endsWith(particle) && stem(word.slice(0, -particle.length));
    if (head && head.length > 2 && !stop.has(head) && (await entry(head))) return [head];
  }
  for (let at = settings.shortest; at <= word.length - settings.shortest; at++) {
    const tail = stem(word.slice(at));
    for (const head of [word.slice(0, at), word.slice(0, at).replace(links, "")]) {
      if (head.length > 2 && (await entry(stem(head))) && (await entry(tail))) return [stem(head), tail];
    }
  }
};

/* What the editors advise about a word on which the handbook has nothing, also as the start of a longer word or with a slip in it. */
const missed = async (word) => {
  const base = stem(word);
  if (advice.has(base)) return advice.get(base);
  if (stop.has(word) || (await entry(base))) return undefined;
  const keys = [...advice.keys()].filter((key) => key.length > 4 && !key.includes(" "));
  return advice.get(keys.find((key) => base.startsWith(key)) ?? keys.find((key) => key[0] === base[0] && near(base, key, 1) < 2));
};

/* The pages of a word. Less certain meanings are tried only if more certain ones have no pages; their stems are still marked.
   A word that the handbook does not cover means nothing but itself. */
const understand = async (word, marks, uncovered) => {
  const base = stem(word);
  const pages = await pagesOf(base, marks, SURE);
  if (uncovered) return pages;
  for (const other of same.get(base) ?? []) merge(pages, await pagesOf(other, marks, SAME));
  if (!pages.size && word.length > 1 && word.length < 6) for (const stems of initials(word)) merge(pages, await together(stems, marks, MEANT));
  const attempt = async (keys, sure) => {
    for (const key of keys) merge(pages, await pagesOf(key, marks, sure(key)));
    return pages.size > 0;
  };
  if (base === word || base.length > 3) await attempt(await longer(base, pages.size), (key) => LONGER * Math.sqrt(base.length / key.length));
  if (pages.size) return pages;
  if (base.length > 3 && (await attempt(await slipped(base, 1), () => SLIP))) return pages;
  if (word.length > 5 && (await attempt(await respelled(word), () => SLIP))) return pages;
  const both = await splits(word);
  if (both) {
    merge(pages, await together(both, marks, SPLIT));
    await attempt(both, () => SHORTENED);
    return pages;
  }
  if (base.length > 8 && (await attempt(await slipped(base, 2), () => SLIPS))) return pages;
  for (let length = base.length - 1; length >= Math.max(5, Math.ceil(base.length * 0.7)); length--) {
    const start = base.slice(0, length);
    if (await attempt([start, ...(await longer(start))], () => SHORTENED)) break;
  }
  return pages;
};

/* A name of several words counts as one: the longest that the index has. Two words may be one word typed as two. */
const units = async (typed) => {
  const found = [];
  for (let at = 0; at < typed.length; ) {
    let size = Math.min(5, typed.length - at);
    let key;
    for (; size > 1; size--) {
      const some = typed.slice(at, at + size);
      key = some.map(stem).join(" ");
      if (advice.has(key) || (await entry(key))) break;
      key = size === 2 && stem(some.join(""));
      if (key && !stop.has(some[0]) && (particles.has(some[1]) || !stop.has(some[1])) && (await entry(key))) break;
    }
    if (size > 1) found.push({ at, size, key });
    at += size;
  }
  return found;
};
