"""The facets that lists are filtered by, read from the methods, in the words of the catalogue.

A tag says one thing about an entry: ``duur=hoogstens-3-maanden``. The reader's choices are in the address in the same form. An
entry without a tag of some facet fits every choice of it.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from handreiking.catalogue import Catalogue
from handreiking.catalogue.own import CATEGORY
from handreiking.components.context import Context
from handreiking.components.filters.durations import CHOICES, durations
from handreiking.model.checklist import Checklist, GeneralChecklist
from handreiking.model.method import Method
from handreiking.text.collation import collation_key
from handreiking.text.naming import slug

Filtered = Method | GeneralChecklist
"""What says by what it can be filtered: a method, also for its checklists and guides, or a checklist that belongs to none."""

KINDS = ("method", "checklist", "guide", "topic")
MOST_OPTIONS = 24
"""A question with more answers than this helps nobody to choose: a list of many methods has as many situations."""

OWN_WORDS = ("situation", "role", "moment")
"""The facets whose answers each writer words: they help only if an answer fits two entries, or more, on average."""

SEVERAL = ("category",)
"""The facets of which a reader may choose several answers: what fits one of these is shown."""

Option = tuple[str, str]
"""An answer: its name in the address, and its label."""


@dataclass(frozen=True, slots=True)
class Facet:
    """A question of the filter: its name in the address, its label, and its answers; `several` of these may be chosen, or one."""

    name: str
    label: str
    options: tuple[Option, ...]
    several: bool = False


def distinguishing_facets(
    words: Catalogue, methods: Sequence[Filtered], names: Sequence[str], kinds: Collection[str] = KINDS
) -> list[Facet]:
    """Return the facets called `names` that tell the entries of `methods` apart, each with the answers that occur.

    `kinds` are the kinds of entries that the list has. An answer that all entries give tells none apart.
    """
    found = [_facet(words, name, methods, kinds) for name in names]
    return [facet for facet in found if 1 < len(facet.options) <= MOST_OPTIONS]


def tags(context: Context, kind: str, method: Filtered | None, checklist: Checklist | None = None) -> str:
    """Return the tags of an entry of this `kind`, with spaces between them: `method`, or a checklist or guide of it."""
    words = context.words
    said = [("kind", _kind(words, kind)[0])]
    said += [(name, value) for name, read in READ.items() for value, _ in (read(words, method) if method else ())]
    said += [("moment", value) for value, _ in _moment(checklist)] if checklist else []
    return " ".join(f"{slug(words(f'filter.label.{name}'))}={value}" for name, value in said)


def _facet(words: Catalogue, name: str, methods: Sequence[Filtered], kinds: Collection[str]) -> Facet:
    entries = [[_kind(words, kind)] for kind in kinds] if name == "kind" else _answers(words, name, methods)
    uses = Counter(value for answers in entries for value in dict(answers))
    labels = {value: label for answers in reversed(entries) for value, label in answers}
    order = [value for value, _ in ORDER[name](words)] if name in ORDER else [one for answers in entries for one, _ in answers]
    helps = name not in OWN_WORDS or sum(uses.values()) >= 2 * len(uses)
    asked = [value for value in dict.fromkeys(order) if helps and 0 < uses[value] < len(entries)]
    if name == "role":
        asked.sort(key=lambda value: collation_key(labels[value]))
    label = words(f"filter.label.{name}")
    return Facet(slug(label), label, tuple((value, labels[value]) for value in asked), name in SEVERAL)


def _answers(words: Catalogue, name: str, methods: Sequence[Filtered]) -> list[Sequence[Option]]:
    if name == "moment":
        return [_moment(one) for found in methods for one in (found.checklists if isinstance(found, Method) else (found,))]
    return [list(READ[name](words, method)) for method in methods]


def _kind(words: Catalogue, kind: str) -> Option:
    return _option(words(f"filter.kind.{kind}"))


def _moment(checklist: Checklist) -> Sequence[Option]:
    return (_option(checklist.when),) if checklist.when else ()


def _option(label: str) -> Option:
    return slug(label), label


def _of_method(read: Callable[[Catalogue, Method], Iterable[Option]]) -> Callable[[Catalogue, Filtered], Iterable[Option]]:
    return lambda words, found: read(words, found) if isinstance(found, Method) else ()


READ: Mapping[str, Callable[[Catalogue, Filtered], Iterable[Option]]] = {
    "situation": _of_method(lambda words, method: [_option(method.situation)] if method.situation else []),
    "category": lambda words, found: [
        _option(words(key)) for key in (f"{CATEGORY}{one}" for one in found.category or ()) if key in words
    ],
    "role": _of_method(lambda words, method: [(role.id, role.title) for role in method.roles]),
    "duration": _of_method(lambda words, method: [_option(words(f"filter.duration.{length}")) for length in durations(method)]),
}
"""The facets that come from a method. The same id is the same role, whatever a method calls it: the first title counts."""

ORDER: Mapping[str, Callable[[Catalogue], list[Option]]] = {
    "kind": lambda words: [_kind(words, kind) for kind in KINDS],
    "category": lambda words: [_option(words(key)) for key in words.texts if key.startswith(CATEGORY)],
    "duration": lambda words: [_option(words(f"filter.duration.{length}")) for length in CHOICES],
}
"""All answers of a facet, in order; those of the others follow the methods."""
