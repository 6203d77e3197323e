"""The file about a handbook in one language, which says what articles nouns have."""

from functools import cache
from typing import Annotated, Any, Literal

from pydantic import create_model

from handreiking import catalogue
from handreiking.catalogue.own import articles
from handreiking.model.about import About, Noun, Nouns
from handreiking.model.types import GIVEN, Entry


@cache
def about_in(language: str) -> type[About]:
    """Return `About` with the articles of `language` as the only ones; as it is for a language that has none.

    What fits the new class fits `About`, of which it is a subclass with the same name. Its ``__qualname__`` tells it from others.
    """
    known = articles(catalogue.load_file(language, catalogue.NOUNS)) if language in catalogue.languages() else ()
    if not known:
        return About
    article: Any = Literal[known]
    noun = _with(Noun, article=(Annotated[article | None, GIVEN], None))
    nouns = _with(Nouns, **dict.fromkeys(Nouns.model_fields, (noun | None, None)))
    about: Any = _with(About, words=(nouns | None, None))
    about.__qualname__ = f"About in {language}"
    return about  # type: ignore[no-any-return]


def _with(model: type[Entry], **fields: Any) -> Any:
    return create_model(model.__name__, __base__=model, __module__=model.__module__, __doc__=model.__doc__, **fields)
