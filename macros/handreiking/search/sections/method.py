"""What can be found on the page of a method: its sections, in the order of ``components/method/sections.py``."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from handreiking.components.dose.params import dose_rows
from handreiking.components.method.params import MethodParams
from handreiking.components.method.params import method as prepared
from handreiking.components.method.sections import ShownSection, in_order
from handreiking.components.period.words import period_words
from handreiking.components.rows.listing import tool_rows
from handreiking.model.course import Phase
from handreiking.model.exercise import Exercise
from handreiking.model.figure import Hub, Triangle
from handreiking.model.method import Method
from handreiking.search.documents import IndexedSection
from handreiking.search.sections.local import local_added, local_said
from handreiking.search.sections.reading import PageReader


def method(page: PageReader, method: Method, today: date) -> Iterator[IndexedSection]:
    """Yield everything that the method says, from its summary to the origin of its name."""
    words = page.words
    called = words("method.aliases", aliases=words.listed(method.aliases)) if method.aliases else ""
    facts = [said for fact in method.key_facts for said in (fact.term, fact.value, page.bare(fact.note))]
    short = words("method.short", short=method.short) if method.short else ""
    yield page.top(short, called, page.say(method.summary), *facts)
    view = prepared(page.context, method, today)
    for shown in in_order(view.sections):
        if shown.is_on(page.context):
            yield from _section(page, view, shown)


def _section(page: PageReader, view: MethodParams, shown: ShownSection) -> Iterator[IndexedSection]:
    """Yield a section and those below it. Files are not found; terms and sources are, below their headings."""
    here = local_added(page, view.method, shown.name)
    if shown.name == "terms":
        yield from page.terms()
    elif shown.name in TEXTS:
        yield page.section(shown.anchor, shown.title, *TEXTS[shown.name](page, view), *here)
    elif shown.name in Method.model_fields and shown.name not in BELOW:
        yield page.section(shown.anchor, shown.title, page.say(*getattr(view.method, shown.name)), *here)
    elif shown.name != "downloads":
        yield page.section(shown.anchor, shown.title, *here)
    if shown.name in BELOW:
        yield from BELOW[shown.name](page, view.method)


def _who(page: PageReader, view: MethodParams) -> Iterator[str]:
    if (group := view.method.target_group) and group.who:
        yield f"{page.words('method.who')} {page.say(group.who)}"


def _fits(page: PageReader, method: Method) -> Iterator[IndexedSection]:
    words, group = page.words, method.target_group
    sides = (("fits", group.fits_when), ("fits-not", group.not_when)) if group else ()
    for name, texts in (side for side in sides if side[1]):
        yield page.section(words(f"anchor.{name}"), words(f"method.{name}"), page.say(*texts))


def _figure(page: PageReader, view: MethodParams) -> Iterator[str]:
    if figure := view.method.figure:
        parts = figure.corners if isinstance(figure, Triangle) else figure.seats
        for part in (figure.fixed, *parts) if isinstance(figure, Hub) else parts:
            yield f"{page.words('sign.stop', title=part.title)} {page.say(part.text)}" if part.text else part.title
        yield page.say(figure.caption)


def _phases(page: PageReader, method: Method) -> Iterator[IndexedSection]:
    yield from (_phase(page, phase, method) for phase in method.phases)


def _phase(page: PageReader, phase: Phase, method: Method) -> IndexedSection:
    words = page.words
    titles = {role.id: role.title for role in method.roles}
    when = period_words(words, phase) if phase.from_month else ""
    said = page.say(phase.goal, *phase.steps)
    who = f"{words('method.phase-roles')} {words.listed(titles[role] for role in phase.roles)}" if phase.roles else ""
    result = f"{words('method.phase-result')} {page.say(phase.result)}" if phase.result else ""
    return page.section(words("anchor.phase", id=phase.id), phase.title, when, said, who, result)


def _roles(page: PageReader, view: MethodParams) -> Iterator[str]:
    if view.method.decision:
        yield f"{page.words('method.decision')} {page.say(view.method.decision)}"
    yield from (f"{role.title} {page.say(*role.tasks)}" for role in view.method.roles)


def _dose(page: PageReader, view: MethodParams) -> Iterator[str]:
    for row in dose_rows(page.words, view.method):
        yield f"{row.term} {page.words.listed(filter(None, (row.amount, page.say(row.text))))}"


def _examples(page: PageReader, method: Method) -> Iterator[IndexedSection]:
    for number, example in enumerate(method.examples, 1):
        yield page.section(page.words("anchor.example", number=number), example.title, page.say(*example.story))


def _exercises(page: PageReader, method: Method) -> Iterator[IndexedSection]:
    yield from (_exercise(page, exercise) for exercise in method.exercises)


def _exercise(page: PageReader, exercise: Exercise) -> IndexedSection:
    words = page.words
    minutes = words("exercise.minutes", number=exercise.minutes)
    fictional = f"· {words('exercise.fictional')}" if exercise.fictional else ""
    goal = words("sign.label", label=words("exercise.goal"), text=page.say(exercise.goal)) if exercise.goal else ""
    story = page.say(*exercise.story)
    questions = f"{words('exercise.questions')} {page.say(*exercise.questions)}"
    cards = [f"{card.title} {page.say(card.text)}" for card in exercise.cards]
    counted = [f"{words('exercise.cards')} · {len(cards)}"] if cards else []
    discussion = f"{words('exercise.trainer')} {words('exercise.discussion')} {page.say(*exercise.discussion)}"
    answers = f"{words('exercise.answers')} {page.say(*exercise.answers)}" if exercise.answers else ""
    anchor = words("anchor.exercise", id=exercise.id)
    return page.section(anchor, exercise.title, minutes, fictional, goal, story, questions, *counted, *cards, discussion, answers)


def _related(page: PageReader, view: MethodParams) -> Iterator[str]:
    for relation, title in ((one, page.context.handbook.title("method", one.method)) for one in view.method.related):
        yield f"{page.words(f'relation.{relation.relation}')} {title} {page.say(relation.because)}"


def _reading(page: PageReader, view: MethodParams) -> Iterator[str]:
    yield from map(page.say, view.method.further_reading or ())


TEXTS: Mapping[str, Callable[[PageReader, MethodParams], Iterator[str]]] = {
    "local": lambda page, view: local_said(page, view.method.local),
    "fit": _who,
    "figure": _figure,
    "roles": _roles,
    "tools": lambda page, view: (said for row in tool_rows(page.context, view.method) for said in (row.title, row.note)),
    "pitfalls": lambda page, view: (
        f"{page.words('sign.stop', title=one.title)} {page.say(one.text)}" for one in view.method.pitfalls or ()
    ),
    "practical": _dose,
    "related": _related,
    "further_reading": _reading,
    "sources": lambda page, view: iter([page.bare(view.method.naming)]),
}
"""The texts of the sections that are more than a list of statements, by name."""

BELOW: Mapping[str, Callable[[PageReader, Method], Iterator[IndexedSection]]] = {
    "fit": _fits,
    "phases": _phases,
    "examples": _examples,
    "exercises": _exercises,
}
"""The subsections of a section, by its name."""
