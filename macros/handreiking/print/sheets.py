"""A checklist and a guide as data for paper: what the Typst templates and `editable_checklist` get."""

from typing import Any

from handreiking.components.guide.params import LEADS
from handreiking.components.reference.runs import reference_runs
from handreiking.model.checklist import Checklist, Item
from handreiking.model.guide import Answer, Guide, Outcome
from handreiking.model.method import Method
from handreiking.model.paths import questions_left
from handreiking.print.drawing import tree_drawing
from handreiking.print.runs import PaperWriter
from handreiking.text.inline import plain

Data = dict[str, Any]


def checklist_data(paper: PaperWriter, checklist: Checklist, method: Method) -> Data:
    """Return `checklist` of `method`: its pause point, its sections, and the sources that it cites."""
    words, line = paper.context.words, paper.line
    use = words(f"checklist.use-{checklist.use}")
    pause = (("when", checklist.when), ("who", checklist.who), ("use", use))
    sections = [
        {
            "title": line(section.title),
            "id": f"{checklist.id}.{number}",
            "when": line(section.when) if section.when else None,
            "occasions": [line(one) for one in section.occasions or ()],
            "items": [_item(paper, item, f"{checklist.id}.{number}.{place}") for place, item in enumerate(section.items, 1)],
        }
        for number, section in enumerate(checklist.sections, 1)
    ]
    return {
        "id": checklist.id,
        "title": line(checklist.title),
        "kicker": words("paper.checklist", method=method.title),
        "pause": [(words(f"checklist.{key}"), line(value)) for key, value in pause],
        "sign": checklist.sign,
        "signers": [line(one) for one in checklist.signers or ()],
        "sections": sections,
        "sources": source_list(paper),
    }


def _item(paper: PaperWriter, item: Item, id: str) -> Data:
    why = paper.runs(item.why) if item.why else []
    return {"id": id, "text": paper.runs(item.text), "why": why, "plain": plain(item.text)}


def guide_data(paper: PaperWriter, guide: Guide, method: Method | None) -> Data:
    """Return `guide`: its questions with their answers, its outcomes, its tree as a picture, and its sources."""
    words, line = paper.context.words, paper.line
    numbers = {question.id: number for number, question in enumerate(guide.questions, 1)}
    titles = {outcome.id: outcome.title for outcome in guide.outcomes}

    def answer(answer: Answer) -> Data:
        number = numbers.get(answer.to)
        to = words("guide.to-question", number=number) if number else words("paper.to-outcome", title=titles[answer.to])
        return {"label": line(answer.label), "to": line(to), "because": paper.runs(answer.because) if answer.because else []}

    questions = [
        {"ask": line(question.ask), "why": paper.runs(question.why), "answers": [answer(one) for one in question.answers]}
        for question in guide.questions
    ]
    return {
        "title": line(guide.title),
        "kicker": words("guide.kicker", count=questions_left(guide)[guide.questions[0].id] + 1)
        + (f" · {method.title}" if method else ""),
        "intro": paper.runs(guide.intro) if guide.intro else [],
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
