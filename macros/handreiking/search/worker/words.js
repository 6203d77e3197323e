/* The search, in a worker of its own. It speaks to Material's page as Material's own worker does: 0 set up, 1 ready, 2 a query, 3 results. */
/* The worker knows no language: the rules come with the index, see language.py. */
let settings, files, stop, endings, irregular, slips, links, particles, same, letters, advice;

const fold = (text) =>
  text
    .replace(/[\u00ad\u034f\u200b-\u200f\u2060-\u2064\ufeff]/g, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "");
const stems = new Map();
const regular = (folded) => folded.replace(irregular, (_, before, form) => before + settings.irregular[form]);
const stem = (word) => {
  if (!stems.has(word)) stems.set(word, endings.reduce((rest, [pattern, shape]) => rest.replace(pattern, shape), regular(fold(word))));
  return stems.get(word);
};

/* As in language.py: V.T.O. is one word, an 's at the end is no part of a word, and 24uurs is two. */
const wordsOf = (text) =>
  fold(text)
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (dotted) => `${dotted.replaceAll(".", "")} `)
    .replace(/['’‘ʼ`]s?(?![\p{L}\p{N}])/gu, " ")
    .replace(/(?<=[\p{L}\p{N}])['’‘ʼ`](?=[\p{L}\p{N}])/gu, "")
    .match(/\p{Nd}+(?=\p{L}{3})|[\p{L}\p{N}]+/gu) ?? [];

/* Another wrong letter than one that is easily written makes another word: dementie is not detentie. */
const letterSlip = (one, other) => (one === other ? 0 : slips.has(one < other ? one + other : other + one) ? 1 : 2);

/* How many slips a word is away from another: a letter too many, missing or wrong, or two swapped. */
const near = (one, other, most) => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, place) => place)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const slip = letterSlip(one[i - 1], other[j - 1]);
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + slip);
      if (slip && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[other.length];
};
