"""``handreiking init``: a handbook that is complete from the start, and nothing overwritten."""

import errno
import io
import re
import subprocess
import sys
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml

import handreiking.commands
from handreiking import catalogue
from handreiking.commands.cli import main
from handreiking.commands.new import KINDS
from tests.conftest import ENVIRONMENT, ROOT
from tests.documents import broken_links

STARTER = files(handreiking.commands) / "starter"


@dataclass(frozen=True)
class Starter:
    """What is said and written in a language: answers, what the check says, and the pages of the handbook."""

    title: str
    about: str
    in_order: str
    ready: str
    pages: tuple[str, ...]
    paper: str
    accessibility: str
    reported: str

    @property
    def named(self) -> tuple[str, ...]:
        """The options that say what the command would ask."""
        return "--title", self.title, "--about", self.about


STARTERS = {
    "nl": Starter(
        "Goed overleg",
        "Zo bereid je een overleg voor.",
        "Alles in orde.\n",
        "Het handboek staat klaar in {folder}.",
        (
            "methoden/overleg-voorbereiden",
            "keuzehulpen/overleg-nodig",
            "checklists/vlak-voor-het-overleg",
            "checklists/zaal-klaarzetten",
            "begrippen",
            "bronnen",
            "afdrukken",
            "privacy",
            "meeschrijven/velden",
        ),
        "afdrukken/checklist-vlak-voor-het-overleg.pdf",
        "docs/toegankelijkheid.md",
        "Meld het bij <https://example.org/melden>.",
    ),
    "en": Starter(
        "Running sessions",
        "How to run an activity in your community.",
        "All in order.\n",
        "Your handbook is ready in {folder}.",
        (
            "methods/plan-a-session",
            "guides/ready-for-a-session",
            "checklists/just-before-you-start",
            "checklists/set-up-the-room",
            "glossary",
            "sources",
            "print",
            "privacy",
            "contribute/fields",
        ),
        "print/checklist-just-before-you-start.pdf",
        "docs/accessibility.md",
        "report it to <https://example.org/melden>.",
    ),
}
"""The starter of each language."""

NAMED = STARTERS["nl"].named

languages = pytest.mark.parametrize("language", STARTERS)


def written(folder: Path) -> set[str]:
    """Return the paths of the files in `folder`."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def run(folder: Path, *command: str) -> tuple[int, str]:
    """Run the module of `command` in `folder`: its exit code and all that it said."""
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


@languages
def test_handbook_is_complete(tmp_path: Path, language: str) -> None:
    """It passes the check without a remark and the strictest build, with each kind of page, paper and search; no link is dead."""
    starter = STARTERS[language]
    assert 0 == main(["init", str(tmp_path), *starter.named, "--language", language])
    assert (0, starter.in_order) == run(tmp_path, "handreiking", "check", "--strict")
    code, said = run(tmp_path, "mkdocs", "build", "--strict")

    assert 0 == code, said
    assert [] == [page for page in starter.pages if not (tmp_path / "site" / page / "index.html").is_file()]
    assert (tmp_path / "site" / starter.paper).is_file()
    assert (tmp_path / "site/search/search_index.json").is_file()
    assert [] == broken_links(tmp_path / "site")


@languages
def test_new_files_are_in_order(tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What ``new`` adds to it passes the check too, and its schemas are those that ``schema`` writes."""
    main(["init", str(tmp_path), *STARTERS[language].named, "--language", language])
    monkeypatch.chdir(tmp_path)

    assert 0 == main(["schema", "--check"])
    assert [0] * len(KINDS) == [main(["new", kind, "--title", "Oslo"]) for kind in KINDS]
    assert 0 == main(["check"])


@languages
def test_pages_that_the_handbook_leads_to(tmp_path: Path, language: str) -> None:
    """Each hand-written page to which the generated pages link is written where they expect it."""
    words = catalogue.load(language)
    main(["init", str(tmp_path), *STARTERS[language].named, "--language", language])
    expected = {f"{words(f'address.{page}')}.md" for page in ("paper", "offline", "privacy", "accessibility")}
    manual = words("address.rules").partition("/")[0]

    assert {*expected, f"{manual}/index.md"} == {
        path.relative_to(tmp_path / "docs").as_posix() for path in tmp_path.glob("docs/**/*.md")
    }


