"""The stylesheet and the scripts that are made for one handbook."""

from collections.abc import Mapping

from handreiking.assets import START, STYLESHEET
from handreiking.assets.scripts import scripts, start
from handreiking.assets.styles import stylesheet
from handreiking.model.handbook import Handbook
from handreiking.model.own_words import own_words


def made_assets(handbook: Handbook, name: str) -> Mapping[str, str]:
    """Return the content of each file by its path in the site called `name`, which shows `handbook`."""
    return {STYLESHEET: stylesheet(handbook, name), START: start(), **scripts(own_words(handbook))}
