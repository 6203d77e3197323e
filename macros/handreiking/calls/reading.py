"""The calls in the text of a hand-written page: found without running it, each with its place.

Jinja says on which line something stands and not where in that line. So its parser is given tokens whose "line" is the number of
characters above them, and everything that it makes of them knows its place.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from jinja2 import Environment, TemplateSyntaxError, meta, nodes
from jinja2.lexer import Lexer

from handreiking.calls.found import Call, Found, Given

FRONT = re.compile(r"\A---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
"""The front matter of a page (https://www.mkdocs.org/user-guide/writing-your-docs/#yaml-style-meta-data)."""

NOT_RUN = re.compile(r"^render_macros:\s*(?:false|no|off)\s*$", re.MULTILINE | re.IGNORECASE)
"""What in front matter says that nothing on the page is a call."""

CHARACTER = re.compile(r" at (\d+)$")
"""How Jinja's lexer says which character of a text it cannot read."""


class _Placed(Lexer):
    """A lexer whose tokens have the number of characters above them in place of a line."""

    def tokeniter(
        self, source: str, name: str | None, filename: str | None = None, state: str | None = None
    ) -> Iterator[tuple[int, str, str]]:
        """Yield the tokens of `source`. White space that Jinja drops is not in them."""
        at = 0
        for _, token, value in super().tokeniter(source, name, filename, state):
            at = source.index(value, at)
            yield at, token, value
            at += len(value)


class _Reading(Environment):
    """Jinja as it reads a page."""

    @property
    def lexer(self) -> Lexer:
        """What makes tokens of a page."""
        return _Placed(self)


@dataclass
class Reader:
    """Reads pages for which these are the delimiters and other options of Jinja."""

    options: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._environment = _Reading(**self.options, autoescape=True)  # type: ignore[arg-type]

    def read(self, text: str) -> Found:
        """Return the calls in `text`, in their order."""
        front = FRONT.match(text)
        if front and NOT_RUN.search(front[0]):
            return Found()
        body = re.sub(r"[^\n]", " ", front[0]) + text[front.end() :] if front else text
        try:
            tree = self._environment.parse(body)
        except TemplateSyntaxError as error:
            return Found(broken=self._place(body, error))
        free = meta.find_undeclared_variables(tree)
        found = (one for one in tree.find_all(nodes.Call) if isinstance(one.node, nodes.Name) and one.node.name in free)
        return Found(tuple(sorted(map(_call, found), key=lambda call: call.start)))

    def _place(self, body: str, error: TemplateSyntaxError) -> tuple[int, str]:
        """Where `body` cannot be read, and why: the parser says the character, the lexer how far it came."""
        at = 0
        try:
            for start, _, value in _Placed(self._environment).tokeniter(body, None):
                at = start + len(value)
        except TemplateSyntaxError as unread:
            character = CHARACTER.search(unread.message or "")
            return int(character[1]) if character else at, CHARACTER.sub("", unread.message or "")
        return min(error.lineno, max(len(body) - 1, 0)), error.message or ""


def _call(node: nodes.Call) -> Call:
    assert isinstance(node.node, nodes.Name)
    given = tuple(map(_given, node.args))
    named = tuple((one.key, _given(one.value)) for one in node.kwargs)
    return Call(node.node.name, node.node.lineno, given, named, bool(node.dyn_args or node.dyn_kwargs))


def _given(node: nodes.Expr) -> Given:
    try:
        value = node.as_const()
    except nodes.Impossible:
        return Given(None, False, node.lineno)
    # No macro takes a list: that it is one is all that matters.
    return Given(value if value is None or isinstance(value, str | int | float) else [], True, node.lineno)
