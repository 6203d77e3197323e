"""The sections of the generated pages, from the same data as their components: the component of every page has a function here.

A function takes a `PageReader` and the params of the component, and yields the sections in the order of the page. Their anchors
are ids in the component's HTML.
"""

from collections.abc import Callable, Iterator, Mapping

from handreiking.search.documents import IndexedSection
from handreiking.search.sections.checklist import checklist_page
from handreiking.search.sections.compare import compare
from handreiking.search.sections.guide import guide_page
from handreiking.search.sections.home import home
from handreiking.search.sections.lists import (
    checklist_index,
    exercise_page,
    guide_index,
    method_index,
    overview,
    parts_page,
    role_index,
)
from handreiking.search.sections.manual import field_reference, macro_reference, rule_index, rule_page
from handreiking.search.sections.method import method
from handreiking.search.sections.reading import PageReader
from handreiking.search.sections.reference import bibliography, glossary, source_uses
from handreiking.search.sections.topic import topic
from handreiking.site.page import Page
from handreiking.site.site import Site

SECTIONS: Mapping[str, Callable[..., Iterator[IndexedSection]]] = {
    function.__name__: function
    for function in (
        bibliography,
        checklist_index,
        checklist_page,
        compare,
        field_reference,
        macro_reference,
        glossary,
        guide_index,
        guide_page,
        home,
        method,
        method_index,
        overview,
        parts_page,
        exercise_page,
        role_index,
        rule_index,
        rule_page,
        source_uses,
        topic,
    )
}
"""The function for each page, by the name of the page's component."""


def generated_sections(page: Page, site: Site) -> tuple[IndexedSection, ...]:
    """Return the sections of `page`, the first of which has its title. Raises `KeyError` for a component without a function."""
    return tuple(SECTIONS[page.component](PageReader(site, page), **page.params))
