"""What can be read in a file that a handbook makes: texts, each with the place where it stands."""

import json
import re
import subprocess
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pikepdf

Found = tuple[str, str]
"""A place in a file, and the text that stands there."""

SPOKEN = re.compile(r"alt|title|placeholder|label|summary|aria-(label|description|roledescription|valuetext)|data-hr-\w+")
"""The attributes whose values people see or hear, or that our scripts read."""

NO_WORDS = {"data-hr-index": "an address", "data-hr-opens": "an id", "data-hr-key": "a digest", "data-hr-filter": "a key"}
"""Those of ours that hold no words, each with what they hold."""

IDS = ("data-hr-checklist", "data-hr-guide", "data-hr-tags", "data-hr-answers")
"""Those that hold ids of the handbook."""

META = ("description", "author", "keywords", "application-name", "apple-mobile-web-app-title", "og:title", "og:description")
"""What a page says of itself in words."""

TYPED = ("code", "pre")
"""The elements with what a writer types: keys, names of macros, the content of files."""


DESCRIBING = ("/Title", "/Subject", "/Keywords", "/Author", "/Alt", "/ActualText", "/TU", "/Contents")
"""What a PDF file says of itself, and of a heading, a picture, a field and a link in it (ISO 32000-2)."""


class Page(HTMLParser):
    """The texts of an HTML page: what it says, what it describes, and what it hands to Material's scripts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[Found] = []
        self.language = ""
        self.inside: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the attributes say."""
        given = {name: value for name, value in attrs if value}
        spoken = [name for name in given if SPOKEN.fullmatch(name) and name not in {*NO_WORDS, *IDS}]
        spoken += ["content"] if given.get("name", given.get("property")) in META else []
        self.found += [(f"<{tag} {name}>", given[name]) for name in spoken]
        self.language = given.get("lang", self.language)
        self.inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Leave the element."""
        while tag in self.inside and self.inside.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Note a text, unless a writer types it."""
        place = self.inside[-1] if self.inside else ""
        if place == "script" and data.lstrip().startswith("{"):
            self.found += strings(json.loads(data)["translations"], "script")
        elif place not in ("script", "style") and not set(TYPED) & set(self.inside):
            self.found.append((f"<{place}>", data))


def strings(data: Any, path: str = "") -> Iterator[Found]:
    """Yield each text in `data`, which was JSON."""
    if isinstance(data, str):
        yield path, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from strings(value, f"{path}.{key}")
    elif isinstance(data, list):
        for value in data:
            yield from strings(value, path)


def printed(file: Path) -> Iterator[Found]:
    """Yield the pages of the PDF file, as one text, and what describes it and its parts."""
    # In the order of the content: a word that is broken over two lines stays with its other half.
    text = re.sub("[-\u00ad]\n|(?<=/)\n", "", _run("pdftotext", "-raw", file, "-"))
    # Between these two letters the headings are set so wide that it sees a space.
    yield "text", text.replace("q j", "qj")
    with pikepdf.open(file) as paper:
        for each in paper.objects:
            if isinstance(each, pikepdf.Dictionary):
                yield from ((key, str(each[key])) for key in DESCRIBING if isinstance(each.get(key), pikepdf.String))


def word_texts(file: Path) -> Iterator[Found]:
    """Yield each text of the Word file, what its pictures and fields are called, and what it says of itself."""
    with zipfile.ZipFile(file) as parts:
        for name in parts.namelist():
            if name.startswith(("word/document", "word/footer", "word/header", "docProps/core")):
                for element in ElementTree.fromstring(parts.read(name)).iter():
                    yield name, "" if element.tag.endswith(("}created", "}modified")) else element.text or ""
                    yield from ((name, value) for key, value in element.attrib.items() if key in ("descr", "title"))


def script_texts(script: str) -> Iterator[Found]:
    """Yield each text that `script` was given, by its key."""
    for found in re.findall(r"(?:const words = |Object\.assign\(words, )(\{.*?\})(?:\);|;)$", script, re.MULTILINE):
        yield from strings(json.loads(found), "words")


def _run(*command: object) -> str:
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True).stdout
