"""What the component `jump` takes, and what its template gets."""

from collections.abc import Sequence
from dataclasses import dataclass

from handreiking.components.context import Context
from handreiking.components.method.sections import ShownSection


@dataclass(frozen=True, slots=True)
class JumpParams:
    """The sections of this page that links at its top lead to, as short as possible; one link alone leads nowhere new."""

    links: Sequence[ShownSection]


def jump(context: Context, sections: Sequence[ShownSection]) -> JumpParams:
    """Return those of `sections` that have a short name and stand on the page, of which the headings are noted.

    Below another title there are none: they would lead through only a part of what is there.
    """
    if context.part.shift > 0:
        return JumpParams(())
    there = {heading.anchor for heading in context.headings}
    return JumpParams([section for section in sections if section.short and context.id(section.anchor) in there])
