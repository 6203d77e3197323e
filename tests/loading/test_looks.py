"""What is said of a look: each of its texts, with nothing left open in it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from handreiking import catalogue
from handreiking.diagnostic import Diagnostic
from handreiking.loading.handbook import load
from handreiking.loading.unread import LOOK_RULES
from handreiking.report.words import Findings
from handreiking.settings import Settings, check_settings
from tests.bad_cases import MINIMAL, look
from tests.bad_looks import LOOKS, MORE

WORDS = catalogue.load("nl")
OF_THE_MANUAL = {"message", "title", "why"}
ELSEWHERE = {("failing-template", "hint"), ("failing-template", "syntax"), ("failing-print", "hint")}
"""What only pages and documents tell: see the files in tests/bad_input."""


def found(folder: Path) -> Iterator[Diagnostic]:
    """Yield what is wrong in each case."""
    for number, (file, text) in enumerate((*LOOKS.values(), *MORE)):
        project = folder / str(number)
        shutil.copytree(MINIMAL, project)
        look(project, file, text)
        handbook = load(project / "methods", project=project)
        yield from (*handbook.diagnostics, *check_settings(Settings(project), handbook))


def test_every_hint_is_given(tmp_path: Path) -> None:
    """Every rule about the look, and every hint of it, is said of a case; and no hole in it stays open there."""
    said = Findings(tuple(found(tmp_path)), {}, WORDS)
    texts = [key.split(".")[1:3] for key in WORDS.texts if key.startswith("rule.")]
    expected = {(rule, hint) for rule, hint in texts if rule in LOOK_RULES and hint not in OF_THE_MANUAL}

    assert all(said.message(one) and said.hint(one) for one in said.diagnostics)
    assert expected - ELSEWHERE == {(one.rule, one.hint) for one in said.diagnostics if one.rule in LOOK_RULES}
