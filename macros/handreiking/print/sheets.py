"""A checklist and a guide as data for paper: what the Typst templates and `editable_checklist` get."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from handreiking.components.checklist.links import link_runs
from handreiking.components.guide.params import LEADS
from handreiking.components.reference.runs import reference_runs
from handreiking.model.checklist import Checklist, GeneralChecklist, Item, Section
from handreiking.model.guide import Answer, Guide, Outcome
from handreiking.model.method import Method
from handreiking.model.paths import questions_left
from handreiking.print.booklets import booklets
from handreiking.print.drawing import tree_drawing
from handreiking.print.entries import PaperRun
from handreiking.print.runs import PaperWriter
from handreiking.text.inline import plain

Data = dict[str, Any]


def checklist_data(paper: PaperWriter, checklist: Checklist, method: Method | None, apart: bool = True) -> Data:
    """Return `checklist`, which may belong to a `method`: its pause point, its sections, and the sources that it cites.

    A long one that stands `apart` is in several booklets, each with sources of its own.
    """
    words, line = paper.context.words, paper.line
    use = words(f"checklist.use-{checklist.use}") if checklist.use else None
    pause = (("when", checklist.when), ("who", checklist.who), ("use", use))
    introduction = paper.each(checklist.introduction) if isinstance(checklist, GeneralChecklist) else []
    parts = booklets(checklist) if apart else (checklist.sections,)
    made = list(_booklets(paper, checklist, parts))
    return {
        "id": checklist.id,
        "title": line(checklist.title),
        "kicker": words("paper.checklist", method=method.title) if method else words("paper.checklist-alone"),
        "introduction": introduction,
        "pause": [(words(f"checklist.{key}"), line(value)) for key, value in pause if value],
        "sign": checklist.sign,
        "signers": [line(one) for one in checklist.signers or ()],
        "sections": [section for booklet in made for section in booklet["sections"]],
        "booklets": made if len(made) > 1 else [],
        "sources": source_list(paper) if len(made) == 1 else made[-1]["sources"],
    }


def _booklets(paper: PaperWriter, checklist: Checklist, parts: Sequence[Sequence[Section]]) -> Iterator[Data]:
    """Yield each of `parts` as a booklet, in which the numbers of sources begin anew, after the first that of `paper`."""
    words, number = paper.context.words, 0
    for place, part in enumerate(parts, 1):
        own = paper if place == 1 else PaperWriter(replace(paper.context, cited={}))
        sections = [_section(own, section, f"{checklist.id}.{number + at}") for at, section in enumerate(part, 1)]
        number += len(part)
        yield {
            "title": paper.line(words("paper.booklet", title=checklist.title, number=place, parts=len(parts))),
            "name": words("paper.booklet-name", number=place),
            "parts": [section["title"] for section in sections],
            "size": words("row.items", count=sum(len(section.items) for section in part)),
            "sections": sections,
            "sources": source_list(own),
        }


def _section(paper: PaperWriter, section: Section, id: str) -> Data:
    line = paper.line
    return {
        "title": line(section.title),
        "id": id,
        "when": line(section.when) if section.when else None,
        "occasions": [line(one) for one in section.occasions or ()],
        "items": [_item(paper, item, f"{id}.{place}") for place, item in enumerate(section.items, 1)],
    }


def _item(paper: PaperWriter, item: Item, id: str) -> Data:
    why = paper.runs(item.why)
    said = " ".join(filter(None, (item.level, plain(item.text))))
    level = paper.line(item.level) if item.level else None
    local = paper.line(paper.context.words("local.mark")) if item.is_local else ""
    mark = [{"kind": "em", "runs": [{"kind": "text", "text": f"  ({local})"}]}] if local else []
    below = {"local": local, "mark": mark, "why": why, "links": _links(paper, item)}
    return {"id": id, "level": level, "text": paper.runs(item.text), "plain": said, **below}


def _links(paper: PaperWriter, item: Item) -> list[PaperRun]:
    """The links of `item` in one line, after a word that says what they are; none for none."""
    found: list[PaperRun] = []
    for link in link_runs(item):
        before = " · " if found else f"{paper.context.words('checklist.links')} "
        found += [{"kind": "text", "text": before}, *paper.written(link)]
    return found


def guide_data(paper: PaperWriter, guide: Guide, method: Method | None) -> Data:
    """Return `guide`: its questions with their answers, its outcomes, its tree as a picture, and its sources."""
    words, line = paper.context.words, paper.line
    numbers = {question.id: number for number, question in enumerate(guide.questions, 1)}
    titles = {outcome.id: outcome.title for outcome in guide.outcomes}

    def answer(answer: Answer) -> Data:
        number = numbers.get(answer.to)
        to = words("guide.to-question", number=number) if number else words("paper.to-outcome", title=titles[answer.to])
        return {"label": line(answer.label), "to": line(to), "because": paper.runs(answer.because)}

    questions = [
        {"ask": line(question.ask), "why": paper.runs(question.why), "answers": [answer(one) for one in question.answers]}
        for question in guide.questions
    ]
    return {
        "title": line(guide.title),
        "kicker": words("guide.kicker", count=questions_left(guide)[guide.questions[0].id] + 1)
        + (f" · {method.title}" if method else ""),
        "intro": paper.runs(guide.intro),
        "questions": questions,
        "outcomes": [_outcome(paper, outcome) for outcome in guide.outcomes],
        "tree": tree_drawing(paper.context, guide),
        "sources": source_list(paper),
    }


def _outcome(paper: PaperWriter, outcome: Outcome) -> Data:
    context, handbook = paper.context, paper.context.handbook
    more = [(kind, id) for kind in LEADS if (id := getattr(outcome, kind))]
    return {
        "title": paper.line(outcome.title),
        "text": paper.runs(outcome.text),
        "next": paper.each(outcome.next),
        "mind": outcome.caution,
        "more": [
            {"text": context.words(f"guide.more-{kind}", title=handbook.title(kind, id)), "url": context.link(kind, id) or None}
            for kind, id in more
        ],
    }


def source_list(paper: PaperWriter) -> list[Data]:
    """Return the sources cited so far, with the numbers of their marks."""
    cited, words = paper.context.sources, paper.context.words
    return [{"number": str(number), "text": paper.written(reference_runs(source, words))} for number, source in cited]
