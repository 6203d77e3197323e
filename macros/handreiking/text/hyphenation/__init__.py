"""Soft hyphens, set at build time: some browsers have no Dutch dictionary, and a phone is 360 px wide.

A Dutch word breaks at the seams of the compound where these are found (`compounds`), and elsewhere where the patterns of
its language allow it (`syllables`). An English word of two parts breaks between them (`solid`). A language without either has
its patterns alone, those of the country that comes first: the British ones for English.

Measured on ``tests/text/hyphenation.tsv``, without words of a handbook: 76 of 82 seams are found in the list that the
rules were made with, 57 of 58 in one written afterwards; 8 of 108 words that are not compounds get a seam, at a place where
the patterns break too.

Cost: 0.1 s and 6 MB to import; 0.4 s and 9 MB at the first long Dutch word; then 0.5 ms and 6 kB for each word
not seen before (3,000 of them: 1.6 s). 600,000 words of known text take 0.4 s.
"""

from handreiking.text.hyphenation.compounds import seams
from handreiking.text.hyphenation.divided import divided
from handreiking.text.hyphenation.known import Words, known_seams, known_seams_after, remembered, remembered_after
from handreiking.text.hyphenation.text import hyphenate

__all__ = ["Words", "divided", "hyphenate", "known_seams", "known_seams_after", "remembered", "remembered_after", "seams"]
