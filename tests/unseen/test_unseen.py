"""Mistakes that maintainers make, in whole files: what is said about each, and where.

The files in ``whole`` are a handbook as it once was, kept so that the lines of the cases stay what they are. In `file` the text
`find`, which stands there once, becomes `replace`; `said` are the lines and the rules of all that is said about it.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from handreiking.loading.handbook import load
from handreiking.rules import check

HERE = Path(__file__).parent
CASES: dict[str, dict[str, Any]] = yaml.safe_load((HERE / "cases.yaml").read_text("utf-8"))


def said(project: Path) -> Iterator[str]:
    """What is wrong: the file, the line and the rule of each error."""
    for found in check(load(project / "methods")):
        if found.severity == "error":
            yield f"{found.location.file}:{found.location.line} {found.rule}"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the handbook, for the cases to change and to put back."""
    return shutil.copytree(HERE / "whole", tmp_path_factory.mktemp("unseen") / "whole")


def test_the_whole_handbook_is_right(whole: Path) -> None:
    """Before a mistake is made there is none."""
    assert [] == list(said(whole))


@pytest.mark.parametrize("name", CASES)
def test_a_mistake_is_named_on_its_line(whole: Path, name: str) -> None:
    """Each mistake is named where it was made, and nothing else is."""
    case = CASES[name]
    file = whole / case["file"]
    right = file.read_text("utf-8")
    expected = [f"{case['file']}:{line}" for line in case["said"]]

    assert 1 == right.count(case["find"])
    file.write_text(right.replace(case["find"], case["replace"]), "utf-8")
    try:
        assert expected == list(said(whole))
    finally:
        file.write_text(right, "utf-8")
