"""The colours of a team, in ``overrides/tokens.yaml``: one for both schemes, or one for each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from math import floor

from handreiking.catalogue import Catalogue
from handreiking.diagnostic import Diagnostic, Location
from handreiking.loading.suggestion import nearest
from handreiking.model.document import Document, Path, locate
from handreiking.model.own_palette import darkened, palette
from handreiking.model.palette import DARK, LIGHT, OWN, Colours, Palette
from handreiking.model.readable import too_low
from handreiking.text.colour import colour

SCHEMES = ("light", "dark")


@dataclass
class OwnColours:
    """The colours in `document`. What is wrong with them is in `diagnostics`, in the words `words`."""

    document: Document
    words: Catalogue
    diagnostics: list[Diagnostic] = field(default_factory=list)
    _given: dict[str, dict[str, str]] = field(default_factory=lambda: {scheme: {} for scheme in SCHEMES})
    _places: dict[tuple[str, str], Path] = field(default_factory=dict)

    @property
    def colours(self) -> Colours:
        """The colours; ours, as far as something is wrong with theirs."""
        self.diagnostics += self.document.diagnostics
        data = self.document.data
        if data is not None and not isinstance(data, Mapping):
            self.diagnostics.append(Diagnostic("not-a-mapping", locate(self.document, ())))
        for name, value in data.items() if isinstance(data, Mapping) else ():
            self._read(str(name), value)
        light, dark = self._given["light"], self._given["dark"]
        both = {"light": (LIGHT, light), "dark": (DARK, darkened(light, dark))}
        for scheme, (base, own) in both.items():
            self.diagnostics += self._unreadable(scheme, base, own)
        return Colours(palette(*both["light"]), palette(*both["dark"]), light)

    def _read(self, name: str, value: object) -> None:
        if name not in OWN:
            self._unknown((name,), OWN)
        elif not isinstance(value, Mapping):
            self._take(name, SCHEMES[0], (name,), value)
        else:
            for scheme, one in value.items():
                if scheme not in SCHEMES:
                    self._unknown((name, str(scheme)), SCHEMES)
                else:
                    self._take(name, str(scheme), (name, str(scheme)), one)

    def _take(self, name: str, scheme: str, path: Path, value: object) -> None:
        found = colour(value) if isinstance(value, str) else None
        if found:
            self._given[scheme][name] = found
            self._places[name, scheme] = path
        else:
            hint = "quotes" if value is None else "hint"
            said = value if isinstance(value, str) else ""
            place = locate(self.document, path)
            self.diagnostics.append(
                Diagnostic("not-a-colour", place, {"key": ".".join(map(str, path)), "value": said[:60]}, hint)
            )

    def _unknown(self, path: Path, options: tuple[str, ...]) -> None:
        key = str(path[-1])
        near = nearest(key, options) or ""
        params = {"key": key, "suggestion": near, "options": ", ".join(options)}
        place = self.document.keys.get(path) or locate(self.document, path)
        self.diagnostics.append(Diagnostic("unknown-colour", place, params, "suggestion" if near else "hint"))

    def _unreadable(self, scheme: str, base: Palette, own: Mapping[str, str]) -> Iterator[Diagnostic]:
        point = self.words("report.decimal")
        for low in too_low(base, own, self._given[scheme]):
            ratio, least = (f"{floor(value * 100) / 100:.2f}".replace(".", point) for value in (low.ratio, low.least))
            said = {"name": low.name, "front": low.front, "behind": low.behind, "ratio": ratio, "least": least}
            hint = scheme if low.nearest else "hint"
            yield Diagnostic("low-contrast", self._place(low.name, scheme), {**said, "nearest": low.nearest}, hint)

    def _place(self, name: str, scheme: str) -> Location:
        """The place of the colour called `name`; a dark one that follows from the light one is at that."""
        path = self._places.get((name, scheme)) or self._places[name, SCHEMES[0]]
        return locate(self.document, path)
