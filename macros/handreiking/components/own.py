"""The templates of a team, in place of ours: compiled as ours are, and what goes wrong in one is told with its file and line."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from types import TracebackType

from jinja2 import Template, TemplateSyntaxError, UndefinedError

from handreiking.catalogue import Catalogue
from handreiking.components.environment import environment
from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.look import OwnFile


class TemplateFault(Exception):
    """A template of the team cannot be read, or failed while a page was made; `diagnostic` says where, and why."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic)
        self.diagnostic = diagnostic

    def told(self, words: Catalogue) -> str:
        """Return where it is and what is wrong, on one line."""
        at, said = self.diagnostic.location, words(f"rule.{self.diagnostic.rule}.message", **self.diagnostic.params)
        return f"{at.file}:{at.line}: {said}"


@lru_cache(maxsize=128)
def own_template(own: OwnFile) -> Template:
    """Return the template in the file `own`, which escapes as ours do, and may include ours. Raises `TemplateFault`."""
    shared = environment()
    try:
        code = shared.compile(own.text, own.file, own.file)
    except TemplateSyntaxError as error:
        raise TemplateFault(_diagnostic(own.file, error.lineno, error.message or "", "syntax")) from error
    return Template.from_code(shared, code, shared.make_globals(None))


def fault_in(error: Exception, own: Iterable[OwnFile]) -> TemplateFault | None:
    """Return what went wrong in the innermost of the templates `own` that `error` passed through; None if it passed none."""
    files = {one.file for one in own}
    places = [place for place in _places(error.__traceback__) if place[0] in files]
    return TemplateFault(_diagnostic(*places[-1], _said(error), "hint")) if places else None


def template_faults(own: Iterable[OwnFile]) -> Iterator[Diagnostic]:
    """Yield what is wrong with each of the templates `own` that cannot be read, whether a page needs it or not."""
    for one in own:
        try:
            own_template(one)
        except TemplateFault as fault:
            yield fault.diagnostic


def _places(trace: TracebackType | None) -> Iterator[tuple[str, int]]:
    """The file and the line of each step on the way to an error. Jinja has put those of templates in."""
    while trace:
        yield trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next


def _said(error: Exception) -> str:
    """What `error` says, on one line."""
    text = " ".join(str(error).split())
    return text if text and isinstance(error, UndefinedError) else f"{type(error).__name__}: {text}"


def _diagnostic(file: str, line: int, why: str, hint: str) -> Diagnostic:
    return Diagnostic("failing-template", Location(file, line, 1, line, 999), {"why": why[:200].rstrip(".")}, hint)
