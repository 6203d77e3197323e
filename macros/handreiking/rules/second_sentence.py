"""Whether a second sentence of an item asks something more, or explains the first.

What explains opens with a word that leads back to what was said (*dit*, *zo*, *for example*). After an action a sentence that
opens with its subject explains too: *Bel de huisarts. De lijst hangt in de hal.* After a state it does not: *De sleutel is er. De
huur is betaald.* are two states.

A Dutch subject opens with one of few words, so that what opens otherwise is an action. An English one opens with any noun, so
that only known verbs are actions.
"""

from handreiking.plain.items import Items


def asks_more(first: str, then: str, known: Items) -> bool:
    """Return whether `then`, which follows the sentence `first`, asks something more, in a language of which this is `known`."""
    if known.explaining.match(then):
        return False
    return bool(known.action.match(then)) and not (known.subject.match(then) and not known.subject.match(first))
