/* Ticks that last: in this tab, or on this device for some hours if the reader asks for that. Only ticks are stored. */
const PREFIX = `${OURS}ticks.`;
const LIFE = 12 * 36e5;

/* Merely naming a storage can throw, so it is named as late as possible. */
const tab = () => sessionStorage;
const device = () => localStorage;
const save = (storage, name, kept) => safely(() => storage().setItem(name, JSON.stringify(kept)) ?? true);
const drop = (storage, name) => safely(() => storage().removeItem(name));
const load = (storage, name) => {
  const found = safely(() => JSON.parse(storage().getItem(name)));
  const left = found?.until - Date.now();
  return Array.isArray(found?.ticks) && !(left <= 0 || left > LIFE) ? found : null;
};

/* A choice for one print does not apply to the next. */
const PAGE = document.documentElement;
addEventListener("afterprint", () => delete PAGE.dataset.hrPrint);

const tickable = (root) => {
  const { hrChecklist: id, hrTitle: title, hrReviewed: reviewed } = root.dataset;
  const name = PREFIX + id;
  const boxes = [...root.querySelectorAll("[data-hr-key]")];
  const note = root.querySelector(".hr-checklist__privacy");
  const number = make("p", "hr-progress__text");
  const bar = make("progress", "hr-progress__bar");
  const keep = make("input", "hr-check__box");
  const said = make("p", "hr-checklist__said");
  const field = make("textarea", "hr-checklist__text");
  const folds = [...root.querySelectorAll("details")].map((fold) => ({
    fold,
    boxes: [...fold.querySelectorAll("[data-hr-key]")],
    count: fold.querySelector(".hr-count"),
  }));
  let kept = {};
  let place;
  let end;

  const ticked = () => boxes.filter((box) => box.checked);
  const counted = (some) => say("checklist.count", { done: some.filter((box) => box.checked).length, all: some.length });
  const count = () => counted(boxes);

  /* Ticks are stored in one place only; if nothing can be stored, this page still remembers them. */
  const store = () => {
    kept = { ticks: ticked().map((box) => box.dataset.hrKey), until: kept.until };
    drop(tab, name);
    drop(device, name);
    if (kept.until && !save(device, name, kept)) kept.until = undefined;
    place = kept.until ? "device" : save(tab, name, kept) ? "tab" : "page";
    if (place === "tab" && !kept.ticks.length) drop(tab, name);
  };

  const draw = () => {
    store();
    clearTimeout(end);
    if (kept.until) end = setTimeout(read, kept.until - Date.now());
    const time = new Date(kept.until ?? 0).toLocaleString(LANGUAGE, { weekday: "long", hour: "numeric", minute: "2-digit" });
    number.textContent = count();
    bar.value = ticked().length;
    for (const one of folds) {
      one.count.textContent = `· ${counted(one.boxes)}`;
      one.fold.classList.toggle("hr-checklist__fold--done", one.boxes.every((box) => box.checked));
    }
    keep.checked = kept.until;
    note.textContent = say(`checklist.kept-${place}`, { time });
    said.textContent = "";
    field.hidden = true;
  };

  const read = () => {
    kept = load(device, name) ?? load(tab, name) ?? (place === "page" ? kept : {});
    for (const box of boxes) box.checked = kept.ticks?.includes(box.dataset.hrKey);
    draw();
  };

  const wipe = () => {
    for (const box of boxes) box.checked = false;
    kept = {};
    draw();
    tell(said, say("checklist.wiped"));
  };

  const change = ({ target }) => {
    const wanted = keep.checked;
    if (target === keep) kept.until = wanted ? Date.now() + LIFE : undefined;
    draw();
    if (target !== keep) announce(count());
    else if (wanted && !keep.checked) tell(said, say("checklist.not-kept"));
    else announce(note.textContent);
  };

  const asText = () => {
    const undated = () => say("checklist.text-undated", { title, date: today(), ticked: count() });
    const lines = [reviewed ? say("checklist.text", { title, reviewed, date: today(), ticked: count() }) : undated()];
    for (const section of root.querySelectorAll("section")) {
      lines.push("", section.querySelector("h2,h3,h4").textContent);
      for (const box of section.querySelectorAll("input")) lines.push(`[${box.checked ? "x" : " "}] ${box.labels[0].textContent}`);
      for (const role of section.querySelectorAll(".hr-list__item")) lines.push(`${role.textContent}: `);
    }
    return plain(lines.join("\n"));
  };

  const copy = async () => {
    field.value = asText();
    try {
      await navigator.clipboard.writeText(field.value);
      tell(said, say("checklist.copied"));
    } catch {
      field.hidden = false;
      field.select();
      tell(said, say("checklist.not-copied"));
    }
  };

  /* Opens the next section with something left, after those that are open, closes those that are done, and goes there. */
  const onward = () => {
    const here = folds.findLastIndex(({ fold }) => fold.open);
    const left = ({ boxes: some }) => some.some((box) => !box.checked);
    const next = [...folds.slice(here + 1), ...folds.slice(0, here + 1)].find(left);
    for (const one of folds) if (!left(one)) one.fold.open = false;
    if (!next) return tell(said, say("checklist.all-done"));
    next.fold.open = true;
    next.fold.firstElementChild.focus({ preventScroll: true });
    next.fold.scrollIntoView();
  };

  const printed = (how) =>
    button("hr-button--quiet", make("span", "", make("span", "hr-visually-hidden", `${say("checklist.print")} `), say(`checklist.print-${how}`)), () => {
      PAGE.dataset.hrPrint = how;
      print();
    });

  const build = () => {
    const label = make("label", "hr-check__label", say("checklist.keep"));
    const onwards = folds.length ? [button("hr-button--text", say("checklist.next"), onward)] : [];
    const prints = make("div", "hr-actions", make("p", "hr-actions__label", say("checklist.print")), printed("ticked"), printed("empty"));
    const actions = make("div", "hr-actions hr-checklist__actions", button("hr-button--quiet", say("checklist.copy"), copy), prints);
    Object.assign(bar, { max: boxes.length, ariaHidden: true });
    Object.assign(keep, { type: "checkbox", autocomplete: "off", id: `${id}-keep` });
    Object.assign(field, { readOnly: true, ariaLabel: say("checklist.copy") });
    Object.assign(prints, { role: "group", ariaLabel: say("checklist.print") });
    label.htmlFor = keep.id;
    note.id = `${keep.id}-w`;
    keep.setAttribute("aria-describedby", note.id);
    root.append(
      make("div", "hr-progress", number, bar, ...onwards, button("hr-button--text", say("checklist.wipe"), wipe)),
      make("div", "hr-check hr-checklist__keep", keep, label, note),
      make("div", "hr-checklist__end", actions, said, field),
    );
  };

  build();
  read();
  root.addEventListener("change", change);
  addEventListener("pageshow", read);
  addEventListener("visibilitychange", read);
};

/* Ticks that have expired are removed, also of lists that nobody opens again. */
safely(() => {
  for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX) && !load(device, name)?.until) drop(device, name);
});
for (const root of document.querySelectorAll("[data-hr-checklist]")) tickable(root);
