/* From a list of pages to what Material shows: texts as HTML, with the words marked. */
const safe = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/* A word as it stands in a text, with the signs in it that are not read. */
const TOKEN = /\p{Nd}+(?=\p{L}{3})|(?:\p{L}\.){2,}|[\p{L}\p{N}](?:['’‘ʼ`]?[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060-\u2064\ufeff])*/gu;
const WINDOW = 220, BEFORE = 60, FOLDED = 0.99, CALLED = 100, REPEATED = 0.3, CLOSE = 0.75;

/* The index of the word in the query that a word in a text matches, by its meaning or one of its parts; -1 for none. */
const finder = (words) => {
  const known = new Map();
  const bases = new Map();
  const find = (base) => words.findIndex(({ marks }) => marks.has(base) || [...marks].some((mark) => mark.length > 3 && base.includes(mark)));
  return (word) => {
    if (!bases.has(word)) bases.set(word, stem(wordsOf(word)[0] ?? ""));
    const base = bases.get(word);
    if (!known.has(base)) known.set(base, find(base));
    return known.get(base);
  };
};
const hits = (text, answers) => {
  const found = [];
  for (const match of text.matchAll(TOKEN)) {
    const index = answers(match[0]);
    if (index >= 0) found.push({ from: match.index, to: match.index + match[0].length, index });
  }
  return found;
};
const marked = (text, found, from = 0, to = text.length) => {
  let [html, last] = ["", from];
  for (const hit of found) {
    if (hit.from < from || hit.to > to) continue;
    html += `${safe(text.slice(last, hit.from))}<mark>${safe(text.slice(hit.from, hit.to))}</mark>`;
    last = hit.to;
  }
  return html + safe(text.slice(last, to));
};
/* The part of a text with the first word that was found; its beginning if the query is the title above it. */
const excerpt = (text, found, called) => {
  let from = Math.max(0, (found[0]?.from ?? 0) - BEFORE);
  if (called || text.length <= WINDOW) from = 0;
  if (from) from = text.indexOf(" ", from) + 1 || from;
  let to = Math.min(text.length, from + WINDOW);
  if (to < text.length) to = Math.max(text.lastIndexOf(" ", to), from + 20);
  return `<p>${from ? "… " : ""}${marked(text, found, from, to)}${to < text.length ? " …" : ""}</p>`;
};

const show = async ({ page, score }, { typed, words, rare }, answers) => {
  const [location, kind, parts] = await part("p", page);
  const rated = parts.map(([anchor, title, text]) => {
    const [inTitle, inText] = [hits(title, answers), hits(text, answers)];
    const worth = (index) => (rare[index] ?? 0) * (3 * inTitle.some((hit) => hit.index === index) + Math.min(2, inText.filter((hit) => hit.index === index).length));
    const called = ` ${wordsOf(title).join(" ")} `.includes(` ${typed} `) ? CALLED : 0;
    return { anchor, title, text, inTitle, inText, called, worth: (settings.repeats.includes(anchor) ? REPEATED : 1) * words.reduce((total, _, index) => total + worth(index), called) };
  });
  const [top, ...below] = rated;
  const label = settings.labels[kind];
  const item = ({ anchor, title, text, inTitle, inText, called }, own) => ({
    location: anchor ? `${location}#${anchor}` : location,
    title: marked(title, inTitle) + (anchor || !label ? "" : ` <span class="hr-kind">${safe(label)}</span>`),
    text: text && excerpt(text, inText, called),
    score: own,
    terms: {},
  });
  /* Material shows the first one, those with the same or a higher score below it, and collapses the rest: a section that matches
     about as well as the best one is shown too. */
  const sections = below.filter(({ worth }) => worth > 0).sort((one, other) => other.worth - one.worth);
  const rest = sections.map((section, index) => item(section, score * FOLDED ** index));
  if (!rest.length || sections[0].worth < top.worth) return [item(top, score), ...rest.map((one) => ({ ...one, score: one.score * FOLDED }))];
  const close = (sections[1]?.worth ?? 0) >= sections[0].worth * CLOSE ? 1 : 0;
  return [{ ...rest[0], score }, { ...item(top, score) }, ...rest.slice(1).map((one, index) => (index < close ? { ...one, score } : one))];
};
