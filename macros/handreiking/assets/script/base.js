/* What every part of the script uses. Pages are complete without it. */
const say = (key, holes) => words[key].replace(/\{(\w+)\}/g, (_, name) => holes[name]);

const LANGUAGE = words.locale;
const today = () => new Date().toLocaleDateString(LANGUAGE, { dateStyle: "long" });

/* Text without the soft hyphens that were added to it. */
const plain = (text) => text.replaceAll("\u00ad", "");

/* What a reader copies can be searched for where it is pasted. */
addEventListener("copy", (event) => {
  const chosen = getSelection();
  if (!chosen.toString().includes("\u00ad")) return;
  const copied = make("div", "", chosen.getRangeAt(0).cloneContents());
  for (const link of copied.querySelectorAll("a[href]")) link.href = new URL(link.getAttribute("href"), location);
  event.clipboardData.setData("text/plain", plain(chosen.toString()));
  event.clipboardData.setData("text/html", plain(copied.innerHTML));
  event.preventDefault();
});

const make = (tag, css = "", ...children) => {
  const made = document.createElement(tag);
  if (css) made.className = css;
  made.append(...children);
  return made;
};

const button = (css, text, act) => {
  const made = make("button", `hr-button ${css}`, text);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
};

/* Storage may be full or blocked: then nothing is kept, and nothing breaks. */
const safely = (act) => {
  try {
    return act();
  } catch {
    return null;
  }
};

/* The names of stored items contain the path of this handbook on its host: there may be other handbooks there. */
const OURS = `handreiking:${__md_scope.pathname}:`;

/* One polite live region for all parts; it has to exist before anything is announced in it. */
const status = make("p", "hr-visually-hidden");
status.setAttribute("role", "status");
document.body.append(status);
const announce = (text) => {
  status.textContent = "";
  setTimeout(() => (status.textContent = text), 50);
};

/* Asks the worker that keeps pages on the device; `path` is that of a page. */
const ask = async (what, path = location.pathname) => {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  active.postMessage({ ask: what, path }, [port2]);
  return new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
};

/* Writes `text` in `place`, and announces it. */
const tell = (place, text) => announce((place.textContent = text));
