"""The script of the site: one classic script, in one closure, with the words that it says.

It is made as a whole at build time, so that each part stays with its component and every word comes from the catalogue. No part
is a module: browsers refuse those from ``file://``.
"""

import json
import re
from importlib.resources import files

from handreiking.catalogue import Catalogue

SCRIPT = "script."
"""The words that the script says stand in the catalogue under this key."""

COMPONENTS: tuple[str, ...] = ("checklist", "guide", "start", "filters", "selection")
"""The components with a script of their own, in the order of the script."""

LIGHTER = re.compile(r"^\s*/\*.*?\*/\s*$\n|^[ \t]+", re.MULTILINE | re.DOTALL)
"""What readers need not fetch: lines of comment, and the space before a line. No text may run on over lines in these scripts."""


def script(words: Catalogue) -> str:
    """Return the script of the site: its words, what all parts use, the repairs of Material, and the components."""
    package = files("handreiking")
    base = [package / "assets" / "script" / f"{name}.js" for name in ("base", "repairs", "search", "offline")]
    own = [package / "components" / name / "script.js" for name in COMPONENTS]
    said = {key.removeprefix(SCRIPT): text for key, text in words.texts.items() if key.startswith(SCRIPT)}
    first, *rest = (file.read_text("utf-8") for file in (*base, *own))
    parts = [f"const words = {json.dumps(said, ensure_ascii=False)};", first, *(f"{{\n{part}}}" for part in rest)]
    return LIGHTER.sub("", "\n".join(['"use strict";', "(() => {", *parts, "})();", ""]))
