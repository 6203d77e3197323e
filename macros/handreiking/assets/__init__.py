"""The stylesheet and the scripts of the site, put together from all components, and the theme."""

from pathlib import Path

from handreiking.model.files import OVERRIDES, STYLE

THEME = Path(__file__).parent / "theme"
"""The folder with the partials of Material that are overridden, the fonts and the icons."""

STYLESHEET, SCRIPT = "assets/handreiking.css", "assets/handreiking.js"
"""The paths of the stylesheet and of the script that every page loads, below the site's root."""

OWN_STYLESHEET = f"{OVERRIDES}/{STYLE}"
"""The path of the team's style, below the site's root: as in the project, so that addresses in it mean the same."""

START = "assets/start.js"
"""The path of the script that runs before a page is drawn, below the site's root and below `THEME`."""
