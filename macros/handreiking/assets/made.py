"""The stylesheet, the scripts and the icons that are made for one handbook."""

from collections.abc import Mapping
from pathlib import Path

from handreiking.assets import OWN_STYLESHEET, START, STYLESHEET
from handreiking.assets.icons import icons
from handreiking.assets.scripts import scripts, start
from handreiking.assets.styles import stylesheet
from handreiking.model.files import OVERRIDES
from handreiking.model.handbook import Handbook
from handreiking.model.own_words import own_words
from handreiking.model.palette import LIGHT


def made_assets(handbook: Handbook, name: str) -> Mapping[str, str | bytes | Path]:
    """Return the content of each file by its path in the site called `name`, which shows `handbook`.

    The icons are among them only in colours of its own: ours are in the theme. So is its own style, with the files that it names.
    """
    look = handbook.look
    drawn = icons(look.colours.light) if look.colours.light != LIGHT else {}
    own: dict[str, str | bytes | Path] = {OWN_STYLESHEET: look.style.content} if look.style else {}
    own |= {f"{OVERRIDES}/{name}": path for name, path in look.beside.items()}
    return {STYLESHEET: stylesheet(handbook, name), START: start(), **scripts(own_words(handbook)), **drawn, **own}
