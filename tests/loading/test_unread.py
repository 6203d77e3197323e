"""Files in the folder of overrides that nobody reads."""

import shutil
from pathlib import Path

import pytest

from handreiking.diagnostic import Diagnostic
from handreiking.loading.handbook import load
from handreiking.loading.replaceable import components, printed
from handreiking.settings import check_settings, read_settings
from tests.minimal import FOLDER

SETTINGS = "site_name: Proef\ntheme: {name: material}\nplugins: [handreiking, search, macros]\n"


def unread(folder: Path, *names: str, settings: str = SETTINGS) -> list[Diagnostic]:
    """Return what is said of files with these `names` in the folder of overrides of a project."""
    shutil.copytree(FOLDER, folder / "methods")
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    for name in names:
        (folder / "overrides" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "overrides" / name).write_text("a: b\n", "utf-8")
    handbook = load(folder / "methods", project=folder)
    return [one for one in check_settings(read_settings(folder / "mkdocs.yml"), handbook) if one.rule == "unread-override"]


@pytest.mark.parametrize(
    ("name", "hint", "suggestion"),
    [
        ("styles.css", "suggestion", "overrides/style.css"),
        ("tokens.yml", "suggestion", "overrides/tokens.yaml"),
        ("word.nl.yaml", "suggestion", "overrides/words.nl.yaml"),
        ("component/cards/template.html.jinja", "suggestion", "overrides/components"),
        ("components/card/template.html.jinja", "suggestion", "overrides/components/cards/template.html.jinja"),
        ("components/broken/template.html.jinja", "component", ""),
        ("components/zzz/template.html.jinja", "component", ""),
        ("components/cards/style.css", "template", ""),
        ("components/cards.html.jinja", "template", ""),
        ("print/hous.typ", "suggestion", "overrides/print/house.typ"),
        ("print/zzz.typ", "print", ""),
        ("print/logo.svg", "picture", ""),
        ("plan.txt", "hint", ""),
    ],
)
def test_unread(tmp_path: Path, name: str, hint: str, suggestion: str) -> None:
    """A file that nobody reads is said, with the name that was probably meant."""
    (found,) = unread(tmp_path, name)

    assert (f"overrides/{name}", hint, suggestion, "error") == (
        found.location.file,
        found.hint,
        found.params["suggestion"],
        found.severity,
    )


def test_another_language(tmp_path: Path) -> None:
    """Words in another language are those of another handbook in the same project: that is no more than advice."""
    assert [("language", "warning")] == [(one.hint, one.severity) for one in unread(tmp_path, "words.en.yaml")]


def test_read(tmp_path: Path) -> None:
    """What is read is not said, right or wrong; nor what is there for people and their computers."""
    ours = ("style.css", "tokens.yaml", "words.nl.yaml", "components/cards/template.html.jinja", "print/house.typ")

    assert [] == unread(tmp_path, *ours, "README.md", ".DS_Store", "components/readme.txt", "style.css~", "__pycache__/a.pyc")


@pytest.mark.parametrize(
    ("folder", "name", "expected"),
    [
        ("overrides", "main.html", 0),
        ("overrides", "partials/footer.html", 0),
        ("overrides", "styles.css", 0),
        ("overrides", "components/own.html", 0),
        ("overrides", "tokens.extra.yaml", 1),
        ("overrides", "components/card/template.html.jinja", 1),
        ("overrides", "print/hous.typ", 1),
        ("overrides/theme", "theme/main.html", 0),
        ("overrides/theme", "main.html", 1),
        ("other", "main.html", 1),
    ],
)
def test_templates_of_the_theme(tmp_path: Path, folder: str, name: str, expected: int) -> None:
    """In the folder that is set for the theme may be what the theme reads; what can only be meant for us is said there too."""
    settings = SETTINGS.replace("material}", f"material, custom_dir: {folder}}}")

    assert expected == len(unread(tmp_path, name, settings=settings))


def test_what_can_be_replaced() -> None:
    """Every component but the one that says what to mend, and every file of the documents."""
    assert ({"method", "cards"} <= set(components()), "broken" in components(), "house.typ" in printed()) == (True, False, True)
