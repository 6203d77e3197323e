"""A built site as tests see it: each page taken apart with the parser of the standard library."""

import hashlib
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from posixpath import join, normpath
from urllib.parse import unquote, urlsplit

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


@dataclass
class Document(HTMLParser):
    """One page: its links, those in a `nav`, its words without soft hyphens, and, while it is read, the open tags (`within`)."""

    html: str = ""
    attributes: dict[str, dict[str, str]] = field(default_factory=dict)
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    navigation: list[str] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    meta: dict[str, str] = field(default_factory=dict)
    title: str = ""
    text: str = ""
    within: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.feed(self.html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the tag says."""
        found = {name: value or "" for name, value in attrs}
        self.attributes.setdefault(tag, found)
        self.ids += [found["id"]] if "id" in found else []
        links = [found[name] for name in ("href", "src") if name in found]
        self.links += links
        self.navigation += links if "nav" in self.within else []
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.headings.append(int(tag[1]))
        if tag == "meta" and "name" in found:
            self.meta[found["name"]] = found.get("content", "")
        if tag not in VOID:
            self.within.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the tag, and what was left open inside it."""
        while tag in self.within and self.within.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        if "svg" not in self.within and self.within[-1:] == ["title"]:
            self.title += data
        elif not {"script", "style"} & set(self.within):
            self.text += data.replace("\u00ad", "")


def documents(site: Path) -> dict[str, Document]:
    """Return the pages of `site` by their path."""
    found = sorted(site.rglob("*.html"))
    return {path.relative_to(site).as_posix(): Document(path.read_text("utf-8")) for path in found}


def broken_links(site: Path) -> list[str]:
    """Return every link to a page, file or anchor of `site` that does not exist, with the page that it is on."""
    pages = documents(site)
    faults = []
    for name, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = target_of(name, unquote(parts.path), site)
            ids = pages[target].ids if target in pages else []
            if not (site / target).is_file() or (parts.fragment and unquote(parts.fragment) not in ids):
                faults.append(f"{name}: {link}")
    return faults


def target_of(page: str, path: str, site: Path) -> str:
    """Return the file that `path`, on `page`, leads to."""
    found = normpath(join("/", page, "..", path) if path else join("/", page)).lstrip("/")
    return normpath(join(found, "index.html")) if (site / found).is_dir() else found


def fingerprints(folder: Path) -> dict[str, str]:
    """Return a hash of each file in `folder`, by its path."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
