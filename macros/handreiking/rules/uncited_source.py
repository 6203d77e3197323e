"""The rule ``uncited-source``."""

from collections.abc import Collection, Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.loading.suggestion import nearest
from handreiking.model.files import file_names
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import is_whole, warning
from handreiking.rules.local_files import sources
from handreiking.rules.missing_id import known_ids
from handreiking.rules.summaries import summaries


def uncited_source(handbook: Handbook) -> Iterator[Diagnostic]:
    """A source in the list of sources that no statement cites, or one of a local file that this does not cite itself.

    A list of sources promises that the handbook relies on them. Either a citation was forgotten, or the source can go.
    """
    if not is_whole(handbook):
        return
    known, noted, is_local = known_ids(handbook, "source"), summaries(handbook), file_names(handbook.language).is_local
    written = frozenset().union(*(one.cited for file, one in noted.items() if not is_local(file)))
    cited = _meant(written, known)
    for part, path, source in sources(handbook):
        here = part.document.file
        if source.id not in (_meant(noted[here].cited, noted[here].declared["source"]) if is_local(here) else cited):
            yield warning("uncited-source", part, (*path, "id"), id=source.id)


def _meant(written: Collection[str], known: Collection[str]) -> set[str | None]:
    """The ids among `known` that are `written`, or look most like what is written."""
    return {id if id in known else nearest(id, known) for id in written}
