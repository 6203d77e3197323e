"""A small client of the Language Server Protocol: starts a server and talks to it, as an editor does.

The protocol: https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
"""

import json
import queue
import subprocess
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

PATIENCE = 60
"""Seconds to wait for an answer on a busy machine."""


class Problem(NamedTuple):
    """What the editor underlines: the lines, counted from 1, and what it says."""

    line: int
    end_line: int
    message: str


class Editor:
    """An editor that has the folder `project` open, with `settings` for the server that `command` starts."""

    def __init__(self, command: Sequence[str], project: Path, settings: dict[str, Any]) -> None:
        self.project, self.settings = project, settings
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.answers: dict[int, queue.Queue[Any]] = {}
        self.published: dict[str, queue.Queue[list[Problem]]] = {}
        self.count = 0
        threading.Thread(target=self._listen, daemon=True).start()
        folder = {"uri": project.as_uri(), "name": "project"}
        capabilities = {
            "workspace": {"configuration": True, "workspaceFolders": True},
            "textDocument": {
                "completion": {"completionItem": {"documentationFormat": ["markdown"]}},
            },
        }
        self.ask("initialize", processId=None, rootUri=folder["uri"], workspaceFolders=[folder], capabilities=capabilities)
        self._tell("initialized")
        self._tell("workspace/didChangeConfiguration", settings=None)

    def close(self) -> None:
        """End the server."""
        self.ask("shutdown")
        self._tell("exit")
        self.process.wait(PATIENCE)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe:
                pipe.close()

    def open(self, file: str, text: str) -> list[Problem]:
        """Open `file` of the project with `text` in it, and return what is underlined."""
        return self.open_all({file: text})[file]

    def open_all(self, texts: Mapping[str, str]) -> dict[str, list[Problem]]:
        """Open files of the project, by name, and return what is underlined in each. The server waits a while before it looks."""
        waiting = {file: self._show(file, text) for file, text in texts.items()}
        return {file: shown.get(timeout=PATIENCE) for file, shown in waiting.items()}

    def complete(self, file: str, line: int, column: int) -> dict[str, str]:
        """Return what is offered at a place, counted from 1, with its documentation."""
        found = self.ask("textDocument/completion", **self._at(file, line, column))
        items = found["items"] if isinstance(found, dict) else found
        return {item["label"]: _text(item.get("documentation")) for item in items}

    def hover(self, file: str, line: int, column: int) -> str:
        """Return what is shown over a place, counted from 1."""
        found = self.ask("textDocument/hover", **self._at(file, line, column))
        return _text(found["contents"]) if found else ""

    def ask(self, method: str, **params: Any) -> Any:
        """Send a request and return its result."""
        self.count += 1
        id = self.count
        self.answers[id] = queue.Queue()
        self._send({"id": id, "method": method, "params": params})
        return self.answers[id].get(timeout=PATIENCE)

    def _show(self, file: str, text: str) -> queue.Queue[list[Problem]]:
        self.count += 1
        uri = self._uri(file)
        waiting: queue.Queue[list[Problem]] = queue.Queue()
        self.published[uri] = waiting
        self._tell("textDocument/didOpen", textDocument={"uri": uri, "languageId": "yaml", "version": self.count, "text": text})
        return waiting

    def _uri(self, file: str) -> str:
        return (self.project / file).as_uri()

    def _at(self, file: str, line: int, column: int) -> dict[str, Any]:
        return {"textDocument": {"uri": self._uri(file)}, "position": {"line": line - 1, "character": column - 1}}

    def _tell(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def _listen(self) -> None:
        stream = self.process.stdout
        assert stream
        while header := stream.readline():
            length = int(header.split(b":")[1])
            while stream.readline().strip():
                pass
            self._receive(json.loads(stream.read(length)))

    def _receive(self, message: dict[str, Any]) -> None:
        if "method" not in message:
            self.answers[message["id"]].put(message.get("result"))
        elif message["method"] == "workspace/configuration":
            sections = [item.get("section", "") for item in message["params"]["items"]]
            self._send({"id": message["id"], "result": [self.settings.get(section) for section in sections]})
        elif message["method"] == "textDocument/publishDiagnostics":
            self._publish(message["params"])
        elif "id" in message:
            self._send({"id": message["id"], "result": None})

    def _publish(self, params: dict[str, Any]) -> None:
        problems = [
            Problem(found["range"]["start"]["line"] + 1, found["range"]["end"]["line"] + 1, found["message"])
            for found in params["diagnostics"]
        ]
        self.published[params["uri"]].put(problems)


def _text(markup: Any) -> str:
    return str(markup.get("value", "")) if isinstance(markup, dict) else str(markup or "")
