/* Lists that can be filtered. The choices are in the `#` part of the address, which no server sees. */
const filter = (form) => {
  const items = [...document.querySelectorAll("[data-hr-tags]")];
  const groups = document.querySelectorAll("[data-hr-group]");
  const selects = [...form.querySelectorAll("select")];
  const count = form.querySelector(".hr-filter__count");
  const clear = form.querySelector("[type=reset]");

  const chosen = () => selects.filter((select) => select.value).map(({ name, value }) => `${name}=${value}`);

  /* An entry without a tag for a question fits every answer. */
  const fits = (item, parts) => {
    const tags = item.dataset.hrTags.split(" ");
    return parts.every((part) => tags.includes(part) || !tags.some((tag) => tag.split("=")[0] === part.split("=")[0]));
  };

  const show = () => {
    const parts = chosen();
    const shown = new Set(items.filter((item) => fits(item, parts)));
    for (const item of items) {
      if (item.type === "checkbox") item.checked = shown.has(item);
      else item.hidden = !shown.has(item);
    }
    for (const group of groups) group.hidden = !group.querySelector("[data-hr-tags]:not([hidden])");
    clear.hidden = !parts.length;
    count.textContent = say(`filter.${form.dataset.hrFilter}`, { shown: shown.size, all: items.length });
  };

  const choose = () => {
    show();
    history.replaceState(history.state, "", chosen().length ? `#${chosen().join("&")}` : location.pathname + location.search);
    announce(count.textContent);
  };

  const read = () => {
    const parts = new URLSearchParams(location.hash.slice(1));
    for (const select of selects) {
      select.value = parts.get(select.name) ?? "";
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    }
    show();
  };

  read();
  form.addEventListener("change", choose);
  form.addEventListener("reset", () => {
    selects[0].focus();
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
