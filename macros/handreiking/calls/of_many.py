"""The macros that show a list, all of it or some entries."""

from handreiking.calls.kinds import Depth, Method, Source, Term, Titled
from handreiking.calls.shown import Shown


def methods(*methods: Method, level: Depth = None, title: Titled = True) -> Shown:
    """The list of methods, or of some: ``{{ methods() }}``."""
    return Shown("list", "methods", ids=methods, level=level, titled=title)


def cards(*methods: Method, level: Depth = None) -> Shown:
    """Methods as cards: ``{{ cards() }}`` or ``{{ cards("hydra-triangle", "short-intensive-support") }}``."""
    return Shown("part", "cards", ids=methods, level=level)


def compare(*methods: Method, level: Depth = None, title: Titled = True) -> Shown:
    """Methods side by side: ``{{ compare() }}`` or ``{{ compare("hydra-triangle", "short-intensive-support") }}``."""
    return Shown("list", "compare", ids=methods, level=level, titled=title)


def checklists(*methods: Method, level: Depth = None, title: Titled = True) -> Shown:
    """The list of checklists, or of those of some methods: ``{{ checklists("short-intensive-support") }}``."""
    return Shown("list", "checklists", ids=methods, level=level, titled=title)


def guides(*methods: Method, level: Depth = None, title: Titled = True) -> Shown:
    """The list of decision guides, or of those of some methods: ``{{ guides() }}``."""
    return Shown("list", "guides", ids=methods, level=level, titled=title)


def glossary(*terms: Term, level: Depth = None, title: Titled = True) -> Shown:
    """The glossary, or some of its terms: ``{{ glossary("nazorg", "terugval") }}``."""
    return Shown("list", "glossary", ids=terms, level=level, titled=title)


def bibliography(*sources: Source, level: Depth = None, title: Titled = True) -> Shown:
    """The sources, or some of them, each with what rests on it: ``{{ bibliography("kia-delft-2017") }}``."""
    return Shown("list", "sources", ids=sources, level=level, titled=title)


def exercises(*methods: Method) -> Shown:
    """The exercises for a group, all or those of some methods: ``{{ exercises() }}``."""
    return Shown("part", "exercises", ids=methods)
