/* What Material's pages do in inline scripts, in a file, so that the policy can forbid inline scripts. */
"use strict";
/* A browser that blocks storage throws when it is named; Material would stop there, without search and without the dark scheme. */
for (const name of ["localStorage", "sessionStorage"]) {
  try {
    window[name];
  } catch {
    Object.defineProperty(window, name, { value: { getItem: () => null } });
  }
}

var __md_scope = new URL("..", document.currentScript.src);

var __md_hash = (text) => [...text].reduce((hash, letter) => (hash << 5) - hash + letter.charCodeAt(0), 0);

var __md_get = (key, storage, scope = __md_scope) => {
  try {
    return JSON.parse((storage ?? localStorage).getItem(`${scope.pathname}.${key}`));
  } catch {
    return null;
  }
};

var __md_set = (key, value, storage, scope = __md_scope) => {
  try {
    (storage ?? localStorage).setItem(`${scope.pathname}.${key}`, JSON.stringify(value));
  } catch {
    /* The choice lasts as long as the page. */
  }
};

/* The worker that searches says more than Material shows: script/search.js listens to it too. It gets the index that the page names,
   which is another one for the manual; Material knows one index only, and reads none because the form is not called `search`. */
var __hr_search;
var __hr_index = () => new URL(document.querySelector("[data-hr-index]").dataset.hrIndex, __md_scope);
window.Worker = class extends Worker {
  constructor(path) {
    super(path);
    __hr_search = this;
    fetch(__hr_index())
      .then((response) => response.json())
      .then((data) => this.postMessage({ type: 0, data: { ...data, options: {} } }));
  }
};

/* The page's own marks, before it is drawn, so that nothing moves later. That scripts run; and when the page opens with the step of a
   guide, that its list waits for the script that makes the step, but not if that fails or takes long. */
{
  const marks = document.documentElement.classList;
  const given = location.hash.includes("=");
  marks.replace("no-js", "js");
  if (given) marks.add("hr-given");
  if (given || !location.hash) marks.add("hr-waits");
  const wait = () => marks.remove("hr-waits");
  addEventListener("error", wait, true);
  setTimeout(wait, 8000);
}

/* The colours: those that the reader chose, else those that the system asks for. */
{
  const button = document.querySelector(".hr-scheme");
  const options = [...(button?.children ?? [])];
  let shown;
  const show = (option = options[0]) => {
    shown = option;
    for (const name of ["media", "scheme", "primary", "accent"]) document.body.setAttribute(`data-md-color-${name}`, option.dataset[name]);
    for (const each of options) each.hidden = each !== option;
    button.ariaLabel = option.title;
  };
  if (options.length) {
    const chosen = __md_get("__palette")?.color.scheme;
    show(options.find(({ dataset }) => dataset.scheme === chosen) ?? options.find(({ dataset }) => matchMedia(dataset.media).matches));
    button.addEventListener("click", () => {
      const index = (options.indexOf(shown) + 1) % options.length;
      show(options[index]);
      __md_set("__palette", { index, color: { ...shown.dataset } });
    });
  }
}

/* A folded part that the address leads into is open before it is drawn: opened later, it would push away what is below. */
{
  const seek = new MutationObserver(() => {
    const place = document.getElementById(location.hash.slice(1));
    if (!place) return;
    seek.disconnect();
    for (let fold = place.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  });
  if (location.hash) seek.observe(document.documentElement, { childList: true, subtree: true });
  addEventListener("load", () => seek.disconnect());
}
