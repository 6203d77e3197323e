"""One file at a time: what the rules find that look at no other, and what all others need to know of it.

What such a rule finds is kept by the content of the file, in this process and in a store. A rule that also needs the terms of the
glossary gets these too, and what it finds is kept by the content of both.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.model.shared import shared_outcomes
from handreiking.rules.alone import OneFile, one_file
from handreiking.rules.kept import Plain, diagnostic, plain_diagnostic, plain_summary, summary
from handreiking.rules.summaries import summary_of
from handreiking.rules.unused_term import used_terms
from handreiking.store import Store, program

Rules = Sequence[Callable[[Handbook], Iterable[Diagnostic]]]

Found = tuple[tuple[Diagnostic, ...], Any]
"""The diagnostics of a file, and what else is to be known of it."""

_found: dict[bytes, Found] = {}
"""What this process found last, by key: a preview checks the same files after each edit."""


class Look:
    """Looks at the files of `handbook` with the rules `alone` and those `with_terms`, and notes what is known of each."""

    def __init__(self, handbook: Handbook, store: Store, alone: Rules, with_terms: Rules) -> None:
        self.handbook, self.store, self.alone, self.with_terms = handbook, store, alone, with_terms
        self.known: dict[bytes, Found] = {}
        self.view: OneFile | None = None
        # A glossary with a defect has no digest: what was found with it is not kept.
        self.terms = handbook.glossary.document.digest or None if handbook.glossary else b""

    def found(self) -> Iterator[Diagnostic]:
        """Yield what the rules find, file by file."""
        summaries = self.handbook.notes.setdefault("summaries", {})
        used = self.handbook.notes.setdefault("used terms", {})
        for file in self.handbook.documents:
            self.view = None
            found, summaries[file] = self._recall("alone", file, b"", self._of_file, summary)
            yield from found
            found, used[file] = self._recall("with terms", file, self.terms, self._of_terms, frozenset)
            yield from found
        _found.clear()
        _found.update(self.known)

    def _recall(
        self, kind: str, file: str, beside: bytes | None, make: Callable[[str], Plain], more: Callable[[Plain], Any]
    ) -> Found:
        """What `make` finds in `file`, unless it is known by the content of that and of what is `beside` it."""
        digest = self.handbook.documents[file].digest
        if not digest or beside is None:
            return _unpacked(make(file), more)
        key = Store.key(f"check {kind}", program(), self.handbook.language, file, digest, self._shared(file), beside)
        found = _found.get(key)
        if found:
            self.store.touch([key])
        elif not (found := _read(self.store.get(key), more)):
            plain = make(file)
            self.store.put(key, json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode())
            found = _unpacked(plain, more)
        self.known[key] = found
        return found

    def _shared(self, file: str) -> str:
        """What a file has from others: the outcomes that its guides share with them."""
        part = self.handbook.part_by_file.get(file)
        return repr(shared_outcomes(part)) if part and part.written else ""

    def _of_file(self, file: str) -> Plain:
        view = self._alone(file)
        found = [plain_diagnostic(one) for rule in self.alone for one in rule(view)]
        return [found, plain_summary(summary_of(view, file, view.texts_in))]

    def _of_terms(self, file: str) -> Plain:
        view = replace(self._alone(file), glossary=self.handbook.glossary)
        found = [plain_diagnostic(one) for rule in self.with_terms for one in rule(view)]
        return [found, sorted(used_terms(view, view.only, view.texts_in)) if view.only else []]

    def _alone(self, file: str) -> OneFile:
        self.view = self.view or one_file(self.handbook, file)
        return self.view


def _unpacked(plain: Plain, more: Callable[[Plain], Any]) -> Found:
    found, rest = plain
    return tuple(map(diagnostic, found)), more(rest)


def _read(value: bytes | None, more: Callable[[Plain], Any]) -> Found | None:
    """What is kept as `value`; None if it is nothing that was ever kept, as in a store that somebody changed."""
    try:
        return _unpacked(json.loads(value), more) if value else None
    except (ValueError, TypeError, AttributeError):
        return None
