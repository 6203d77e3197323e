"""The parts of Material that ours stand in for are still the ones that ours were made from."""

from hashlib import sha256
from importlib.resources import files
from pathlib import Path

import pytest

import handreiking

MATERIAL = Path(str(files("material"))) / "templates"
OURS = Path(handreiking.__file__).parent / "assets" / "theme"
MADE_FROM = {
    "partials/content.html": "ce33929c85af129f",
    "partials/footer.html": "50c2a75f013b7b03",
    "partials/header.html": "8cf3fb15bcf969ff",
    "partials/javascripts/base.html": "d6113712bc4deb30",
    "partials/javascripts/content.html": "3722e156f0f6339d",
    "partials/language.html": "3a44516f305006ac",
    "partials/logo.html": "e0925ef6c190174a",
    "partials/nav-item.html": "89895208f22d68ce",
    "partials/palette.html": "fb935107ae7d3d74",
    "partials/path.html": "cbde0642861fe915",
    "partials/search.html": "bfd556535abcddb9",
    "partials/source.html": "6847616d67be4920",
    "partials/tabs-item.html": "52fe1f551aa2dbfc",
}
"""Material's own files, by the start of their SHA-256. A newer Material that changes one fails here: look at what changed, carry
it over to our file in ``theme/partials`` (of an inline script: to ``theme/assets/start.js``), name the new version at its top,
and write the new start here."""


@pytest.mark.parametrize("name", MADE_FROM)
def test_material_did_not_change_what_we_changed(name: str) -> None:
    """A file of Material that we have our own of is the one that ours was made from."""
    assert MADE_FROM[name] == sha256((MATERIAL / name).read_bytes()).hexdigest()[:16]


def test_all_of_our_parts_are_watched() -> None:
    """Every file in ``theme/partials`` that stands in for one of Material is in the list."""
    ours = {path.relative_to(OURS).as_posix() for path in OURS.rglob("partials/**/*.html")}
    assert set(MADE_FROM) == {name for name in ours if (MATERIAL / name).is_file()}
