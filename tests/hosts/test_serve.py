"""The preview: ``mkdocs serve`` shows what to fix in place of the handbook, and keeps running."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.conftest import ENVIRONMENT, copy_project

PATIENCE = 90
"""Seconds to wait for a rebuild on a busy machine."""


class Preview:
    """A running preview of the project in `folder`."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder, self.address = folder, address

    def read(self, path: str) -> str:
        """Return the page at `path`, or an empty text when there is none yet."""
        try:
            with urlopen(f"{self.address}/{path}", timeout=10) as answer:
                return str(answer.read().decode("utf-8"))
        except (URLError, ConnectionError, TimeoutError):
            return ""

    def wait_for(self, path: str, text: str) -> bool:
        """Return whether `text` appears on the page at `path` before patience ends."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if text in self.read(path):
                return True
            time.sleep(0.3)
        return False

    def edit(self, name: str, old: str, new: str) -> None:
        """Replace the first `old` in a file of the project by `new`."""
        file = self.folder / name
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), "utf-8")


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """A preview that is up."""
    folder = copy_project(tmp_path_factory.mktemp("preview"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    with open(folder / "log", "w", encoding="utf-8") as log:
        process = subprocess.Popen(command, cwd=folder, env=ENVIRONMENT, stdout=log, stderr=log)
        shown = Preview(folder, f"http://127.0.0.1:{port}")
        assert shown.wait_for("", "Wat is jouw situatie?"), (folder / "log").read_text("utf-8")
        yield shown
        process.terminate()
        process.wait(timeout=20)


SHOWN = {"": "Wat is jouw situatie?", "methoden/overdracht/": "Overdracht</h1>", "over-dit-handboek/": "Over dit handboek</h1>"}
"""Pages made from data and written by hand, and what they show."""


def test_broken_file_shows_what_to_mend_on_every_page(preview: Preview) -> None:
    """While a file is broken every page names the file, the line and the fix; once it is fixed the page is back."""
    preview.edit("methods/nl/overdracht.yaml", "\ntitle: ", "\ntitel: ")
    broken = {path: preview.wait_for(path, "methods/nl/overdracht.yaml:4:1") for path in SHOWN}
    hinted = {path: "Bedoelde je ‘title’?" in preview.read(path) for path in SHOWN}
    preview.edit("methods/nl/overdracht.yaml", "\ntitel: ", "\ntitle: ")
    back = {path: preview.wait_for(path, words) for path, words in SHOWN.items()}

    assert (dict.fromkeys(SHOWN, True),) * 3 == (broken, hinted, back)


def test_edit_shows(preview: Preview) -> None:
    """A good edit shows in the page."""
    preview.edit("methods/nl/overdracht.yaml", "\ntitle: Overdracht", "\ntitle: Warme overdracht")
    assert preview.wait_for("methoden/overdracht/", "Warme overdracht</h1>")
