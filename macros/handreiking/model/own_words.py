"""The catalogue of one handbook: ours, with what the file about it and its own texts say otherwise."""

from collections.abc import Iterator

from handreiking import catalogue
from handreiking.catalogue.own import CATEGORY
from handreiking.model.about import About, Home
from handreiking.model.handbook import Handbook

MARKS = ("local.mark", "method.local", "jump.local")
"""The texts that say where something local holds: at a text, above a section, and in the bar of links."""


def own_words(handbook: Handbook) -> catalogue.Catalogue:
    """Return the texts that readers of `handbook` see. Raises `FileNotFoundError` for a language without a catalogue."""
    if "words" not in handbook.notes:
        own = dict(_said(handbook.about.entry)) if handbook.about else {}
        own |= _local(handbook)
        handbook.notes["words"] = catalogue.load(handbook.language).saying({**own, **handbook.own_texts})
    found: catalogue.Catalogue = handbook.notes["words"]
    return found


def _said(about: About) -> Iterator[tuple[str, str]]:
    """Yield each text that `about` has, with its key in the catalogue."""
    yield from _home(about.home or Home())
    if about.audience:
        yield "home.audience", about.audience
    if about.organisation:
        yield "paper.organisation", about.organisation.name
    if about.promise:
        yield "footer.promise", about.promise
    yield from ((f"{CATEGORY}{one.id}", one.title) for one in about.categories or ())
    for name, noun in about.words or ():
        if noun:
            yield f"noun.{name}.one", noun.one
            yield f"noun.{name}.other", noun.other or noun.one
            yield f"noun.{name}.article", noun.article or ""


def _local(handbook: Handbook) -> dict[str, str]:
    """The names of the local edition that `handbook` is, if it is one."""
    if not handbook.edition:
        return {}
    place, words = handbook.edition.title, catalogue.load(handbook.language)
    mark = handbook.edition.shown_as or words("local.in", place=place)
    return {"local.place": place, **dict.fromkeys(MARKS, mark)}


def _home(home: Home) -> Iterator[tuple[str, str]]:
    if home.title:
        yield "home.title", home.title
    if home.lead:
        yield "home.lead.one", home.lead
        yield "home.lead.other", home.lead
        yield "home.lead-some", home.lead
    if home.search_example:
        yield "home.search-example", home.search_example