ODD = (
    *("2026", "no", "null", "-", "Zo: *wel* & niet", 'Het "beste" {boek} $geld', "# Kop", "[@bron]", "{{ 1 / 0 }}", "{% raw %}"),
    *(
        "<script>alert(1)</script>",
        "</title>",
        "d’Overleg’s \\",
        "%s",
        "@wij",
        "!zo",
        "|",
        "Ingeborg & Zoë",
        "lang " * 900 + "boek",
    ),
)
"""Titles that mean something in YAML, in a template, in Markdown, in HTML or in none of them."""


@pytest.mark.parametrize("title", ODD)
def test_any_title(tmp_path: Path, title: str) -> None:
    """Whatever the title, MkDocs reads it as a text, and the check has nothing to say."""
    assert 0 == main(["init", str(tmp_path), "--title", title, "--about", title])
    settings = yaml.safe_load((tmp_path / "mkdocs.yml").read_text("utf-8"))

    assert (title, title) == (settings["site_name"], settings["site_description"])
    assert 0 == main(["check", "--strict", str(tmp_path / "methods")])


@pytest.mark.parametrize("about", ["Mail jan@voorbeeld.example", "Overleg &amp; afspraken"])
def test_sentence_that_the_check_would_refuse(tmp_path: Path, about: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A sentence that would be an error in the new handbook is refused in one line that says why; nothing is written."""
    assert 2 == main(["init", str(tmp_path / "boek"), "--title", "Boek", "--about", about])
    said = capsys.readouterr().err

    assert (1, True, False) == (said.count("\n"), about.split()[1] in said, (tmp_path / "boek").exists())


@languages
def test_examples_in_the_file_about_the_handbook(tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without their hashes the examples are all right, once the sample has what they ask of every method."""
    main(["init", str(tmp_path), *STARTERS[language].named, "--language", language])
    monkeypatch.chdir(tmp_path)
    (about,) = (tmp_path / "methods").glob("hand*.yaml")
    text = re.sub(r"(?m)^#(?! \S)", "", about.read_text("utf-8"))
    about.write_text(text.replace("    - situation\n", ""), "utf-8")

    assert (True, 0) == ("\nrules:\n  - rule: " in text, main(["check", "--strict"]))


@languages
def test_workflows_do_the_same(tmp_path: Path, language: str) -> None:
    """In every language each proposal is checked and built, on both hosts."""
    main(["init", str(tmp_path), *STARTERS[language].named, "--language", language])
    (github,) = (tmp_path / ".github/workflows").iterdir()
    job, _ = yaml.safe_load(github.read_text("utf-8"))["jobs"].values()
    gitlab = yaml.safe_load((tmp_path / ".gitlab-ci.yml").read_text("utf-8"))
    scripts = [one["script"] for one in gitlab.values() if "script" in one]
    runs = [step["run"] for step in job["steps"] if "run" in step]

    assert ["handreiking check --format github", "mkdocs build --strict"] == runs[1:3]
    assert ["handreiking check", "mkdocs build --strict", "mkdocs build --strict"] == [
        next(line for line in script if "--format" not in line) for script in scripts
    ]


@languages
def test_four_settings(tmp_path: Path, language: str) -> None:
    """But for comments, the settings are four: the rest is the plugin's."""
    main(["init", str(tmp_path), *NAMED, "--language", language])

    assert ["site_name", "site_description", "theme", "plugins"] == list(
        yaml.safe_load((tmp_path / "mkdocs.yml").read_text("utf-8"))
    )


@pytest.mark.parametrize(
    ("file", "language"),
    [
        ("README.md", "nl"),
        ("methods/handboek.yaml", "nl"),
        ("schema/method.json", "nl"),
        ("mkdocs.yml", "en"),
        ("methods/en/glossary.yaml", "en"),
    ],
)
def test_nothing_is_overwritten(tmp_path: Path, file: str, language: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Where one of the files is already, nothing is written, and one line names it."""
    (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / file).write_text("van mij", "utf-8")

    assert 2 == main(["init", str(tmp_path), *NAMED, "--language", language])
    assert ({file}, "van mij") == (written(tmp_path), (tmp_path / file).read_text("utf-8"))
    assert 1 == capsys.readouterr().err.count("\n")


def test_what_else_is_there_stays(tmp_path: Path) -> None:
    """A folder with other files, such as one of git, is no reason to stop."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "LICENSE").write_text("van mij", "utf-8")

    assert 0 == main(["init", str(tmp_path), *NAMED])
    assert "van mij" == (tmp_path / "LICENSE").read_text("utf-8")


ANSWERS = {
    "in the language of the command": ([], "\nOns  boek\nOver ons werk.\n", "nl"),
    "in another": ([], " EN\nOns boek\nOver ons werk.\n", "en"),
    "in the one that is given": (["--language", "en-GB"], "Ons boek\nOver ons werk.\n", "en"),
    "with a title": (["--title", "Ons boek"], "nl\nOver ons werk.\n", "nl"),
}
"""Options, what is answered to the questions that are left, and the language of the handbook."""


@pytest.mark.parametrize("case", ANSWERS)
def test_asks_what_is_not_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: str) -> None:
    """Without options the command asks for the language, the title, and for what the handbook is about."""
    options, answers, language = ANSWERS[case]
    monkeypatch.setattr("sys.stdin", io.StringIO(answers))

    assert 0 == main(["init", str(tmp_path / "nieuw"), *options])
    assert (tmp_path / "nieuw/README.md").read_text("utf-8").startswith("# Ons boek\n\nOver ons werk.\n")
    assert (tmp_path / "nieuw/methods" / language).is_dir()


@pytest.mark.parametrize("answers", ["", "\n", "nl\nOns boek\n", "nl\n\n", "fr\nNotre livre\nSur nous.\n"])
def test_no_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answers: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Without an answer that can be used nothing is written, and the command says how to give it."""
    monkeypatch.setattr("sys.stdin", io.StringIO(answers))

    assert 2 == main(["init", str(tmp_path / "nieuw")])
    assert (False, 1) == ((tmp_path / "nieuw").exists(), capsys.readouterr().err.count("\n"))


def test_folder_that_is_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file in place of the folder is misuse, in one line."""
    (tmp_path / "boek").write_text("", "utf-8")

    assert 2 == main(["init", str(tmp_path / "boek"), *NAMED])
    assert 1 == capsys.readouterr().err.count("\n")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a\u202eb", "U+202E"),
        ("a\0b", "U+0000"),
        ("a\ud800b", "U+D800"),
        ("\ufeff", "U+FEFF"),
        ("Блог", "‘Блог’"),
        ("😀", "‘😀’"),
    ],
)
@pytest.mark.parametrize("option", ["--title", "--about", "--contact"])
def test_character_that_cannot_be_used(
    tmp_path: Path, option: str, text: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A character that nobody sees, or that cannot be printed, is named in one line, and nothing is written."""
    assert 2 == main(["init", str(tmp_path / "boek"), *NAMED, option, text])
    message = capsys.readouterr().err

    assert (1, True, False) == (message.count("\n"), said in message, (tmp_path / "boek").exists())


@pytest.mark.parametrize("folder", ["bestand/boek", "bestand/boek/nog-een"])
def test_folder_inside_a_file(tmp_path: Path, folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Where no folder can be, one line says so."""
    (tmp_path / "bestand").write_text("van mij", "utf-8")

    assert 2 == main(["init", str(tmp_path / folder), *NAMED])
    assert (1, {"bestand"}) == (capsys.readouterr().err.count("\n"), written(tmp_path))


def test_disk_that_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """When a file cannot be written, those before it and their folders are taken back; what was there stays."""
    (tmp_path / "LICENSE").write_text("van mij", "utf-8")
    real = Path.open

    def full(path: Path, *mode: Any, **how: Any) -> Any:
        if path == tmp_path / "README.md":
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(path, *mode, **how)

    monkeypatch.setattr(Path, "open", full)

    assert 2 == main(["init", str(tmp_path), *NAMED])
    assert (1, [tmp_path / "LICENSE"]) == (capsys.readouterr().err.count("\n"), list(tmp_path.rglob("*")))


@languages
def test_contact(tmp_path: Path, language: str) -> None:
    """Where a reader reports a problem stands on the page about accessibility, and at the foot of every page."""
    starter = STARTERS[language]
    main(["init", str(tmp_path), *starter.named, "--contact", "https://example.org/melden", "--language", language])
    (about,) = (tmp_path / "methods").glob("hand*.yaml")

    assert starter.reported in (tmp_path / starter.accessibility).read_text("utf-8")
    assert "\ncontact: https://example.org/melden\n" in about.read_text("utf-8")


@languages
def test_every_source_is_used(language: str) -> None:
    """Each file of the starter is written somewhere, and no two to the same place."""
    listed = yaml.safe_load((STARTER / language / "files.yaml").read_text("utf-8"))

    assert {path.name for path in (STARTER / language).iterdir()} == {"files.yaml", *listed.values()}
    assert len(listed) == len(set(listed.values()))


def test_every_language_has_a_starter() -> None:
    """A language that a handbook can be in can also be started in, with as many files as any other."""
    counted = {language: len(list((STARTER / language).iterdir())) for language in STARTERS}

    assert (set(catalogue.complete_languages()), 1) == (set(STARTERS), len(set(counted.values())))


@languages
def test_folder_is_named(
    tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the folder where the command is started, the message names that folder, in the language of the handbook."""
    monkeypatch.chdir(tmp_path)

    assert 0 == main(["init", ".", *NAMED, "--language", language])
    assert STARTERS[language].ready.format(folder=tmp_path.resolve()) in capsys.readouterr().out


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """The command says which version it is."""
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])

    assert f"handreiking {handreiking.__version__}\n" == capsys.readouterr().out


def workflow(language: str, name: str) -> Any:
    """Return what a workflow says that ``init`` writes; ``on`` stays a word."""
    return yaml.load((STARTER / language / name).read_text("utf-8").replace("$$", "$"), yaml.BaseLoader)


def test_github_workflows_differ_in_words_alone() -> None:
    """The workflows of all languages do the same, with the actions of our own one, and publish under the same conditions."""
    own = yaml.load((ROOT / ".github/workflows/handbook.yml").read_text("utf-8"), yaml.BaseLoader)
    found = [list(one["jobs"].values()) for one in (own, *(workflow(language, "github.yml") for language in STARTERS))]
    rights = [[(job["permissions"], job.get("if"), job.get("concurrency")) for job in jobs] for jobs in found]
    done = [[(step.get("uses"), step.get("if"), step.get("with")) for job in jobs for step in job["steps"]] for jobs in found]

    assert [rights[0]] * len(STARTERS) == rights[1:]
    assert [done[0]] * len(STARTERS) == done[1:]


def test_gitlab_workflows_differ_in_words_alone() -> None:
    """The pipelines of all languages have the same jobs, which run under the same conditions, and publish in the same way."""
    own = yaml.load((ROOT / ".gitlab-ci.yml").read_text("utf-8"), yaml.BaseLoader)
    own.pop("code")
    found = [own, *(workflow(language, "gitlab.yml") for language in STARTERS)]
    jobs = [[one for one in pipeline.values() if "script" in one] for pipeline in found]
    forms = [[(one.get("rules"), len(one["script"]), sorted(one["artifacts"])) for one in made] for made in jobs]

    assert [forms[0]] * len(STARTERS) == forms[1:]
    assert [own["pages"]["script"]] * len(STARTERS) == [one["pages"]["script"] for one in found[1:]]
