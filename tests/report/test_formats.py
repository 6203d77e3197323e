"""Every format of a report, compared with golden files (``HANDREIKING_UPDATE=1`` writes these anew)."""

import json
import os
import shutil
from pathlib import Path

import pytest

from handreiking.commands.cli import main
from handreiking.report import FORMATS
from tests.conftest import ROOT

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The smallest handbook with an error, an error about two places and a warning; the command is started in it."""
    project = tmp_path / "project"
    shutil.copytree(ROOT / "tests/data/minimal", project)
    path = project / "methods/nl/overdracht.yaml"
    text = path.read_text("utf-8").replace("situation: ", "situatie: ", 1)
    path.write_text(text + "title: 100% anders, met een komma\n", "utf-8")
    terms = project / "methods/nl/begrippen.yaml"
    terms.write_text(terms.read_text("utf-8") + "# handreiking: ignore[unknown-method] een proef\n", "utf-8")
    monkeypatch.chdir(project)
    return project


@pytest.mark.parametrize("name", FORMATS)
def test_format(broken: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    """The format says what its golden file says, and the command ends with 1."""
    code = main(["check", "--format", name])
    golden = GOLDEN / f"{name}.txt"
    said = capsys.readouterr().out
    if os.environ.get("HANDREIKING_UPDATE"):
        golden.write_text(said, "utf-8")
    assert (1, golden.read_text("utf-8")) == (code, said)


@pytest.mark.parametrize("name", ["json", "gitlab", "sarif"])
def test_machine_format_is_json(broken: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    """A format for machines is JSON, also when there is nothing to say."""
    found = []
    for folder in (broken, ROOT / "tests/data/minimal"):
        main(["check", "--format", name, str(folder / "methods")])
        found.append(type(json.loads(capsys.readouterr().out)))
    expected = dict if name == "sarif" else list
    assert [expected, expected] == found


def test_fingerprint_stays_when_the_line_moves(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """GitLab knows a finding again after lines were put above it."""

    def fingerprints() -> list[str]:
        main(["check", "--format", "gitlab"])
        return sorted(issue["fingerprint"] for issue in json.loads(capsys.readouterr().out))

    before = fingerprints()
    path = broken / "methods/nl/overdracht.yaml"
    path.write_text("# een regel erbij\n" + path.read_text("utf-8"), "utf-8")
    assert before == fingerprints()


def test_site_address_leads_to_the_rule(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where ``mkdocs.yml`` names the site, a message leads to the rule's page on it."""
    (broken / "mkdocs.yml").write_text("site_name: Proef\nsite_url: https://handboek.example.org/\n", "utf-8")
    main(["check"])
    assert "Uitleg: https://handboek.example.org/meeschrijven/regels/unknown-key/" in capsys.readouterr().out
