"""The stylesheet: design tokens, then Material's styles based on them, the components, and print."""

import re
from importlib.resources import files

from handreiking.catalogue import load
from handreiking.components.compare.rows import compare_css
from handreiking.components.limits import COMPARED, SELECTED
from handreiking.components.selection.params import selection_css
from handreiking.components.timeline.months import timeline_css
from handreiking.model.handbook import Handbook
from handreiking.model.palette import Colours, Palette

COMPONENTS = (
    "source",
    "head",
    "statements",
    "facts",
    "fit",
    "emblem",
    "icon",
    "figure",
    "timeline",
    "roles",
    "exercise",
    "related",
    "sources",
    "colophon",
    "notice",
    "terms",
    "jump",
    "rows",
    "parts",
    "filters",
    "checklist",
    "level",
    "guide",
    "numbers",
    "local",
    "topic",
    "review",
    "tree",
    "start",
    "cards",
    "home",
    "category",
    "method_rows",
    "compare",
    "beside",
    "bibliography",
    "broken",
    "field_reference",
    "rule_page",
    "offline",
    "downloads",
    "paper",
    "selection",
    "remove",
)
"""The components with a style of their own, in the order of the stylesheet."""


FONT = '"HR Text",sans-serif'
"""The font in the margins of a printed page, where CSS variables do not work."""
DARK_RULE = re.compile(r"\[data-md-color-scheme=slate\]([^{]*\{[^}]*\})")


def stylesheet(handbook: Handbook, name: str) -> str:
    """Return the stylesheet of the site called `name`: the rules for every handbook, and those computed for this one."""
    package = files("handreiking")
    base = [
        package / "assets" / "style" / f"{name}.css"
        for name in ("tokens", "fallback", "material", "search", "text", "button", "fold")
    ]
    own = [package / "components" / name / "style.css" for name in COMPONENTS]
    last = [package / "assets" / "style" / f"{name}.css" for name in ("repairs", "large", "paper")]
    methods = [part.entry for part in handbook.methods]
    compared = min(len(methods), COMPARED.entries)
    selected = min(len(handbook.checklist_by_id), SELECTED)
    tokens, *others = (file.read_text("utf-8") for file in (*base, *own))
    shown = "\n".join([tokens, _schemes(handbook.look.colours), *others])
    computed = [timeline_css(methods), compare_css(compared), selection_css(selected), _dark_without_script(shown)]
    pages = _page_numbers(name, load(handbook.language)("paper.page", page="{}", pages="{}"))
    return "\n".join([shown, *computed, *(file.read_text("utf-8") for file in last), pages])


def _schemes(colours: Colours) -> str:
    """The colours of the light and of the dark scheme, by the names that all rules use."""
    palettes = {"default": colours.light, "slate": colours.dark}
    return "\n".join(f"[data-md-color-scheme={name}] {{\n{_declared(one)}}}" for name, one in palettes.items())


def _declared(palette: Palette) -> str:
    return "".join(f"  --hr-{name}: {colour};\n" for name, colour in palette.items())


def _page_numbers(name: str, words: str) -> str:
    """The foot of every printed page: the site's name, and the page number and count in the two ``{}`` of `words`."""
    before, between, after = map(_string, words.split("{}"))
    number = f"{before} counter(page) {between} counter(pages) {after}"
    font = f"font:8pt {FONT};color:#333;vertical-align:top;padding-top:2mm"
    return f"@page{{@bottom-left{{content:{_string(name)};{font}}}@bottom-right{{content:{number};{font}}}}}"


def _string(words: str) -> str:
    """`words` as a CSS string (https://drafts.csswg.org/css-syntax/#consume-string-token)."""
    return '"' + re.sub(r'["\\\n<]', lambda sign: f"\\{ord(sign[0]):x} ", words) + '"'


def _dark_without_script(css: str) -> str:
    """Repeat the rules of the dark scheme for readers without script, for whom Material ignores the system's preference."""
    scheme = ".no-js [data-md-color-scheme=default]"
    rules = "".join(f"{scheme}{rule}" for rule in DARK_RULE.findall(css))
    return f"@media screen and (prefers-color-scheme:dark){{{scheme}{{color-scheme:dark}}{rules}}}"
