"""The language that the settings name: one that a handbook can be in, or what is wrong with it."""

from handreiking.catalogue import complete_languages, is_complete, lacking, languages
from handreiking.catalogue.spoken import known
from handreiking.diagnostic import Diagnostic, Location
from handreiking.loading.suggestion import nearest

FIRST = 3
"""How many of the texts that a language lacks are named."""


def language_fault(language: str, place: Location) -> Diagnostic | None:
    """Return what is wrong with `language`, which stands at `place` in the settings; None for one that a handbook can be in.

    Of a language that lacks texts it says how many, and the first ones by key.
    """
    if is_complete(language):
        return None
    options = complete_languages()
    params = {"value": language, "suggestion": nearest(language, options) or known(language) or "", "options": ", ".join(options)}
    if language not in languages():
        return Diagnostic("unknown-language", place, params, "suggestion" if params["suggestion"] else "hint")
    keys = lacking(language)
    shown = ", ".join((*keys[:FIRST], *(("…",) if len(keys) > FIRST else ())))
    return Diagnostic("unknown-language", place, {**params, "missing": str(len(keys)), "keys": shown}, "incomplete")
