/* The handbook, or of a large one a part, is stored on the device, unless this is a preview or a copy from the zip: these have no manifest. */
const manifest = document.querySelector("link[rel=manifest]");
const REMOVED = `${OURS}removed`;

const offerRenewal = (waiting) => {
  if (document.querySelector(".hr-update")) return;
  const renew = button("hr-button--text", say("offline.renew"), () => {
    /* Only this tab, and only now: other tabs keep what they show. */
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    if (waiting.state === "installed") waiting.postMessage("renew");
    else location.reload();
  });
  const text = make("p", "hr-update__text", say("offline.new"));
  const offer = make("aside", "hr-update md-typeset", text, renew);
  offer.setAttribute("aria-label", text.textContent);
  document.querySelector(".md-main").before(offer);
  announce(text.textContent);
};

/* Of a large handbook the reader chooses what to keep: a script that only such a one needs. */
const sayReady = async () => {
  const partly = await caches.match(new URL("offline/", manifest.href));
  for (const place of document.querySelectorAll("[data-hr-offline]")) {
    place.textContent = partly ? say("offline.partly") : say("offline.ready");
    place.hidden = false;
  }
  if (!partly || document.querySelector("[data-hr-keep]")) return;
  const script = make("script");
  script.dataset.hrKeep = "";
  script.src = new URL("assets/handreiking-keep.js", manifest.href);
  document.head.append(script);
};

const keepOffline = async () => {
  const registration = await navigator.serviceWorker.register(new URL("sw.js", manifest.href), { updateViaCache: "none" });
  const look = () => {
    if (registration.active?.state === "activated") sayReady();
    if (registration.active && registration.waiting) offerRenewal(registration.waiting);
  };
  const follow = () => registration.installing?.addEventListener("statechange", look);
  const first = registration.installing ?? registration.waiting ?? registration.active;
  first.addEventListener("statechange", look);
  registration.addEventListener("updatefound", follow);
  look();
};

const removeKeys = (storage) => {
  for (const key of Object.keys(storage)) {
    if (key.startsWith(OURS) || key.startsWith(`${__md_scope.pathname}.`)) storage.removeItem(key);
  }
};

const removeAll = async () => {
  safely(() => removeKeys(localStorage));
  safely(() => removeKeys(sessionStorage));
  safely(() => sessionStorage.setItem(REMOVED, "1"));
  const registration = manifest && (await navigator.serviceWorker?.getRegistration(manifest.href));
  await registration?.unregister();
  for (const name of manifest && window.caches ? await caches.keys() : []) if (name.startsWith(OURS)) await caches.delete(name);
};

for (const place of document.querySelectorAll("[data-hr-remove]")) {
  const said = make("p", "hr-remove__said");
  const remove = async () => {
    await removeAll().catch(() => {});
    tell(said, say("remove.done"));
  };
  place.append(button("hr-button--quiet", say("remove.button"), remove), said);
}

if (manifest && "serviceWorker" in navigator && !safely(() => sessionStorage.getItem(REMOVED))) {
  /* Wait for the first page: fetching all others would slow it down. */
  const wait = navigator.serviceWorker.controller ? 0 : 2000;
  addEventListener("load", () => setTimeout(() => keepOffline().catch(() => {}), wait));
}
