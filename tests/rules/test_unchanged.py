"""What the rules find in a file is kept while the file does not change: a check says the same as without anything kept."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from handreiking.diagnostic import Diagnostic
from handreiking.loading import shelf
from handreiking.loading.handbook import load
from handreiking.model.handbook import Handbook
from handreiking.rules import RULES, check, looking, unchanged
from handreiking.rules.alone import OneFile, one_file
from handreiking.rules.causes import told_once
from handreiking.rules.ignores import without_ignored
from handreiking.rules.kept import diagnostic, plain_diagnostic
from handreiking.rules.known_contacts import without_known_contacts
from handreiking.rules.listed import OF_A_FILE, OF_A_FILE_AND_TERMS, Rule
from handreiking.rules.similar_id import similar_id
from handreiking.store import Store
from tests.bad_cases import CASES, DOUBTS, FILES, LARGE_DOUBTS, MINIMAL, spoil
from tests.minimal import FOLDER, GLOSSARY, METHOD, TOPIC, another_method, text, with_shared_outcome
from tests.test_architecture import imports


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return a store that knows the smallest handbook, and is used for everything here."""
    with Store(tmp_path_factory.mktemp("store") / "store.sqlite") as made:
        checked(FOLDER, made)
        yield made


def forget() -> None:
    """Make this process one that has read and checked nothing."""
    shelf._parts.clear()
    looking._found.clear()
    unchanged._last.clear()


def checked(root: Path, store: Store | None = None, texts: dict[str, str] | None = None) -> tuple[Diagnostic, ...]:
    """Return what a process that knows nothing finds in the handbook in `root`, with `texts` in place of its files."""
    forget()
    replaced = {root / file: content.encode() for file, content in (texts or {}).items()}
    return check(load(root, replaced=replaced, project=root.parent, store=store), store=store)


def by_rules(handbook: Handbook) -> tuple[Diagnostic, ...]:
    """Return what all rules find in the whole of `handbook`, as if none of them looked at one file at a time."""
    found = [*handbook.diagnostics, *(diagnostic for rule in RULES for diagnostic in rule(handbook))]
    found = [*without_known_contacts(told_once(found, handbook), handbook)]
    return tuple(sorted(without_ignored(found, handbook.texts), key=lambda one: (one.location, one.rule)))


@pytest.mark.parametrize("case", [*CASES, *FILES, *DOUBTS, *LARGE_DOUBTS])
def test_the_same(tmp_path: Path, store: Store, case: str) -> None:
    """A check finds the same with nothing kept, with what was kept before the defect, and with everything kept."""
    project = shutil.copytree(MINIMAL, tmp_path / "project")
    spoil(project, case)
    root = project / "methods"
    alone = checked(root)

    assert [alone, alone] == [checked(root, store), checked(root, store)]
    assert alone == check(load(root, project=project, store=store), store=store)
    assert alone == by_rules(load(root, project=project))


def test_several_files_with_defects(store: Store) -> None:
    """Defects in several files at once are found the same, each with those of the others beside it."""
    texts = {
        METHOD: text(METHOD, ("owner: redactie", "owner: redactie (@overdracht-utrecht), bel 06-12345678")),
        "nl/tweede.yaml": another_method("handover", "Tweede", ("decision: ", "decision: Indien [x](methode:weg) 😀 ")),
    }
    alone = checked(FOLDER, texts=texts)

    assert {"contact-details", "unread-citation", "duplicate-id", "difficult-word", "unread-link", "missing-glyph"} <= {
        one.rule for one in alone
    }
    assert [alone, alone] == [checked(FOLDER, store, texts), checked(FOLDER, store, texts)]


@pytest.mark.parametrize(
    ("file", "swap"),
    [
        (GLOSSARY, ("term: nazorg\n", "term: indien\n")),
        (TOPIC, ("id: veiligheid", "id: anders")),
        ("bronnen.yaml", ("id: overdracht-utrecht", "id: anders")),
    ],
)
def test_sees_changes_beside_a_file(store: Store, file: str, swap: tuple[str, str]) -> None:
    """What depends on the glossary, on a topic or on the bibliography is found anew when these change."""
    texts = {METHOD: text(METHOD, ("decision: ", "decision: Indien je twijfelt, [bel](topic:veiligheid). "))}
    before, after = checked(FOLDER, store, texts), checked(FOLDER, store, texts | {file: text(file, swap)})

    assert (after, True) == (checked(FOLDER, texts=texts | {file: text(file, swap)}), before != after)


