"""What the security policy stops of a hand-written page is said before it is published, at its line, with what to do."""

from pathlib import Path

import pytest

from handreiking.by_hand import pages_by_hand
from handreiking.calls.stopped import STOPPED_RULES, stopped
from handreiking.catalogue import load
from handreiking.diagnostic import Diagnostic
from handreiking.settings import read_settings
from handreiking.store import Store

CASES = {
    '<iframe src="https://elders.example/"></iframe>': ("frame", "<iframe>"),
    "<object data='a.svg'></object>": ("frame", "<object>"),
    "![foto](https://elders.example/x.png)": ("image", "https://elders.example/x.png"),
    "![foto](<//elders.example/x.png>)": ("image", "//elders.example/x.png"),
    "![foto][ver]\n\n[ver]: https://elders.example/y.png": ("image", "https://elders.example/y.png"),
    "![ver]\n\n[ver]: https://elders.example/y.png": ("image", "https://elders.example/y.png"),
    "<img alt='' src=https://elders.example/x.png>": ("image", "https://elders.example/x.png"),
    '<img alt="" srcset="//elders.example/x.png 2x">': ("image", "//elders.example/x.png 2x"),
    '<video src="film.mp4"></video>': ("media", "<video>"),
    '<p style="color: red">': ("style", "style"),
    "<style>p { color: red }</style>": ("style", "<style>"),
    '<link rel="stylesheet" href="https://elders.example/a.css">': ("style", "<link>"),
    'Rood.{: style="color: red" }': ("style", "style"),
    "<script>alert(1)</script>": ("script", "<script>"),
    '<script src="https://elders.example/a.js"></script>': ("script", "<script>"),
    '<button onclick="weg()">': ("script", "onclick"),
    '<a href="javascript:weg()">weg</a>': ("script", "javascript:"),
    '<form method="post" action="https://elders.example/">': ("form", "<form>"),
    "- punt\n\n    <iframe src='a.html'></iframe>": ("frame", "<iframe>"),
}
"""What a writer may put on a page, the advice on it, and what it is called."""

FINE = (
    "![foto](foto.png) <img alt='' src='foto.png'> [weg](https://elders.example/) <a href='//elders.example/'>weg</a>",
    "`<iframe>` en ``<b style='x'>`` en `![foto](https://elders.example/x.png)`",
    "```html\n<p style='color: red'>\n```\n\n~~~\n<iframe>\n~~~",
    "Zo:\n\n    <iframe src='a.html'>\n\n    <video>\n\nKlaar.",
    "<!-- <iframe> -->",
    "{{ checklist('a', style='x') }} {: .klasse #id }",
    '<script src="eigen.js"></script> <details open><summary>Meer</summary></details> 3 < 4 style="x"',
    "| a | b |\n|:-:|--:|\n| 1 | 2 |",
    "[^1]: voetnoot\n\n[ver]: https://elders.example/y.png\n\n[ver] is geen foto",
)
"""What no policy stops, or only looks like it."""


def of(folder: Path, content: bytes, **more: bytes) -> list[Diagnostic]:
    """Return what is said of a page with this `content` in the project in `folder`."""
    (folder / "docs").mkdir()
    (folder / "methods").mkdir()
    (folder / "docs/uitleg.md").write_bytes(content)
    (folder / "mkdocs.yml").write_text("plugins: [handreiking]\n", "utf-8")
    return list(pages_by_hand(read_settings(folder / "mkdocs.yml"), Store(None)).written())


@pytest.mark.parametrize("text", CASES)
def test_what_is_stopped(text: str) -> None:
    """Each is said once, by its name, with the advice on it."""
    assert [CASES[text]] == [(one.hint, one.params["what"]) for one in stopped(f"# Uitleg\n\n{text}\n")]


@pytest.mark.parametrize("text", FINE)
def test_what_is_not(text: str) -> None:
    """What only shows code, and what the policy lets through, is passed over."""
    assert [] == list(stopped(f"---\nstyle: x\n---\n# Uitleg\n\n{text}\n"))


def test_the_place(tmp_path: Path) -> None:
    """It is a warning at the line and the column, whether or not macros are there: the rest of the page is published."""
    (one,) = of(tmp_path, b"---\ntitle: Uitleg\n---\n\n# Uitleg\n\nZie <iframe src='a'></iframe>.\n")

    at = one.location
    assert ("stopped-by-policy", "warning", "docs/uitleg.md", 7, 5) == (one.rule, one.severity, at.file, at.line, at.column)


def test_letters_of_windows(tmp_path: Path) -> None:
    """A page that was saved as windows-1252 is an error at its line, with what most likely stands there."""
    (one,) = of(tmp_path, "# Uitleg\n\nEen cliënt.\n".encode("cp1252"))

    assert ("not-utf-8", "error", 3, "Een cliënt.") == (one.rule, one.severity, one.location.line, one.params["guess"])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_advice_has_a_case(language: str) -> None:
    """The catalogue has no advice that no page asks for, and none of it has a hole that stays open."""
    keys = [key.split(".")[1:3] for key in load(language).texts if key.startswith("rule.")]
    found = [next(stopped(text)) for text in CASES]
    told = [load(language)(f"rule.{one.rule}.{key}", **one.params) for one in found for key in ("message", one.hint)]

    assert {one.hint for one in found} == {
        name for rule, name in keys if rule in STOPPED_RULES and name not in ("message", "title", "why")
    }
    assert [] == [text for text in told if "{" in text.replace("{: .accent}", "")]
