"""A wrong call on a hand-written page is one diagnostic, at its line and column, with what to do."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from handreiking.by_hand import check_calls, pages_by_hand
from handreiking.calls.kinds import Id
from handreiking.calls.known import sections
from handreiking.calls.macros import macros
from handreiking.calls.pages import CALL_RULES
from handreiking.catalogue import load
from handreiking.components.method.sections import PRACTICAL
from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.settings import read_settings
from handreiking.store import Store
from tests.bare import bare_handbook
from tests.minimal import ABOUT, METHOD, minimal, text

CASES: dict[str, dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "cases.yaml").read_text("utf-8"))
SETTINGS = "site_name: Proef\ntheme: material\nplugins: [handreiking, search, macros]\n"


def found(folder: Path, page: str, handbook: Handbook | None = None, settings: str = SETTINGS) -> tuple[Diagnostic, ...]:
    """Return what is said of `page`, the only hand-written one in the project in `folder`."""
    (folder / "docs").mkdir()
    (folder / "methods" / "nl").mkdir(parents=True)
    (folder / "docs" / "uitleg.md").write_text(page, "utf-8")
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    known = read_settings(folder / "mkdocs.yml")
    return check_calls(known, handbook or minimal(), pages_by_hand(known, Store(None)))


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_wrong_call(case: dict[str, Any], tmp_path: Path) -> None:
    """Each wrong call is said once, below the front matter, at its line and column."""
    (one,) = found(tmp_path, f"---\ntitle: Uitleg\n---\n\n# Uitleg\n\n{case['page']}\n")

    place = one.location.file, one.location.line, one.location.column
    assert (case["rule"], case["hint"], ("docs/uitleg.md", 7, case["column"])) == (one.rule, one.hint, place)


def test_example(tmp_path: Path) -> None:
    """The example that a message shows is one that works in this handbook."""
    (one,) = found(tmp_path, "{{ checklist() }}")

    assert '{{ checklist("verhuizen") }}' == one.params["example"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_case_has_its_words(language: str, tmp_path: Path) -> None:
    """What is said has no hole that stays open, in each language."""
    words, page = load(language), "\n\n".join(case["page"] for case in CASES.values() if case["rule"] != "unreadable-call")
    said = [words(f"rule.{one.rule}.{key}", **one.params) for one in found(tmp_path, page) for key in ("message", one.hint)]

    assert said
    assert [] == [text for text in said if "{" in text.replace("{{", "")]


def test_every_hint_has_a_case(tmp_path: Path) -> None:
    """The catalogue has no advice on calls that no test asks for."""
    keys = [key.split(".")[1:3] for key in load("nl").texts if key.startswith("rule.")]
    hints = {(rule, name) for rule, name in keys if rule in CALL_RULES and name not in ("message", "title", "why")}

    assert hints == {(case["rule"], case["hint"]) for case in CASES.values()} | ELSEWHERE


ELSEWHERE = {("unknown-value", "none"), ("nothing-to-show", "list"), ("nothing-to-show", "settings")}
"""What depends on the handbook, in the tests below."""


def test_list_that_the_handbook_does_not_have(tmp_path: Path) -> None:
    """A list of which the handbook has nothing is not asked for."""
    handbook = bare_handbook(tmp_path / "bare", "eerst")

    assert [("nothing-to-show", "list")] == [(one.rule, one.hint) for one in found(tmp_path, "{{ glossary() }}", handbook)]


def test_id_where_there_are_none(tmp_path: Path) -> None:
    """An id of a kind of which the handbook has nothing is to be taken away."""
    handbook = bare_handbook(tmp_path / "bare", "eerst")

    assert ("unknown-value", "none") in [(one.rule, one.hint) for one in found(tmp_path, '{{ glossary("nazorg") }}', handbook)]


def test_statement_that_is_not_there(tmp_path: Path) -> None:
    """A part of the statement is shown when it is said who answers for it."""
    handbook = minimal({ABOUT: "audience: wie er werkt\n"})

    said = found(tmp_path, '{{ accessibility("contact") }}', handbook)
    assert [("nothing-to-show", "settings")] == [(one.rule, one.hint) for one in said]


def test_right_calls(tmp_path: Path) -> None:
    """Of a call that is right nothing is said, nor of what is no call, or cannot be known before the page is made."""
    right = [
        '{{ phases("handover", level=2) }}',
        "{{ mark() }}",
        "{{ roles() }}",
        '{{ roles("handover") }}',
        '{{ topic("stappen") }}',
    ]
    others = ['{% for m in ["handover"] %}{{ phases(m) }}{% endfor %}', "{{ range(3) }}", "{{ page.title }}", "{{ now() }}"]
    own = ["{% macro groet(naam) %}Dag {{ naam }}{% endmacro %}{{ groet('jij') }}", '{% raw %}{{ phases("weg") }}{% endraw %}']

    assert () == found(tmp_path, "\n\n".join([*right, *others, *own]))


@pytest.mark.parametrize(
    "settings",
    [
        SETTINGS.replace("macros]", "macros, een-ander]"),
        SETTINGS.replace("macros]", "macros: {on_undefined: keep}]"),
        SETTINGS.replace("macros]", "macros: {module_name: eigen}]"),
        SETTINGS.replace(", macros]", "]"),
    ],
    ids=["another-plugin", "not-strict", "own-module", "no-macros"],
)
def test_name_that_another_may_bring(settings: str, tmp_path: Path) -> None:
    """A name is unknown only where nothing else can bring it."""
    assert () == found(tmp_path, "{{ zwaluw() }}", settings=settings)


def test_page_that_is_not_run(tmp_path: Path) -> None:
    """On a page that says so nothing is a call."""
    assert () == found(tmp_path, "---\nrender_macros: false\n---\n\n{{ zwaluw() }}\n")


def test_page_that_is_left_out(tmp_path: Path) -> None:
    """A page that MkDocs leaves out is not read."""
    assert () == found(tmp_path, "{{ zwaluw() }}", settings=f"{SETTINGS}exclude_docs: |\n  uit*.md\n")


def test_broken_handbook(tmp_path: Path) -> None:
    """While a file of the handbook is broken, what a page asks for may be in it: one mistake is one message."""
    handbook = minimal({METHOD: text(METHOD, ("title: Overdracht\n", "title Overdracht\n"))})

    assert () == found(tmp_path, '{{ method("handover") }}', handbook)


def test_macro_of_a_section_asks_for_its_fields() -> None:
    """What the macro of a section asks a method to have is what that section shows."""
    asked = {one.name: one.params[0].kind for one in macros().values() if one.ask.__module__.endswith("of_one")}
    has = {name: kind.has for name, kind in asked.items() if isinstance(kind, Id) and kind.has}

    assert {name: sections()[name] for name in has if name in sections()} == {
        name: has[name] for name in has if name in sections()
    }
    assert {*PRACTICAL} == {*has["dose"]}
