"""Documents become files: none is made twice, and how many are made at a time changes nothing."""

import os
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from handreiking.model.handbook import Handbook
from handreiking.print.edition import MOST
from handreiking.print.lengths import checklist_pages
from handreiking.print.printable import Printable
from handreiking.print.printables import printables
from handreiking.print.printer import AHEAD, Printer, workers
from handreiking.print.prints import NotPrinted
from handreiking.print.typesetting import Typesetter
from handreiking.store import Store
from handreiking.store.database import RUNS
from tests.handbooks import edition_of
from tests.minimal import GLOSSARY, GUIDE, METHOD, TOPIC, another_method, minimal, text


def documents(handbook: Handbook | None = None) -> list[Printable]:
    """Every document of `handbook`, or of the smallest one."""
    return list(printables(edition_of(handbook or minimal())))


def made(printer: Printer, wanted: list[Printable]) -> dict[tuple[str, str], bytes]:
    """The content of each of the `wanted` files, by name and variant, in the order in which they come."""
    return {(one.printable.name, one.printable.variant): one.file.content for one in printer.print(wanted)}


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The name and variant of each document that is typeset."""
    real, done = Typesetter.typeset, list[str]()

    def noted(self: Typesetter, document: Printable, data: str) -> tuple[bytes, int]:
        done.append(f"{document.name} {document.variant}")
        return real(self, document, data)

    monkeypatch.setattr(Typesetter, "typeset", noted)
    return done


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store that remembers."""
    with Store(tmp_path / "store.sqlite") as found:
        yield found


def test_threads_make_no_difference(tmp_path: Path) -> None:
    """One at a time or several, from the cache or made: the same files, in the order of the documents."""
    alone = made(Printer(threads=1), documents())
    together = made(Printer(tmp_path, threads=3), documents())
    again = made(Printer(tmp_path, threads=3), documents())

    assert list(alone) == [(one.name, one.variant) for one in documents()]
    assert list(alone.items()) == list(together.items()) == list(again.items())


def test_nothing_is_made_twice(tmp_path: Path, work: list[str]) -> None:
    """What was made from the same data is taken from the cache; what changed is made anew."""
    made(Printer(tmp_path), documents())
    everything = set(work)
    work.clear()
    made(Printer(tmp_path), documents(minimal({METHOD: text(METHOD, ("Prik een datum.", "Prik een dag."))})))

    assert {name for name in everything if name.startswith(("checklist", "pakket"))} == set(work)


