import time
import unicodedata
from itertools import accumulate
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handreiking.text.hyphenation import compounds, hyphenate, seams

LINES = (Path(__file__).parent / "hyphenation.tsv").read_text("utf-8").splitlines()
ROWS = [line.split("\t") for line in LINES if not line.startswith(("#", "list\t"))]

DUTCH = st.text(alphabet="abcdefghijklmnoprstuvwzëïéABC -.,/@1\u00ad", max_size=80)
COMPOUND = st.lists(st.sampled_from([row[1].replace("·", "") for row in ROWS]), min_size=1, max_size=2).map("".join)


def shown(text: str) -> str:
    return text.replace("\u00ad", "·")


def positions(marked: str) -> set[int]:
    return set(accumulate(len(part) for part in marked.split("·")[:-1]))


@pytest.mark.parametrize(("marked", "expected"), [row[1:] for row in ROWS])
def test_word(marked: str, expected: str) -> None:
    """A real word breaks where the table says."""
    assert expected == shown(hyphenate(marked.replace("·", ""), "nl"))


@pytest.mark.parametrize(("name", "expected"), [("gold", (76, 82)), ("fresh", (57, 58))])
def test_measured_rate(name: str, expected: tuple[int, int]) -> None:
    """The share of seams that is found is the one that the documentation claims."""
    marked = [row[1] for row in ROWS if row[0] == name]
    found = sum(len(positions(word) & set(seams(word.replace("·", ""), frozenset()))) for word in marked)
    assert expected == (found, sum(map(len, map(positions, marked))))


def test_wrongly_split_rate() -> None:
    """The share of words that are no compounds but get a seam is the one that the documentation claims."""
    words = [row[1] for row in ROWS if row[0] == "simple"]
    assert (8, 108) == (sum(bool(seams(word, frozenset())) for word in words), len(words))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("gemeentelijke", "gemeente·lijke"),
        ("samenhangende", "samen·hangende"),
        ("zelfredzaamheid", "zelf·redzaam·heid"),
        ("vrijwilligers", "vrij·willi·gers"),
    ],
)
def test_syllables_without_seam(word: str, expected: str) -> None:
    """A long word without a seam breaks between syllables, four letters apart."""
    assert expected == shown(hyphenate(word, "nl"))


def test_long_part() -> None:
    """A part of 13 letters or more is broken further, a shorter one stays whole."""
    assert "samen·werkings·partner" == shown(hyphenate("samenwerkingspartner", "nl"))


def test_short_word() -> None:
    """A word of twelve letters stays as it is."""
    assert "schuldhulpen" == hyphenate("schuldhulpen", "nl")


def test_handbook_words() -> None:
    """A word that the dictionary lacks is a part when the handbook has it."""
    assert "case·management" == shown(hyphenate("casemanagement", "nl", frozenset({"case", "management"})))


def test_handbook_has_the_word_itself() -> None:
    """A compound has the same seams when the handbook has it as a whole, as it always does."""
    assert (10,) == seams("casuïstiekoverleg", frozenset({"casuïstiekoverleg"}))


def test_known_in_any_collection() -> None:
    """The words of the handbook may come in a list."""
    assert (4,) == seams("casemanagement", ["case", "management"])


def test_capital() -> None:
    """A capital makes no difference and is kept."""
    assert "Gezins·manager" == shown(hyphenate("Gezinsmanager", "nl"))


def test_decomposed_diacritics() -> None:
    """A letter and its combining mark are one letter, and stay as they were written."""
    word = unicodedata.normalize("NFD", "casuïstiekoverleg")
    assert unicodedata.normalize("NFD", "casuïstiek·overleg") == shown(hyphenate(word, "nl"))


def test_diaeresis() -> None:
    """No break before a diaeresis, which Dutch would drop there."""
    assert "gecoör·dineerde" == shown(hyphenate("gecoördineerde", "nl"))


def test_punctuation() -> None:
    """Quotes, brackets, commas and slashes beside a word do not matter."""
    expected = "Een “gezins·manager” (school·verzuim), hulp·verlening/school·verzuim."
    assert expected == shown(hyphenate(expected.replace("·", ""), "nl"))


