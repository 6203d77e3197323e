"""Styles and scripts put together from all components, the tokens they share, and the theme."""

from pathlib import Path

THEME = Path(__file__).parent / "theme"
"""The folder with the few partials of Material that differ, the fonts and the icons."""

CONTENT = "inhoud"
"""The id of the place where a page's own text begins, in ``theme/partials/content.html``: the skip link leads there."""

STYLESHEET, SCRIPT = "assets/handreiking.css", "assets/handreiking.js"
"""Where the stylesheet and the script of the site stand below its root."""
