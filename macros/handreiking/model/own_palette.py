"""What the colours of a team make of a palette: from the few that it sets the others follow, so that they can be read."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from handreiking.model.palette import DARK, SIGNS, Palette
from handreiking.text.colour import BLACK, PART, TEXT, WHITE, contrast, luminance, mix


def palette(base: Palette, own: Mapping[str, str]) -> Palette:
    """Return `base` with the `own` colours of a team, by name, and with what follows from these."""
    if not own:
        return base
    now = replace(base, **own)
    if own.keys() & {"paper", "ink"}:
        now = _on_paper(now)
    return _with_sign(_with_sign(now, "accent", own), "support", own)


def darkened(own: Mapping[str, str], dark: Mapping[str, str]) -> dict[str, str]:
    """Return the colours of the dark scheme: those that a team set for it, and what follows from its `own` light ones."""
    now = palette(DARK, dark)
    return {**{name: _lifted(own[name], now) for name in SIGNS if name in own}, **dark}


def _lifted(colour: str, on: Palette) -> str:
    """`colour` with as much white as it takes to be read easily in a dark scheme, as ours can."""
    return _first((mix(colour, WHITE, step / 50) for step in range(51)), lambda one: contrast(one, on.card) >= 7)


def _on_paper(now: Palette) -> Palette:
    """The palette with what follows from its paper and its ink."""
    dark = luminance(now.paper) < luminance(now.ink)
    card, sunk = mix(now.paper, now.ink, 0.04) if dark else WHITE, mix(now.paper, now.ink, 0.025 if dark else 0.05)
    soft = _first((mix(now.ink, now.paper, step / 20) for step in range(5, -1, -1)), lambda one: contrast(one, sunk) >= 6)
    edges = (mix(now.ink, now.paper, step / 20) for step in range(11, -1, -1))
    edge = _first(edges, lambda one: min(contrast(one, card), contrast(one, sunk)) >= 1.15 * PART)
    return replace(now, card=card, sunk=sunk, ink_soft=soft, edge=edge, line=mix(now.paper, now.ink, 0.15))


def _with_sign(now: Palette, name: str, own: Mapping[str, str]) -> Palette:
    """The palette with what follows from its accent, or from its support: if that is the team's own, or can no longer be read."""
    sign = getattr(now, name)
    read = [now.ink, now.ink_soft, sign]
    seen = [now.edge, *([] if "support" in own else [now.support_line])]

    def tints() -> Iterator[str]:
        yield from () if name in own else (getattr(now, f"{name}_tint"),)
        yield from (mix(now.paper, sign, step / 100) for step in range(14, -1, -1))

    def readable(on: str) -> bool:
        return min(contrast(one, on) for one in read) >= TEXT and min(contrast(one, on) for one in seen) >= PART

    now = replace(now, **{f"{name}_tint": _first(tints(), readable)})
    if name == "support":
        return replace(now, support_line=_line(now, own))
    if name not in own:
        return now
    deep = mix(sign, BLACK if luminance(sign) < luminance(now.paper) else WHITE, 0.3)
    signs = (WHITE, mix(sign, BLACK, 0.8), BLACK)
    on_accent = _first(signs, lambda one: min(contrast(one, sign), contrast(one, deep)) >= TEXT)
    return replace(now, accent_deep=deep, on_accent=on_accent)


def _line(now: Palette, own: Mapping[str, str]) -> str:
    """A lighter support, for lines; ours, if the support is and it can be seen."""
    ours = () if "support" in own else (now.support_line,)
    lighter = (mix(now.support, now.paper, step / 20) for step in range(6, -1, -1))
    behind = (now.paper, now.sunk, now.card, now.support_tint, now.accent_tint)
    return _first((*ours, *lighter), lambda one: min(contrast(one, on) for on in behind) >= PART)


def _first(options: Iterable[str], good: Callable[[str], bool]) -> str:
    """The first of `options` that is `good`; the last one if none is."""
    option = ""
    for option in options:
        if good(option):
            break
    return option
