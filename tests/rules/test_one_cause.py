"""What happened to an id at its home is said there, once, and not wherever the id is named."""

from handreiking.rules import check
from tests.minimal import GUIDE, METHOD, minimal, text


def said(changed: dict[str, str]) -> list[tuple[str, str, int, str]]:
    """Return (rule, hint, line, file) of each error in a handbook with the files `changed`."""
    return [
        (one.rule, one.hint, one.location.line, one.location.file.rpartition("/")[2])
        for one in check(minimal(changed))
        if one.severity == "error"
    ]


def links(*addresses: str) -> str:
    """Return the method with an item for each of `addresses`, which links to it."""
    items = "\n          - ".join(f"text: Kies [dit]({address})." for address in addresses)
    return text(METHOD, ("text: Vraag wie er helpt.", items))


def test_renamed() -> None:
    """An id that nothing names, where several places name one that is gone: the message is at its home."""
    assert [("renamed-id", "hint", 1, "overdracht.yaml")] == said({METHOD: text(METHOD, ("id: handover", "id: verhuisplan"))})


def test_one_place_is_wrong_itself() -> None:
    """One place that names what is not there is wrong itself."""
    assert [("unknown-method", "hint", 70, "overdracht.yaml")] == said({METHOD: links("method:verhuisdoos")})


def test_a_slip_that_was_copied() -> None:
    """Where another id is almost the same and is in use, each place has a slip of its own."""
    found = said({METHOD: links("method:handovr", "method:handovr")})

    assert [("unknown-method", "suggestion", line, "overdracht.yaml") for line in (70, 71)] == found


def test_two_with_one_id() -> None:
    """Of two things with one id, one has lost its own: what names that is not wrong."""
    changed = {GUIDE: text(GUIDE, ("id: welke-aanpak", "id: klaar-voor-overdracht"))}

    assert [("duplicate-id", "was", 75, "overdracht.yaml")] == said(changed)


def test_unusable_at_home() -> None:
    """An id that cannot be one is said at its home, and is never advice elsewhere."""
    assert [("invalid-id", "hint", 1, "overdracht.yaml")] == said({METHOD: text(METHOD, ("id: handover", "id: hand over"))})


def test_a_file_that_holds_no_handbook() -> None:
    """Where a file has only prose, nobody can know what was in it: no place that names that is wrong."""
    prose = "Beste collega,\n\nik heb dit even weggehaald.\n"
    assert {"overdracht.yaml"} == {file for _, _, _, file in said({METHOD: prose})}


def test_many_places() -> None:
    """What nothing is called, in many places, is one message that lists them."""
    assert [("unknown-method", "many", 70, "overdracht.yaml")] == said({METHOD: links(*["method:wonen-met-hulp"] * 5)})
