"""Files in the folder of the handbook that nobody reads: each a function that adds one to a project."""

import shutil
from collections.abc import Callable
from pathlib import Path

HERE = Path("methods/nl")


def text_under_another_name(project: Path) -> None:
    """Save a file of the handbook under the name of a plain text."""
    shutil.copy(project / HERE / "keuzehulpen/welke-aanpak.yaml", project / HERE / "Welke aanpak.yaml.txt")


def capitals_in_the_ending(project: Path) -> None:
    """Write the ending of a name in capitals."""
    (project / HERE / "keuzehulpen/welke-aanpak.yaml").rename(project / HERE / "keuzehulpen/welke-aanpak.YAML")


def another_format(project: Path) -> None:
    """Save a text in another format for data."""
    (project / HERE / "nieuw.json").write_text('{"id": "nieuw", "title": "Nieuw"}', "utf-8")


def method_above_its_folder(project: Path) -> None:
    """Put a method in the folder above that of its language."""
    text = (project / HERE / "overdracht.yaml").read_text("utf-8")
    (project / "methods/nieuw.yaml").write_text(text, "utf-8")


def folder_of_ones_own(project: Path) -> None:
    """Put a file that is no entry yet in a folder that the handbook does not know."""
    (project / HERE / "concept").mkdir()
    (project / HERE / "concept/idee.yaml").write_text("idee: nog uitwerken\n", "utf-8")


def image_outside_its_folder(project: Path) -> None:
    """Put an image beside the methods."""
    (project / HERE / "tafel.png").write_bytes(b"\x89PNG\r\n")


def document_of_a_word_processor(project: Path) -> None:
    """Put a document of a word processor beside the methods."""
    (project / HERE / "Aantekeningen.docx").write_bytes(b"PK")


def copy_of_a_file(project: Path) -> None:
    """Let a browser save a file a second time."""
    shutil.copy(project / HERE / "overdracht.yaml", project / HERE / "overdracht (1).yaml")


def letter_in_place_of_a_file(project: Path) -> None:
    """Replace what is in a file by a letter."""
    letter = "Beste collega,\n\nIk heb dit even weggehaald.\nVraag: wat vind jij ervan?\n"
    (project / HERE / "keuzehulpen/welke-aanpak.yaml").write_text(letter, "utf-8")


def link_to_a_secret(project: Path) -> None:
    """Put a link to a file of the project, but of no handbook, among the methods."""
    (project / ".secret").mkdir()
    (project / ".secret/config.yaml").write_text("token: geheim\n", "utf-8")
    (project / HERE / "nieuw.yaml").symlink_to(project / ".secret/config.yaml")


def web_page_in_place_of_a_file(project: Path) -> None:
    """Save the page of a website over a file."""
    page = '<!DOCTYPE html>\n<html lang="nl">\n<body><p>Welke aanpak past?</p></body>\n</html>\n'
    (project / HERE / "keuzehulpen/welke-aanpak.yaml").write_text(page, "utf-8")


def sources_gone(project: Path) -> None:
    """Take the bibliography away, and leave all citations."""
    (project / "methods/bronnen.yaml").unlink()


def outcome_gone(project: Path) -> None:
    """Take an outcome away that several answers lead to."""
    guide = project / HERE / "keuzehulpen/welke-aanpak.yaml"
    text = guide.read_text("utf-8")
    guide.write_text(text[: text.index("  - id: overleg\n")], "utf-8")


STRAYS: dict[str, Callable[[Path], None]] = {
    make.__name__.replace("_", "-"): make
    for make in (
        text_under_another_name,
        capitals_in_the_ending,
        another_format,
        method_above_its_folder,
        folder_of_ones_own,
        image_outside_its_folder,
        document_of_a_word_processor,
        copy_of_a_file,
        letter_in_place_of_a_file,
        link_to_a_secret,
        web_page_in_place_of_a_file,
        sources_gone,
        outcome_gone,
    )
}
