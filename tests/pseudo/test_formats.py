"""Each output format of a check, in a language in which each word is marked; and what templates and scripts hold themselves."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from handreiking.loading.handbook import load
from handreiking.report import FORMATS
from handreiking.report.words import Findings
from handreiking.rules import check
from tests.bad_cases import MINIMAL, spoil
from tests.pseudo.language import CODE, words
from tests.pseudo.left import ADDRESS, RULES, left, typed
from tests.pseudo.marks import WORD
from tests.pseudo.reading import Found, strings
from tests.uses import PACKAGE

OF_MACHINES = """severity level fingerprint primaryLocationLineHash $schema version id name ruleId language columnKind uri
uriBaseId informationUri helpUri rule file path type check_name kind""".split()
"""The keys, in a format for machines, of values that are no texts."""

OF_GITHUB = re.compile(r"^::(error|warning) .*?(?=title=)|\b(title|file|line|col|endLine|endColumn)=|::(end)?group::")
"""What GitHub reads in a line of its log."""

LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"|`((?:[^`\n\\]|\\.)*)`')
"""A text between quotes, in a script."""

SENTENCE = re.compile(r"(?<![\w.#-])[A-Za-z]{2,} +[a-z]{2,}(?![\w-])")
"""Two words beside each other, neither of which is a class."""

JINJA = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
TAG = re.compile(r"<(script|style)\b.*?</\1>|<[^<>]*>|aria-current=\S*", re.DOTALL)
"""What is no text in a template."""

SILENCES = {"handreiking", "ignore"}
"""What a writer types to silence a rule."""


@pytest.mark.parametrize("form", FORMATS)
def test_format(tmp_path: Path, form: str) -> None:
    """No format says a word of its own, besides what is in the file, and what machines read."""
    shutil.copytree(MINIMAL, tmp_path / "project")
    spoil(tmp_path / "project", "unknown-role")
    handbook = load(tmp_path / "project/methods")
    findings = Findings(check(handbook), handbook.texts, words(), "https://handboek.example/")
    there = {word for text in handbook.texts.values() for word in WORD.findall(text)}

    assert findings.diagnostics
    assert [] == left([(Path(form), said(form, FORMATS[form](findings)))], there | typed() | RULES | {CODE, "handreiking"})


def said(form: str, report: str) -> Iterator[Found]:
    """Yield what a report in the format `form` says to people."""
    if form in ("json", "gitlab", "sarif"):
        found = strings(json.loads(report))
        yield from ((place, text) for place, text in found if place.rpartition(".")[2] not in OF_MACHINES)
    else:
        yield from ((form, OF_GITHUB.sub(" ", line)) for line in report.replace("%0A", "\n").splitlines())


def test_scripts_have_no_sentences() -> None:
    """No script has a text of its own: what it says comes from the catalogue."""
    scripts = [file.read_text("utf-8") for file in PACKAGE.rglob("*.js")]
    texts = {text for script in scripts for found in LITERAL.findall(script) for text in found}

    assert {"use strict"} == {text for text in texts if SENTENCE.search(TAG.sub("", text))}


def test_templates_have_no_words() -> None:
    """No template has a word of its own."""
    files = [*PACKAGE.rglob("*.jinja"), *(PACKAGE / "assets/theme").rglob("*.html")]
    texts = {f"{file.parent.name}/{file.name}": TAG.sub(" ", JINJA.sub(" ", file.read_text("utf-8"))) for file in files}
    found = {name: set(WORD.findall(ADDRESS.sub(" ", text))) - SILENCES for name, text in texts.items()}

    assert {} == {name: own for name, own in found.items() if own}
