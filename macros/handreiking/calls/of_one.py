"""The macros that show one method, checklist, guide or topic, or a part of it."""

from typing import Annotated

from handreiking.calls import kinds
from handreiking.calls.kinds import Checklist, Depth, Guide, Method, Titled, Topic
from handreiking.calls.shown import Shown

WithRoles = Annotated[str, kinds.Id("method", has=("decision", "roles"), optional=True)]
WithFacts = Annotated[str, kinds.Id("method", has=("key_facts",))]
WithFit = Annotated[str, kinds.Id("method", has=("target_group",))]
WithSteps = Annotated[str, kinds.Id("method", has=("steps",))]
WithPhases = Annotated[str, kinds.Id("method", has=("phases",))]
WithFigure = Annotated[str, kinds.Id("method", has=("figure",))]
WithDose = Annotated[str, kinds.Id("method", has=("time", "dose", "start", "training", "caseload", "costs", "availability"))]


def method(id: Method, level: Depth = None, title: Titled = True) -> Shown:
    """All of a method: ``{{ method("short-intensive-support") }}``."""
    return Shown("page", "method", id, level=level, titled=title)


def section(method: Method, name: Annotated[str, kinds.Choice()], level: Depth = None) -> Shown:
    """A section of a method's page, by its name: ``{{ section("short-intensive-support", "pitfalls") }}``."""
    return Shown("section", name, method, level=level)


def fit(method: WithFit, level: Depth = None) -> Shown:
    """For whom a method is, and when it does not fit: ``{{ fit("short-intensive-support") }}``."""
    return Shown("section", "fit", method, level=level)


def steps(method: WithSteps, level: Depth = None) -> Shown:
    """The steps of a method: ``{{ steps("hydra-triangle") }}``."""
    return Shown("section", "steps", method, level=level)


def phases(method: WithPhases, level: Depth = None) -> Shown:
    """The phases of a method: ``{{ phases("short-intensive-support") }}``."""
    return Shown("section", "phases", method, level=level)


def timeline(method: WithPhases, level: Depth = None) -> Shown:
    """The same as `phases`, by its former name: ``{{ timeline("short-intensive-support") }}``."""
    return phases(method, level)


def roles(method: WithRoles = "", level: Depth = None, title: Titled = True) -> Shown:
    """Who does what in a method, or in every method: ``{{ roles("short-intensive-support") }}`` or ``{{ roles() }}``."""
    return Shown("section", "roles", method, level=level) if method else Shown("list", "roles", level=level, titled=title)


def dose(method: WithDose) -> Shown:
    """How long a method takes, how much and how often: ``{{ dose("short-intensive-support") }}``."""
    return Shown("part", "dose", method)


def figure(method: WithFigure) -> Shown:
    """The figure of a method: ``{{ figure("hydra-triangle") }}``."""
    return Shown("section", "figure", method)


def facts(method: WithFacts) -> Shown:
    """The key facts of a method: ``{{ facts("short-intensive-support") }}``."""
    return Shown("part", "facts", method)


def checklist(id: Checklist, level: Depth = None) -> Shown:
    """A checklist with its check boxes: ``{{ checklist("eerste-huisbezoek") }}``."""
    return Shown("part", "checklist", id, level=level)


def guide(id: Guide, level: Depth = None) -> Shown:
    """A decision guide, with all its questions: ``{{ guide("welke-aanpak") }}``."""
    return Shown("part", "guide", id, level=level)


def tree(guide: Guide) -> Shown:
    """A decision guide as a drawing: ``{{ tree("welke-aanpak") }}``."""
    return Shown("part", "tree", guide)


def topic(id: Topic, level: Depth = None, title: Titled = True) -> Shown:
    """A topic, or one of its sections: ``{{ topic("safety") }}``."""
    return Shown("page", "topic", id, level=level, titled=title)
