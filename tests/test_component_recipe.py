"""What a component needs elsewhere. The failure is a list of what is still to be done, each with its file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import handreiking
from handreiking import catalogue
from handreiking.assets import scripts, styles
from handreiking.components.prepare import COMPONENTS
from tests.components.test_components import DRAWINGS, calls
from tests.uses import Use, uses

FOLDER = Path(handreiking.__file__).parent / "components"
NAMES = sorted(path.parent.name for path in FOLDER.glob("*/template.html.jinja"))
WORDS = catalogue.load("nl")
TOP = {"broken", "rule_page"}
"""Pages that no template and no macro places."""


def uses_in(name: str) -> Iterator[Use]:
    """Yield the uses of texts in the folder of the component `name`."""
    return (use for use in uses() if use.file.startswith(f"components/{name}/"))


def unlisted(name: str) -> Iterator[str]:
    """Yield where the component, its style and its script are to be listed, if they are not."""
    if name not in COMPONENTS:
        yield f"components/prepare.py, or components/pages.py for a page: {name}"
    if (FOLDER / name / "style.css").is_file() and name not in styles.COMPONENTS:
        yield f"assets/styles.py: {name}, in COMPONENTS"
    if (FOLDER / name / "script.js").is_file() and name not in scripts.COMPONENTS:
        yield f"assets/scripts.py: {name}, in COMPONENTS"


def unworded(name: str) -> Iterator[str]:
    """Yield the texts that the component uses and the catalogue lacks; a computed part of a key is shown as dots."""
    for use in uses_in(name):
        if not any(use.means(key) for key in WORDS.texts):
            yield f"catalogue/nl/interface.yaml: {use.pattern.replace('[' + chr(92) + 'w-]+', '…').replace(chr(92), '')}"


def unplaced(name: str) -> Iterator[str]:
    """Yield where the component is to be placed, if no page, macro or other component does."""
    if name in COMPONENTS and name not in {placed for _, placed, _ in calls()} | DRAWINGS | TOP:
        yield f'a template that shows it: {{{{ component("{name}", …) }}}}; or site/pages.py, or site/macros.py'


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_left_to_do_for_a_component(name: str) -> None:
    """Every component is listed with its style and its script, has its texts, and is placed somewhere."""
    left = [place for find in (unlisted, unworded, unplaced) for place in find(name)]

    assert [] == left, "\n".join(["Still to be done:", *left])
