"""The style of a team, in a file beside its settings."""

import shutil
from pathlib import Path

import pytest

from handreiking.loading.handbook import load
from handreiking.loading.own_style import OwnStyle
from handreiking.model.handbook import Handbook
from handreiking.rules import check
from tests.minimal import FOLDER


def handbook(folder: Path, text: str, *names: str) -> Handbook:
    """Return the smallest handbook, with this style in `folder`, and files with these `names` beside it."""
    shutil.copytree(FOLDER, folder / "methods")
    (folder / "overrides/media").mkdir(parents=True)
    for name, content in {"style.css": text, **dict.fromkeys(names, "")}.items():
        (folder / "overrides" / name).write_text(content, "utf-8")
    return load(folder / "methods", project=folder)


@pytest.mark.parametrize(
    "text",
    [
        "a{b:c}",
        "/* a { https://other.example */ b{}",
        "@media (min-width:1px){a[b='c']{d:calc((1px + 2px) * 2)}}",
        "a{&:hover{b:c} d:e}",
        "a{content:'https://other.example {'}",
        "@namespace url(http://www.w3.org/2000/svg);",
        "a{b:url(data:image/png;base64,AA//BB)}",
        "a{b:url(#deel)}",
        "a{b:url(../stijl/eigen.png?1)}",
        "@import 'media/meer.css';",
        'a{b:url("media/eigen.png")}',
    ],
)
def test_right(tmp_path: Path, text: str) -> None:
    """What a browser can read, and asks of nobody else, is no matter for a message."""
    assert () == check(handbook(tmp_path, text, "media/meer.css", "media/eigen.png"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a{b:c}\na{b:url(https://other.example/a.png)}", ("style-from-elsewhere", "hint", 2, 5)),
        ("a{b:url( '//other.example/a.png' )}", ("style-from-elsewhere", "hint", 1, 10)),
        ("a{b:url(\\68 ttps://other.example)}", ("style-from-elsewhere", "hint", 1, 5)),
        ("a{b:image-set('https://other.example/a.png' 1x)}", ("style-from-elsewhere", "hint", 1, 15)),
        ("@import 'https://other.example/a.css';", ("style-from-elsewhere", "import", 1, 9)),
        ("@import url(//other.example/a.css) screen;", ("style-from-elsewhere", "import", 1, 9)),
        ("a{b:c}\n\nd{e:f", ("broken-style", "unclosed", 3, 2)),
        ("a{b:c}}\nd{}", ("broken-style", "unopened", 1, 7)),
        ("a{b:c(}\nd{}", ("broken-style", "unclosed", 1, 6)),
        ("a{b:c}\n/* open", ("broken-style", "unclosed", 2, 1)),
        ('a{b:"x\n}', ("broken-style", "unclosed", 1, 5)),
        ("a{b:url(x.png", ("broken-style", "unclosed", 1, 5)),
        ("a{b:url(weg.png)}", ("missing-style-file", "hint", 1, 5)),
    ],
)
def test_fault(tmp_path: Path, text: str, expected: tuple[object, ...]) -> None:
    """What asks something of another host, what no browser reads, and what is not there, is said once, at its place."""
    assert [expected] == [(one.rule, one.hint, one.location.line, one.location.column) for one in check(handbook(tmp_path, text))]


def test_files_beside_it(tmp_path: Path) -> None:
    """The files that the style names come along; others do not, nor one that leads out of the folder."""
    text = "a{b:url(media/een.png),url(./twee.png),url(../../methods/bronnen.yaml),url(link.png)}"
    found = handbook(tmp_path, text, "media/een.png", "twee.png", "drie.png")

    assert ["media/een.png", "twee.png"] == sorted(found.look.beside)


def test_a_link_out_of_the_folder(tmp_path: Path) -> None:
    """A file that is somewhere else is not published through a link."""
    (tmp_path / "geheim.png").write_text("", "utf-8")
    (tmp_path / "overrides").mkdir()
    (tmp_path / "overrides/link.png").symlink_to(tmp_path / "geheim.png")
    shutil.copytree(FOLDER, tmp_path / "methods")
    (tmp_path / "overrides/style.css").write_text("a{b:url(link.png)}", "utf-8")
    found = load(tmp_path / "methods", project=tmp_path)

    assert (["missing-style-file"], {}) == ([one.rule for one in check(found)], found.look.beside)


def test_nothing_after_what_is_not_closed() -> None:
    """After an open comment or string nothing is read: one message says what to mend first."""
    style = OwnStyle("style.css", "a{b:'x\n} c{d:url(https://other.example)")

    assert ["broken-style"] == [one.rule for one in style.read()]
