"""The languages that the search knows. A new one is a file, and a line here."""

from collections.abc import Mapping

from handreiking.search.dutch import DUTCH
from handreiking.search.english import ENGLISH
from handreiking.search.language import Language

LANGUAGES: Mapping[str, Language] = {"nl": DUTCH, "en": ENGLISH}
