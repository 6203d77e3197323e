"""Long words with their soft hyphens, between two runs: on pages, and in figures and on paper."""

from collections.abc import Callable

from handreiking.site.site import Site
from handreiking.store import Store, keep_words, take_up
from handreiking.text.hyphenation import Words, remembered


def take_up_words(site: Site, store: Store, program: str) -> None:
    """Take up what earlier runs of this `program` found out about the long words of `site`."""
    _each(site, program, lambda key, words: take_up(store, key, words))


def keep_long_words(site: Site, store: Store, program: str) -> None:
    """Keep what is known of the long words of `site`."""
    _each(site, program, lambda key, words: keep_words(store, key, words))


def _each(site: Site, program: str, act: Callable[[bytes, Words], None]) -> None:
    for known in (site.vocabulary, frozenset[str]()):
        key = Store.key("words", program, site.words.language, *sorted(known))
        act(key, remembered(site.words.language, known))
