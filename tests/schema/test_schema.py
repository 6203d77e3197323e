"""The schemas for editors, as files: in step with the model, and named by the files of the handbook."""

import json
import re
import shutil
from pathlib import Path

import pytest

from handreiking import catalogue
from handreiking.commands.cli import main
from handreiking.commands.new import KINDS as ADDED
from handreiking.schema import KINDS
from tests.commands.conftest import SMALL
from tests.conftest import REAL, ROOT, SAMPLE

NAMES = {f"{kind}.json" for kind in KINDS}
MODELINE = re.compile(r"# yaml-language-server: \$schema=(\S+)")


@pytest.mark.content
def test_schemas_are_in_step_with_the_model(capsys: pytest.CaptureFixture[str]) -> None:
    """The schemas in ``schema`` are what the command writes for the handbook here; `handreiking schema` writes them anew."""
    expected = "De schema’s lopen gelijk met het model.\n"

    assert (0, expected) == (main(["schema", str(ROOT / "schema"), "--check"]), capsys.readouterr().out)


def test_command_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command writes a schema for each kind of file, makes the folder, and says so."""
    folder = tmp_path / "een" / "map"
    expected = f"8 schema’s staan in de map {folder}.\n"

    assert (0, expected) == (main(["schema", str(folder)]), capsys.readouterr().out)
    assert NAMES == {path.name for path in folder.iterdir()}
    assert {(True, "http://json-schema.org/draft-07/schema#")} == {
        (path.read_bytes().endswith(b"}\n"), json.loads(path.read_text("utf-8"))["$schema"]) for path in folder.iterdir()
    }


def test_command_speaks_another_language(tmp_path: Path) -> None:
    """The schemas are in the language of the files, also when the command speaks another."""
    main(["schema", str(tmp_path), "--language", "en"])

    assert 0 == main(["schema", str(tmp_path), "--check"])


@pytest.mark.parametrize("language", SMALL)
def test_schemas_speak_the_language_of_the_handbook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    """Whatever an editor shows of a field is in the words of the language that the handbook is in."""
    shutil.copytree(SMALL[language], tmp_path / "handbook")
    monkeypatch.chdir(tmp_path / "handbook")
    main(["schema"])
    found = json.loads(Path("schema/method.json").read_text("utf-8"))["definitions"]["Method"]["properties"]
    words = catalogue.load(language)
    expected = {key: [words(f"field.Method.{key}.{part}") for part in ("name", "text", "example")] for key in ("title", "status")}
    shown = {
        key: [found[key]["title"], *re.split(r"\n\n.+\n\n```yaml\n", found[key]["markdownDescription"][:-4])] for key in expected
    }

    assert expected == shown
    assert [words(f"field.Method.status.value.{choice}") for choice in found["status"]["enum"]] == (
        found["status"]["markdownEnumDescriptions"]
    )


@pytest.mark.parametrize("defect", ["changed", "gone"])
def test_file_that_lags_behind(tmp_path: Path, capsys: pytest.CaptureFixture[str], defect: str) -> None:
    """A file that is not what the model says is named, and the exit code is 1."""
    main(["schema", str(tmp_path)])
    path = tmp_path / "guide.json"
    if defect == "gone":
        path.unlink()
    else:
        path.write_text(path.read_text("utf-8").replace("Keuzehulp", "Wijzer"), "utf-8")
    capsys.readouterr()
    expected = f"{path} loopt achter op het model. Schrijf het opnieuw: handreiking schema\n"

    assert (1, expected) == (main(["schema", str(tmp_path), "--check"]), capsys.readouterr().out)


def test_folder_that_is_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file in place of the folder is misuse, and the command says what to give instead."""
    (tmp_path / "schema").write_text("", "utf-8")

    assert (2, True) == (main(["schema", str(tmp_path / "schema")]), "Noem een map die van jou is" in capsys.readouterr().err)


@pytest.mark.parametrize("project", [SAMPLE, pytest.param(REAL, marks=pytest.mark.content)], ids=["sample", "real"])
def test_modelines(project: Path) -> None:
    """The first line of each file of the handbook leads to a schema; all are used but those of checklists and local files."""
    paths = sorted((project / "methods").rglob("*.yaml"))
    found = {path: MODELINE.fullmatch(path.read_text("utf-8").split("\n")[0]) for path in paths}

    assert [] == [path for path, modeline in found.items() if not modeline]
    used = {(path.parent / line[1]).resolve() for path, line in found.items() if line}
    seldom = {project / "schema" / name for name in ("checklist.json", "local.json")}
    assert {project / "schema" / name for name in NAMES} - seldom == used - seldom


def test_settings_lead_to_schemas() -> None:
    """The settings for the editor name every schema."""
    settings = json.loads((ROOT / ".vscode/settings.json").read_text("utf-8"))

    assert {f"./schema/{name}" for name in NAMES} == set(settings["yaml.schemas"])


@pytest.mark.parametrize("language", SMALL)
def test_settings_of_a_new_handbook_lead_to_schemas(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    """In a new handbook the settings for the editor name the schema that each file itself names, also of a file added to it."""
    main(["init", str(tmp_path), "--title", "Oslo", "--about", "Oslo.", "--language", language])
    monkeypatch.chdir(tmp_path)
    assert [0] * len(ADDED) == [main(["new", kind, "--title", "Bergen"]) for kind in ADDED]
    settings = json.loads(Path(".vscode/settings.json").read_text("utf-8"))["yaml.schemas"]
    paths = sorted(Path("methods").rglob("*.yaml"))
    expected = {path: [(path.parent / named(path)).resolve()] for path in paths}

    assert NAMES == {path.name for (path,) in expected.values()} == {Path(schema).name for schema in settings}
    assert expected == {
        path: [Path(schema).resolve() for schema, patterns in settings.items() if matches(path, patterns)] for path in paths
    }


def named(path: Path) -> str:
    """The schema that the first line of a file names."""
    found = MODELINE.fullmatch(path.read_text("utf-8").split("\n")[0])
    assert found, path
    return found[1]


def matches(path: Path, patterns: str | list[str]) -> bool:
    """Whether `path` is meant by a pattern, or by one of several; a mark before a pattern makes it an exception."""
    several = [patterns] if isinstance(patterns, str) else patterns
    meant = [pattern for pattern in several if path.match(pattern.removeprefix("!"))]
    return bool(meant) and not any(pattern.startswith("!") for pattern in meant)


def test_what_the_handbook_expects_is_required(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The schema of a method has what the handbook in this folder asks, beside what the model needs."""
    written = {}
    for name, about in (("asks", "expects:\n  method:\n    - decision\n    - target_group.who\n"), ("asks-nothing", "")):
        folder = tmp_path / name
        shutil.copytree(ROOT / "tests/data/minimal", folder)
        (folder / "methods/handboek.yaml").write_text(about, "utf-8")
        monkeypatch.chdir(folder)
        main(["schema"])
        found = json.loads((folder / "schema/method.json").read_text("utf-8"))["definitions"]
        written[name] = [
            {one["required"][0] for one in found[kind].get("allOf", []) if "required" in one}
            for kind in ("Method", "TargetGroup")
        ]

    assert [{"decision"}, {"who"}] == [asked - free for asked, free in zip(written["asks"], written["asks-nothing"], strict=True)]
