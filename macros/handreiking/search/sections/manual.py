"""What can be found in the manual for maintainers: what each field holds, what each macro shows, what each rule finds and why."""

from collections.abc import Iterator, Sequence

from handreiking.components.field_reference.params import Group
from handreiking.components.macro_reference.params import RULES, MacroGroup
from handreiking.components.rule_page.params import RuleEntry
from handreiking.search.documents import IndexedSection
from handreiking.search.sections.reading import PageReader


def field_reference(page: PageReader, groups: Sequence[Group]) -> Iterator[IndexedSection]:
    """Yield each kind of entry with its fields."""
    yield page.top(page.words("page.fields.lead"))
    for group in groups:
        fields = (said for field in group.fields for said in (field.key, field.name, field.text))
        yield page.section(group.anchor, group.name, group.text, *fields)


def macro_reference(page: PageReader, groups: Sequence[MacroGroup]) -> Iterator[IndexedSection]:
    """Yield each group of macros, with what each shows."""
    yield page.top(page.words("page.macros.lead"), *(page.words(f"macro.rule.{one}") for one in RULES))
    for group in groups:
        yield page.section(group.anchor, group.title, *(said for macro in group.macros for said in (macro.name, macro.text)))


def rule_index(page: PageReader, rules: Sequence[RuleEntry]) -> Iterator[IndexedSection]:
    """Yield the lead of the list: each rule has a page of its own."""
    yield page.top(page.words("page.rules.lead"))


def rule_page(page: PageReader, entry: RuleEntry) -> Iterator[IndexedSection]:
    """Yield the title and the name of the rule, and why it matters."""
    yield page.top(entry.why, page.words("page.rules.kicker", rule=entry.name))
