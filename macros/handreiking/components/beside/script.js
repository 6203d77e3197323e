/* A choice of methods side by side: at most four, in the address. It goes along to other parts of the list, in this tab only. */
const KEY = `${OURS}beside`;
const MOST = 4;
const NAME = say("beside.address");
const bar = document.querySelector("[data-hr-beside]");
const compare = bar.closest(".hr-compare");
const pick = compare.querySelector(".hr-compare__pick");
const rows = [...compare.querySelectorAll(".hr-table tr")];
const count = bar.querySelector(".hr-beside__count");
const clear = bar.querySelector("button");
const link = bar.querySelector("a");
const own = [...pick.querySelectorAll("input")];
const parted = Boolean(bar.dataset.hrBeside);
const labelOf = (box) => plain(box.nextElementSibling.textContent);
const others = [];

const chosen = () => own.filter((box) => box.checked);
const parts = () => [...new URLSearchParams(location.hash.slice(1))].filter(([name, value]) => value && name !== NAME);

const show = () => {
  const shown = chosen().length + others.length;
  for (const box of own) box.disabled = shown >= MOST && !box.checked;
  const full = shown >= MOST;
  count.textContent = full ? say("beside.full", { shown, most: MOST }) : say("beside.shown", { shown, most: MOST });
  link.hidden = clear.hidden = !shown;
};

/* A method of another part is known by its id and the page of that part, below the address of the handbook. */
const keep = () => {
  const ids = [...chosen().map((box) => box.name), ...others.map(({ id, page }) => `${id}@${page}`)];
  const hash = [...parts(), ...(ids.length ? [[NAME, ids.join(",")]] : [])].map((part) => part.join("=")).join("&");
  history.replaceState(history.state, "", hash ? `#${hash}` : location.pathname + location.search);
  const page = location.pathname.slice(__md_scope.pathname.length);
  const all = [...chosen().map((box) => ({ id: box.name, page })), ...others.map(({ id, page }) => ({ id, page }))];
  if (parted) safely(() => sessionStorage.setItem(KEY, JSON.stringify(all)));
  show();
  announce(count.textContent);
};

/* A column of another part: its cells stand in the order of the rows, and its links lead from there. */
const add = async ({ id, page }) => {
  const address = new URL(page, __md_scope);
  if (!address.href.startsWith(__md_scope.href)) return;
  const response = await fetch(address);
  if (!response.ok) return;
  const part = new DOMParser().parseFromString(await response.text(), "text/html");
  const boxes = [...part.querySelectorAll(".hr-compare__pick input")];
  const at = boxes.findIndex(({ name }) => name === id);
  if (at < 0) return;
  const cells = [...part.querySelectorAll(".hr-compare .hr-table tr")].map((row) => document.adoptNode(row.children[at + 1]));
  for (const [number, cell] of cells.entries()) {
    for (const link of cell.querySelectorAll("a[href]")) link.href = new URL(link.getAttribute("href"), address);
    rows[number].append(cell);
  }
  const box = make("input", "hr-pick__box");
  Object.assign(box, { type: "checkbox", id: boxes[at].id, checked: true });
  const label = make("label", "hr-pick", labelOf(boxes[at]));
  label.htmlFor = box.id;
  const place = make("span", "hr-choice", box, label);
  const other = { id, page, gone: () => [...cells, place].forEach((one) => one.remove()) };
  box.addEventListener("change", () => {
    others.splice(others.indexOf(other), 1);
    other.gone();
    own[0].focus();
    keep();
  });
  pick.append(place);
  others.push(other);
  show();
};

const read = () => {
  const said = new URLSearchParams(location.hash.slice(1)).get(NAME)?.split(",").map((one) => one.split("@"));
  const stored = parted && safely(() => JSON.parse(sessionStorage.getItem(KEY)));
  const wanted = (said?.map(([id, page]) => ({ id, page })) ?? (stored || [])).slice(0, MOST);
  for (const { gone } of others.splice(0)) gone();
  for (const box of own) box.checked = wanted.some(({ id }) => id === box.name);
  const away = wanted.filter(({ id, page }) => page && !own.some((box) => box.name === id));
  show();
  (async () => {
    for (const one of away) await add(one).catch(() => {});
  })();
};

read();
for (const box of own) box.addEventListener("change", keep);
clear.addEventListener("click", () => {
  for (const { gone } of others.splice(0)) gone();
  for (const box of own) box.checked = false;
  own[0].focus();
  keep();
});
/* The address keeps the choice, where a link would put the place. */
link.addEventListener("click", (event) => {
  event.preventDefault();
  const table = document.getElementById(link.hash.slice(1));
  table.focus({ preventScroll: true });
  table.scrollIntoView();
});
addEventListener("hashchange", () => {
  if (new URLSearchParams(location.hash.slice(1)).has(NAME)) read();
});
bar.hidden = false;
