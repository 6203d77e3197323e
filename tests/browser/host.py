"""A host on this machine, with the headers that the site brings along, which can be stopped and counts what it is asked for."""

from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from handreiking.publish.security import HEADERS_FILE

EMPTY = "/empty"
"""The path of a page without anything, which the host adds to every site: there a browser has left the page before."""


def headers(site: Path) -> dict[str, str]:
    """The headers that the site's file for hosts asks for on every file."""
    file = site / HEADERS_FILE
    lines = file.read_text("utf-8").splitlines()[1:] if file.is_file() else []
    return {name: value.strip() for name, _, value in (line.strip().partition(":") for line in lines)}


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "_Server"

    def do_GET(self) -> None:
        # A connection stays open, and the folder may have changed since.
        self.directory = str(self.server.host.folder)
        if self.server.host.stopped:
            self.close_connection = True
            return None
        self.server.host.requests.append(self.path)
        if self.path == EMPTY:
            return self._send(200, b"")
        super().do_GET()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Send the page of the site for what is not there, as hosts do."""
        page = self.server.host.folder / "404.html"
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        self._send(code, page.read_bytes())

    def _send(self, code: int, page: bytes) -> None:
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def end_headers(self) -> None:
        for name, value in headers(self.server.host.folder).items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, host: "Host", port: int) -> None:
        self.host = host
        super().__init__(("127.0.0.1", port), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing when the browser left a page before it was all there."""


class Host:
    """Serves `folder`; `requests` are the paths that were asked for since it was emptied."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.requests, self.stopped = folder, list[str](), False
        self._server = _Server(self, 0)
        self._port = self._server.server_port
        self._run()

    @property
    def address(self) -> str:
        """The address, without a slash at the end."""
        return f"http://127.0.0.1:{self._port}"

    def stop(self) -> None:
        """Stop serving: every request fails, on a connection that is still open too."""
        self.stopped = True
        self._server.shutdown()
        self._server.server_close()

    def start(self) -> None:
        """Serve again, at the same address."""
        self.stopped = False
        self._server = _Server(self, self._port)
        self._run()

    def _run(self) -> None:
        Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
