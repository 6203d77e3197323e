/* A term explains itself where it stands. Without popovers its link leads to the list below, as it does without script. */
let shown, pressed;
const GAP = 6;
const EDGE = 16;

const placeAt = (box, link) => {
  const lines = [...link.getClientRects()];
  const widest = document.documentElement.clientWidth - box.offsetWidth - EDGE;
  const below = lines.at(-1).bottom + GAP;
  const fits = below + box.offsetHeight <= innerHeight;
  box.style.left = `${scrollX + Math.max(EDGE, Math.min(lines[0].left, widest))}px`;
  box.style.top = `${scrollY + (fits ? below : lines[0].top - GAP - box.offsetHeight)}px`;
};

const explain = (link, row) => {
  const [term, text] = [...row.children].map((part) => part.cloneNode(true).childNodes);
  const box = make("span", "hr-meaning", make("strong", "", ...term), " ", ...text);
  box.popover = "auto";
  link.after(box);
  box.addEventListener("toggle", ({ newState }) => {
    link.setAttribute("aria-expanded", newState === "open");
    if (newState === "open") return;
    box.remove();
    if (shown?.box === box) shown = null;
  });
  box.showPopover();
  placeAt(box, link);
  shown = { box, link };
  announce(plain(box.textContent));
};

const meet = (event) => {
  const target = event.target instanceof Element && event.target;
  if (target && target.closest(".hr-meaning a")) return shown.box.hidePopover();
  const link = target && target.closest("a.hr-term");
  const row = link && document.getElementById(link.hash.slice(1));
  if (!row) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  /* A press outside a popover has closed it by now: what was open when it began is not opened again. */
  const again = (event.detail ? pressed : shown)?.link === link;
  if (shown) shown.box.hidePopover();
  if (!again) explain(link, row);
};

if ("popover" in HTMLElement.prototype) {
  for (const link of document.querySelectorAll("a.hr-term")) link.setAttribute("aria-expanded", false);
  addEventListener("pointerdown", () => (pressed = shown), true);
  addEventListener("click", meet, true);
}
