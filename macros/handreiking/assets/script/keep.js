/* Of a handbook that is too large to keep as a whole: a button to keep a method, and a list of those that are kept. */
const inMegabytes = new Intl.NumberFormat(LANGUAGE, { style: "unit", unit: "megabyte", minimumFractionDigits: 1, maximumFractionDigits: 1 });
const megabytes = (bytes) => inMegabytes.format(Math.max(bytes, 1e5) / 1e6);
const root = new URL(".", document.querySelector("link[rel=manifest]").href);
const article = document.querySelector("article");

const place = make("aside", "hr-keep");
place.setAttribute("aria-label", say("offline.label"));
const showOwn = ({ own }) => {
  if (!own) return;
  const said = make("p", "hr-keep__text", own.chosen ? say("offline.kept") : say("offline.size", { size: megabytes(own.bytes) }));
  const press = button("hr-button--quiet", own.chosen ? say("offline.drop") : say("offline.keep"), async () => {
    press.setAttribute("aria-disabled", "true");
    tell(said, say("offline.busy"));
    const now = await ask(own.chosen ? "drop" : "choose");
    press.removeAttribute("aria-disabled");
    if (!now) return tell(said, say("offline.failed"));
    show(now);
    place.querySelector("button").focus();
    announce(place.querySelector("p").textContent);
  });
  place.replaceChildren(press, said);
  article.append(place);
};

const list = make("div", "hr-keep-list");
const showAll = ({ chosen }) => {
  const rows = chosen.map(({ path, title, bytes }) => {
    const link = make("a", "", title);
    link.href = new URL(path.replace(/(^|\/)index\.html$/, "$1"), root);
    const drop = button("hr-button--text", say("offline.drop"), async () => {
      const now = await ask("drop", new URL(path, root).pathname);
      if (!now) return announce(say("offline.failed"));
      show(now);
      announce(list.querySelector("p:last-of-type").textContent);
    });
    drop.setAttribute("aria-label", `${drop.textContent}: ${title}`);
    return make("li", "", link, " ", `(${megabytes(bytes)})`, " ", drop);
  });
  const said = rows.length ? make("p", "", say("offline.list")) : make("p", "", say("offline.none"));
  list.replaceChildren(make("p", "", say("offline.how")), said, ...(rows.length ? [make("ul", "", ...rows)] : []));
};

const show = (now) => {
  showOwn(now);
  showAll(now);
};
article.querySelector("[data-hr-offline]")?.after(list);
ask("opened").then((now) => now && show(now));
