"""What can be found in the comparison."""

from collections.abc import Iterator, Sequence

from handreiking.components.compare.params import compare as compare_params
from handreiking.components.compare.rows import compare_rows
from handreiking.components.parts.params import Place
from handreiking.model.method import Method
from handreiking.search.documents import IndexedSection
from handreiking.search.sections.reading import PageReader


def compare(page: PageReader, methods: Sequence[Method], place: Place | None = None) -> Iterator[IndexedSection]:
    """Yield the names of the methods, and every row of the table with what each method answers; of a part only the names."""
    if place:
        yield page.top(place.lead, page.words("page.compare.choose"), *(method.short or method.title for method in methods))
        return
    said = [compare_params(page.context, methods).lead, *(method.title for method in methods)]
    for row in compare_rows(page.words, methods):
        said.append(row.question)
        for cell in row.cells:
            said += [cell.lead, page.bare(*cell.texts)] if cell.lead or cell.texts else [page.words("page.compare.nothing")]
    yield page.top(*said)
