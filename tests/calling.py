"""A hand-written page that calls macros, without a host."""

from collections.abc import Callable

from jinja2 import Environment

from handreiking.calls.faults import Fault
from handreiking.calls.macros import macros
from handreiking.site.macros import Macros, Wrong
from handreiking.site.site import Site


class Reader:
    """Reads hand-written pages one after the other, with the macros of `site`. A call stands below a heading of level `above`."""

    def __init__(self, site: Site, here: str = "over/uitleg.md", above: int = 2) -> None:
        self.here, self.site, self.above = here, site, above
        self.macros = Macros(lambda: self.site, lambda: self.here)

    def read(self, page: str) -> str:
        """Return what becomes of `page`."""
        environment = Environment(undefined=self.macros.unknown(), autoescape=False)
        return environment.from_string(page).render({name: self._calling(name) for name in macros()})

    @property
    def said(self) -> list[str]:
        """What was wrong with calls, in words: page, macro, message and advice."""
        return [
            f"{uri}: {name}: {self._text(one, 'message')} {self._text(one, one.hint)}" for uri, name, one in self.macros.failures
        ]

    def _text(self, fault: Fault, key: str) -> str:
        return self.site.words(f"rule.{fault.rule}.{key}", **fault.params)

    def _calling(self, name: str) -> Callable[..., str]:
        def calling(*given: object, **named: object) -> str:
            try:
                asked = self.macros.ask(name, *given, **named)
            except Wrong as wrong:
                return str(wrong)
            return self.macros.file(asked) if asked.way == "link" else self.macros.show(asked, self.above)[0]

        return calling
