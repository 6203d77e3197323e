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

__hr_search?.addEventListener("message", ({ data: { type, data } }) => {
  if (type !== 3) return;
  results.querySelector(".hr-search")?.remove();
  const said = make("div", "hr-search md-typeset", ...[data.about, ...data.meanings].filter(Boolean).map((text) => make("p", "", text)));
  const list = (name, links) => links.length && said.append(make("p", "", say(`search.${name}`)), make("ul", "", ...links.map((link) => make("li", "", link))));
  if (!data.items.length && data.query.trim()) {
    list("near", data.near.map(search));
    list("help", data.help.map((one) => leadTo(...one)));
  }
  if (said.firstChild) results.firstElementChild.after(said);
});

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
