"""A local edition is the handbook with what one local file adds, at its place; without one nothing local is left."""

from handreiking.model.handbook import Handbook
from handreiking.model.local_edition import in_edition
from handreiking.model.own_words import own_words
from tests.local import local_handbook
from tests.minimal import BIBLIOGRAPHY, LOCAL, METHOD, another_method, minimal, text

SECOND = "      - text: Bel het loket.\n        section: Samen\n        after: Noem\n"


def items(handbook: Handbook) -> list[tuple[str, bool]]:
    """Return the items of the only section of the checklist, and whether each is local."""
    _, checklist = handbook.checklist_by_id["verhuizen"]
    return [(item.text, item.is_local) for section in checklist.sections for item in section.items]


def test_handbook_without_an_edition() -> None:
    """Without a name, or with one that is not there, nothing is left of any local file."""
    for name in (None, "elders"):
        found = in_edition(minimal(), name)

        assert ((), None, None) == (found.locals, found.edition, found.method_by_id["handover"].entry.local)
        assert [] == [file for file in found.documents if "lokaal" in file]
        assert {"overdracht-utrecht"} == set(found.source_by_id)
        assert not any(local for _, local in items(found))


def test_handbook_without_local_files() -> None:
    """A handbook that has no local files is the same object in every edition: it takes no time."""
    plain = in_edition(minimal(), None)

    assert in_edition(plain, "veldervoort") is plain


def test_method_has_what_is_local() -> None:
    """The method that a local file names has its services, waiting times, agreements and additions."""
    here = local_handbook().method_by_id["handover"].entry.local

    assert here
    assert ["Toegangsteam"] == [one.name for one in here.contacts]
    assert ["Nazorg"] == [one.name for one in here.waiting_lists]
    assert ("Het team belt binnen twee dagen terug [@veldervoort-2026].",) == here.agreements
    assert (("De sleutel ligt in het stadhuis.",), ()) == (here.added_to({"roles"}), here.added_to({"why"}))


def test_method_that_is_not_named_stays_the_same() -> None:
    """A file to which nothing is added is the very one that was read."""
    read = minimal({"nl/tweede.yaml": another_method("second", "Tweede")})

    assert in_edition(read, "veldervoort").method_by_id["second"] is read.method_by_id["second"]


def test_item_follows_the_one_that_it_names() -> None:
    """An item comes after the item whose first words it names, and several keep their order."""
    first = ("section: Samen\n", "section: Samen\n        after: Noem\n")
    found = local_handbook(first, ("checklist: verhuizen\n    items:\n", f"checklist: verhuizen\n    items:\n{SECOND}"))
    texts = [said for said, _ in items(found)]

    assert ["Noem de nazorg.", "Bel het loket.", "Neem de stadspas mee.", "Prik een datum."] == texts[2:6]


def test_item_that_names_no_other_is_the_last() -> None:
    """Without a name of another item, an item stands at the end of its section."""
    assert ("Neem de stadspas mee.", True) == items(local_handbook())[-1]


def test_checklist_that_belongs_to_no_method() -> None:
    """A checklist in a file of its own gets items too."""
    own = "id: inpakken\ntitle: Inpakken\nuse: read-do\nwhen: thuis\nwho: de cliënt\n"
    own += "sections:\n  - title: Samen\n    items: [{text: Pak in.}]\n"
    local = text(LOCAL, ("checklist: verhuizen", "checklist: inpakken"))
    found = in_edition(minimal({"nl/checklists/inpakken.yaml": own, LOCAL: local}), "veldervoort")
    part, checklist = found.checklist_by_id["inpakken"]

    assert ["Pak in.", "Neem de stadspas mee."] == [item.text for section in checklist.sections for item in section.items]
    assert part.beside


def test_sources_of_the_edition() -> None:
    """The edition has the sources of the handbook and those of the local file, also where the handbook has none."""
    assert {"overdracht-utrecht", "veldervoort-2026"} == set(local_handbook().source_by_id)
    alone = in_edition(minimal({BIBLIOGRAPHY: ""}), "veldervoort")
    assert {"veldervoort-2026"} == set(alone.source_by_id)


def test_section_of_a_topic() -> None:
    """What a local file adds to a section of a topic is there, and nowhere else."""
    (topic,) = local_handbook(("topic: veiligheid", "topic: stappen")).topics

    assert (None, ["Meld het ook bij het loket."]) == (
        topic.entry.local,
        [text for section in topic.entry.sections if section.local for text in section.local.agreements],
    )


def test_what_marks_what_is_local() -> None:
    """The mark names the place, or says what the local file wants it to say."""
    mark = {
        swap: own_words(local_handbook(*swap))("local.mark") for swap in ((), (("methods:", "shown_as: Bij {ons}\nmethods:"),))
    }

    assert ["In Veldervoort", "Bij {ons}"] == list(mark.values())


def test_only_what_is_named_is_made_of_the_local_file() -> None:
    """A part says which local file it has something of: what was made of it is made again when that changes."""
    found = in_edition(minimal({"nl/tweede.yaml": another_method("second", "Tweede")}), "veldervoort")
    beside = {part.document.file: part.beside.file for part in found.parts if part.beside}

    assert {f"methods/{METHOD}", "methods/nl/onderwerpen/veiligheid.yaml", "methods/bronnen.yaml"} == set(beside)
    assert {"methods/nl/lokaal/veldervoort.yaml"} == set(beside.values())
