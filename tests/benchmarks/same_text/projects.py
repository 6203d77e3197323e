"""The text of a handbook as a project for another site generator: for plain Material for MkDocs, for Zensical, and for Hugo."""

import posixpath
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Literal

import yaml
from tests.benchmarks.same_text.pages import FOLDERS, LISTS, SameText

from handreiking.site.site import Site

THEME = Path(__file__).parent / "hugo"
"""The templates of a small theme for Hugo."""

TITLE = re.compile(r"^# (.+)$", re.MULTILINE)


def material(site: Site, docs: Path, folder: Path, navigation: Literal["pruned", "whole", "short"] = "pruned") -> Path:
    """Write a project for Material for MkDocs, or for Zensical, which reads the same file, into `folder`; return a method's page.

    `docs` has the hand-written pages. The `navigation` has every page in it and is pruned, as the theme advises for large sites;
    or it is shown ``whole`` on each page, as it is when nothing is asked for; or it is ``short`` and has the lists only.
    """
    text = SameText(site, lambda here, there: posixpath.relpath(there, posixpath.dirname(here) or "."))
    for uri, _, markdown in _all(text, docs):
        _write(folder / "docs" / uri, markdown)
    _write(folder / "mkdocs.yml", yaml.safe_dump(_settings(text, navigation), allow_unicode=True, sort_keys=False))
    return folder / "docs" / text.uri("method", site.handbook.methods[0].entry.id)


def hugo(site: Site, docs: Path, folder: Path) -> Path:
    """Write a project for Hugo into `folder`, its theme included; return the page of a method."""
    text = SameText(site, lambda _, there: f"/{_address(there)}")
    for uri, title, markdown in _all(text, docs):
        head = yaml.safe_dump({"title": title, "url": f"/{_address(uri)}"}, allow_unicode=True)
        _write(_place(folder, uri), f"---\n{head}---\n{markdown}")
    shutil.copytree(THEME, folder, dirs_exist_ok=True)
    return _place(folder, text.uri("method", site.handbook.methods[0].entry.id))


def _all(text: SameText, docs: Path) -> Iterator[tuple[str, str, str]]:
    """Yield the uri, title and Markdown of each page, those in the folder `docs` included, but not those about development."""
    yield from text.pages()
    for path in sorted(docs.rglob("*.md")):
        uri, said = path.relative_to(docs).as_posix(), path.read_text("utf-8")
        if not uri.startswith("development/"):
            title = TITLE.search(said)
            yield uri, title[1] if title else path.stem, text.by_hand(uri, said)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _place(folder: Path, uri: str) -> Path:
    """The file of the page with `uri` in a project for Hugo, where the head of a folder has a name of its own."""
    return folder / "content" / re.sub(r"(^|/)index\.md$", r"\1_index.md", uri)


def _address(uri: str) -> str:
    """The address of the page with `uri`, from the root of the site."""
    name = re.sub(r"(^|/)index$", r"\1", uri.removesuffix(".md")).rstrip("/")
    return f"{name}/" if name else ""


def _settings(text: SameText, navigation: str) -> Mapping[str, object]:
    """What ``mkdocs.yml`` says: Material's own search, and the features of the theme that our site uses."""
    features = ["navigation.tabs", "navigation.indexes", "navigation.path", "toc.follow"]
    return {
        "site_name": "Handboek",
        "site_url": "https://handboek.example/",
        "theme": {
            "name": "material",
            "language": "nl",
            "font": False,
            "features": features if navigation == "whole" else [*features, "navigation.prune"],
        },
        "plugins": [{"search": {"lang": "nl"}}],
        "markdown_extensions": ["attr_list", "tables", "fenced_code", {"toc": {"permalink": False}}],
        "nav": _navigation(text, navigation == "short"),
    }


def _navigation(text: SameText, short: bool) -> list[object]:
    handbook, words = text.site.handbook, text.site.words
    inside: Mapping[str, Callable[[], list[str]]] = {
        "methods": lambda: [text.uri("method", part.entry.id) for part in handbook.methods],
        "checklists": lambda: [text.uri("checklist", id) for id in handbook.checklist_by_id],
        "guides": lambda: [text.uri("guide", id) for id in handbook.guide_by_id],
    }
    tabs = [
        {words(f"page.{id}.title"): [text.uri("page", id), *([] if short or id not in inside else inside[id]())]}
        for id in FOLDERS
    ]
    rest = [text.uri("page", id) for id in LISTS if id not in FOLDERS]
    topics = [text.uri("topic", part.entry.id) for part in handbook.topics]
    return ["index.md", *tabs, {words("navigation.reference"): [*topics, *rest]}]
