"""A language is a folder of files: one in which each word is marked gives a site, paper and commands without any other word.

Every word of the catalogue has one mark, and every word of the handbook another. What has neither comes from the code, from a
template, or from a library; what may is listed here, each with the reason.
"""

import json
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pikepdf
import pytest

from tests.pseudo.conftest import python
from tests.pseudo.language import CODE
from tests.pseudo.left import RULES, left, typed
from tests.pseudo.reading import Found, Page, printed, script_texts, strings, word_texts

OF_TYPST = {"Telephone", "Email", "page"}
"""How Typst describes links to those who hear a PDF file: in the languages that it knows, in any other in English."""

MANUAL = "qmeeschrijvenq"
"""The folder of the manual for maintainers, which names keys and rules."""


@pytest.fixture(scope="module")
def log(project: Path) -> str:
    """What a build of the site says."""
    return python(project, "-m", "mkdocs", "build", "--strict")


@pytest.fixture(scope="module")
def site(project: Path, log: str) -> Path:
    """The site."""
    assert (project / "site/index.html").is_file(), log
    return project / "site"


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[Path, Page]:
    """The pages for readers and for maintainers."""
    return {file: Page(file.read_text("utf-8")) for file in sorted(site.rglob("*.html"))}


def test_pages(pages: dict[Path, Page]) -> None:
    """No page for readers has a word that is neither ours nor the handbook's, in what it says, describes or hands to scripts."""
    assert [] == left((file, page.found) for file, page in pages.items() if MANUAL not in file.parts)


def test_manual(pages: dict[Path, Page]) -> None:
    """The manual names keys and rules besides."""
    told = ((file, page.found) for file, page in pages.items() if MANUAL in file.parts)

    assert [] == left(told, typed() | RULES)


def test_paper(site: Path) -> None:
    """No PDF file has a word of its own, on paper or in what it says of itself."""
    assert [] == left(((file, printed(file)) for file in sorted(site.rglob("*.pdf"))), OF_TYPST)


def test_word_files(site: Path) -> None:
    """No Word file has a word of its own."""
    assert [] == left(((file, word_texts(file)) for file in sorted(site.rglob("*.docx"))), {CODE})


def test_scripts(site: Path) -> None:
    """Every text that a script was given is marked, and so are the menu of a device and what the worker of the search says."""
    scripts = [*sorted((site / "assets").glob("handreiking*.js"))]
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    shown = {name: index["config"][name] for name in ("about", "advice", "help", "labels", "suggest")}
    manifest = json.loads((site / "handreiking.webmanifest").read_text("utf-8"))
    named = {name: manifest[name] for name in ("name", "short_name", "description")}
    given = [(file, list(script_texts(file.read_text("utf-8")))) for file in scripts]

    assert 50 < sum(len(texts) for _, texts in given)
    holes = ((file, [(key, re.sub(r"\{\w+\}", "", text)) for key, text in texts]) for file, texts in given)
    assert [] == left([*holes, (site, strings(shown)), (site, strings(named))], {CODE})


def test_search(site: Path) -> None:
    """The index for readers has no other words, nor has what it shows of a page."""
    docs = json.loads((site / "search/search_index.json").read_text("utf-8"))["docs"]
    sections = [
        (address, [("title", title) for _, title, *_ in parts] + [("text", text) for *_, text in parts])
        for address, _, parts, *_ in docs["p"]
    ]

    assert [] == left((Path(address), said) for address, said in sections)


def test_names_of_languages(site: Path, pages: dict[Path, Page]) -> None:
    """Whatever says in which language it is, says it is in this one."""
    manifest = json.loads((site / "handreiking.webmanifest").read_text("utf-8"))
    paper = {language_of(file) for file in site.rglob("*.pdf")}
    word_files = {found for file in site.rglob("*.docx") for found in re.findall(r'w:lang w:val="(.*?)"', styles(file))}

    assert [{CODE}] * 4 == [{page.language for page in pages.values()}, {manifest["lang"]}, paper, word_files]


def language_of(file: Path) -> str:
    """Return the language of the PDF file."""
    with pikepdf.open(file) as paper:
        return str(paper.Root.Lang)


def styles(file: Path) -> str:
    """Return the styles of the Word file."""
    with zipfile.ZipFile(file) as parts:
        return parts.read("word/styles.xml").decode()


def test_zip(site: Path) -> None:
    """A page that opens by itself, without a server, has no word of its own either."""
    (packed,) = site.glob("*.zip")
    with zipfile.ZipFile(packed) as parts:
        names = [name for name in parts.namelist() if name.endswith(".html") and MANUAL not in name]
        found = [(Path(name), Page(parts.read(name).decode()).found) for name in names]

    assert found
    assert [] == left(found)


def test_log(log: str) -> None:
    """What the build says, besides MkDocs and its other plugins, has no word of its own."""
    ours = [
        line.split("-  ", 1)[-1]
        for line in log.splitlines()
        if not re.search(r"\[macros\]|Cleaning|Building|Documentation", line)
    ]

    assert ours
    assert [] == left([(Path("log"), numbered(ours))], typed() | RULES | {"site", "handover", CODE})


def numbered(lines: Iterable[str]) -> Iterable[Found]:
    """Yield each of `lines` with its number as its place."""
    return ((f"line {number}", line) for number, line in enumerate(lines, 1))
