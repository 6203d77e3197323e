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

/* The page's own marks, before it is drawn: that scripts run, and the colours that the reader chose, else those that the system asks for.
   Material sets the same ones later; by then that changes nothing, and no element has to be looked at again. */
{
  document.documentElement.classList.replace("no-js", "js");
  const fitting = [...document.querySelectorAll("[data-md-color-media]")].find((option) => matchMedia(option.dataset.mdColorMedia).matches);
  const chosen = __md_get("__palette")?.color;
  for (const name of ["media", "scheme", "primary", "accent"]) {
    const value = chosen?.[name] ?? fitting?.getAttribute(`data-md-color-${name}`);
    if (value) document.body.setAttribute(`data-md-color-${name}`, value);
  }
}
