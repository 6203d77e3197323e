/* The core of a large handbook is on the device, with what a reader opened or chose. Lists, see shelves.py, say what these are. */
const OPENED = `${ours}opened`;
const CHOSEN = `${ours}chosen`;
const ABSENT = "503.html";
/* So many files stay of what was opened: about fifty pages, each with its part of the search index. */
const MOST_OPENED = 100;
lasting.push(OPENED, CHOSEN);

const pathOf = ({ pathname }) => decodeURI(pathname.slice(scope.pathname.length)).replace(/(^|\/)$/, "$1index.html");
const number = (path) => [...path].reduce((sum, sign) => (Math.imul(sum, 31) + sign.codePointAt(0)) >>> 0, 0) % lists.length;
const listFile = (path) => `offline/${number(path)}.json`;
const listKey = (path) => `${new URL(listFile(path), scope)}?${lists[number(path)]}`;
const listThere = async (path) => (await (await caches.match(listKey(path), { cacheName: current }))?.json())?.[path];
const listed = async (path) => {
  const cache = await caches.open(current);
  if (!(await cache.match(listKey(path)))) await cache.put(listKey(path), await fetched(listFile(path)));
  return listThere(path);
};
const keyOf = (path, { hash }) => `${new URL(path, scope)}?${hash}`;
const stored = async (path, entry) => {
  for (const name of [CHOSEN, OPENED]) {
    const found = await caches.match(keyOf(path, entry), { cacheName: name });
    if (found) return found;
  }
};

const put = async (name, path, response) => {
  const entry = await listed(path);
  if (!entry) return;
  const cache = await caches.open(name);
  if (await cache.match(keyOf(path, entry))) return;
  await cache.put(keyOf(path, entry), response ?? (await stored(path, entry)) ?? (await fetched(path)));
};
const putWithSearch = async (name, path, response) => {
  const entry = await listed(path);
  await put(name, path, response);
  if (entry?.search) await put(name, entry.search);
};
const keepOpened = async (path, response) => {
  const entry = await listed(path);
  if (!entry || (await stored(path, entry))) return;
  await putWithSearch(OPENED, path, response);
  const cache = await caches.open(OPENED);
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - MOST_OPENED))) await cache.delete(key);
};
const choose = async (path) => {
  const { pages } = await listed(path);
  for (const one of [...pages, path]) await putWithSearch(CHOSEN, one);
};
const pathsIn = async (name) => (await (await caches.open(name)).keys()).map(({ url }) => pathOf(new URL(url)));
const dropPath = async (path) => {
  const cache = await caches.open(CHOSEN);
  for (const request of await cache.keys()) if (pathOf(new URL(request.url)) === path) await cache.delete(request);
};
const drop = async (path) => {
  const { pages } = await listed(path);
  for (const one of [path, ...pages]) {
    const entry = await listed(one);
    await dropPath(one);
    if (entry?.search) await dropPath(entry.search);
  }
};

/* A new version fetches what changed of the pages that are here, and leaves out those that are gone. */
const renew = async () => {
  for (const name of [CHOSEN, OPENED]) for (const path of await pathsIn(name)) await put(name, path);
  for (const path of await pathsIn(CHOSEN)) if ((await listed(path))?.title) await choose(path);
};
const tidy = async () => {
  for (const name of [CHOSEN, OPENED]) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const path = pathOf(new URL(request.url));
      const entry = await listed(path);
      if (!entry || request.url !== keyOf(path, entry)) await cache.delete(request);
    }
  }
};

/* What a page asks, each with the path of a page that can be kept. */
const state = async (path) => {
  const own = await listed(path).catch(() => {});
  const there = await pathsIn(CHOSEN);
  const entries = await Promise.all([...new Set(there)].map(async (one) => ({ path: one, ...(await listed(one)) })));
  const chosen = entries.filter(({ title }) => title);
  return { own: own?.title ? { ...own, chosen: there.includes(path) } : null, chosen };
};
const ASKED = {
  opened: async (path) => state(path, await keepOpened(path).catch(() => {})),
  choose: async (path) => state(path, await choose(path)),
  drop: async (path) => state(path, await drop(path)),
};

const answer = async (event, path) => {
  const { request } = event;
  const entry = await listThere(path).catch(() => {});
  const found = entry && (await stored(path, entry));
  if (found) return found;
  const response = await fetch(request);
  if ((request.mode === "navigate" || request.destination === "image") && response.ok) {
    const copy = new Response(response.clone().body, { headers: response.headers });
    event.waitUntil(keepOpened(path, copy).catch(() => {}));
  }
  return response;
};
/* Without a connection: the links of a page in a folder hold only with a slash at the end of its address. */
const absent = async (url) => {
  const path = `${pathOf(url)}/index.html`;
  const entry = await listThere(path).catch(() => {});
  const there = find({ pathname: `${url.pathname}/` }) || (entry && (await stored(path, entry)));
  return there ? Response.redirect(`${url.origin}${url.pathname}/${url.search}`, 301) : notFound(ABSENT, 503);
};

/* A page sees by this that it can ask: one that asks a worker without need may hold up the next worker, in Chromium. */
const tellPages = async () => (await caches.open(current)).put(new URL("offline/", scope), new Response(""));

addEventListener("install", (event) => event.waitUntil(Promise.all([renew(), tellPages()])));
addEventListener("activate", (event) => event.waitUntil(tidy().catch(() => {})));
addEventListener("message", (event) => {
  const { ask, path } = event.data;
  const asked = ASKED[ask]?.(pathOf(new URL(path, scope)));
  if (asked) event.waitUntil(asked.catch(() => null).then((said) => event.ports[0].postMessage(said)));
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(scope.href) || /\.(?:pdf|docx|zip)$/.test(url.pathname)) return;
  const path = find(url);
  if (path) event.respondWith(fromCache(path).then((found) => found ?? fetch(request)));
  else if (request.mode === "navigate") event.respondWith(answer(event, pathOf(url)).catch(() => absent(url)));
  else event.respondWith(answer(event, pathOf(url)));
});
