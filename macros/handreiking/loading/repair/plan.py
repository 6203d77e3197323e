"""From the events of the search to advice: each a diagnostic with the edits that carry it out."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from handreiking.diagnostic import Diagnostic, Edit, Location
from handreiking.loading.repair.state import Event
from handreiking.reader.lines import split


class Run(NamedTuple):
    """The lines `first` to `last`, which move `by` columns; with `dash` the first one also gets a dash."""

    first: int
    last: int
    by: int
    dash: bool


class Plan:
    """The advice that `events` about a file come to. `text` is that of the file, which diagnostics show as `file`."""

    def __init__(self, file: str, text: str, events: Sequence[Event]) -> None:
        self.file, self.lines, self.events = file, text.split("\n"), events

    def advice(self) -> tuple[Diagnostic, ...]:
        """Return the diagnostics, in the order of the file; none if there are events that no advice comes from."""
        if any(event.kind == "other" or (event.kind == "dash" and self._is_double(event.line)) for event in self.events):
            return ()
        found = [*self._moved(), *self._texts(), *self._renamed(), *self._between()]
        edits = sorted((edit for one in found for edit in one.mend), key=lambda edit: edit.first)
        apart = all(above.last < below.first for above, below in pairwise(edits))
        return tuple(sorted(found, key=lambda one: one.location)) if apart else ()

    def _is_double(self, number: int) -> bool:
        """Whether line `number` says the same as the line above it, so that it is the key that stands twice."""
        line, above = split(self.lines[number - 1], number), split(self.lines[number - 2], number - 1)
        return (line.key, line.value) == (above.key, above.value)

    def _of(self, kind: str) -> list[Event]:
        return [event for event in self.events if event.kind == kind]

    def _runs(self) -> Iterator[Run]:
        """Yield the lines that move, and those that only get a dash."""
        dashes = {event.line for event in self._of("dash")}
        turns = [*self._of("by"), Event(len(self.lines) + 1, "by")]
        for start, end in pairwise(turns):
            if start.by:
                yield Run(start.line, self._content_before(end.line), start.by, start.line in dashes)
        yield from (Run(line, line, 0, True) for line in sorted(dashes - {turn.line for turn in turns}))

    def _content_before(self, number: int) -> int:
        """Return the number of the last line before line `number` that says something."""
        above = range(number - 1, 0, -1)
        return next(at for at in above if self.lines[at - 1].strip() and not self.lines[at - 1].lstrip().startswith("#"))

    def _moved(self) -> Iterator[Diagnostic]:
        for run in self._runs():
            yield self._dash(run) if run.dash else self._move(run)

    def _move(self, run: Run) -> Diagnostic:
        spaces = self._depth(run.first) + run.by
        params = {"first": str(run.first), "last": str(run.last), "by": str(abs(run.by)), "spaces": str(spaces)}
        edit = Edit(run.first, run.last, by=run.by)
        if run.first == run.last:
            hint = "hint" if spaces else "start"
            return self._said("wrong-indentation", (run.first, run.last), hint, [edit], **params, column=str(spaces + 1))
        hint = ("left" if run.by < 0 else "right") + ("-one" if abs(run.by) == 1 else "") + ("" if spaces else "-start")
        return self._said("moved-lines", (run.first, run.last), hint, [edit], **params)

    def _dash(self, run: Run) -> Diagnostic:
        line = split(self.lines[run.first - 1], run.first)
        spaces = line.key_column - 3 + run.by
        mended = f"- {self.lines[run.first - 1].strip()}"
        first = Edit(run.first, run.first, (" " * spaces + mended,))
        params = {"mended": mended, "spaces": str(spaces), "key": line.key or "", "first": str(run.first), "last": str(run.last)}
        if run.last == run.first:
            return self._said("missing-dash", (run.first, run.last), "hint", [first], **params)
        hint = "line" if run.last == run.first + 1 else "lines"
        below = Edit(run.first + 1, run.last, by=run.by)
        return self._said("missing-dash", (run.first, run.last), hint, [first, below], **params, second=str(run.first + 1))

    def _texts(self) -> Iterator[Diagnostic]:
        """Yield one diagnostic for each row of texts without their dashes."""
        events = self._of("dash-text")
        for _, row in groupby(events, key=lambda event: event.line - events.index(event)):
            edits = [self._listed(event) for event in row]
            first, last = edits[0].first, edits[-1].last
            text = (edits[0].lines or ("",))[0]
            params = {
                "mended": text.strip(),
                "spaces": str(len(text) - len(text.lstrip())),
                "first": str(first),
                "last": str(last),
            }
            hint = "text" if first == last else "texts"
            yield self._said("missing-dash", (first, last), hint, edits, **params)

    def _listed(self, event: Event) -> Edit:
        depth = self._depth(event.line) + event.by
        return Edit(event.line, event.line, (f"{' ' * depth}- {self.lines[event.line - 1].strip()}",))

    def _renamed(self) -> Iterator[Diagnostic]:
        """Yield one diagnostic for all keys that have another name, which is one cause if there are several."""
        events = self._of("rename")
        if not events:
            return
        old = [split(self.lines[event.line - 1], event.line) for event in events]
        edits = [
            self._written(line.number, line.key_column, line.key or "", event.word)
            for line, event in zip(old, events, strict=True)
        ]
        first, last = events[0].line, events[-1].line
        pairs = dict.fromkeys(f"‘{line.key}’ → ‘{event.word}’" for line, event in zip(old, events, strict=True))
        if len(events) == 1:
            params = {"key": old[0].key or "", "suggestion": events[0].word, "options": ""}
            yield self._said("unknown-key", (first, last), "suggestion", edits, **params)
        else:
            params = {"pairs": ", ".join(pairs), "first": str(first), "last": str(last)}
            yield self._said("translated-keys", (first, first), "hint", edits, **params)

    def _written(self, number: int, column: int, old: str, new: str) -> Edit:
        text = self.lines[number - 1]
        return Edit(number, number, (text[: column - 1] + text[column - 1 :].replace(old, new, 1),))

    def _between(self) -> Iterator[Diagnostic]:
        """Yield one diagnostic for each row of lines that came between a key and its value."""
        events = self._of("lift")
        for _, row in groupby(events, key=lambda event: event.line - events.index(event)):
            numbers = [event.line for event in row]
            first, last = numbers[0], numbers[-1]
            above = self._content_before(first)
            edit = Edit(above, last, (*self.lines[above:last], self.lines[above - 1]))
            key = split(self.lines[above - 1], above).key or ""
            params = {"key": key, "above": str(above), "first": str(first), "last": str(last)}
            yield self._said("key-in-between", (first, last), "hint" if first == last else "lines", [edit], **params)

    def _depth(self, number: int) -> int:
        line = self.lines[number - 1]
        return len(line) - len(line.lstrip(" "))

    def _said(self, rule: str, lines: tuple[int, int], hint: str, mend: Sequence[Edit], **params: str) -> Diagnostic:
        first, last = lines
        where = Location(self.file, first, self._depth(first) + 1, last, len(self.lines[last - 1].rstrip()) + 1)
        return Diagnostic(rule, where, params, hint, mend=tuple(mend))
