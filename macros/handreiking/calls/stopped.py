"""What a writer put on a page by hand that no reader would see: the security policy of a published page stops it.

A preview has no policy, so that nothing there tells. It is found in the text, without making the page, each with its place.
"""

import re
from collections.abc import Iterator

from handreiking.calls.faults import Fault

STOPPED_RULES = ("stopped-by-policy",)
"""The rules about what the policy stops."""

CODE = re.compile(
    r"""(?msx)
      \A---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*$                      # front matter
    | ^[ ]{0,3}(?P<fence>`{3,}|~{3,})[^\n]*\n.*?(?:^[ ]{0,3}(?P=fence)[`~]*[ \t]*$|\Z)
    | (?P<ticks>`+)(?:(?!`).|(?!(?P=ticks)(?!`))`)+?(?P=ticks)(?!`)
    | <!--.*?-->
    | \{[%{#].*?[%}#]\}                                           # what macros run
    """
)
"""What no browser reads as HTML."""

INDENTED = re.compile(r"(?m)(?:\A|(?<=\n\n))(?:(?: {4}|\t)[^\n]*(?:\n|\Z)|\n(?= {4}|\t))+")
"""Lines that are code because they are indented, unless they go on with an item of a list."""
ITEM = re.compile(r"[ ]{0,3}(?:[*+-]|\d+[.)]|!!!|\?\?\?\+?|===)\s|\[\^")
"""How a block begins that goes on with what is indented."""

TAG = re.compile(
    r"<(?P<name>[a-zA-Z][a-zA-Z0-9-]*)(?P<attributes>(?:\s+[^\s\"'>/=]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?)*)\s*/?>"
)
ATTRIBUTE = re.compile(r"(?P<name>[^\s\"'>/=]+)(?:\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'>]+)))?")
ELSEWHERE = re.compile(r"\s*(?:https?:)?//", re.IGNORECASE)
PICTURE = re.compile(r"!\[[^\]\n]*\]\(\s*<?(?P<address>(?:https?:)?//[^\s)>]+)", re.IGNORECASE)
REFERRED = re.compile(r"!\[(?P<text>[^\]\n]*)\](?:\[(?P<label>[^\]\n]*)\])?(?!\()")
DEFINED = re.compile(r"(?m)^[ ]{0,3}\[(?P<label>[^\]\n]+)\]:\s*<?(?P<address>\S+?)>?(?:\s|$)")
LISTED = re.compile(r"\{:?[^{}\n]*\bstyle\s*=[^{}\n]*\}")
"""A list of attributes, as the extension attr_list reads it, that has a style."""

ELEMENTS = {
    **dict.fromkeys(("iframe", "frame", "embed", "object"), "frame"),
    **dict.fromkeys(("video", "audio"), "media"),
    "style": "style",
}
"""The elements that are stopped whatever they say, each with the advice on it."""
PICTURES = ("img", "source", "image", "input")


def stopped(text: str) -> Iterator[Fault]:
    """Yield what the policy stops of the page with this `text`, in order."""
    read = _without_code(text)
    yield from sorted([*_tags(read), *_pictures(read), *_lists(read)], key=lambda fault: fault.start)


def _without_code(text: str) -> str:
    """`text` with a blank for each character of what is no HTML."""
    text = CODE.sub(_blank, text)
    return INDENTED.sub(lambda found: found[0] if _goes_on(text, found.start()) else _blank(found), text)


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", found[0])


def _goes_on(text: str, start: int) -> bool:
    """Whether the indented lines from `start` belong to the block above them."""
    above = (line for line in reversed(text[:start].split("\n")) if line.strip())
    return bool(ITEM.match(next((line for line in above if not line.startswith(("    ", "\t"))), "")))


def _tags(text: str) -> Iterator[Fault]:
    for tag in TAG.finditer(text):
        name = tag["name"].lower()
        attributes = {
            one["name"].lower(): one["double"] or one["single"] or one["bare"] or ""
            for one in ATTRIBUTE.finditer(tag["attributes"] or "")
        }
        hint, what = _of_tag(name, attributes)
        if hint:
            yield _fault(tag.start(), hint, what)


def _of_tag(name: str, attributes: dict[str, str]) -> tuple[str, str]:
    """The advice on an element, and what stands there in few words; empty if nothing of it is stopped."""
    if name in ELEMENTS:
        return ELEMENTS[name], f"<{name}>"
    address = attributes.get("src") or attributes.get("href") or ""
    elsewhere = next((one for one in (address, attributes.get("srcset", "")) if ELSEWHERE.match(one)), "")
    script = address.strip().lower().startswith("javascript:")
    found = {
        next((one for one in attributes if one.startswith("on")), "javascript:" * script): "script",
        "<script>" * (name == "script" and (elsewhere != "" or not address)): "script",
        "style" * ("style" in attributes): "style",
        "<form>" * (name == "form" and "action" in attributes): "form",
        elsewhere * (name in PICTURES): "image",
        "<link>" * (name == "link" and elsewhere != ""): "style",
    }
    return next(((hint, what) for what, hint in found.items() if what), ("", ""))


def _pictures(text: str) -> Iterator[Fault]:
    """Pictures from elsewhere, whose address stands in the same place or at the foot of the page."""
    for found in PICTURE.finditer(text):
        yield _fault(found.start(), "image", found["address"])
    defined = {one["label"].lower(): one["address"] for one in DEFINED.finditer(text)}
    for found in REFERRED.finditer(text) if defined else ():
        address = defined.get((found["label"] or found["text"]).lower(), "")
        if ELSEWHERE.match(address):
            yield _fault(found.start(), "image", address)


def _lists(text: str) -> Iterator[Fault]:
    yield from (_fault(found.start(), "style", "style") for found in LISTED.finditer(text))


def _fault(start: int, hint: str, what: str) -> Fault:
    return Fault("stopped-by-policy", start, {"what": what[:60], "example": "{: .accent}"}, hint, "warning")
