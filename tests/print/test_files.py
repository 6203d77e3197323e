"""Which files there are on paper, and what stands in them."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from zxingcpp import BarcodeFormat, BarcodeFormats, read_barcodes

from handreiking.catalogue import Catalogue
from handreiking.model.checklist import Checklist
from handreiking.model.guide import Guide
from handreiking.model.handbook import Handbook
from handreiking.model.listed import is_image, texts_of
from handreiking.model.method import Method
from handreiking.model.topic import Topic, TopicItem
from handreiking.text.inline import plain
from tests.conftest import URL
from tests.handbooks import place
from tests.print.conftest import bare
from tests.statements import strings

pytestmark = pytest.mark.any_handbook

CHECKLIST = ("", "large", "fillable", "pocket")
EVERYONE = ("", "large")
EXERCISE = ("", "large", "trainer", "trainer-large")
SCALE = 3
"""Pixels per point: 216 to the inch, what a phone sees of a sheet."""
SAME_LINE = 3
"""Letters so near each other in the text may be one sign, like fi."""

QR = BarcodeFormats(BarcodeFormat.QRCode)

Name = Callable[..., str]
"""What names a file: see the fixture ``name``."""


def expected(handbook: Handbook, name: Name, spoken: Catalogue) -> Iterator[tuple[str, str]]:
    """Yield the name of every file that there should be, and the path of its page."""
    for id in handbook.checklist_by_id:
        yield from ((name("checklist", id, variant), place(spoken, "checklists", id)) for variant in CHECKLIST)
    for part, guide in handbook.guide_by_id.values():
        slug = part.slug if isinstance(part.entry, Guide) else guide.id
        yield from ((name("guide", slug, variant), place(spoken, "guides", slug)) for variant in EVERYONE)
    for topic in handbook.topics:
        yield from ((name("topic", topic.slug, variant), place(spoken, "topics", topic.slug)) for variant in EVERYONE)
    for method in handbook.methods:
        page = place(spoken, "methods", method.slug)
        for exercise in method.entry.exercises:
            names = (name("exercise", f"{method.slug}-{exercise.id}", variant) for variant in EXERCISE)
            yield from ((one, f"{page}#{spoken('anchor.exercise', id=exercise.id)}") for one in names)
        yield from ((name("pack", method.slug, variant), page) for variant in EVERYONE)
    yield from ((name("pack", spoken("paper.everything-name"), variant), "/") for variant in EVERYONE)


@pytest.fixture(scope="module")
def wanted(handbook: Handbook, name: Name, spoken: Catalogue) -> Mapping[str, str]:
    """The path of its page by the name of every file that there should be."""
    return dict(expected(handbook, name, spoken))


@pytest.fixture(scope="module")
def everything(name: Name, spoken: Catalogue) -> str:
    """The name of the file that has everything."""
    return name("pack", spoken("paper.everything-name"))


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


def test_every_page_has_its_files(files: Mapping[str, Path], wanted: Mapping[str, str]) -> None:
    """Each checklist, guide, topic and method is there, in each form."""
    assert sorted(wanted) == sorted(files)


def test_pages_offer_their_files(site: Path, spoken: Catalogue, wanted: Mapping[str, str]) -> None:
    """The page of a checklist, a guide, a topic or a method leads to each of its files; the page for trainers to all."""
    trainers = (site / spoken("address.paper") / "index.html").read_text("utf-8")
    own = {
        one: (site / path.lstrip("/").partition("#")[0] / "index.html").read_text("utf-8")
        for one, path in wanted.items()
        if path != "/"
    }

    assert [] == [one for one, html in own.items() if f"{place(spoken, 'paper')}{one}.pdf" not in html]
    assert [] == [one for one in wanted if f'{one}.pdf"' not in trainers]


def test_items_once_and_in_order(words: Mapping[str, tuple[str, ...]], handbook: Handbook, name: Name, everything: str) -> None:
    """Every item of a checklist is in each of its files once, in order, and so it is in the packs."""
    wrong = {}
    for id, (part, checklist) in handbook.checklist_by_id.items():
        sheets = [name("checklist", id, variant) for variant in CHECKLIST]
        packs = [everything, *([name("pack", part.slug)] if isinstance(part.entry, Method) else [])]
        for one in (*sheets, *packs):
            text, own = bare("".join(words[one])), items(checklist)
            once = [item for item in own if one in sheets and text.count(item) != sum(other.count(item) for other in own)]
            wrong[one, id] = once or in_order(own, text)

    assert {} == {where: found for where, found in wrong.items() if found}


def test_guides_are_complete(words: Mapping[str, tuple[str, ...]], handbook: Handbook, name: Name, everything: str) -> None:
    """Every question and every outcome of a guide is in its files, in order, with every answer."""
    wrong = {}
    for part, guide in handbook.guide_by_id.values():
        slug = part.slug if isinstance(part.entry, Guide) else guide.id
        answers = [bare(plain(answer.because)) for question in guide.questions for answer in question.answers if answer.because]
        for file in (name("guide", slug), name("guide", slug, "large"), everything):
            text = bare("".join(words[file]))
            wrong[file, slug] = in_order(steps(guide), text) + [one for one in answers if one not in text]

    assert {} == {where: found for where, found in wrong.items() if found}


def test_no_words_of_a_guide_lie_over_others(
    files: Mapping[str, Path], handbook: Handbook, name: Name, spoken: Catalogue
) -> None:
    """On no page of a guide a line of words lies over another one, or over the foot.

    The pages of the tree do not count: a picture is cut in parts, and what is cut away has its letters in the file.
    """
    crossing = {}
    for part, guide in handbook.guide_by_id.values():
        file = name("guide", part.slug if isinstance(part.entry, Guide) else guide.id)
        with pypdfium2.PdfDocument(files[file]) as pdf:
            pages = [page.get_textpage() for page in pdf]
            first = next(at for at, page in enumerate(pages) if spoken("paper.tree") in page.get_text_bounded())
            crossing[file] = [letter for page in pages[:first] for letter in overlapping(page)]

    assert {file: [] for file in crossing} == crossing


def overlapping(page: pypdfium2.PdfTextPage) -> list[str]:
    """Return the letters on `page` in the middle of which stands a letter of another line."""
    boxes = [page.get_charbox(index) for index in range(page.count_chars())]
    middles = [((left + right) / 2, (bottom + top) / 2) for left, bottom, right, top in boxes]
    near: dict[tuple[int, int], list[int]] = {}
    for index, (x, y) in enumerate(middles):
        near.setdefault((round(x), round(y)), []).append(index)
    twice = [found for found in near.values() if found[-1] - found[0] > SAME_LINE]
    return [page.get_text_range(found[0], 1) for found in twice if page.get_text_range(found[0], 1).strip()]


def statements(topic: Topic) -> list[str]:
    """Return what a file of a topic must hold, in order."""
    numbers = [text for one in topic.numbers for text in (one.name, one.when)]
    sections = [text for one in topic.sections for text in (one.title, one.intro, *(t for i in one.items for t in said(i)))]
    return [bare(plain(text)) for text in (topic.summary, *numbers, *sections) if text]


def said(item: TopicItem) -> Iterator[str]:
    """Yield the title of `item` and everything that it says."""
    yield item.title or ""
    yield from item.statements


def test_topics_are_complete(words: Mapping[str, tuple[str, ...]], handbook: Handbook, name: Name, everything: str) -> None:
    """A topic says all it has to say in its own files, in order; an urgent one in every pack too."""
    packs = (everything, *(name("pack", part.slug) for part in handbook.methods))
    wrong = {}
    for part in handbook.topics:
        own = (name("topic", part.slug), name("topic", part.slug, "large"))
        for one in (*own, *(packs if part.entry.urgent else packs[:1])):
            wrong[one, part.slug] = in_order(statements(part.entry), bare("".join(words[one])))

    assert wrong
    assert {} == {where: found for where, found in wrong.items() if found}


def texts(method: Method) -> Iterator[str]:
    """Yield what a pack must hold of a method, beside its checklists and guides, and beside what images show."""
    yield method.summary
    assert method.target_group
    listed = [method.target_group.fits_when, method.target_group.not_when, method.core_elements]
    listed += [*(phase.steps for phase in method.phases), *(role.tasks for role in method.roles)]
    for exercise in method.exercises:
        listed += [exercise.story, exercise.questions, exercise.discussion]
    yield from (text for one in listed for text in texts_of(one) if not is_image(text))


def test_packs_are_complete(words: Mapping[str, tuple[str, ...]], handbook: Handbook, name: Name, everything: str) -> None:
    """A pack has the method in short, its phases, roles and exercises with the points for discussion."""
    wrong = {}
    for part in handbook.methods:
        for file in (name("pack", part.slug), name("pack", part.slug, "large"), everything):
            text = bare("".join(words[file]))
            wrong[file, part.slug] = [one for one in texts(part.entry) if bare(plain(one)) not in text]

    assert {} == {where: found for where, found in wrong.items() if found}


def test_discussion_is_apart(words: Mapping[str, tuple[str, ...]], handbook: Handbook, spoken: Catalogue) -> None:
    """No page with a story for the group gives away a point for the discussion, or an answer."""
    exercises = [exercise for part in handbook.methods for exercise in part.entry.exercises]
    handed_out = tuple(spoken(f"paper.name.{kind}") for kind in ("pack", "exercise"))
    sheets = [
        bare(page)
        for name, pages in words.items()
        if name.startswith(handed_out) and spoken("paper.suffix.trainer") not in name
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


def test_page_numbers_agree(words: Mapping[str, tuple[str, ...]], spoken: Catalogue) -> None:
    """Every page says which one it is, of how many; only the cover of a pack says nothing."""
    wrong = {}
    foot, pack = spoken("paper.page", page=r"(\d+)", pages=r"(\d+)"), spoken("paper.name.pack")
    for name, found in words.items():
        said = [re.findall(foot, " ".join(page.split())) for page in found]
        numbers = [[(str(number), str(len(found)))] for number in range(1, len(found) + 1)]
        wrong[name] = said[1:] != numbers[1:] if name.startswith(pack) else said != numbers

    assert [] == [name for name, is_wrong in wrong.items() if is_wrong]


def test_code_leads_to_the_page(files: Mapping[str, Path], wanted: Mapping[str, str]) -> None:
    """The code on the first page of every file, read from the page as a picture, is the address of its page."""
    read = {}
    for name, path in files.items():
        with pypdfium2.PdfDocument(path) as pdf:
            picture = pdf[0].render(scale=SCALE, grayscale=True).to_pil()
        read[name] = [found.text for found in read_barcodes(picture, formats=QR)]

    assert {name: [URL.rstrip("/") + path] for name, path in wanted.items()} == read


def test_head_and_foot(words: Mapping[str, tuple[str, ...]], handbook: Handbook, name: Name, spoken: Catalogue) -> None:
    """The first page of a checklist says its title, its method, when it was changed and when it must be reviewed."""
    wrong = []
    days = [spoken(f"paper.{key}", date="") for key in ("version", "review")]
    for id, (part, checklist) in handbook.checklist_by_id.items():
        first = " ".join(words[name("checklist", id)][0].split())
        said = (checklist.title, part.entry.title, *days, URL.removeprefix("https://"))
        wrong += [(id, want) for want in said if want not in first]

    assert [] == wrong


def test_sheets_to_choose_are_not_found(site: Path, handbook: Handbook, spoken: Catalogue) -> None:
    """The search does not lead to the sheets that wait to be printed: the checklists have pages of their own."""
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    choice = " ".join(text for _, text in strings(index) if spoken("selection.legend") in text)
    items = [
        plain(item.text) for _, one in handbook.checklist_by_id.values() for section in one.sections for item in section.items
    ]

    assert choice
    assert [] == [item for item in items if item in choice]