def test_no_data_of_what_is_there(tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was made of the same facts is found without its data: to make that is half the work."""
    first = made(Printer(tmp_path / "cache", store), documents())
    broken = [replace(one, make=lambda: pytest.fail("data")) for one in documents()]

    assert first == made(Printer(tmp_path / "cache", store), broken)


def test_a_damaged_file_is_made_again(tmp_path: Path, store: Store, work: list[str]) -> None:
    """A file in the cache that is not what it was is noticed, and made again; so is one that is gone."""
    first = made(Printer(tmp_path / "cache", store), documents())
    for path, content in zip(sorted((tmp_path / "cache").iterdir()), (b"x", None, b""), strict=False):
        path.unlink() if content is None else path.write_bytes(content)
    work.clear()

    assert first == made(Printer(tmp_path / "cache", store), documents())
    assert 0 < len(work) <= 3


def test_checks_do_not_let_others_be_forgotten(tmp_path: Path, store: Store) -> None:
    """However often the pages of checklists are counted, what was made of other documents is remembered."""
    made(Printer(tmp_path / "cache", store), documents())
    store.keep()
    for _ in range(2 * RUNS):
        checklist_pages(edition_of(minimal()), Printer(tmp_path / "cache", store))
        store.keep()
    broken = [replace(one, make=lambda: pytest.fail("data")) for one in documents()]

    assert len(broken) == len(made(Printer(tmp_path / "cache", store), broken))


EDITS = {
    "text": {METHOD: text(METHOD, ("Prik een datum.", "Prik een dag."))},
    "title": {METHOD: text(METHOD, ("title: Overdracht\n", "title: Overgang\n"))},
    "owner": {METHOD: text(METHOD, ("owner: redactie", "owner: wijkteam"))},
    "review": {METHOD: text(METHOD, ("review_by: 2027-11-21", "review_by: 2027-10-21"))},
    "guide": {GUIDE: text(GUIDE, ("    title: Overleg\n", "    title: Bespreek\n"))},
    "topic": {TOPIC: text(TOPIC, ("title: Veiligheid\n", "title: Veilig\n"))},
    "glossary": {GLOSSARY: ""},
    "another": {"nl/zorg.yaml": another_method("care", "Zorg")},
}


@pytest.mark.parametrize("edit", EDITS)
def test_what_changed_is_seen(tmp_path: Path, edit: str) -> None:
    """Wherever an edit changes the data of a document, it changes the facts that this is found by."""
    before = {(one.name, one.variant): one for one in documents()}
    after = documents(minimal(EDITS[edit]))
    both = [(one, before[one.name, one.variant]) for one in after if (one.name, one.variant) in before]
    same = [(new, old) for new, old in both if new.facts == old.facts]

    assert len(both) > len(same)
    assert [] == [new.name for new, old in same if new.data != old.data]


def test_an_edit_of_one_method_leaves_others() -> None:
    """The documents of other methods are known to be the same without their data."""
    care = {"nl/zorg.yaml": another_method("care", "Zorg")}
    before = {one.facts for one in documents(minimal(care))}
    edited = care | {METHOD: text(METHOD, ("Prik een datum.", "Prik een dag."))}
    changed = {one.page for one in documents(minimal(edited)) if one.facts not in before}

    assert {("checklist", "verhuizen"), ("guide", "klaar-voor-overdracht"), ("method", "handover"), ("page", "home")} == changed


def test_the_address_is_a_fact() -> None:
    """Another address of the site is on every page."""
    facts = {one.facts for one in documents()}
    moved = {one.facts for one in printables(replace(edition_of(minimal()), base="https://elders.example/"))}

    assert not facts & moved


def failing(document: Printable) -> Printable:
    """`document` with a text that Typst cannot use."""
    data = {**document.data, "lang": 7}
    return replace(document, make=lambda: data)


@pytest.mark.parametrize("threads", [1, 3])
def test_the_first_that_fails_is_named(threads: int) -> None:
    """Of several documents that cannot be printed the first is named, however many are made at a time."""
    wanted = documents()
    with pytest.raises(NotPrinted) as raised:
        made(Printer(threads=threads), [wanted[0], failing(wanted[1]), failing(wanted[2]), *wanted[3:]])

    assert ("failed", wanted[1].name) == (raised.value.kind, raised.value.holes["name"])


def test_not_all_data_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The data of no more documents is made than are made next: that of a thousand methods is gigabytes."""
    begun, most, done = 0, 0, 0
    monkeypatch.setattr(Typesetter, "typeset", lambda *_: (b"", 1))

    def counted() -> Iterator[Printable]:
        nonlocal begun, most
        for one in documents() * 5:
            begun += 1
            most = max(most, begun - done)
            yield replace(one, variant="plain")

    for _ in Printer(threads=2).print(counted()):
        done += 1

    assert begun > 50
    assert most <= 2 * AHEAD + 2


def test_threads_end() -> None:
    """When printing ends, for whatever reason, nothing goes on."""
    before = set(threading.enumerate())
    printing = Printer(threads=2).print(documents())
    next(printing)
    printing.close()  # type: ignore[attr-defined]
    patience = time.monotonic() + 20
    while (left := set(threading.enumerate()) - before) and time.monotonic() < patience:
        time.sleep(0.05)

    assert set() == left


def test_as_many_as_there_are_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many are made at a time as there are cores that may be used; where that cannot be asked, as there are."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 3}, raising=False)
    allowed = workers()
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: None)

    assert (2, 1) == (allowed, workers())


def test_no_pack_of_a_thousand_methods() -> None:
    """One pack with everything is there as long as it can be printed: not of more methods than that."""
    many = {f"nl/m{number}.yaml": another_method(f"m{number}", f"Methode {number}") for number in range(MOST)}
    few = dict(list(many.items())[: MOST - 1])

    assert [True, False] == [("page", "home") in {one.page for one in documents(minimal(found))} for found in (few, many)]
