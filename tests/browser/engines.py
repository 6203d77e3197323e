"""Two engines beside Chromium's, driven by their own protocols, without a package: Firefox by Marionette, WebKit by WebDriver.

Marionette is what geckodriver itself speaks to (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html), and
both have the commands of https://www.w3.org/TR/webdriver2/.
"""

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from glob import glob
from pathlib import Path
from typing import Any, Protocol
from urllib.request import Request, urlopen

PATIENCE = 40
"""Seconds to wait for a browser to start, or for what a page is to show."""
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The key of an element in what a driver answers (https://www.w3.org/TR/webdriver2/#elements)."""
MINI = "/usr/lib/*/webkit2gtk-*/MiniBrowser"
KEYS = {"Tab": "\ue004", "Enter": "\ue007", "Escape": "\ue00c", "Space": " ", "Shift": "\ue008"}
PATHS = {
    "Navigate": ("POST", "url"),
    "Back": ("POST", "back"),
    "Forward": ("POST", "forward"),
    "Refresh": ("POST", "refresh"),
    "ExecuteScript": ("POST", "execute/sync"),
    "FindElement": ("POST", "element"),
    "ElementClick": ("POST", "element/{id}/click"),
    "PerformActions": ("POST", "actions"),
    "SetWindowRect": ("POST", "window/rect"),
}
"""The method and the path of each command in WebDriver; its name is that of Marionette."""


class Wire(Protocol):
    """What carries a command to a browser."""

    def send(self, name: str, params: Mapping[str, Any]) -> Any:
        """Do the command `name` and return its value. Raises `RuntimeError` when the browser refuses."""


class Marionette:
    """Firefox's own protocol, over a socket."""

    def __init__(self, port: int) -> None:
        self._socket = _connected(port)
        self._stream, self._number = self._socket.makefile("rb"), 0
        self._read()
        self.send("NewSession", {})

    def send(self, name: str, params: Mapping[str, Any]) -> Any:
        """Do a command: its own number, its name, and the answer with an error or a value."""
        self._number += 1
        text = json.dumps([0, self._number, f"WebDriver:{name}", params]).encode()
        self._socket.sendall(b"%d:%s" % (len(text), text))
        _, _, error, value = self._read()
        if error:
            raise RuntimeError(error)
        return value["value"] if isinstance(value, dict) and "value" in value else value

    def close(self) -> None:
        """Leave the browser alone."""
        self._stream.close()
        self._socket.close()

    def _read(self) -> Any:
        length = b""
        while (digit := self._stream.read(1)) != b":":
            length += digit
        return json.loads(self._stream.read(int(length)))


class WebDriver:
    """The standard protocol, over HTTP."""

    def __init__(self, port: int, capabilities: Mapping[str, Any]) -> None:
        _connected(port).close()
        self._base = f"http://127.0.0.1:{port}/session"
        made = self._ask("POST", "", {"capabilities": {"alwaysMatch": capabilities}})
        self._base += f"/{made['sessionId']}"

    def send(self, name: str, params: Mapping[str, Any]) -> Any:
        """Do a command at its address."""
        method, path = PATHS[name]
        rest = {key: value for key, value in params.items() if key != "id"}
        return self._ask(method, "/" + path.format(**params), rest)

    def close(self) -> None:
        """End the session."""
        self._ask("DELETE", "", None)

    def _ask(self, method: str, path: str, body: Mapping[str, Any] | None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        with urlopen(Request(self._base + path, data, {"Content-Type": "application/json"}, method=method), timeout=90) as answer:
            return json.load(answer)["value"]


class Engine:
    """A browser with one page."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def goto(self, address: str) -> None:
        """Open `address`; another ``#`` part alone opens the page anew too."""
        self._wire.send("Navigate", {"url": "about:blank"})
        self._wire.send("Navigate", {"url": address})

    def back(self) -> None:
        """Go back, as the browser's button does."""
        self._wire.send("Back", {})

    def forward(self) -> None:
        """Go forward again."""
        self._wire.send("Forward", {})

    def reload(self) -> None:
        """Load the page anew."""
        self._wire.send("Refresh", {})

    def resize(self, width: int, height: int) -> None:
        """Make the window `width` by `height` pixels, with its own frame."""
        self._wire.send("SetWindowRect", {"width": width, "height": height})

    def value(self, script: str) -> Any:
        """The value of an expression of JavaScript on the page."""
        return self._wire.send("ExecuteScript", {"script": f"return {script}", "args": []})

    def wait(self, script: str) -> Any:
        """Wait until an expression of JavaScript is true, and return its value. Fails when that takes too long."""
        end = time.monotonic() + PATIENCE
        while not (found := self.value(script)) and time.monotonic() < end:
            time.sleep(0.1)
        assert found, f"{script} on {self.value('location.href + document.title + document.body.innerText.slice(0, 300)')}"
        return found

    def click(self, css: str) -> None:
        """Click on the first element that `css` matches."""
        found = self._wire.send("FindElement", {"using": "css selector", "value": css})
        self._wire.send("ElementClick", {"id": found[ELEMENT]})

    def press(self, *keys: str) -> None:
        """Press keys, or type texts, one after the other."""
        letters = [letter for key in keys for letter in KEYS.get(key) or key]
        actions = [{"type": kind, "value": letter} for letter in letters for kind in ("keyDown", "keyUp")]
        self._wire.send("PerformActions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})


def missing(engine: str) -> str:
    """What this machine lacks to run `engine`; empty for nothing."""
    needed = {"firefox": [FIREFOX], "webkit": ["WebKitWebDriver", "Xvfb"]}[engine]
    lost = [name for name in needed if not shutil.which(name)]
    lost += ["MiniBrowser"] if engine == "webkit" and not glob(MINI) else []
    return ", ".join(lost)


FIREFOX = "firefox-esr"


@contextmanager
def running(engine: str, folder: Path) -> Iterator[Engine]:
    """Run `engine` with `folder` for what it keeps, and end it."""
    with (_firefox if engine == "firefox" else _webkit)(folder) as wire:
        yield Engine(wire)


@contextmanager
def _firefox(folder: Path) -> Iterator[Wire]:
    port = _free_port()
    chosen = {"marionette.port": port, "datareporting.policy.dataSubmissionEnabled": False, "app.update.enabled": False}
    lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in chosen.items()]
    (folder / "user.js").write_text("".join(lines), "utf-8")
    with _process([FIREFOX, "--headless", "--marionette", "--no-remote", "--profile", str(folder)], os.environ):
        wire = Marionette(port)
        yield wire
        wire.close()


@contextmanager
def _webkit(folder: Path) -> Iterator[Wire]:
    port, display = _free_port(), f":{_free_port()}"
    options = {"binary": glob(MINI)[0], "args": ["--automation"]}
    environment = {**os.environ, "DISPLAY": display, "HOME": str(folder), "LIBGL_ALWAYS_SOFTWARE": "1", "NO_AT_BRIDGE": "1"}
    with (
        _process(["Xvfb", display, "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], os.environ),
        _process(["WebKitWebDriver", f"--port={port}"], environment),
    ):
        wire = WebDriver(port, {"webkitgtk:browserOptions": options})
        yield wire
        wire.close()


@contextmanager
def _process(command: list[str], environment: Mapping[str, str]) -> Iterator[None]:
    quiet = subprocess.DEVNULL
    started = subprocess.Popen(command, env=dict(environment), stdout=quiet, stderr=quiet)
    try:
        yield
    finally:
        started.terminate()
        started.wait(10)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _connected(port: int) -> socket.socket:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=90)
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)
