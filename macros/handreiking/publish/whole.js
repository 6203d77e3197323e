/* All of the handbook is on the device. */
const answer = async (request, path) => {
  const found = path && (await fromCache(path));
  if (found) return found;
  return request.mode === "navigate" ? fetch(request).catch(() => notFound(NOT_FOUND, 404)) : fetch(request);
};

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== scope.origin) return;
  const path = find(url);
  /* The links of a page in a folder hold only with a slash at the end of its address. */
  const folder = request.mode === "navigate" && !path && pages.has(`${url.pathname}/index.html`);
  if (folder) event.respondWith(Response.redirect(`${url.origin}${url.pathname}/${url.search}`, 301));
  else if (path || request.mode === "navigate") event.respondWith(answer(request, path));
});
