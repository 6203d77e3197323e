"""A proxy that notes which hosts a browser asks for anything, even for a connection alone, and lets it have this machine only."""

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import ProxyHandler, build_opener

HERE = "127.0.0.1"
CHROMIUM = {
    *("accounts.google.com", "clients2.google.com", "content-autofill.googleapis.com", "redirector.gvt1.com"),
    *("update.googleapis.com", "optimizationguide-pa.googleapis.com", "safebrowsingohttpgateway.googleapis.com"),
}
"""The hosts that Chromium asks of itself, on an empty page too."""


class _Handler(BaseHTTPRequestHandler):
    server: "_Server"

    def do_CONNECT(self) -> None:
        self._refuse(self.path)

    def do_GET(self) -> None:
        if (host := urlsplit(self.path).hostname) != HERE:
            return self._refuse(str(host))
        try:
            with build_opener(ProxyHandler({})).open(self.path, timeout=20) as answer:
                content, kind = answer.read(), answer.headers.get("Content-Type", "")
        except HTTPError as error:
            return self.send_error(error.code)
        self.server.recorder.served += 1
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _refuse(self, host: str) -> None:
        if (host := host.removesuffix(":443")) not in CHROMIUM:
            self.server.recorder.asked.append(host)
        self.send_error(502)

    def log_message(self, format: str, *args: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, recorder: "Recorder") -> None:
        self.recorder = recorder
        super().__init__((HERE, 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing when the browser left before it had everything."""


class Recorder:
    """A running proxy. `asked` are the other hosts that were asked for; `served` counts what came from this machine."""

    def __init__(self) -> None:
        self.asked, self.served = list[str](), 0
        self._server = _Server(self)
        Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    @property
    def address(self) -> str:
        """The address of the proxy."""
        return f"http://{HERE}:{self._server.server_port}"

    def stop(self) -> None:
        """Stop."""
        self._server.shutdown()
        self._server.server_close()
