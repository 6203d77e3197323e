/* One handbook of perhaps several on this host: its caches have its place in their name. */
const scope = new URL(registration.scope);
const ours = `handreiking:${scope.pathname}:`;
const kept = async () => (await caches.keys()).filter((name) => name.startsWith(ours));
const removeAllBut = async (...names) => {
  for (const name of await kept()) if (!names.includes(name)) await caches.delete(name);
};
