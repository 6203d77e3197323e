/* What is folded opens for a link to its summary or its inside, also to where the reader already is. */
const unfold = (hash) => {
  const place = document.getElementById(hash.slice(1));
  let opened = false;
  for (let fold = place?.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    opened ||= !fold.open;
    fold.open = true;
  }
  return opened ? place : null;
};

const follow = () => unfold(location.hash)?.scrollIntoView();
follow();
addEventListener("hashchange", follow);
addEventListener("click", ({ target }) => {
  const link = target instanceof Element && target.closest("a[href]");
  if (link && link.hash && link.href.split("#")[0] === location.href.split("#")[0]) unfold(link.hash);
});

/* On paper all of it is open; the style sees to that where it can. */
let closed = [];
addEventListener("beforeprint", () => {
  closed = [...document.querySelectorAll("details:not([open])")];
  for (const fold of closed) fold.open = true;
});
addEventListener("afterprint", () => {
  for (const fold of closed) fold.open = false;
});
