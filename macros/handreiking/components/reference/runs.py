"""A source as an entry in a bibliography."""

from urllib.parse import urlsplit

from handreiking.catalogue import Catalogue
from handreiking.catalogue.dates import day
from handreiking.model.lists import Source
from handreiking.text.runs import Link, Run, Text, WorkTitle


def reference_runs(source: Source, words: Catalogue) -> tuple[Run, ...]:
    """Return `source` as runs: ``Author (2017). Title. Publisher.``. A part that ends in ``.``, ``?`` or ``!`` gets no stop.

    When it was consulted follows, if known, and a link to it, with the name of its site.
    """
    year = f" ({source.year})." if source.year else _stop(source.author)
    publisher = f"{source.published_in}{_stop(source.published_in)}"
    consulted = f" {words('reference.consulted', date=day(source.consulted, words))}" if source.consulted else ""
    text = Text(f"{_stop(source.title)} {publisher}{consulted}")
    shown = (urlsplit(source.url or "").hostname or "").removeprefix("www.")
    address = (Text(" "), Link(source.url, (Text(shown or source.url),))) if source.url else ()
    return Text(f"{source.author}{year} "), WorkTitle(source.title), text, *address


def _stop(words: str) -> str:
    return "" if words[-1] in ".?!" else "."
