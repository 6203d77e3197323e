/* The search, in a worker of its own. It speaks to Material's page as Material's own worker does: 0 set up, 1 ready, 2 a query, 3 results. */
/* The worker knows no language: the rules come with the index, see language.py. */
let settings, files, stop, endings, irregular;

const fold = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
const stems = new Map();
const regular = (folded) => folded.replace(irregular, (_, before, form) => before + settings.irregular[form]);
const stem = (word) => {
  if (!stems.has(word)) stems.set(word, endings.reduce((rest, [pattern, shape]) => rest.replace(pattern, shape), regular(fold(word))));
  return stems.get(word);
};

/* V.T.O. is one word, and an 's at the end of a word is not part of it. */
const wordsOf = (text) =>
  fold(text)
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (dotted) => `${dotted.replaceAll(".", "")} `)
    .replace(/['’]s?(?![\p{L}\p{N}])/gu, " ")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/* Whether a word is at most so many slips away from another: a letter too many, missing or wrong, or two swapped. */
const near = (one, other, most) => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, place) => place)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + !same);
      if (!same && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[other.length];
};
