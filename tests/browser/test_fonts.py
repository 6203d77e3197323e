"""What stands in for our fonts until they have arrived is as wide and as high: ``fallback.css`` has what is measured here."""

import os
import re
from collections.abc import Mapping
from importlib.resources import files

import pytest
from playwright.sync_api import Page

WORDS = """De maatschappelijk werker komt thuis bij mensen met problemen op meerdere gebieden. Spreek samen af wat er voor
de cliënt anders moet zijn, en wie dat doet. Een traject duurt gemiddeld 30 uur, verdeeld over hoogstens 6 maanden; daarna blijft
er nog drie maanden nazorg. Vraag elke week hoe het gaat: kijk, luister en schrijf op wat je ziet. Zorg dat de gezinsmanager, de
school en het wijkteam dezelfde doelen kennen. Bij gevaar gaat veiligheid voor elke methode. Overleg bij twijfel met een collega
of met de expert."""
"""How often a letter occurs decides how wide a text is: this is the handbook's language."""
ABOUT = 0.3
"""By how many hundredths another version of a browser or of a font may differ."""
FACE = re.compile(r"@font-face \{([^}]*)\}")
MEASURE = """async ([words, font, local]) => {
    const pen = document.createElement("canvas").getContext("2d");
    const stand = new FontFace("stand-in", local);
    const there = await stand.load().then(() => true, () => false);
    if (!there) return null;
    document.fonts.add(stand);
    await document.fonts.load(font, words);
    const measure = (chosen) => {
        pen.font = chosen;
        const {width, fontBoundingBoxAscent, fontBoundingBoxDescent} = pen.measureText(words);
        return [width, fontBoundingBoxAscent / 10, fontBoundingBoxDescent / 10];
    };
    return [measure(font), measure('1000px "stand-in"')];
}"""
"""The width, the ascent and the descent of our font and of the one that stands in for it; null where the latter is not there."""
SYSTEMS = {"Arial": "Liberation Sans", "Times": "Liberation Serif", "Roboto": "Roboto"}
"""A font with the same measures as each of these, which Debian has. Georgia was measured once, with Gelasio, which it has not."""


def faces() -> list[Mapping[str, str]]:
    """The declarations of each face in the file that can be measured."""
    css = (files("handreiking") / "assets/style/fallback.css").read_text("utf-8")
    found = [dict(re.findall(r"([\w-]+): ([^;]+?);?\n", body)) for body in FACE.findall(css)]
    return [face for face in found if face["font-family"].strip('"').rpartition(" ")[2] in SYSTEMS]


@pytest.mark.parametrize("face", faces(), ids=lambda face: f"{face['font-family']} {face['font-weight']}".replace('"', ""))
def test_the_stand_in_is_as_large(page: Page, address: str, face: Mapping[str, str]) -> None:
    """Text in a font of the device, with its adjustments, is as wide and as high as text in ours."""
    family, _, system = face["font-family"].strip('"').rpartition(" ")
    weight = face["font-weight"].split()[0]
    page.goto(address)
    bold = " Bold" if weight != "400" else ""
    found = page.evaluate(MEASURE, [WORDS, f'{weight} 1000px "{family}"', f'local("{SYSTEMS[system]}{bold}")'])
    if not found:
        reason = f"this machine has no {SYSTEMS[system]}, whose measures are those of {system}"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(reason)
    (width, *heights), (other, *_) = found
    size = width / other
    expected = [round(100 * size, 1), *(round(height / size, 1) for height in heights)]
    written = [float(face[name].rstrip("%")) for name in ("size-adjust", "ascent-override", "descent-override")]
    assert expected == pytest.approx(written, abs=ABOUT)
