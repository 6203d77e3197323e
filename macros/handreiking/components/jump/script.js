/* The row of links shows which section is being read. */
const bar = document.querySelector(".hr-jump");

const markPlace = (bar) => {
  const row = bar.querySelector(".hr-jump__list");
  const sections = [...bar.querySelectorAll("a")].map((link) => ({ link, place: document.getElementById(link.hash.slice(1)) }));
  let current, waiting;

  const find = () => {
    const { scrollHeight, clientHeight } = document.documentElement;
    if (scrollY + clientHeight >= scrollHeight - 1) return sections.at(-1);
    const line = Math.max(innerHeight / 3, bar.getBoundingClientRect().bottom);
    return sections.filter(({ place }) => place.getBoundingClientRect().top < line).at(-1);
  };

  const show = () => {
    waiting = 0;
    if (!bar.checkVisibility()) return;
    const link = find()?.link;
    if (link === current) return;
    current?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "location");
    current = link;
    row.scrollLeft = link ? link.offsetLeft - row.offsetLeft - (row.clientWidth - link.offsetWidth) / 2 : 0;
  };

  const later = () => (waiting ||= requestAnimationFrame(show));
  for (const kind of ["scroll", "resize"]) addEventListener(kind, later, { passive: true });
  later();
};

if (bar) markPlace(bar);
