"""English: *referrals* and *referral*, *escalating* and *escalate*. Its compounds are mostly written as separate words."""

from collections.abc import Collection

from handreiking.search.language import SearchLanguage

STOP = frozenset(
    """
    a about all also an and any are as at be been but by can could did do does for from get had has have he her here him his how i
    if in into is it its just may me might more most my no not of on one or our out over she should so some such than that the
    their them then there these they this those to up us very was we were what when where which who why will with would you your
    """.split()
)

ENDINGS = (
    ("ies$", "y"),
    ("(s[sh]|ch|x|z)es$", "$1"),
    ("^(.{2,}[^s])s$", "$1"),
    ("^(.*[aeiouy].*)ing$", "$1"),
    ("^(.*[aeiouy].*[^e])ed$", "$1"),
    ("^(.{3,})ly$", "$1"),
    ("([bdfgmnprt])\\1$", "$1"),
    ("^(.{2,})e$", "$1"),
    ("^(.{2,}[^aeiou])y$", "$1i"),
)


def _seams(word: str, known: Collection[str]) -> tuple[int, ...]:
    return ()


ALIKE = ("aeiouy", "bp", "ckqx", "csz", "dt", "fv", "gj", "mn", "vw")

ENGLISH = SearchLanguage(STOP, ENDINGS, _seams, alike=ALIKE)
