"""The report for GitLab has the form that GitLab documents, and GitLab can tell its findings apart.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.conftest import ENVIRONMENT
from tests.report.runs import BROKEN, METHOD, RUNS, SIGNS, report

TEXT = {"type": "string", "minLength": 1}
LINE = {"type": "integer", "minimum": 1}
ISSUE = {
    "description": TEXT,
    "check_name": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
    "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
    "location": {
        "type": "object",
        "properties": {
            "path": {"type": "string", "pattern": r"^(?!\.{0,2}/)(?!.*/\.{1,2}/)[^\\]+$"},
            "lines": {"type": "object", "properties": {"begin": LINE, "end": LINE}, "required": ["begin"]},
        },
        "required": ["path", "lines"],
    },
}
DOCUMENTED = Draft202012Validator(
    {
        "type": "array",
        "items": {"type": "object", "properties": ISSUE, "required": [*ISSUE], "additionalProperties": False},
        "uniqueItems": True,
    }
)
"""The documented properties, all of them required. (GitLab itself refuses less: its own schema lets any text be a severity.)

A path is relative to the top of the repository, without ``./`` before it: that is how GitLab knows the file again.
"""


@pytest.fixture(params=RUNS)
def issues(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Any:
    """What the check of each handbook says."""
    monkeypatch.chdir(tmp_path)
    return json.loads(report(tmp_path, capsys, request.param, "gitlab"))


def test_documented_form(issues: Any) -> None:
    """The report has the form that GitLab documents."""
    assert [] == [error.message for error in DOCUMENTED.iter_errors(issues)]


@pytest.mark.parametrize("path", ["./a.yaml", "/a.yaml", "../a.yaml", "a/../b.yaml", "a/./b.yaml", "a\\b.yaml", ""])
def test_form_refuses(path: str) -> None:
    """The validation is one: paths that GitLab would not find in the repository are refused."""
    issue = {"description": "x", "check_name": "x", "fingerprint": "0" * 64, "severity": "info"}
    found = DOCUMENTED.iter_errors([{**issue, "location": {"path": path, "lines": {"begin": 1}}}])

    assert [[0, "location", "path"]] == [list(error.absolute_path) for error in found]


def test_fingerprints_differ(issues: Any) -> None:
    """No two findings have one fingerprint: GitLab would show them as one."""
    assert len(issues) == len({issue["fingerprint"] for issue in issues})


def test_paths_lead_to_files(issues: Any) -> None:
    """A path names what is there, letter for letter."""
    assert [] == [issue for issue in issues if not Path(issue["location"]["path"]).exists()]


def test_runs_say_what_they_should(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Only the clean handbook has nothing to say; a mistake on two lines that read the same is two findings."""
    found = {}
    for name in RUNS:
        (tmp_path / name).mkdir()
        monkeypatch.chdir(tmp_path / name)
        found[name] = json.loads(report(tmp_path / name, capsys, name, "gitlab"))

    assert BROKEN == [name for name in RUNS if found[name]]
    assert ["unknown-key"] * 2 == [issue["check_name"] for issue in found["same-line-twice"]]
    assert SIGNS in found["signs"][0]["description"]


def test_bytes(tmp_path: Path) -> None:
    """The report is UTF-8, without the byte order mark that GitLab cannot read."""
    (tmp_path / METHOD).parent.mkdir(parents=True)
    (tmp_path / METHOD).write_text("één: twee\n", "utf-8")
    command = [sys.executable, "-m", "handreiking", "check", "--format", "gitlab"]
    said = subprocess.run(command, cwd=tmp_path, env=ENVIRONMENT, capture_output=True, check=False).stdout

    assert b"[" == said[:1]
    assert "‘één’" in said.decode("utf-8")
