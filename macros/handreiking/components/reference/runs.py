"""A source as an entry in a bibliography."""

from handreiking.model.lists import Source
from handreiking.text.runs import Run, Text, WorkTitle


def reference_runs(source: Source) -> tuple[Run, ...]:
    """Return `source` as runs: ``Author (2017). Title. Publisher.``. A part that ends in ``.``, ``?`` or ``!`` gets no stop."""
    year = f" ({source.year})." if source.year else _stop(source.author)
    publisher = f"{source.published_in}{_stop(source.published_in)}"
    return Text(f"{source.author}{year} "), WorkTitle(source.title), Text(f"{_stop(source.title)} {publisher}")


def _stop(words: str) -> str:
    return "" if words[-1] in ".?!" else "."
