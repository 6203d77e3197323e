"""The ways to get an image wrong, each as a function that spoils the smallest handbook: see ``test_bad_input.py``."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.images import SVG, add, jpeg, png

GOAL = "  - Je cliënt blijft wonen.\n"
CREDIT = ' "Eigen foto, CC BY 4.0"'
SHOWN = f"![Vier mensen aan een tafel](tafel.png{CREDIT})"


def show(project: Path, text: str, place: str = GOAL, entry: str = "  - '{}'\n") -> None:
    """Show `text` as an entry of a list, below the line `place`."""
    path = project / "methods/nl/overdracht.yaml"
    said = path.read_text("utf-8")
    assert said.count(place) == 1
    path.write_text(said.replace(place, place + entry.format(text)), "utf-8")


def shown(project: Path, name: str, content: bytes, text: str = "") -> None:
    """Put an image in its folder, and show it, by `text` if that is given."""
    add(project, name, content)
    show(project, text or f"![Vier mensen aan een tafel]({name}{CREDIT})")


def svg(project: Path, inside: str) -> None:
    """Show an SVG with `inside`."""
    shown(project, "plan.svg", SVG.format(inside).encode())


def without_a_file(project: Path) -> None:
    """Show an image where there is no folder of images."""
    show(project, SHOWN)


def with_one_like_it(project: Path, name: str, there: str = "tafel.png") -> None:
    """Show an image that is called otherwise."""
    shown(project, there, png(), f"![Vier mensen aan een tafel]({name}{CREDIT})")


def link_to_an_image_elsewhere(project: Path) -> None:
    """Show what is a link to a file outside the folder."""
    add(project, "weg.png", png()).unlink()
    outside = project.with_name("elders.png")
    outside.write_bytes(png())
    (project / "methods/nl/media/tafel.png").symlink_to(outside)
    show(project, SHOWN)


def image_in_a_field_for_text(project: Path) -> None:
    """Show an image in a list of questions, and in no list that may have one."""
    add(project, "tafel.png", png())
    show(project, SHOWN, "      - Wat doe je?\n", "      - '{}'\n")


def svg_with_a_document_type(project: Path) -> None:
    """Show an SVG that would take all memory to read."""
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + SVG.format("<text>&b;</text>")
    shown(project, "plan.svg", bomb.encode())


def that_no_text_shows(project: Path) -> None:
    """Put an image in its folder, and show it nowhere."""
    add(project, "tafel.png", png())


def not_in_word(project: Path) -> None:
    """Show an SVG above a checklist of its own."""
    (project / "methods/nl/checklists").mkdir()
    items = "".join(f"      - text: {item}\n" for item in ("Pen.", "Papier.", "Sleutel.", "Kaart.", "Tas."))
    image = f"![Een plan](plan.svg{CREDIT})"
    pause = "use: read-do\nwhen: voor je gaat\nwho: jij\n"
    text = f"id: tas\ntitle: De tas\nintroduction:\n  - '{image}'\n{pause}sections:\n  - title: Mee\n    items:\n{items}"
    (project / "methods/nl/checklists/tas.yaml").write_text(text, "utf-8")
    add(project, "plan.svg", SVG.format("").encode())


IMAGES: dict[str, Callable[[Path], None]] = {
    "image-without-a-file": without_a_file,
    "image-with-another-name": partial(with_one_like_it, name="tafl.png"),
    "image-with-a-capital": partial(with_one_like_it, name="Tafel.PNG"),
    "image-like-nothing": partial(with_one_like_it, name="rekenmachine.webp"),
    "image-outside-the-folder": partial(with_one_like_it, name="../../tafel.png"),
    "image-on-another-site": partial(with_one_like_it, name="https://voorbeeld.nl/tafel.png"),
    "image-of-another-format": partial(shown, name="tafel.tiff", content=b"II*\0"),
    "image-of-30-mb": partial(shown, name="tafel.png", content=png() + bytes(30_000_000)),
    "image-that-is-a-jpeg": partial(shown, name="tafel.png", content=jpeg()),
    "image-that-is-no-image": partial(shown, name="tafel.png", content=b"Geen afbeelding."),
    "image-that-is-cut-off": partial(shown, name="tafel.png", content=png()[:60]),
    "image-that-is-a-link-elsewhere": link_to_an_image_elsewhere,
    "image-without-alt": partial(shown, name="tafel.png", content=png(), text=f"![ ](tafel.png{CREDIT})"),
    "image-in-a-sentence": partial(shown, name="tafel.png", content=png(), text=f"Zo zit je aan tafel. {SHOWN}"),
    "image-in-a-field-for-text": image_in_a_field_for_text,
    "image-written-otherwise": partial(shown, name="tafel.png", content=png(), text="![Vier mensen](tafel.png | 300px)(groot)"),
    "svg-with-a-script": partial(svg, inside="<script>alert(1)</script>"),
    "svg-with-an-event": partial(svg, inside='<rect width="1" height="1" onclick="alert(1)"/>'),
    "svg-with-html": partial(svg, inside="<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>"),
    "svg-with-an-image-elsewhere": partial(svg, inside='<image href="https://voorbeeld.nl/x.png"/>'),
    "svg-with-a-style-elsewhere": partial(svg, inside="<style>rect{fill:url(https://voorbeeld.nl/x)}</style>"),
    "svg-with-a-document-type": svg_with_a_document_type,
    "svg-that-is-cut-off": partial(shown, name="plan.svg", content=SVG.format("<g>").encode()),
}
"""What a check calls an error."""

IMAGE_DOUBTS: dict[str, Callable[[Path], None]] = {
    "image-without-a-licence": partial(shown, name="tafel.png", content=png(), text="![Vier mensen](tafel.png)"),
    "image-with-a-maker-and-no-licence": partial(
        shown, name="tafel.png", content=png(), text='![Vier mensen](tafel.png "Foto: J. Jansen")'
    ),
    "image-that-is-not-in-word": not_in_word,
    "image-that-no-text-shows": that_no_text_shows,
}
"""What it calls worth a look."""
