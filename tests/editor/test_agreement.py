"""Editor and check agree: the editor underlines something if and only if ``handreiking check`` says something, in the same place.

This is about reading and structure. What only the handbook as a whole can tell, such as an id that does not exist, no editor
knows. The cases stand in ``mutations.yaml`` and in ``tests/bad_input/cases.yaml``.
"""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from handreiking.loading.handbook import load
from handreiking.model.files import file_names
from tests.bad_cases import CASES, MINIMAL
from tests.conftest import REAL, ROOT, SAMPLE
from tests.editor.client import Editor, Problem

Cases = Mapping[str, Mapping[str, str]]

MUTATIONS: Cases = yaml.safe_load((Path(__file__).parent / "mutations.yaml").read_text("utf-8"))
ALL: Cases = {**CASES, **MUTATIONS}


def mutated(case: Mapping[str, str]) -> str:
    """Return the text of a file of the smallest handbook with the change of `case` in it."""
    text = (MINIMAL / "methods" / case["file"]).read_text("utf-8")
    assert text.count(case["find"]) == 1, "the text to replace stands there once"
    return text.replace(case["find"], case["replace"])


@dataclass(frozen=True)
class Seen:
    """What is seen in one case: the lines that reading and typing name, and what the editor underlines."""

    lines: frozenset[int]
    problems: tuple[Problem, ...]


@pytest.fixture(scope="module")
def seen(editor: Editor, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Seen]:
    """What is seen in every case. The editor opens each in a folder of its own, whose settings say which schema applies."""
    project = Path(shutil.copytree(MINIMAL, tmp_path_factory.mktemp("check") / "project"))
    files = {name: f"{number}/methods/{case['file']}" for number, (name, case) in enumerate(ALL.items())}
    found = editor.open_all({files[name]: mutated(case) for name, case in ALL.items()})
    return {name: Seen(named(project, case), tuple(found[files[name]])) for name, case in ALL.items()}


def named(project: Path, case: Mapping[str, str]) -> frozenset[int]:
    """Return the lines that reading and typing name in `case`."""
    path = project / "methods" / case["file"]
    found = load(project / "methods", replaced={path: mutated(case).encode()}).diagnostics
    return frozenset(one.location.line for one in found)


def in_place(one: Seen) -> bool:
    """Whether there is an underlining for each line: on it, or from the line below, where the value of a key may begin."""
    return all(any(problem.line in (line, line + 1) for problem in one.problems) for line in one.lines)


@pytest.mark.parametrize("project", [SAMPLE, pytest.param(REAL, marks=pytest.mark.all)], ids=["sample", "real"])
def test_files_in_order(editor: Editor, project: Path) -> None:
    """In a file that is in order the editor underlines nothing."""
    real = {path.relative_to(project).as_posix(): path for path in (project / "methods").rglob("*.yaml")}
    small = {f"methods/klein/{path.name}": path for path in (MINIMAL / "methods/nl").glob("*.yaml")}
    guides = {f"methods/klein/keuzehulpen/{path.name}": path for path in (MINIMAL / "methods/nl/keuzehulpen").glob("*.yaml")}
    files = {**real, **small, **guides, "methods/klein/zesde.yaml": ROOT / "tests/data/zesde-methode.yaml"}
    expected: dict[str, list[Problem]] = {name: [] for name in files}

    assert {"methods/klein/overdracht.yaml", "methods/klein/keuzehulpen/welke-aanpak.yaml"} < set(files)
    assert expected == editor.open_all({name: path.read_text("utf-8") for name, path in files.items()})


def test_same_verdict(seen: dict[str, Seen]) -> None:
    """Both are silent, or both have something to say, except where a known difference says why not."""
    verdicts = {name: (bool(one.lines), bool(one.problems)) for name, one in seen.items()}
    differ = {name for name, (check, shown) in verdicts.items() if check != shown}

    assert {(False, False), (True, True)} <= set(verdicts.values())
    assert {name for name, case in ALL.items() if "differs" in case} == differ


def test_same_place(seen: dict[str, Seen]) -> None:
    """What the check names is underlined there, except where a known difference says why not."""
    expected = {name for name, case in ALL.items() if "elsewhere" in case}

    assert expected == {name for name, one in seen.items() if one.problems and not in_place(one)}


def test_modelines(editor: Editor) -> None:
    """The first line of each file leads to the schema of its kind, wherever the settings say nothing."""
    paths = sorted((SAMPLE / "methods").rglob("*.yaml"))
    texts = {path.relative_to(SAMPLE).as_posix().replace("methods", "elders"): path.read_text("utf-8") for path in paths}
    found = editor.open_all({file: f"{text}kleur: blauw\n" for file, text in texts.items()})
    first = {
        "nl/overdracht": "id, title, short",
        file_names("nl").glossary: "terms, search_words, not_covered.",
        file_names("nl").bibliography: "sources.",
        "welke-aanpak": "id, title, intro",
    }

    assert {file: [text.count("\n") + 1] for file, text in texts.items()} == {
        file: [problem.line for problem in problems] for file, problems in found.items()
    }
    assert dict.fromkeys(first, True) == {
        name: any(f"nog kan: {keys}" in problems[0].message for file, problems in found.items() if name in file)
        for name, keys in first.items()
    }
