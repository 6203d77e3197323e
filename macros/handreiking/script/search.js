/* The search says more than Material shows: what is short for what, and where to go when nothing was found. */
const results = document.querySelector(".md-search-result");
const field = document.querySelector(".md-search__input");

/* A link without an address for the reader's words: these go nowhere but to the field. */
const offer = (text) => {
  const score = make("span", "", text);
  score.dataset.mdScore = 1;
  const link = make("a", "", score);
  link.href = "#__search";
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
  const said = make("div", "hr-search md-typeset", ...data.meanings.map((text) => make("p", "", text)));
  if (!data.items.length && data.query.trim()) {
    said.append(document.querySelector("[data-hr-search-help]").content.cloneNode(true));
    const near = said.querySelector(".hr-search__near");
    if (data.near.length) near.append(...data.near.flatMap((text) => [" ", offer(text)]));
    else near.remove();
  }
  if (said.firstChild) results.firstElementChild.after(said);
});

/* The page of a result opens with the words marked. They are handed over on the device: in the address a server would read them. */
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
