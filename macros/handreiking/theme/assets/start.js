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

/* The colours, before the page is drawn: those that the reader chose, else those that the system asks for. */
{
  const fitting = [...document.querySelectorAll("[data-md-color-media]")].find((option) => matchMedia(option.dataset.mdColorMedia).matches);
  const colours = __md_get("__palette")?.color ?? (fitting ? { scheme: fitting.dataset.mdColorScheme } : {});
  for (const [name, value] of Object.entries(colours)) document.body.setAttribute(`data-md-color-${name}`, value);
}
