"""``handreiking new``: what it writes is in order at once, and it writes nothing else."""

import io
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from pydantic import BaseModel

from handreiking import catalogue
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.guide import Guide
from handreiking.model.lists import Bibliography
from handreiking.model.method import Method
from handreiking.model.topic import Topic
from handreiking.text.naming import slug
from tests.commands.conftest import Command
from tests.conftest import ROOT, run

MODELS: Mapping[str, type[BaseModel]] = {
    "method": Method,
    "guide": Guide,
    "checklist": GeneralChecklist,
    "topic": Topic,
    "source": Bibliography,
}
"""What each file is read as."""


@dataclass(frozen=True)
class Written:
    """What is written in a handbook of one language: its title, the file of each kind, and what makes the examples in it true.

    `category` is the id of one that the handbook lacks, and one that it has. `shared` is the end of an answer in a file of its
    own, and the same with the outcome in a new topic as its target.
    """

    title: str
    files: Mapping[str, str]
    category: tuple[str, str]
    guide: str
    shared: tuple[str, str]
    pages: tuple[str, ...]


WRITTEN = {
    "nl": Written(
        "Één nieuw begin",
        {
            "method": "methods/nl/een-nieuw-begin.yaml",
            "guide": "methods/nl/keuzehulpen/een-nieuw-begin.yaml",
            "checklist": "methods/nl/checklists/een-nieuw-begin.yaml",
            "topic": "methods/nl/onderwerpen/een-nieuw-begin.yaml",
            "source": "methods/bronnen.yaml",
        },
        ("kenmerk-van-een-categorie", "wonen"),
        "methods/nl/keuzehulpen/welke-aanpak.yaml",
        ("to: overleg\n        because: Bij twijfel", "to: eerst-een-nieuw-begin\n        because: Bij twijfel"),
        (*(f"{folder}/een-nieuw-begin" for folder in ("methoden", "keuzehulpen", "checklists", "onderwerpen")), "bronnen"),
    ),
    "en": Written(
        "A new café",
        {
            "method": "methods/en/a-new-cafe.yaml",
            "guide": "methods/en/guides/a-new-cafe.yaml",
            "checklist": "methods/en/checklists/a-new-cafe.yaml",
            "topic": "methods/en/topics/a-new-cafe.yaml",
            "source": "methods/sources.yaml",
        },
        ("id-of-a-category", "meet-people"),
        "methods/en/guides/where-to-begin.yaml",
        ("to: find-people\n        because: Ask them first", "to: first-a-new-cafe\n        because: Ask them first"),
        (*(f"{folder}/a-new-cafe" for folder in ("methods", "guides", "checklists", "topics")), "sources"),
    ),
}
"""What is written in each language."""

DUTCH = WRITTEN["nl"]

languages = pytest.mark.parametrize("language", WRITTEN)

EXAMPLE = re.compile(r"^( *)#(?! \S|$)", re.MULTILINE)
"""The ``#`` before a line that may be used."""

REFUSED: dict[str, tuple[list[str], str]] = {
    "no title": (["method", "--title", "  "], "Geef een titel"),
    "a title without a letter in front": (["method", "--title", "24 uur"], "Van de titel ‘24 uur’ is geen kenmerk te maken."),
    "a title in another script": (["guide", "--title", "公園"], "Van de titel ‘公園’ is geen kenmerk te maken."),
    "an id that is none": (["method", "--title", "Samen", "--id", "Samen"], "‘Samen’ is geen geldig kenmerk."),
    "a name of Windows": (["method", "--title", "Con"], "De naam ‘con’ kan niet"),
    "the name of an index page": (["guide", "--title", "Index"], "De naam ‘index’ kan niet"),
    "the name of the glossary": (["method", "--title", "Begrippen"], "De naam ‘begrippen’ kan niet"),
    "a file that exists": (["method", "--title", "Overdracht"], "methods/nl/overdracht.yaml is er al."),
    "an id of a method": (["method", "--title", "Samen", "--id", "handover"], "Het kenmerk ‘handover’ is al in gebruik."),
    "an id of a guide in a method": (["guide", "--title", "Klaar voor overdracht"], "Het kenmerk ‘klaar-voor-overdracht’ is al"),
    "an id of a section of a topic": (["topic", "--title", "Stappen"], "Het kenmerk ‘stappen’ is al in gebruik."),
    "an id of a source": (["source", "--title", "Overdracht Utrecht"], "Het kenmerk ‘overdracht-utrecht’ is al in gebruik."),
    "a folder that is no handbook": (["method", "--title", "Samen", "--folder", "docs"], "De map docs is er niet, of is geen"),
}


