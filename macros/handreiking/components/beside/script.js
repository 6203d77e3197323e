/* Methods of several parts of the comparison side by side: a choice goes along from part to part, in this tab only. */
const KEY = `${OURS}beside`;
const said = document.querySelector("[data-hr-beside]");
const pick = document.querySelector(".hr-compare fieldset");
const rows = [...document.querySelectorAll(".hr-compare table tr")];
const here = location.pathname;
const own = [...pick.querySelectorAll("input")];
const labelOf = (box) => plain(box.nextElementSibling.textContent);
const others = [];

const keep = () => {
  const chosen = own.filter((box) => box.checked).map((box) => ({ id: box.id, label: labelOf(box), page: here }));
  safely(() => sessionStorage.setItem(KEY, JSON.stringify([...chosen, ...others])));
  announce(say("beside.shown", { shown: chosen.length + others.length }));
};

/* A column of another part: its cells stand in the order of the rows, and its links lead from there. */
const add = async (one) => {
  const address = new URL(one.page, location);
  const response = await fetch(address);
  if (!response.ok) return;
  const part = new DOMParser().parseFromString(await response.text(), "text/html");
  const at = [...part.querySelectorAll(".hr-compare fieldset input")].findIndex(({ id }) => id === one.id);
  if (at < 0) return;
  const cells = [...part.querySelectorAll(".hr-compare table tr")].map((row) => document.adoptNode(row.children[at + 1]));
  for (const [number, cell] of cells.entries()) {
    for (const link of cell.querySelectorAll("a[href]")) link.href = new URL(link.getAttribute("href"), address);
    rows[number].append(cell);
  }
  const box = make("input", "hr-pick__box");
  Object.assign(box, { type: "checkbox", id: one.id, checked: true });
  const label = make("label", "hr-pick", one.label);
  label.htmlFor = one.id;
  box.addEventListener("change", () => {
    others.splice(others.indexOf(one), 1);
    for (const gone of [...cells, box, label]) gone.remove();
    pick.querySelector("input").focus();
  });
  pick.append(box, label);
  others.push(one);
};

const chosen = safely(() => JSON.parse(sessionStorage.getItem(KEY))) ?? [];
if (chosen.length) for (const box of own) box.checked = chosen.some(({ id }) => id === box.id);
const away = chosen.filter(({ id }) => !own.some((box) => box.id === id));
(async () => {
  for (const one of away) await add(one).catch(() => {});
})();
pick.addEventListener("change", keep);
said.textContent = say("beside.how");
said.hidden = false;
