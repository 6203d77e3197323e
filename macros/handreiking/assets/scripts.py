"""The script of the site: one classic script, in one closure, with the texts that it shows.

It is put together at build time, so that each part stays with its component and every text comes from the catalogue. It is not
a module: browsers refuse to load modules from ``file://``.
"""

import json
import re
from importlib.resources import files

from handreiking.assets import START, THEME
from handreiking.catalogue import Catalogue

SCRIPT = "script."
"""How the catalogue's keys for the texts of the script begin."""

COMPONENTS: tuple[str, ...] = ("terms", "jump", "checklist", "guide", "start", "filters", "selection")
"""The components with a script of their own, in the order of the script."""

COMMENTS_AND_INDENTS = re.compile(r"^\s*/\*.*?\*/\s*$\n|^[ \t]+", re.MULTILINE | re.DOTALL)
"""What readers need not download: comment lines and indentation. So no string in these scripts may span several lines."""


def start() -> str:
    """Return the script that runs before a page is drawn."""
    return _trimmed((THEME / START).read_text("utf-8"))


def script(words: Catalogue) -> str:
    """Return the script of the site: its texts from `words`, the shared parts, the fixes to Material, and the components."""
    package = files("handreiking")
    base = [package / "assets" / "script" / f"{name}.js" for name in ("base", "repairs", "fold", "search", "offline")]
    own = [package / "components" / name / "script.js" for name in COMPONENTS]
    said = {key.removeprefix(SCRIPT): text for key, text in words.texts.items() if key.startswith(SCRIPT)}
    first, *rest = (file.read_text("utf-8") for file in (*base, *own))
    parts = [f"const words = {json.dumps(said, ensure_ascii=False)};", first, *(f"{{\n{part}}}" for part in rest)]
    return _trimmed("\n".join(['"use strict";', "(() => {", *parts, "})();", ""]))


def _trimmed(code: str) -> str:
    return COMMENTS_AND_INDENTS.sub("", code)