def test_white_space() -> None:
    """Spaces, line ends and no-break spaces stay as they are."""
    expected = "\n school·verzuim\u00a0\tschool·verzuim  "
    assert expected == shown(hyphenate(expected.replace("·", ""), "nl"))


@pytest.mark.parametrize(
    "text",
    [
        "https://voorbeeld.nl/schuldhulpverlening",
        "www.schuldhulpverlening.nl",
        "schuldhulpverlening.nl/aanmelden",
        "(schuldhulpverlening@voorbeeld.nl)",
        "/methoden/schuldhulpverlening",
        "methoden/schuldhulpverlening/",
        "#schuldhulpverlening-",
        "[@schuldhulpverlening]",
        "id=schuldhulpverlening",
    ],
)
def test_address(text: str) -> None:
    """An address stays as it is."""
    assert text == hyphenate(text, "nl")


@pytest.mark.parametrize("text", ["1234567890123456", "schuldhulpverlening2025", "3schuldhulpverlening"])
def test_number(text: str) -> None:
    """A number, or a word with one in it, stays as it is."""
    assert text == hyphenate(text, "nl")


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u2011"])
def test_hyphen(hyphen: str) -> None:
    """A word with a hyphen already in it stays as it is."""
    text = f"schuldhulpverlening{hyphen}hulpverlening"
    assert text == hyphenate(text, "nl")


def test_soft_hyphen() -> None:
    """A word in which somebody set a soft hyphen stays as it is."""
    assert "schuldhulp\u00adverlening" == hyphenate("schuldhulp\u00adverlening", "nl")


def test_other_language() -> None:
    """French breaks by the French patterns alone."""
    assert "gouver·nemen·tale·ment" == shown(hyphenate("gouvernementalement", "fr"))


@pytest.mark.parametrize("language", ["tlh", "", "x-none"])
def test_unknown_language(language: str) -> None:
    """A text in a language without patterns stays as it is."""
    assert "schuldhulpverlening" == hyphenate("schuldhulpverlening", language)


def test_region() -> None:
    """A region after the language makes no difference."""
    assert "school·verzuim" == shown(hyphenate("schoolverzuim", "nl-BE"))


@given(DUTCH | st.text() | COMPOUND)
@settings(deadline=None)
def test_nothing_but_soft_hyphens(text: str) -> None:
    """Removing the soft hyphens gives the input back."""
    assert text.replace("\u00ad", "") == hyphenate(text, "nl").replace("\u00ad", "")


@given(DUTCH | st.text() | COMPOUND)
@settings(deadline=None)
def test_idempotent(text: str) -> None:
    """A second time changes nothing."""
    once = hyphenate(text, "nl")
    assert once == hyphenate(once, "nl")


@given(st.text(alphabet="aeiknrst", min_size=13, max_size=40) | COMPOUND, st.sampled_from(["nl", "en", "de", "fr"]))
@settings(deadline=None)
def test_shortest_part(word: str, language: str) -> None:
    """No part is shorter than four letters."""
    assert all(len(part) >= 4 for part in hyphenate(word, language).split("\u00ad"))


def test_lazy_dictionary() -> None:
    """The Dutch dictionary is not read for another language."""
    compounds._dictionary.cache_clear()
    hyphenate("lexicographically", "en")
    assert 0 == compounds._dictionary.cache_info().currsize


def test_repeated_text_is_fast() -> None:
    """A word met before costs next to nothing: 1,000 pages of 600 words take less than three seconds."""
    page = " ".join(row[1].replace("·", "") + " en dit zijn negen gewone korte woorden erbij" for row in ROWS[:60])
    hyphenate(page, "nl")
    start = time.perf_counter()
    for _ in range(1000):
        hyphenate(page, "nl")
    assert time.perf_counter() - start < 3


def test_endless_word_is_fast() -> None:
    """A run of letters too long to be a word is left alone, at once."""
    start = time.perf_counter()
    assert "zorg" * 50_000 == hyphenate("zorg" * 50_000, "nl")
    assert time.perf_counter() - start < 1
