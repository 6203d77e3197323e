"""What a part of a page has for itself: its ids, the levels of its headings and the sources that it cites.

A generated page is one part. A hand-written page has one for each call of a macro, and no two of these have the same id.
"""

from dataclasses import dataclass, field
from itertools import chain, count

from markupsafe import Markup

from handreiking.components.escaping import escaped
from handreiking.text.naming import slug

DEEPEST = 6
"""The deepest heading of HTML (https://html.spec.whatwg.org/multipage/sections.html#the-h1,-h2,-h3,-h4,-h5,-and-h6-elements)."""

TITLE = "hr-head__title"
"""The class of the title of a page."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the page: its level from 2, its id and its words. The contents of the page list it if it is `listed`."""

    level: int
    anchor: str
    title: str
    listed: bool


@dataclass
class Part:
    """A part of a page, whose headings are `shift` levels deeper than those of a page of its own.

    It is `titled` if it begins with its title. `taken` has all ids on the page so far, and None if nothing else is on the page;
    `ids` has the id that each thing in the part got, by its name. `cited` has the number of each source that the part cites, and
    `listed` the numbers of those that the page has listed already.
    """

    shift: int = 0
    titled: bool = True
    taken: set[str] | None = None
    ids: dict[str, str] = field(default_factory=dict)
    cited: dict[str, int] = field(default_factory=dict)
    listed: set[int] = field(default_factory=set)
    headings: list[Heading] = field(default_factory=list)

    def heading(self, level: int, anchor: str, title: str, css: str = "", listed: bool = False) -> Markup:
        """Write a heading, and note it: its `level` and `anchor` are what they would be on a page of its own."""
        deep, id = self.level(level), self.id(anchor)
        self.headings.append(Heading(deep, id, title, listed or level == 2))
        attributes = f' class="{escaped(css)}"' if css else ""
        return Markup(f'<h{deep} id="{escaped(id)}"{attributes}>{escaped(title)}</h{deep}>')

    def title(self, text: str, css: str = TITLE) -> Markup:
        """Write the title that the part begins with, of the class `css`. Below another title it is a heading, with an id."""
        if not self.titled:
            return Markup("")
        if self.shift > 0:
            return self.heading(1, slug(text), text, css, listed=True)
        return Markup(f'<h1 class="{css}" data-search-exclude>{escaped(text)}</h1>')

    def tag(self, level: int) -> str:
        """Return the name of the element of a heading of `level` that nothing leads to."""
        return f"h{self.level(level)}"

    def level(self, level: int) -> int:
        """Return the level that a heading gets here if its level is `level` on a page of its own."""
        return min(level + self.shift, DEEPEST)

    def id(self, name: str) -> str:
        """Return the id of what is called `name` in this part: that name, with a number if another part has it."""
        if self.taken is None:
            return name
        if name not in self.ids:
            numbered = (f"{name}-{number}" for number in count(2))
            self.ids[name] = next(one for one in chain([name], numbered) if one not in self.taken)
            self.taken.add(self.ids[name])
        return self.ids[name]

    def lists(self, number: int) -> bool:
        """Note that the source with `number` is listed here, and return whether it is the first time on the page."""
        first = number not in self.listed
        self.listed.add(number)
        return first
