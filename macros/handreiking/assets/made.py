"""The stylesheet, the scripts and the icons that are made for one handbook."""

from collections.abc import Mapping

from handreiking.assets import START, STYLESHEET
from handreiking.assets.icons import icons
from handreiking.assets.scripts import scripts, start
from handreiking.assets.styles import stylesheet
from handreiking.model.handbook import Handbook
from handreiking.model.own_words import own_words
from handreiking.model.palette import LIGHT


def made_assets(handbook: Handbook, name: str) -> Mapping[str, str | bytes]:
    """Return the content of each file by its path in the site called `name`, which shows `handbook`.

    The icons are among them only in colours of its own: ours are in the theme.
    """
    light = handbook.look.colours.light
    drawn = icons(light) if light != LIGHT else {}
    return {STYLESHEET: stylesheet(handbook, name), START: start(), **scripts(own_words(handbook)), **drawn}
