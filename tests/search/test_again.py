"""An index after an edit, made from what was kept of it, is the one that a build of everything makes."""

from collections.abc import Mapping
from functools import partial

import pytest

from handreiking.search import again, build
from handreiking.search.again import IndexAgain
from handreiking.search.build import IndexBuilder
from handreiking.search.kept import KeptIndex, NotKept, keep_weights
from handreiking.search.packing import index_files
from handreiking.search.postings import PAGES_PER_STEM, gathered, pairs, row
from handreiking.site.ledger import Answered
from handreiking.site.memory import PageMemory
from handreiking.store import Store
from tests.handbooks import site_of
from tests.minimal import METHOD, minimal, text


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """An index that does not fit in one file."""
    monkeypatch.setattr(build, "index_files", partial(index_files, most=0))
    monkeypatch.setattr(again, "fits", lambda *_: False)


def memory_in(store: Store, texts: Mapping[str, str]) -> PageMemory:
    """The memory in `store` of the smallest handbook with other `texts`."""
    return PageMemory(site_of(minimal(texts)), store, "")


@pytest.fixture
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A store of its own."""
    return Store(tmp_path_factory.mktemp("store") / "store.sqlite")


def after(store: Store, texts: Mapping[str, str]) -> tuple[dict[str, str | None], dict[str, str]]:
    """Return the files that are made again when the smallest handbook gets these `texts`, and those of a build of everything."""
    first = IndexBuilder(memory_in(store, {}), {})
    before = dict(first.files())
    known = Answered.of_json(first.memory.ledger.to_json(first.memory.facts))
    now = memory_in(store, texts)
    changed = known.changed(now.facts)
    again = IndexAgain(
        IndexBuilder(now, {}), first.kept, lambda page: known.holds("sections", page, now.key("sections", page), changed)
    )
    made = dict(again.files())
    assert {path for path, content in made.items() if content is None} <= before.keys()
    whole = dict(IndexBuilder(memory_in(store, texts), {}).files())
    assert whole == {path: before[path] if content is None else content for path, content in made.items()}
    return made, whole


def test_an_edit_makes_the_rows_and_its_pages(parts: None, store: Store) -> None:
    """A text of a method changes its own page in the index; others stay the files that they were."""
    made, whole = after(store, {METHOD: text(METHOD, ("Zet zelf de stap.", "Zet zelf de eerste stap."))})
    page = {path for path, content in whole.items() if "eerste stap" in content and path.startswith("search/p")}
    kept = {path for path, content in made.items() if content is None}

    assert (True, True, True) == (bool(page), page.isdisjoint(kept), len(kept) > 5)


def test_other_known_words_make_everything(parts: None, store: Store) -> None:
    """A new word in a title may be a part of compounds on any page."""
    with pytest.raises(NotKept):
        after(store, {METHOD: text(METHOD, ("title: Overdracht\n", "title: Schuldhulp\n"))})


@pytest.mark.parametrize("weight", [0.1, 9.0, None])
def test_a_stem_on_too_many_pages(store: Store, weight: float | None) -> None:
    """Which pages remain is known, although the row has not all of them."""
    weights = [{"een": 1 + page / 1000} for page in range(PAGES_PER_STEM + 5)]
    found = gathered(weights)["een"]
    kept = KeptIndex("", [], {"een": row(pairs(found))}, {"een": keep_weights(store, found)})
    now = {} if weight is None else {"een": weight}
    rows, _ = kept.with_weights({404: (weights[404], now)}, store)

    assert {"een": row(pairs(gathered([*weights[:404], now])["een"]))} == rows


def test_a_stem_that_comes_and_goes(store: Store) -> None:
    """A stem that is on no page any more has no row; a new one has one."""
    rows, _ = KeptIndex("", [], {"een": "A", "twee": "AB"}, {}).with_weights({0: ({"een": 0.6}, {"drie": 1.2})}, store)

    assert {"twee": "AB", "drie": "B"} == rows


def test_a_stem_that_comes_to_too_many_pages(store: Store) -> None:
    """Its weights on the other pages are not known."""
    with pytest.raises(NotKept):
        KeptIndex("", [], {"een": "A" * PAGES_PER_STEM}, {}).with_weights({PAGES_PER_STEM: ({}, {"een": 0.6})}, store)
