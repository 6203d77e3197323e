"""The generator knows no field of work: what is about social work stands in the handbook that is about it."""

import re

import pytest

from handreiking import catalogue

OF_A_FIELD = re.compile(
    r"cli[eë]nt|sociaal|hulpverlen|hulpvra|nazorg|leefgebied|gemeente|buurtteam|jeugd|\bzorg\b", re.IGNORECASE
)
"""Words of social work in the Netherlands."""

FOR_READERS = re.compile(r"(?!noun\.client\.|field\.|rule\.|new\.|paths\.|command)")
"""The keys of the texts that readers see. Those for maintainers give examples, which are from somewhere."""


@pytest.mark.parametrize("language", catalogue.languages())
def test_no_text_is_about_a_field_of_work(language: str) -> None:
    """No text that readers see has a word of social work, but what a handbook calls a client."""
    words = catalogue.load(language).saying({"noun.client.one": "leerling", "noun.client.other": "leerlingen"})
    texts = {key: text for key, text in words.texts.items() if FOR_READERS.match(key)}

    assert {} == {key: text for key, text in texts.items() if OF_A_FIELD.search(text)}
