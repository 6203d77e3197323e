"""Which files there are on paper, and what stands in them."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from zxingcpp import BarcodeFormat, BarcodeFormats, read_barcodes

from handreiking.model.checklist import Checklist
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook
from handreiking.model.listed import texts_of
from handreiking.model.method import Method
from handreiking.model.topic import Topic, TopicItem
from handreiking.text.inline import plain
from tests.conftest import URL
from tests.print.conftest import FOLDER, bare
from tests.statements import strings

pytestmark = pytest.mark.any_handbook

CHECKLIST = ("", "-groot", "-invullen", "-zakkaart")
EXERCISE = ("", "-groot", "-trainer", "-trainer-groot")
SCALE = 3
"""Pixels per point: 216 to the inch, what a phone sees of a sheet."""
QR = BarcodeFormats(BarcodeFormat.QRCode)


def expected(handbook: Handbook) -> Iterator[tuple[str, str]]:
    """Yield the name of every file that there should be, and the path of its page."""
    for id in handbook.checklist_by_id:
        yield from ((f"checklist-{id}{variant}", f"checklists/{id}/") for variant in CHECKLIST)
    for part, guide in handbook.guide_by_id.values():
        slug = part.slug if isinstance(part.entry, Guide) else guide.id
        yield from ((f"keuzehulp-{slug}{variant}", f"keuzehulpen/{slug}/") for variant in ("", "-groot"))
    for topic in handbook.topics:
        yield from ((f"onderwerp-{topic.slug}{variant}", f"onderwerpen/{topic.slug}/") for variant in ("", "-groot"))
    for method in handbook.methods:
        for exercise in method.entry.exercises:
            names = (f"oefening-{method.slug}-{exercise.id}{variant}" for variant in EXERCISE)
            yield from ((name, f"methoden/{method.slug}/#oefening-{exercise.id}") for name in names)
        yield from ((f"pakket-{method.slug}{variant}", f"methoden/{method.slug}/") for variant in ("", "-groot"))
    yield from ((f"pakket-alles{variant}", "") for variant in ("", "-groot"))


def items(checklist: Checklist) -> list[str]:
    """The items of a checklist, in order."""
    return [bare(plain(item.text)) for section in checklist.sections for item in section.items]


def steps(guide: Guide) -> list[str]:
    """The questions and outcomes of a guide, in order."""
    return [bare(text) for text in (*(one.ask for one in guide.questions), *(one.title for one in guide.outcomes))]


def in_order(parts: list[str], text: str) -> list[str]:
    """Return those of `parts` that are not in `text` after the previous one."""
    lost, place = [], 0
    for part in parts:
        found = text.find(part, place)
        lost += [part] if found < 0 else []
        place = found + len(part) if found >= 0 else place
    return lost


def test_every_page_has_its_files(files: Mapping[str, Path], handbook: Handbook) -> None:
    """Each checklist, guide, topic and method is there, in each form."""
    assert sorted(name for name, _ in expected(handbook)) == sorted(files)


def test_pages_offer_their_files(site: Path, handbook: Handbook) -> None:
    """The page of a checklist, a guide, a topic or a method leads to each of its files; the page for trainers to all."""
    trainers = (site / FOLDER / "index.html").read_text("utf-8")
    own = {name: (site / path.partition("#")[0] / "index.html").read_text("utf-8") for name, path in expected(handbook) if path}

    assert [] == [name for name, html in own.items() if f"/{FOLDER}/{name}.pdf" not in html]
    assert [] == [name for name, _ in expected(handbook) if f'{name}.pdf"' not in trainers]


def test_items_once_and_in_order(words: Mapping[str, tuple[str, ...]], handbook: Handbook) -> None:
    """Every item of a checklist is in each of its files once, in order, and so it is in the packs."""
    wrong = {}
    for id, (part, checklist) in handbook.checklist_by_id.items():
        for name in (*(f"checklist-{id}{variant}" for variant in CHECKLIST), f"pakket-{part.slug}", "pakket-alles"):
            text, own = bare("".join(words[name])), items(checklist)
            once = [
                item
                for item in own
                if name.startswith("checklist") and text.count(item) != sum(other.count(item) for other in own)
            ]
            wrong[name, id] = once or in_order(own, text)

    assert {} == {where: found for where, found in wrong.items() if found}


def test_guides_are_complete(words: Mapping[str, tuple[str, ...]], handbook: Handbook) -> None:
    """Every question and every outcome of a guide is in its files, in order, with every answer."""
    wrong = {}
    for part, guide in handbook.guide_by_id.values():
        slug = part.slug if isinstance(part.entry, Guide) else guide.id
        answers = [bare(plain(answer.because)) for question in guide.questions for answer in question.answers if answer.because]
        for name in (f"keuzehulp-{slug}", f"keuzehulp-{slug}-groot", "pakket-alles"):
            text = bare("".join(words[name]))
            wrong[name, slug] = in_order(steps(guide), text) + [one for one in answers if one not in text]

    assert {} == {where: found for where, found in wrong.items() if found}


def statements(topic: Topic) -> list[str]:
    """Return what a file of a topic must hold, in order."""
    numbers = [text for one in topic.numbers for text in (one.name, one.when)]
    sections = [text for one in topic.sections for text in (one.title, one.intro, *(t for i in one.items for t in said(i)))]
    return [bare(plain(text)) for text in (topic.summary, *numbers, *sections) if text]


def said(item: TopicItem) -> Iterator[str]:
    """Yield the title of `item` and everything that it says."""
    yield item.title or ""
    yield from item.statements


def test_topics_are_complete(words: Mapping[str, tuple[str, ...]], handbook: Handbook) -> None:
    """A topic says all it has to say in its own files, in order; an urgent one in every pack too."""
    packs = ("alles", *(part.slug for part in handbook.methods))
    wrong = {}
    for part in handbook.topics:
        own = (f"onderwerp-{part.slug}", f"onderwerp-{part.slug}-groot")
        shared = (f"pakket-{slug}" for slug in (packs if part.entry.urgent else packs[:1]))
        for name in (*own, *shared):
            wrong[name, part.slug] = in_order(statements(part.entry), bare("".join(words[name])))

    assert wrong
    assert {} == {where: found for where, found in wrong.items() if found}


def texts(method: Method) -> Iterator[str]:
    """Yield what a pack must hold of a method, beside its checklists and guides."""
    yield method.summary
    assert method.target_group
    listed = [method.target_group.fits_when, method.target_group.not_when, method.core_elements]
    listed += [*(phase.steps for phase in method.phases), *(role.tasks for role in method.roles)]
    for exercise in method.exercises:
        listed += [exercise.story, exercise.questions, exercise.discussion]
    yield from (text for one in listed for text in texts_of(one))


def test_packs_are_complete(words: Mapping[str, tuple[str, ...]], handbook: Handbook) -> None:
    """A pack has the method in short, its phases, roles and exercises with the points for discussion."""
    wrong = {}
    for part in handbook.methods:
        for name in (f"pakket-{part.slug}", f"pakket-{part.slug}-groot", "pakket-alles"):
            text = bare("".join(words[name]))
            wrong[name, part.slug] = [one for one in texts(part.entry) if bare(plain(one)) not in text]

    assert {} == {where: found for where, found in wrong.items() if found}


def test_discussion_is_apart(words: Mapping[str, tuple[str, ...]], handbook: Handbook) -> None:
    """No page with a story for the group gives away a point for the discussion, or an answer."""
    exercises = [exercise for part in handbook.methods for exercise in part.entry.exercises]
    sheets = [
        bare(page)
        for name, pages in words.items()
        if name.startswith(("pakket", "oefening")) and "trainer" not in name
        for page in pages
    ]
    given_away = [
        exercise.id
        for exercise in exercises
        for sheet in sheets
        if (any(bare(plain(one)) in sheet for one in exercise.story))
        and any(bare(plain(one)) in sheet for one in texts_of((*exercise.discussion, *(exercise.answers or ()))))
    ]

    assert exercises
    assert [] == given_away


def test_page_numbers_agree(words: Mapping[str, tuple[str, ...]]) -> None:
    """Every page says which one it is, of how many; only the cover of a pack says nothing."""
    wrong = {}
    for name, found in words.items():
        said = [re.findall(r"pagina (\d+) van (\d+)", " ".join(page.split())) for page in found]
        numbers = [[(str(number), str(len(found)))] for number in range(1, len(found) + 1)]
        wrong[name] = said[1:] != numbers[1:] if name.startswith("pakket") else said != numbers

    assert [] == [name for name, is_wrong in wrong.items() if is_wrong]


def test_code_leads_to_the_page(files: Mapping[str, Path], handbook: Handbook) -> None:
    """The code on the first page of every file, read from the page as a picture, is the address of its page."""
    read = {}
    for name, path in files.items():
        with pypdfium2.PdfDocument(path) as pdf:
            picture = pdf[0].render(scale=SCALE, grayscale=True).to_pil()
        read[name] = [found.text for found in read_barcodes(picture, formats=QR)]

    assert {name: [URL + path] for name, path in expected(handbook)} == read


def test_head_and_foot(words: Mapping[str, tuple[str, ...]], handbook: Handbook) -> None:
    """The first page of a checklist says its title, its method, when it was changed and when it must be reviewed."""
    wrong = []
    for id, (part, checklist) in handbook.checklist_by_id.items():
        first = " ".join(words[f"checklist-{id}"][0].split())
        wanted = (checklist.title, part.entry.title, "versie van", "opnieuw te beoordelen op", URL.removeprefix("https://"))
        wrong += [(id, want) for want in wanted if want not in first]

    assert [] == wrong


def test_sheets_to_choose_are_not_found(site: Path, handbook: Handbook) -> None:
    """The search does not lead to the sheets that wait to be printed: the checklists have pages of their own."""
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    choice = " ".join(text for _, text in strings(index) if "Kies een of meer checklists" in text)
    items = [
        plain(item.text) for _, one in handbook.checklist_by_id.values() for section in one.sections for item in section.items
    ]

    assert choice
    assert [] == [item for item in items if item in choice]
