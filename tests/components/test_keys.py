"""The keys of a checklist's items, by which ticks are kept."""

from handreiking.components.checklist.keys import keyed_sections
from handreiking.model.checklist import Checklist


def keys(*texts: str) -> list[str]:
    """Return the keys of a checklist with these items, two in a section."""
    sections = [
        {"title": "Deel", "items": [{"text": text} for text in texts[start : start + 2]]} for start in range(0, len(texts), 2)
    ]
    given = {"id": "lijst", "title": "Lijst", "use": "read-do", "when": "nu", "who": "jij", "sections": sections}
    return [item.key for section in keyed_sections(Checklist.model_validate(given)) for item in section.items]


def test_a_key_follows_its_item() -> None:
    """An item keeps its key in another place, with another source and with other items around it."""
    assert keys("Een.", "Twee.", "Drie [@bron].")[::-1] == keys("Drie [@andere-bron].", "Twee.", "Een.")


def test_a_changed_item_has_another_key() -> None:
    """Only the item whose words changed has another key."""
    before, after = keys("Een.", "Twee.", "Drie."), keys("Een.", "Twee!", "Drie.")
    assert [True, False, True] == [one == other for one, other in zip(before, after, strict=True)]


def test_items_with_the_same_words_are_numbered() -> None:
    """Items with the same words have keys of their own, in different sections too."""
    first, other, second = keys("Een.", "Twee.", "Een.")
    assert (f"{first}-2", True) == (second, other not in (first, second))
