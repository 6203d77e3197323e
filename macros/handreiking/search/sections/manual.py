"""What can be found in the manual for maintainers: only the titles of its pages and sections, or it would turn up too often."""

from collections.abc import Iterator, Sequence

from handreiking.components.field_reference.params import Group
from handreiking.components.rule_page.params import RuleEntry
from handreiking.search.documents import IndexedSection
from handreiking.search.sections.reading import PageReader


def field_reference(page: PageReader, groups: Sequence[Group]) -> Iterator[IndexedSection]:
    """Yield each kind of entry."""
    yield page.top(page.words("page.fields.lead"))
    for group in groups:
        yield page.section(group.anchor, group.name)


def rule_index(page: PageReader, rules: Sequence[RuleEntry]) -> Iterator[IndexedSection]:
    """Yield the lead of the list: each rule has a page of its own."""
    yield page.top(page.words("page.rules.lead"))


def rule_page(page: PageReader, entry: RuleEntry) -> Iterator[IndexedSection]:
    """Yield the title of the rule."""
    yield page.top()
