/* The way back: a publisher who turns offline use off puts this in the place of the worker. It removes what was kept, and itself. */
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(removeAllBut().then(() => registration.unregister())));
