/* From a folder on a computer a browser starts no worker: there the search runs in a frame that nobody sees. */
if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    constructor(path) {
      super();
      __hr_search = this;
      const address = new URL(path, location);
      const frame = document.createElement("iframe");
      frame.hidden = true;
      document.body.append(frame);
      this.inside = frame.contentWindow;
      /* Some browsers put another empty page in the place of the first one, unless that one was opened. */
      this.inside.document.open();
      this.inside.document.close();
      this.inside.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
      this.inside.importScripts = async (...paths) => {
        for (const needed of paths) await this.load(new URL(needed, address));
      };
      this.ready = this.load(address);
      /* The index comes when someone is going to search: as a script it takes a while. */
      document.querySelector("#__search").addEventListener("change", () => this.setUp(), { once: true });
    }
    async setUp() {
      const script = document.createElement("script");
      script.src = __hr_index().href.replace(/json$/, "js");
      script.onload = () => this.postMessage({ type: 0, data: __index });
      document.head.append(script);
    }
    load(address) {
      return new Promise((resolve, reject) => {
        const script = this.inside.document.createElement("script");
        script.src = address;
        script.onload = resolve;
        script.onerror = reject;
        this.inside.document.head.append(script);
      });
    }
    async postMessage(data) {
      await this.ready;
      this.inside.dispatchEvent(new this.inside.MessageEvent("message", { data }));
    }
  };
}
