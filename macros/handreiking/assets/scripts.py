"""The scripts of the site: classic ones, each in a closure of its own, with the texts that it shows.

One is for every page. What a larger component adds is a file that only pages with that component load; the first script hands
over what it uses, as `handreiking`. They are put together at build time, so that each part stays with its component and every
text comes from the catalogue. They are not modules: browsers refuse to load modules from ``file://``.
"""

import json
import re
from collections.abc import Collection, Mapping
from importlib.resources import files

from handreiking.assets import SCRIPT, START, THEME
from handreiking.catalogue import Catalogue

KEYS = "script."
"""How the catalogue's keys for the texts of the scripts begin."""

SHARED = ("repairs", "fold", "search", "offline")
"""What the script of every page does besides the components, after ``base.js``."""

EVERYWHERE: tuple[str, ...] = ("terms", "jump", "start", "selection")
"""The components whose script every page loads: they are on most pages, or so short that a file of their own costs more."""

APART: tuple[str, ...] = ("checklist", "guide", "filters", "beside")
"""The components with a file of their own: in every page it would be 0.5 kB or more. Pages load them in this order."""

WHEN_NEEDED: tuple[str, ...] = ("keep",)
"""The shared scripts that ``offline.js`` fetches, of a handbook that is too large to keep as a whole."""

COMPONENTS = EVERYWHERE + APART
"""The components with a script of their own."""

COMMENTS_AND_INDENTS = re.compile(r"^\s*/\*.*?\*/\s*$\n|^[ \t]+", re.MULTILINE | re.DOTALL)
"""What readers need not download: comment lines and indentation. So no string in these scripts may span several lines."""

DECLARED = re.compile(r"^const (\w+)", re.MULTILINE)
SAID, COMPUTED = re.compile(r"""\bsay\(["`]([^"`]+)["`]"""), re.compile(r"\$\{[^}]*\}")
"""What ``base.js`` declares for all; the text that a part says, by its key; and what is computed of such a key."""


def start() -> str:
    """Return the script that runs before a page is drawn."""
    return _trimmed((THEME / START).read_text("utf-8"))


def scripts(words: Catalogue) -> dict[str, str]:
    """Return each script of the site by its path below the site's root, with its texts from `words`."""
    apart = {name: _own(name) for name in APART} | {name: _shared(name) for name in WHEN_NEEDED}
    return {SCRIPT: _everywhere(words, apart)} | {_path(name): _apart(words, part) for name, part in apart.items()}


def page_scripts(components: Collection[str]) -> tuple[str, ...]:
    """Return the paths of the scripts that a page with these `components` loads, in order, below the site's root."""
    return SCRIPT, *(_path(name) for name in APART if name in components)


def _everywhere(words: Catalogue, apart: Mapping[str, str]) -> str:
    """Return the script of every page: the shared parts, what it hands over to those that stand `apart`, and components."""
    base = _shared("base")
    parts = [*map(_shared, SHARED), *map(_own, EVERYWHERE)]
    handed = _handed("\n".join(apart.values()))
    texts = {"locale": words("locale"), **_texts(words, parts)}
    code = [f"const words = {_as_json(texts)};", base, f"globalThis.handreiking = {handed};", *map(_block, parts)]
    return _closed(code)


def _apart(words: Catalogue, part: str) -> str:
    """Return a script that adds `part` to a page, after the script of every page."""
    texts = _as_json(_texts(words, [part]))
    return _closed([f"const {_handed(part)} = handreiking;", f"Object.assign(words, {texts});", _block(part)])


def _handed(code: str) -> str:
    """Return in braces what `code` uses of ``base.js``, and the texts."""
    used = (name for name in DECLARED.findall(_shared("base")) if re.search(rf"\b{name}\b", code))
    return f"{{ {', '.join(['words', *used])} }}"


def _texts(words: Catalogue, parts: Collection[str]) -> dict[str, str]:
    """Return the texts that `parts` say, by their keys. A script fills their holes, and knows no doubled brace."""
    keys = [r"[\w-]+".join(map(re.escape, COMPUTED.split(key))) for part in parts for key in SAID.findall(part)]
    said = re.compile(re.escape(KEYS) + f"(?:{'|'.join(keys)})")
    found = ((key.removeprefix(KEYS), text) for key, text in words.texts.items() if said.fullmatch(key))
    return {key: text.replace("{{", "{").replace("}}", "}") for key, text in found}


def _as_json(texts: Mapping[str, str]) -> str:
    return json.dumps(texts, ensure_ascii=False)


def _path(name: str) -> str:
    return SCRIPT.replace(".js", f"-{name}.js")


def _shared(name: str) -> str:
    return (files("handreiking") / "assets" / "script" / f"{name}.js").read_text("utf-8")


def _own(name: str) -> str:
    return (files("handreiking") / "components" / name / "script.js").read_text("utf-8")


def _block(part: str) -> str:
    return f"{{\n{part}}}"


def _closed(code: Collection[str]) -> str:
    return _trimmed("\n".join(['"use strict";', "(() => {", *code, "})();", ""]))


def _trimmed(code: str) -> str:
    return COMMENTS_AND_INDENTS.sub("", code)
