"""How each list is divided when it does not fit on a page: by first letter, or by category and then by letter."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from handreiking.catalogue import Catalogue
from handreiking.components.limits import COMPARED, METHODS, ROLES, ROWS, WHOLE, Limit
from handreiking.components.role_index.params import MethodRole, shared_roles
from handreiking.model.checklist import Checklist, GeneralChecklist
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook
from handreiking.model.lists import Term
from handreiking.model.method import Method
from handreiking.model.topic import Topic
from handreiking.site.division import Divider, Part
from handreiking.site.parting import Parting
from handreiking.site.shown import Holder, in_index, own_checklists
from handreiking.site.sizes import Listed, compared_size, listed_size, role_size, row_size, rows_size
from handreiking.site.ways import by_category, by_letter
from handreiking.text.naming import slug

T = TypeVar("T")
WIDE = ("navigation", "toc")


def methods(words: Catalogue, entries: Sequence[Method]) -> Parting[Method]:
    """Return how the list of methods is divided."""
    divider = Divider[Method](lambda method: method.title, lambda method: 900 + len(method.summary), METHODS)
    return by_letter(words, "methods", divider, entries, "method_index", lambda part: {"methods": part.entries})


def checklists(words: Catalogue, handbook: Handbook) -> Parting[Holder]:
    """Return how the list of checklists is divided: those of a method by its title, the others by their own."""
    divider = Divider[Holder](lambda one: one.title, lambda one: 400 + rows_size(_held(one)), METHODS)
    every: list[Holder] = [*(part.entry for part in handbook.general_checklists), *(part.entry for part in handbook.methods)]
    having = [one for one in every if _held(one)]
    count = lambda found: sum(len(_held(one)) for one in found)  # noqa: E731 - as short as it is used
    return by_letter(words, "checklists", divider, having, "checklist_index", lambda part: in_index(part.entries), count)


def _held(one: Holder) -> Sequence[Checklist]:
    return one.checklists if isinstance(one, Method) else (one,)


def guides(words: Catalogue, entries: Sequence[Method]) -> Parting[Method]:
    """Return how the list of the guides of methods is divided."""
    divider = Divider[Method](lambda method: method.title, lambda method: rows_size(method.guides), ROWS)
    having = [one for one in entries if one.guides]
    return by_letter(
        words,
        "guides",
        divider,
        having,
        "guide_index",
        lambda part: {"general": [], "methods": part.entries},
        lambda found: sum(len(method.guides) for method in found),
    )


def comparison(words: Catalogue, entries: Sequence[Method]) -> Parting[Method]:
    """Return how the comparison is divided. A script puts methods of several parts side by side."""
    divider = Divider[Method](lambda method: method.title, compared_size, COMPARED)
    parts = () if divider.fits(entries) else divider.parts(entries)
    show = "compare", lambda part: {"methods": part.entries}, "methods"
    return Parting("compare", words("address.compare"), words, parts, *show, hide=WIDE)


def everything(words: Catalogue, handbook: Handbook) -> Parting[Listed]:
    """Return how *everything* is divided: the methods by all categories of each, and a part with the rest.

    The checklists and guides of methods, which have lists of their own too, are not on its parts.
    """
    entries = [part.entry for part in handbook.methods]
    general: list[Listed] = [*(part.entry for part in handbook.general_guides), *own_checklists(handbook)]
    general += [part.entry for part in handbook.topics]
    parts: list[Part[Listed]] = []
    if not Divider[Listed](lambda entry: entry.title, listed_size, WHOLE).fits([*entries, *general]):
        divider = Divider[Listed](lambda entry: entry.title, row_size, ROWS)
        parts = list(by_category(words, divider, entries, lambda one: getattr(one, "category", None) or ()))
        if general:
            parts.append(divider.within(slug(words("parts.general")), words("parts.general"), general))
    about = {slug(words("parts.general")): words("page.everything.lead-general")}
    show = "overview", _everything, "methods", _methods_in
    return Parting("everything", words("address.everything"), words, parts, *show, wide=True, leads=about)


def roles(words: Catalogue, entries: Sequence[Method]) -> Parting[MethodRole]:
    """Return how the roles are divided: a few by role, more by the first letters; what many methods say of one, by these methods.

    A part has which methods have a role; what it does in one stands on the page of that method.
    """
    shared = shared_roles(entries)
    titles = {role.id: role.title for role in shared}
    by_method = Divider[MethodRole](lambda use: use.method.title, lambda use: row_size(use.method), ROWS)
    divider = Divider[MethodRole](lambda use: titles[use.role.id], lambda use: row_size(use.method), ROWS, by_method)
    uses = [use for role in shared for use in role.uses]

    def params(part: Part[MethodRole]) -> Mapping[str, object]:
        methods = {use.method.id: use.method for use in part.entries}
        return {"methods": list(methods.values()), "only": {use.role.id: titles[use.role.id] for use in part.entries}}

    whole = Divider[MethodRole](lambda use: use.role.title, role_size, Limit(2 * ROWS.entries)).fits(uses)
    named = len({slug(role.title) for role in shared}) == len(shared) <= ROLES
    by_role = (by_method.within(slug(role.title), role.title, role.uses) for role in shared)
    parts = () if whole else tuple(by_role) if named else divider.parts(uses)
    return Parting("roles", words("address.roles"), words, parts, "role_index", params, "roles", wide=named)


def exercises(words: Catalogue, entries: Sequence[Method]) -> Parting[Method]:
    """Return how the exercises are divided, which a hand-written page shows as long as they are few."""
    divider = Divider[Method](lambda method: method.title, lambda method: 300 * len(method.exercises), ROWS)
    having = [one for one in entries if one.exercises]
    parts = () if divider.fits(having) else divider.parts(having)
    folder = f"{words('address.paper')}/a-z"
    return Parting("exercises", folder, words, parts, "exercise_page", lambda part: {"methods": part.entries}, "methods")


def terms(words: Catalogue, entries: Sequence[Term]) -> Parting[Term]:
    """Return how the glossary is divided."""
    divider = Divider[Term](lambda term: term.term, lambda term: 350 + len(term.definition), ROWS)
    parts = () if divider.fits(entries) else divider.parts(entries)
    show = "glossary", lambda part: {"terms": part.entries}, "glossary"
    return Parting("glossary", words("address.glossary"), words, parts, *show)


def _everything(part: Part[Listed]) -> Mapping[str, object]:
    return {
        "methods": [one for one in part.entries if isinstance(one, Method)],
        "general": [one for one in part.entries if isinstance(one, Guide)],
        "topics": [one for one in part.entries if isinstance(one, Topic)],
        "checklists": [one for one in part.entries if isinstance(one, GeneralChecklist)],
    }


def _methods_in(entries: Sequence[Listed]) -> int:
    """The number of methods among `entries`, or of all of these if none is a method."""
    return sum(isinstance(one, Method) for one in entries) or len(entries)
