"""A trainers' pack as data for paper: a method, or the whole handbook."""

from collections.abc import Iterable

from handreiking.components.dose.params import time_words
from handreiking.components.figure.params import numbered_items
from handreiking.components.period.words import period_words
from handreiking.model.checklist import GeneralChecklist
from handreiking.model.course import Phase, Time
from handreiking.model.figure import Figure
from handreiking.model.guide import Guide
from handreiking.model.lists import Term
from handreiking.model.method import Method
from handreiking.model.topic import Topic
from handreiking.print.drawing import figure_drawing
from handreiking.print.entries import PaperRun
from handreiking.print.exercise import handout_data, trainer_data
from handreiking.print.local import local_data
from handreiking.print.runs import PaperWriter
from handreiking.print.sheets import Data, checklist_data, guide_data, source_list
from handreiking.print.topics import topic_data
from handreiking.text.collation import collation_key


def pack_data(
    paper: PaperWriter,
    methods: Iterable[Method],
    guides: Iterable[Guide],
    topics: Iterable[Topic],
    cover: Data,
    checklists: Iterable[GeneralChecklist] = (),
) -> Data:
    """Return the pack of `topics`, `methods`, the `guides` that choose between them and the `checklists` that belong to none.

    `cover` is the data of the first page.
    """
    beside = [topic_data(paper, one) | {"sources": []} for one in topics]
    chosen = [guide_data(paper, one, None) | {"sources": []} for one in guides]
    lists = [checklist_data(paper, one, None, apart=False) | {"sources": []} for one in checklists]
    parts = [_method(paper, one) for one in methods]
    terms = _terms(paper)
    told = {"topics": beside, "guides": chosen, "checklists": lists, "methods": parts}
    return {**cover, **told, "terms": terms, "sources": source_list(paper)}


def _method(paper: PaperWriter, method: Method) -> Data:
    words, line = paper.context.words, paper.line
    bare: Data = {"sources": []}
    names = [words("method.short", short=method.short)] if method.short else []
    names += [words("method.aliases", aliases=words.listed(method.aliases))] if method.aliases else []
    roles = {role.id: role.title for role in method.roles}
    return {
        "title": line(method.title),
        "names": line(" ".join(names)) or None,
        "summary": paper.runs(method.summary),
        "facts": [(line(fact.term), paper.named(fact.value, fact.note)) for fact in method.key_facts],
        "who": paper.runs(method.target_group.who if method.target_group else None),
        "time": _time(paper, method.time) if method.time else [],
        "local": local_data(paper, method.local),
        "short": list(_short(paper, method)),
        "phases": [_phase(paper, phase, roles) for phase in method.phases],
        "decision": paper.runs(method.decision),
        "roles": [{"title": line(role.title), "tasks": paper.each(role.tasks)} for role in method.roles],
        "pitfalls": [{"title": line(one.title), "text": paper.runs(one.text)} for one in method.pitfalls or ()],
        "reading": paper.each(method.further_reading),
        "checklists": [checklist_data(paper, one, method, apart=False) | bare for one in method.checklists],
        "guides": [guide_data(paper, one, method) | bare for one in method.guides],
        "exercises": [handout_data(paper, one) for one in method.exercises],
        "trainer": [trainer_data(paper, one) for one in method.exercises],
    }


def _time(paper: PaperWriter, time: Time) -> list[PaperRun]:
    number, text = time_words(paper.context.words, time), paper.runs(time.text)
    said = f"{number}, " if number and text else number
    return [*([{"kind": "text", "text": said}] if said else []), *text]


def _short(paper: PaperWriter, method: Method) -> Iterable[Data]:
    words, group = paper.context.words, method.target_group
    if group and group.fits_when:
        yield {"title": words("method.fits"), "texts": paper.each(group.fits_when)}
    if group and group.not_when:
        yield {"title": words("method.fits-not"), "texts": paper.each(group.not_when)}
    if method.steps:
        yield {"title": words("method.steps"), "steps": paper.each(method.steps)}
    if method.figure:
        yield {"title": words("method.figure"), "drawing": _figure(paper, method, method.figure)}
    if method.core_elements:
        yield {"title": words("method.core_elements"), "texts": paper.each(method.core_elements)}
    if method.materials:
        yield {"title": words("method.materials"), "texts": paper.each(method.materials)}


def _figure(paper: PaperWriter, method: Method, figure: Figure) -> Data:
    listed = [paper.named(item.title, item.text or "") for item in numbered_items(figure)]
    drawing = figure_drawing(paper.context, figure, method.title)
    return {**drawing, "items": listed, "caption": paper.runs(figure.caption)}


def _phase(paper: PaperWriter, phase: Phase, roles: dict[str, str]) -> Data:
    words, line = paper.context.words, paper.line
    present = words.listed(roles[id] for id in phase.roles)
    return {
        "title": line(phase.title),
        "when": period_words(words, phase) if phase.from_month else None,
        "goal": paper.runs(phase.goal),
        "steps": paper.each(phase.steps),
        "result": paper.runs(phase.result),
        "roles": f"{words('method.phase-roles')} {line(present)}" if present else None,
    }


def _terms(paper: PaperWriter) -> list[Data]:
    """The terms that the texts so far use, in alphabetical order."""
    used: list[Term] = sorted(paper.context.explained.values(), key=lambda term: collation_key(term.term))
    return [{"term": paper.line(term.term), "definition": paper.runs(term.definition)} for term in used]