def texts(project: Path) -> dict[Path, str]:
    """Return the text of every file of the handbook."""
    return {path: path.read_text("utf-8") for path in sorted((project / "methods").rglob("*.yaml"))}


@pytest.mark.parametrize("kind", MODELS)
@languages
def test_in_order(command: Command, language: str, kind: str) -> None:
    """The check accepts what the command wrote, as it is."""
    written = WRITTEN[language]
    said = catalogue.load(language)(f"new.done.{kind}", file=written.files[kind], id=slug(written.title))
    assert (0, f"{said}\n") == command("new", kind, "--title", written.title)[:2]
    assert (0, "") == command("check")[::2]


@pytest.mark.parametrize("kind", MODELS)
@languages
def test_every_key_is_shown(command: Command, minimal: Path, language: str, kind: str) -> None:
    """With the examples in use the check still accepts the file, and every key of the model is in it, in order."""
    written, model = WRITTEN[language], MODELS[kind]
    command("new", kind, "--title", written.title)
    file = minimal / written.files[kind]
    text = EXAMPLE.sub(r"\1", file.read_text("utf-8")).replace(*written.category)
    file.write_text(text, "utf-8")
    if kind == "topic":
        guide = minimal / written.guide
        guide.write_text(guide.read_text("utf-8").replace(*written.shared), "utf-8")

    assert (0, "") == command("check")[::2]
    data = yaml.load(text, yaml.BaseLoader)
    given = list(entries(model.model_validate(data)))
    used = {type(entry): set().union(*(one.model_fields_set for one in given if type(one) is type(entry))) for entry in given}
    assert {kind: set(kind.model_fields) for kind in used} == used
    assert list(model.model_fields) == list(data)


def entries(entry: object) -> Iterator[BaseModel]:
    """Yield `entry` and all entries inside it."""
    if isinstance(entry, BaseModel):
        yield entry
    inside = entry if isinstance(entry, tuple) else [value for _, value in entry] if isinstance(entry, BaseModel) else ()
    for value in inside:
        yield from entries(value)


def test_dates(command: Command, minimal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new method is a draft that was reviewed today, and has to be again in a year; on a leap day a day less."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1835438400")
    command("new", "method", "--title", "Een nieuw begin")
    expected = {"reviewed": "2028-02-29", "review_by": "2029-02-28", "status": "draft"}

    data = yaml.load((minimal / DUTCH.files["method"]).read_text("utf-8"), yaml.BaseLoader)
    assert expected == {key: data[key] for key in expected}


@pytest.mark.parametrize("language", ["nl", pytest.param("en", marks=pytest.mark.long)])
def test_builds(command: Command, minimal: Path, language: str) -> None:
    """A new method, guide, checklist and topic are pages, and a new source stands among the sources."""
    written = WRITTEN[language]
    for kind in MODELS:
        command("new", kind, "--title", written.title)
    if not (minimal / "mkdocs.yml").is_file():
        shutil.copy(ROOT / "mkdocs.yml", minimal)
        (minimal / "docs").mkdir()
    built = run("mkdocs", "build", "--strict", folder=minimal)

    assert 0 == built.returncode, built.stderr
    assert [True] * 5 == [written.title in (minimal / f"site/{page}/index.html").read_text("utf-8") for page in written.pages]


