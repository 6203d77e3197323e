"""What of Material's search ours replaces: the worker in the browser, and the languages that only that one needs."""

import re
from collections.abc import Collection, Mapping
from importlib.resources import files

from handreiking.assets.scripts import COMMENTS_AND_INDENTS

THEIR_WORKER, THEIR_LANGUAGES = re.compile(r"assets/javascripts/workers/search\.\w+\.min\.js"), "assets/javascripts/lunr/"
"""Material's search worker, which ours replaces, and the files that only that one needs."""

WORKER = ("words", "index", "understand", "rank", "show", "answer")


def search_replacements(uris: Collection[str]) -> Mapping[str, bytes | None]:
    """Return the replacement of each file of Material's search among `uris`; None for a file to leave out."""
    found = {uri: worker() for uri in uris if THEIR_WORKER.fullmatch(uri)}
    return {**found, **dict.fromkeys((uri for uri in uris if uri.startswith(THEIR_LANGUAGES)), None)}


def worker() -> bytes:
    """Return the script of the search worker."""
    folder = files("handreiking") / "search" / "worker"
    parts = "".join((folder / f"{part}.js").read_text("utf-8") for part in WORKER)
    return COMMENTS_AND_INDENTS.sub("", f'"use strict";\n(() => {{\n{parts}}})();\n').encode()
