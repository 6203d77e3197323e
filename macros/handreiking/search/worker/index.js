/* The index: a single file when it is small, else parts that are fetched when they are needed, see packing.py. A part that did not
   come is asked for once more at once, and again for the next query. */
const parts = new Map();
class Unreached extends Error {}
const part = (kind, number) => {
  const name = `${kind}${number}.json`;
  if (!parts.has(name)) {
    const found = Promise.resolve(files[kind]?.[number] ?? fetched(name).catch(() => fetched(name)));
    parts.set(name, found);
    found.catch(() => parts.delete(name));
  }
  return parts.get(name);
};
const fetched = async (name) => {
  try {
    const response = await fetch(new URL(`../../../${settings.folder}${name}`, location));
    if (!response.ok) throw response.status;
    return await response.json();
  } catch (problem) {
    throw new Unreached(`${name}: ${problem}`);
  }
};
const opened = new Map();
const shard = async (number) => {
  if (!opened.has(number)) {
    const entries = new Map(Object.entries(await part("t", number)));
    opened.set(number, { entries, keys: [...entries.keys()].sort() });
  }
  return opened.get(number);
};
const place = (key) => Math.max(0, settings.shards.findLastIndex((first) => first <= key));

/* An entry is a row of pages, or such a row with its synonyms and what it is short for, see postings.py. */
const entry = async (key) => {
  const found = (await shard(place(key))).entries.get(key);
  return found === undefined ? null : Array.isArray(found) ? found : [found];
};
const NEIGHBOURS = 3;
const around = async (key) => {
  const first = place(key);
  return Promise.all(settings.shards.slice(first, first + NEIGHBOURS).map((_, step) => shard(first + step)));
};
/* The keys that begin with these letters, in order. */
const beginning = async (letters) => {
  const found = [];
  for (const { keys } of await around(letters)) {
    let [from, to] = [0, keys.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (keys[middle] < letters) from = middle + 1;
      else to = middle;
    }
    while (keys[from]?.startsWith(letters)) found.push(keys[from++]);
  }
  return found;
};
const rowPages = (row) => {
  const pages = new Map();
  let page = -1;
  for (const [, letter, gap] of row.matchAll(/([A-Z])([0-9a-z]*)/g)) {
    page += gap ? parseInt(gap, 36) : 1;
    pages.set(page, letter.charCodeAt(0) - 64);
  }
  return pages;
};
