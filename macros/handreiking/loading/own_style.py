"""The style of a team, in ``overrides/style.css``: what it would ask of another host, and what no browser could read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from handreiking.diagnostic import Diagnostic, Location
from handreiking.loading.site_settings import ELSEWHERE

PIECE = re.compile(
    r"""/\*.*?(?P<comment>\*/|\Z)
    | "(?P<double>(?:[^"\\\n]|\\.)*)(?P<end>"?)
    | '(?P<single>(?:[^'\\\n]|\\.)*)(?P<close>'?)
    | \burl\(\s*(?P<url>(?:[^"'()\s\\]|\\[0-9a-f]{1,6}\s?|\\.)+)\s*(?P<shut>\)?)
    | (?P<function>-?[a-z_][\w-]*)\(
    | @(?P<rule>[\w-]+)
    | (?P<sign>[][{}();])""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
"""What matters here of a style (https://www.w3.org/TR/css-syntax-3/): comments, strings, addresses, functions and brackets."""

CLOSED = {"{": "}", "(": ")", "[": "]"}
FETCHING = {"url", "src", "image-set", "-webkit-image-set", "image", "cross-fade"}
"""The functions of which a string is an address that the browser asks for."""
ESCAPE = re.compile(r"\\(?:([0-9a-f]{1,6})\s?|(.))", re.IGNORECASE | re.DOTALL)


@dataclass
class OwnStyle:
    """The `text` of a style, shown as `file`. `read` finds what is wrong, and the files that it names (`addresses`)."""

    file: str
    text: str
    addresses: list[tuple[str, Location]] = field(default_factory=list)
    _open: list[tuple[str, str, int]] = field(default_factory=list)
    _rule: str = ""

    def read(self) -> Iterator[Diagnostic]:
        """Yield what is wrong, in order. What follows something that is not closed is not looked at."""
        for piece in PIECE.finditer(self.text):
            start, found = piece.start(), piece.groupdict()
            if found["comment"] == "" or found["end"] == "" or found["close"] == "" or found["shut"] == "":
                yield self._broken("unclosed", piece[0][: 4 if piece[0][0] == "u" else 2 if piece[0][0] == "/" else 1], start)
                return
            address = next((found[name] for name in ("url", "double", "single") if found[name] is not None), None)
            if address is not None and (found["url"] or self._fetched):
                yield from self._address(_unescaped(address), start)
            elif found["function"]:
                self._open.append(("(", found["function"].lower(), start + len(found["function"])))
            elif found["rule"]:
                self._rule = found["rule"].lower()
            elif found["sign"] and (wrong := self._sign(found["sign"], start)):
                yield wrong
                return
        yield from (self._broken("unclosed", sign, start) for sign, _, start in self._open[:1])

    @property
    def _fetched(self) -> bool:
        """Whether a string here is an address."""
        return self._rule == "import" or bool(self._open and self._open[-1][1] in FETCHING)

    def _sign(self, sign: str, start: int) -> Diagnostic | None:
        if sign in "{;":
            self._rule = ""
        if sign in CLOSED:
            self._open.append((sign, "", start))
        elif sign != ";":
            if not self._open:
                return self._broken("unopened", sign, start)
            opened, _, place = self._open.pop()
            if CLOSED[opened] != sign:
                return self._broken("unclosed", opened, place)
        return None

    def _address(self, address: str, start: int) -> Iterator[Diagnostic]:
        # A namespace is a name that looks like an address.
        if self._rule == "namespace" or not address:
            return
        if ELSEWHERE.match(address) or re.match(r"https?:", address, re.IGNORECASE):
            params = {"value": address[:60]}
            yield Diagnostic(
                "style-from-elsewhere", self._location(start), params, "import" if self._rule == "import" else "hint"
            )
        elif not urlsplit(address).scheme and not address.startswith(("#", "/")):
            self.addresses.append((unquote(urlsplit(address).path), self._location(start)))

    def _broken(self, hint: str, sign: str, start: int) -> Diagnostic:
        return Diagnostic("broken-style", self._location(start), {"sign": sign}, hint)

    def _location(self, start: int) -> Location:
        line, column = self.text.count("\n", 0, start) + 1, start - self.text.rfind("\n", 0, start)
        return Location(self.file, line, column, line, column + 1)


def named_files(style: OwnStyle, folder: Path) -> Iterator[tuple[str, Path | Diagnostic]]:
    """Yield each file beside the style, in `folder`, that it names: the name with its path, or what is wrong with it.

    An address that leads out of the folder is one of the site, such as ``../stijl/eigen.woff2`` for a file among the pages.
    """
    for address, where in style.addresses:
        if ".." not in PurePosixPath(address).parts and address not in ("", "."):
            path = folder / address
            there = path.is_file() and path.resolve().is_relative_to(folder.resolve())
            missing = Diagnostic("missing-style-file", where, {"value": address[:60]})
            yield PurePosixPath(address).as_posix(), path if there else missing


def _unescaped(text: str) -> str:
    """`text` without escapes (https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point)."""
    return ESCAPE.sub(lambda found: chr(min(int(found[1], 16), 0x10FFFF)) if found[1] else found[2], text).strip()
