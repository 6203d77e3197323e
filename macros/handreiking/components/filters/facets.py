"""The facets that lists are filtered by, read from the methods, in the words of the catalogue.

A tag says one thing about an entry: ``duur=hoogstens-3-maanden``. The reader's choices are in the address in the same form. An
entry without a tag of some facet fits every choice of it.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from handreiking.catalogue import Catalogue
from handreiking.catalogue.own import CATEGORY
from handreiking.components.context import Context
from handreiking.components.timeline.months import total_months
from handreiking.model.method import Method
from handreiking.text.naming import slug

KINDS = ("method", "checklist", "guide", "topic")
MOST_OPTIONS = 24
"""A question with more answers than this helps nobody to choose: a list of many methods has as many situations."""

LIMITS = (3, 6)
"""The durations that readers can choose as a limit, in months."""


@dataclass(frozen=True, slots=True)
class Facet:
    """A question of the filter: its name in the address, its label, and its answers, each as (name in the address, label)."""

    name: str
    label: str
    options: tuple[tuple[str, str], ...]


def distinguishing_facets(
    words: Catalogue, methods: Sequence[Method], names: Sequence[str], kinds: Collection[str] = KINDS
) -> list[Facet]:
    """Return the facets called `names` that tell the entries of `methods` apart, each with the answers that occur.

    `kinds` are the kinds of entries that the list has.
    """
    found = [_facet(words, name, methods, kinds) for name in names]
    return [facet for facet in found if 1 < len(facet.options) <= MOST_OPTIONS]


def tags(context: Context, kind: str, method: Method | None) -> str:
    """Return the tags of an entry of this `kind`, with spaces between them: `method`, or a checklist or guide of it."""
    words = context.words
    said = [("kind", _kind(words, kind))]
    said += [(name, label) for name, read in READ.items() for label in (read(words, method) if method else ())]
    return " ".join(f"{slug(words(f'filter.label.{name}'))}={slug(label)}" for name, label in said)


def _facet(words: Catalogue, name: str, methods: Sequence[Method], kinds: Collection[str]) -> Facet:
    read = READ.get(name)
    used = [label for method in methods for label in read(words, method)] if read else [_kind(words, kind) for kind in kinds]
    label = words(f"filter.label.{name}")
    order = [option for option in ORDER[name](words) if option in used] if name in ORDER else used
    return Facet(slug(label), label, tuple((slug(option), option) for option in dict.fromkeys(order)))


def _kind(words: Catalogue, kind: str) -> str:
    return words(f"filter.kind.{kind}")


def durations(method: Method) -> Iterable[str]:
    """Return the choices of duration that `method` fits: each limit that it keeps to, or ``longer``, or ``open``.

    An average and a least number of months are no limit. Months of one part of the method, while other phases have none, are
    not those of the whole. A method that says nothing of how much it takes fits none.
    """
    if not method.dose:
        return ()
    months = method.dose.months
    part = any(phase.from_month for phase in method.phases) and not total_months(method.phases)
    if months is None or months.number is None or part:
        return ("open",)
    if months.bound in ("exactly", "at-most"):
        return [f"at-most-{limit}" for limit in LIMITS if months.number <= limit] or ("longer",)
    return ("longer",) if months.bound == "at-least" and months.number > LIMITS[-1] else ("open",)


READ: Mapping[str, Callable[[Catalogue, Method], Iterable[str]]] = {
    "situation": lambda words, method: (method.situation,) if method.situation else (),
    "category": lambda words, method: (words(f"{CATEGORY}{one}") for one in method.category or ()),
    "duration": lambda words, method: (words(f"filter.duration.{length}") for length in durations(method)),
}
"""The facets that come from a method."""

ORDER: Mapping[str, Callable[[Catalogue], list[str]]] = {
    "kind": lambda words: [_kind(words, kind) for kind in KINDS],
    "category": lambda words: [words(key) for key in words.texts if key.startswith(CATEGORY)],
    "duration": lambda words: [
        words(f"filter.duration.{length}") for length in (*(f"at-most-{limit}" for limit in LIMITS), "longer", "open")
    ],
}
"""All answers of a facet, in order; those of the situation follow the methods."""