def test_asks_for_the_title(command: Command, minimal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a title the command asks for one."""
    monkeypatch.setattr("sys.stdin", io.StringIO("  Één   nieuw  begin \n"))
    command("new", "method")

    assert "\ntitle: Één nieuw begin\n" in (minimal / DUTCH.files["method"]).read_text("utf-8")


@pytest.mark.parametrize("case", REFUSED)
def test_refusal(command: Command, minimal: Path, case: str) -> None:
    """What cannot be is refused in words, as misuse, and nothing is written."""
    arguments, expected = REFUSED[case]
    before = texts(minimal)

    code, _, said = command("new", *arguments)
    assert (2, expected) == (code, said[: len(expected)])
    assert before == texts(minimal)


@pytest.mark.parametrize(
    ("title", "expected"), [("Kop: staart #1", '"Kop: staart #1"'), ("'s Avonds", '"\'s Avonds"'), ("a", "a")]
)
def test_title_in_quotes(command: Command, minimal: Path, title: str, expected: str) -> None:
    """A title is in quotes only where YAML would read it otherwise."""
    command("new", "method", "--title", title, "--id", "nieuw")

    written = next(path for path in texts(minimal) if "id: nieuw\n" in path.read_text("utf-8"))
    assert f"\ntitle: {expected}\n" in written.read_text("utf-8")


def test_hidden_character(command: Command, minimal: Path) -> None:
    """A title that no file may hold is reported as in a file, and nothing is written."""
    before = texts(minimal)

    code, _, said = command("new", "method", "--title", "van\u202eachter")
    assert (1, True, True) == (code, said.startswith("fout[hidden-character]"), "Er is niets geschreven." in said)
    assert before == texts(minimal)


@pytest.mark.parametrize(
    "former",
    [
        b"sources:\r\n- id: oud\r\n  author: A\r\n  title: B\r\n  published_in: C",
        b"# van ons\nsources:\n    - id: oud\n      author: A\n      title: B\n      published_in: >-\n        C\n        D\n\n",
    ],
    ids=["no line end, Windows", "wide, folded"],
)
def test_source_is_added_at_the_end(command: Command, minimal: Path, former: bytes) -> None:
    """A new source follows what the file holds, in its own style, and changes no byte of it."""
    for path in texts(minimal):
        path.write_text(path.read_text("utf-8").replace(" [@overdracht-utrecht]", ""), "utf-8")
    file = minimal / "methods/bronnen.yaml"
    file.write_bytes(former)

    command("new", "source", "--title", "Een nieuw begin")
    after = file.read_bytes()
    assert former == after[: len(former)]
    assert ["oud", "een-nieuw-begin"] == [source["id"] for source in yaml.safe_load(after)["sources"]]
    assert former.count(b"\r\n") > 0 or b"\r" not in after
    assert b"\r\n" not in former or after.count(b"\n") == after.count(b"\r\n")


def test_source_in_a_broken_file(command: Command, minimal: Path) -> None:
    """To a list of sources with an error nothing is added; the error is reported."""
    file = minimal / "methods/bronnen.yaml"
    file.write_text(file.read_text("utf-8").replace("author:", "auteur:"), "utf-8")
    before = texts(minimal)

    code, _, said = command("new", "source", "--title", "Een nieuw begin")
    assert (1, True) == (code, "fout[unknown-key]: onbekende sleutel ‘auteur’" in said)
    assert before == texts(minimal)


def test_first_source(command: Command, minimal: Path) -> None:
    """A handbook without sources gets its list with the first one."""
    for path in texts(minimal):
        path.write_text(path.read_text("utf-8").replace(" [@overdracht-utrecht]", ""), "utf-8")
    (minimal / "methods/bronnen.yaml").unlink()

    assert 0 == command("new", "source", "--title", "Een nieuw begin")[0]
    assert (0, "") == command("check")[::2]
