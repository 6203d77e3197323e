"""The rule ``uncited-source``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.loading.suggestion import nearest
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import is_whole, warning
from handreiking.rules.missing_id import known_ids
from handreiking.rules.summaries import summaries


def uncited_source(handbook: Handbook) -> Iterator[Diagnostic]:
    """A source in ``bronnen.yaml`` that no statement cites.

    A list of sources promises that the handbook relies on them. Either a citation was forgotten, or the source can go.

    FAIL::

        sources:
          - id: overdracht-utrecht
            author: Buurtteam
            title: Een soepele overdracht
            published_in: Interview
          - id: wonen-2020
            author: Woonbond
            title: Wonen na de opvang
            published_in: Tijdschrift

    PASS::

        sources:
          - id: overdracht-utrecht
            author: Buurtteam
            title: Een soepele overdracht
            published_in: Interview
    """
    if not handbook.bibliography or not is_whole(handbook):
        return
    known = known_ids(handbook, "source")
    written = frozenset().union(*(noted.cited for noted in summaries(handbook).values()))
    cited = {id if id in known else nearest(id, known) for id in written}
    for index, source in enumerate(handbook.bibliography.entry.sources):
        if source.id not in cited:
            yield warning("uncited-source", handbook.bibliography, ("sources", index, "id"), id=source.id)
