/* The search returns more than Material shows: what abbreviations mean, and where to go when nothing was found. */
const results = document.querySelector(".md-search-result");
const field = document.querySelector(".md-search__input");

/* When Enter is pressed, Material follows the link with the highest score, and reads that score from its first child. */
const leadTo = (text, address) => {
  const link = make("a", "", make("span", "", text));
  link.firstChild.dataset.mdScore = 1;
  link.href = new URL(address, __md_scope);
  return link;
};
/* A reader's words stay out of addresses: this link leads to the search field. */
const search = (text) => {
  const link = leadTo(text, location);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    event.stopPropagation();
    field.value = text;
    field.focus();
    field.dispatchEvent(new Event("keyup"));
  });
  return link;
};

/* What the handbook has nothing on is said once while a reader types on, for who hears it. */
let advised = "";
const advise = (texts) => {
  if (texts.length && texts.join(" ") !== advised) announce(texts.join(" "));
  advised = texts.join(" ");
  return texts.map((text) => make("p", "hr-search__advice", text));
};

const answer = ({ data: { type, data } }) => {
  if (type !== 3) return;
  results.querySelector(".hr-search")?.remove();
  const said = make("div", "hr-search md-typeset");
  said.append(...advise(data.advice));
  const missing = data.absent ? say("search.absent") : "";
  for (const text of [data.about, missing, ...data.meanings].filter(Boolean)) said.append(make("p", "", text));
  const list = (name, links) => links.length && said.append(make("p", "", say(`search.${name}`)), make("ul", "", ...links.map((link) => make("li", "", link))));
  if (data.unreached) results.querySelector(".md-search-result__meta").textContent = say("search.unreached");
  else if (!data.items.length && data.query.trim()) {
    list("near", data.near.map(search));
    list("help", data.help.map((one) => leadTo(...one)));
  }
  if (said.firstChild) results.firstElementChild.after(said);
};
/* Material's script starts the worker, after this one. */
addEventListener("DOMContentLoaded", () => __hr_search?.addEventListener("message", answer));

/* A link takes no name from an article in it, and Material keeps the tab key from the links. */
const mend = () => {
  for (const article of results.querySelectorAll("article:not([role])")) {
    article.role = "presentation";
    article.parentElement.removeAttribute("tabindex");
  }
};
if (results) new MutationObserver(mend).observe(results, { childList: true, subtree: true });

/* Material searches when a key is let go: what is pasted or dictated is searched at once. */
field?.addEventListener("input", () => field.dispatchEvent(new Event("keyup")));

/* The tab key leads into the results, where Material closes the search; escape leads back to where the reader was. */
const opened = document.getElementById("__search");
const parts = document.querySelector(".md-search");
let before;
const close = (back) => {
  if (opened.checked) opened.click();
  if (!back) return;
  document.activeElement.blur();
  before?.focus();
};
addEventListener("focusin", ({ target }) => {
  if (parts?.contains(target)) return;
  before = target;
  if (opened.checked) close();
});
opened?.addEventListener("change", () => opened.checked && field.focus());
parts?.querySelector(".hr-search-close").addEventListener("click", () => close(true));
addEventListener(
  "keydown",
  (event) => {
    if (!opened?.checked || !["Tab", "Escape"].includes(event.key)) return;
    event.stopPropagation();
    if (event.key === "Escape") close(true);
  },
  true,
);

/* The page of a result opens with the words marked. They are passed on the device: in the address, a server would see them. */
const MARKED = `${OURS}marked`;
const markFound = () => {
  const { path, found } = safely(() => JSON.parse(sessionStorage.getItem(MARKED))) ?? {};
  if (path !== location.pathname) return;
  sessionStorage.removeItem(MARKED);
  const pattern = new RegExp(`(?<!\\p{L})(?:${found.map((word) => [...word].join("\u00ad?")).join("|")})(?!\\p{L})`, "giu");
  const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (!walker.currentNode.parentElement.closest("svg, script")) texts.push(walker.currentNode);
  for (const text of texts) {
    for (const match of [...text.data.matchAll(pattern)].reverse()) {
      const word = text.splitText(match.index);
      word.splitText(match[0].length);
      const mark = make("mark");
      word.replaceWith(mark);
      mark.append(word);
    }
  }
};
results?.addEventListener("click", ({ target }) => {
  const link = target.closest("a");
  const found = [...new Set([...(link?.querySelectorAll("mark") ?? [])].map((mark) => mark.textContent))];
  if (!found.length) return;
  safely(() => sessionStorage.setItem(MARKED, JSON.stringify({ path: link.pathname, found })));
  if (link.pathname === location.pathname) markFound();
});
markFound();
