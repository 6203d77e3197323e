/* Lists that can be filtered. The choices are in the `#` part of the address, which no server sees. */
const filter = (form) => {
  const items = [...document.querySelectorAll("[data-hr-tags]")];
  const groups = document.querySelectorAll("[data-hr-group]");
  const selects = [...form.querySelectorAll("select")];
  const boxes = [...form.querySelectorAll("input")];
  const controls = [...form.querySelectorAll("select, summary")];
  const several = [...form.querySelectorAll("[data-hr-several]")];
  const names = [...new Set([...selects, ...boxes].map(({ name }) => name))];
  const count = form.querySelector(".hr-filter__count");
  const clear = form.querySelector("[type=reset]");

  const chosen = () =>
    [...selects.filter((select) => select.value), ...boxes.filter((box) => box.checked)].map(({ name, value }) => [name, value]);

  /* An entry without a tag for a question fits every answer; of several answers to one question it needs one. */
  const fits = (item, parts) => {
    const tags = item.dataset.hrTags.split(" ").map((tag) => tag.split("="));
    return names.every((name) => {
      const wanted = parts.filter((part) => part[0] === name).map((part) => part[1]);
      const own = tags.filter((tag) => tag[0] === name).map((tag) => tag[1]);
      return !wanted.length || !own.length || own.some((value) => wanted.includes(value));
    });
  };

  /* What stands in several places is one entry. */
  const number = (found) => new Set([...found].map((item) => item.querySelector("a")?.href ?? item)).size;

  const show = () => {
    const parts = chosen();
    const shown = new Set(items.filter((item) => fits(item, parts)));
    for (const item of items) {
      if (item.type === "checkbox") item.checked = shown.has(item);
      else item.hidden = !shown.has(item);
    }
    for (const group of groups) group.hidden = !group.querySelector("[data-hr-tags]:not([hidden])");
    for (const question of several) {
      const labels = [...question.querySelectorAll(":checked + label")].map((label) => label.textContent);
      const said = question.querySelector(".hr-filter__select");
      said.dataset.hrAll ??= said.textContent;
      said.textContent = labels.join(say("filter.between")) || said.dataset.hrAll;
    }
    clear.hidden = !parts.length;
    count.textContent = say(`filter.${form.dataset.hrFilter}`, { shown: number(shown), all: number(items) });
  };

  const choose = () => {
    show();
    const others = [...new URLSearchParams(location.hash.slice(1))].filter(([name, value]) => value && !names.includes(name));
    const hash = [...chosen(), ...others].map((part) => part.join("=")).join("&");
    history.replaceState(history.state, "", hash ? `#${hash}` : location.pathname + location.search);
    announce(count.textContent);
  };

  const read = () => {
    const parts = new URLSearchParams(location.hash.slice(1));
    for (const select of selects) {
      select.value = parts.get(select.name) ?? "";
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    }
    for (const box of boxes) box.checked = parts.getAll(box.name).includes(box.value);
    show();
  };

  read();
  form.addEventListener("change", choose);
  form.addEventListener("reset", () => {
    controls[0].focus();
    setTimeout(choose);
  });
  addEventListener("hashchange", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target && !target.closest("[hidden]")) return;
    read();
    target?.scrollIntoView();
  });
};

const form = document.querySelector("[data-hr-filter]");
if (form) filter(form);
