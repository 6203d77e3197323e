"""What was found out about words, when other words count as parts of compounds than before."""

from handreiking.text.hyphenation import hyphenate, known_seams, known_seams_after, remembered, remembered_after, seams


def test_soft_hyphens_hold_when_no_word_in_them_comes_or_goes() -> None:
    """They are kept for the other words of the glossary, and what was known before is forgotten."""
    before, now = frozenset({"schuld", "vangnet"}), frozenset({"schuld", "wijkteam"})
    text = "Schuldhulpverlening, wijkteamleiders en vangnetconstructies"
    expected = hyphenate(text, "nl", now)
    remembered("nl", now).clear()
    hyphenate(text, "nl", before)

    assert ["Schuldhulpverlening"] == list(remembered_after("nl", before, now))
    assert ({}, expected) == (remembered("nl", before), hyphenate(text, "nl", now))


def test_what_was_found_about_words_holds_when_no_word_in_them_comes_or_goes() -> None:
    """The seams of the others are sought anew, and what was known before is forgotten."""
    before, now = frozenset({"schuld", "vangnet"}), frozenset({"schuld", "wijkteam"})
    words = ("schuldhulpverlening", "wijkteamleider", "vangnetten")
    expected = {word: seams(word, now) for word in words}
    known_seams(now).clear()
    for word in words:
        seams(word, before)

    assert {words[0]: expected[words[0]]} == {word: tuple(found) for word, found in known_seams_after(before, now).items()}
    assert ({}, expected) == (known_seams(before), {word: seams(word, now) for word in words})