def test_sees_changes_of_shared_outcomes(store: Store) -> None:
    """An outcome that is shared belongs to the guides that lead to it: what is found there depends on it."""
    for swaps in ((), (("id: eerst-veilig,", "id: woning,"),), (("eerst-veilig", "eerst-weg"),), ()):
        texts = with_shared_outcome()
        for old, new in swaps:
            texts[TOPIC] = texts[TOPIC].replace(old, new)

        assert checked(FOLDER, texts=texts) == checked(FOLDER, store, texts)


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list to which each file that rules look at alone is added."""
    files: list[str] = []

    def noted(handbook: Handbook, file: str) -> OneFile:
        files.append(file)
        return one_file(handbook, file)

    monkeypatch.setattr(looking, "one_file", noted)
    return files


def test_looks_at_changed_files_only(store: Store, seen: list[str]) -> None:
    """After a change in one file, the rules about one file look at no other."""
    checked(FOLDER, store, {METHOD: text(METHOD, ("title: Overdracht\n", "title: Warme overdracht\n"))})

    assert [f"methods/{METHOD}"] == seen


def test_sees_other_code(store: Store, seen: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """With other code every file is looked at again."""
    monkeypatch.setattr(looking, "program", lambda: "other code")
    checked(FOLDER, store)

    assert sorted(load(FOLDER).documents) == sorted(seen)


@pytest.mark.parametrize("value", ["[]", "{}", '[["x"], null]', "[[[1, 2, 3, 4, 5]], []]", "no JSON", "null", "[[], [[], {}]]"])
def test_does_not_trust_a_store(value: str) -> None:
    """What was never kept is not taken from a store; the file is looked at instead."""

    class Changed(Store):
        def get(self, key: bytes) -> bytes | None:
            return value.encode() if key[:4] in (Store.key(f"check {kind}")[:4] for kind in ("alone", "with terms")) else None

    assert checked(FOLDER) == checked(FOLDER, Changed(None))


def test_forgets_what_is_gone() -> None:
    """A process remembers the last check, and no more."""
    for number in range(3):
        changed = text(METHOD, ("title: Overdracht\n", f"title: Nummer {number}\n"))
        handbook = load(FOLDER, replaced={FOLDER / METHOD: changed.encode()})
        check(handbook)

    assert 2 * len(handbook.documents) == len(looking._found)


@pytest.mark.parametrize("rule", [*OF_A_FILE, *OF_A_FILE_AND_TERMS], ids=lambda rule: rule.__name__)
def test_does_not_know_the_date(rule: Rule) -> None:
    """What is kept holds on any day: a rule about one file does not look at the date."""
    assert "handreiking.clock.today" not in imports(f"rules/{rule.__name__}.py")


def test_plain_data_of_a_diagnostic() -> None:
    """A diagnostic is the same after it was kept, whatever is in it."""
    for found in by_rules(load(FOLDER, replaced={FOLDER / METHOD: b"id: [a\n", FOLDER / "nl/a.yaml": b"id: a\nid: b\n"})):
        assert found == diagnostic(json.loads(json.dumps(plain_diagnostic(found))))


def texts_of(case: str) -> dict[str, str]:
    """Return the texts of the files with the defect of `case`."""
    if case == "one-way-relation":
        related = "related:\n  - {method: care, relation: before, because: Dat past erbij.}\n"
        return {METHOD: text(METHOD) + related, "nl/zorg.yaml": another_method("care", "Zorg")}
    change = (DOUBTS | CASES)[case]
    return {change["file"]: text(change["file"], (change["find"], change["replace"]))}


@pytest.mark.parametrize(
    "case",
    [
        "duplicate-role",
        "similar-id",
        "unused-outcome",
        "answer-to-unknown",
        "and-or-question",
        "one-way-relation",
        "unknown-key",
    ],
)
def test_sees_what_an_edit_does_to_the_whole_handbook(case: str) -> None:
    """A defect that comes, moves to another line, stays when another file changes, and goes is found as by a process anew."""
    later = {file: f"# Een regel meer.\n{said}" for file, said in texts_of(case).items()}
    topic = {TOPIC: text(TOPIC, ("owner: redactie", "owner: de redactie"))}
    forget()
    for texts in ({}, texts_of(case), later, later | topic, later, {}):
        found = check(
            load(FOLDER, replaced={FOLDER / file: said.encode() for file, said in texts.items()}, project=FOLDER.parent)
        )
        kept = shelf._parts.copy(), looking._found.copy(), unchanged._last.copy()
        assert (texts.keys(), checked(FOLDER, texts=texts)) == (texts.keys(), found)
        shelf._parts.update(kept[0])
        looking._found.update(kept[1])
        unchanged._last[:] = kept[2]


@pytest.mark.parametrize(
    ("swap", "again"),
    [
        (("Zet zelf de stap.", "Zet zelf de eerste stap."), 0),
        (("id: client\n", "id: cliente\n"), 1),
        (("goals:", "golas:"), 1),
    ],
    ids=["text", "id", "broken"],
)
def test_looks_at_the_whole_handbook_again_when_it_must(
    monkeypatch: pytest.MonkeyPatch, swap: tuple[str, str], again: int
) -> None:
    """A rule about ids runs again after an edit of one, and while a file is broken; not for another text, nor when mended."""
    runs = list[Handbook]()

    def counted(handbook: Handbook) -> Iterator[Diagnostic]:
        runs.append(handbook)
        yield from similar_id(handbook)

    monkeypatch.setitem(unchanged.LOOKS_AT, counted, unchanged.LOOKS_AT[similar_id])
    forget()
    broken = swap[0] == "goals:"
    for texts in ({}, {METHOD: text(METHOD, swap)}, *([{}] if broken else [])):
        handbook = load(FOLDER, replaced={FOLDER / file: said.encode() for file, said in texts.items()})
        list(unchanged.found_in_all(handbook, [counted]))

    assert 1 + again == len(runs)
