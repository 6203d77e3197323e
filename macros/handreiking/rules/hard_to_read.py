"""The rule ``hard-to-read``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.plain import reading_ease, words
from handreiking.plain.language import language
from handreiking.rules.findings import warning
from handreiking.rules.prose import prose
from handreiking.text.inline import plain, without_code


def hard_to_read(handbook: Handbook) -> Iterator[Diagnostic]:
    """A text of some length has long words and long sentences.

    The score is Flesch's, with numbers for each language. It counts syllables and words, and knows nothing of what a text says:
    a warning, not a verdict. The file of the language has the lowest score allowed, and how many words are enough to tell. In
    Dutch, of the texts long enough in five methods, 1 of 20 was below it; of the paragraphs of their sources, 13 of 29. For
    English see decision 53.
    """
    if known := language(handbook.language):
        least, enough = known.reading_ease["least"], known.reading_ease["enough"]
        for part, leaf in prose(handbook, 2 * int(enough) - 1):
            if len(leaf.value.split()) >= enough <= len(words(plain(without_code(leaf.value)))):
                score = reading_ease(leaf.value, handbook.language)
                if score is not None and score < least:
                    yield warning("hard-to-read", part, leaf.path, score=str(max(0, round(score))), limit=str(int(least)))
