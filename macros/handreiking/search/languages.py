"""The languages that the search knows. A new one needs a file and a line here."""

from collections.abc import Mapping

from handreiking.search.dutch import DUTCH
from handreiking.search.english import ENGLISH
from handreiking.search.language import SearchLanguage

UNKNOWN = SearchLanguage(frozenset(), (), lambda word, known: ())
"""A language without a file: its words are found only as they are written."""

LANGUAGES: Mapping[str, SearchLanguage] = {"nl": DUTCH, "en": ENGLISH}
