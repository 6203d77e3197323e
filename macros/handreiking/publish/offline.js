/* Keeps files on the device. The key of a file holds the hash of its content: what did not change is not fetched again. */
const current = ours + version;
const NOT_FOUND = "404.html";
const place = (path) => new URL(path.replace(/(^|\/)index\.html$/, "$1"), scope);
const key = (path) => `${new URL(path, scope)}?${files[path]}`;
const pages = new Map(Object.keys(files).map((path) => [new URL(path, scope).pathname, path]));

/* A response that was redirected is refused for a page, so it is wrapped anew. Some hosts send the page for 404 with that status. */
const fetched = async (path) => {
  const response = await fetch(place(path), { cache: "no-cache" });
  if (!response.ok && path !== NOT_FOUND) throw new Error(`${path}: ${response.status}`);
  return new Response(response.body, { headers: response.headers });
};

const install = async () => {
  const names = (await kept()).filter((name) => name !== current);
  const former = await Promise.all(names.map((name) => caches.open(name)));
  const cache = await caches.open(current);
  const keptBefore = async (path) => {
    for (const other of former) {
      const found = await other.match(key(path));
      if (found) return found;
    }
  };
  const left = Object.keys(files);
  const takeTurns = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      if (!(await cache.match(key(path)))) await cache.put(key(path), (await keptBefore(path)) ?? (await fetched(path)));
    }
  };
  await Promise.all(Array.from({ length: 6 }, takeTurns));
};

/* The caches that stay when a new version takes over. */
const lasting = [current];
const activate = async () => {
  await removeAllBut(...lasting);
  await clients.claim();
};

const find = ({ pathname }) => pages.get(pathname) ?? pages.get(`${pathname}index.html`) ?? pages.get(`${pathname}.html`);

/* A cache that was removed is not made anew by looking in it, as opening it would. */
const fromCache = (path) => caches.match(key(path), { cacheName: current });

const notFound = async (path, status) => {
  const page = await fromCache(path);
  return page ? new Response(page.body, { status, headers: page.headers }) : Response.error();
};

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => {
  if (event.data === "renew") skipWaiting();
});
