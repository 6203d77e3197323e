"""From YAML's events to plain data with locations; without recursion, so that even the deepest file can be refused."""

from typing import Any

import yaml

from handreiking.diagnostic import Diagnostic, Location
from handreiking.model.document import Path
from handreiking.reader.braces import Pair, check_pairs, is_loose
from handreiking.reader.frames import Frame, duplicates
from handreiking.reader.lines import known_keys
from handreiking.reader.scalars import check_scalar, location_of, text_of
from handreiking.reader.source import SourceText
from handreiking.reader.syntax import syntax_diagnostic

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
MAXIMUM_DEPTH = 20
MAXIMUM_NODES = 20_000


class RefusedError(Exception):
    """The file holds something that the reader does not accept; the rest is skipped. Never leaves this module."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.rule)
        self.diagnostic = diagnostic


class TreeBuilder:
    """Builds the data of `source`; after `build`, `data`, `keys`, `values` and `diagnostics` hold the result.

    `data` is made of dicts, lists, strings and ``None``; `keys` and `values` map the path of each key and value to its location.
    """

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self.data: Any = None
        self.keys: dict[Path, Location] = {}
        self.values: dict[Path, Location] = {}
        self.diagnostics: list[Diagnostic] = []
        self.frames: list[Frame] = []
        self.known = known_keys(source.text)
        self.documents = 0
        self.nodes = 0
        self.end: Any = None

    def build(self) -> None:
        """Read all events. Whatever is wrong is added to `diagnostics`; nothing is raised."""
        try:
            for event in yaml.parse(self.source.text, Loader=LOADER):
                self._event(event)
            if self.nodes == 0 or self.data is None:
                self._refuse("empty-file", self.source.location(1, 1))
        except RefusedError as refused:
            self.diagnostics.append(refused.diagnostic)
        except yaml.YAMLError as error:
            self.diagnostics.append(syntax_diagnostic(self.source, error))

    def _event(self, event: Any) -> None:
        if isinstance(event, yaml.DocumentStartEvent):
            self._document(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._close(event)
        elif isinstance(event, yaml.AliasEvent):
            self._refuse("alias", location_of(self.source, event), "inside")
        elif isinstance(event, yaml.NodeEvent):
            self._node(event)

    def _document(self, event: Any) -> None:
        self.documents += 1
        if event.version or event.tags:
            self._refuse("directive", location_of(self.source, event))
        if self.documents > 1:
            self._refuse("second-document", location_of(self.source, event))

    def _node(self, event: Any) -> None:
        self.nodes += 1
        if self.nodes > MAXIMUM_NODES:
            self._refuse("too-many-nodes", location_of(self.source, event), maximum=str(MAXIMUM_NODES))
        if event.anchor or event.tag:
            self._refuse("anchor" if event.anchor else "tag", location_of(self.source, event), "inside")
        frame = self.frames[-1] if self.frames else None
        if isinstance(event, yaml.ScalarEvent):
            self.end = event.end_mark
            self.diagnostics += check_scalar(self.source, event)
        elif len(self.frames) >= MAXIMUM_DEPTH:
            self._refuse("too-deep", location_of(self.source, event), maximum=str(MAXIMUM_DEPTH))
        if frame and isinstance(frame.container, dict) and frame.key is None:
            self._key(frame, event)
        else:
            self._value(frame, event)

    def _key(self, frame: Frame, event: Any) -> None:
        where = location_of(self.source, event)
        if not isinstance(event, yaml.ScalarEvent):
            self._refuse("complex-key", where)
        key = event.value
        if key == "<<" and not event.style:
            self._refuse("merge-key", where)
        if frame.flow:
            frame.pairs.append(Pair(event))
        frame.key, frame.keeps_next = key, key not in frame.seen
        if frame.keeps_next:
            frame.seen[key] = where
            if frame.kept:
                self.keys[(*frame.path, key)] = where
        else:
            first = frame.seen[key]
            frame.twice.append((where, first))

    def _value(self, frame: Frame | None, event: Any) -> None:
        value = self._new(event)
        if frame and frame.pairs and isinstance(frame.container, dict):
            frame.pairs[-1].value = event
        path, kept = self._put(frame, value)
        if kept:
            self.values[path] = location_of(self.source, event)
        if not isinstance(event, yaml.ScalarEvent):
            self.frames.append(Frame(value, path, kept, bool(event.flow_style)))

    def _new(self, event: Any) -> Any:
        if not isinstance(event, yaml.ScalarEvent):
            return [] if isinstance(event, yaml.SequenceStartEvent) else {}
        return text_of(self.source, event)

    def _put(self, frame: Frame | None, value: Any) -> tuple[Path, bool]:
        if frame is None:
            self.data = value
            return (), True
        if isinstance(frame.container, list):
            frame.container.append(value)
            return (*frame.path, len(frame.container) - 1), frame.kept
        key, frame.key = frame.key, None
        assert key is not None, "a value follows its key"
        if frame.keeps_next:
            frame.container[key] = value
        return (*frame.path, key), frame.kept and frame.keeps_next

    def _close(self, event: Any) -> None:
        frame = self.frames.pop()
        if frame.flow:
            self.end = event.end_mark
        self.diagnostics += [*duplicates(self.source, frame), *check_pairs(self.source, frame.pairs, self.known)]
        for pair in frame.pairs:
            if is_loose(self.source, pair):
                self._forget(frame, pair.key.value)
        if frame.kept:
            start, end = self.values[frame.path], self.end
            self.values[frame.path] = self.source.location(start.line, start.column, end.line + 1, end.column + 1)

    def _forget(self, frame: Frame, key: str) -> None:
        path = (*frame.path, key)
        if frame.container.get(key, "") is None:
            del frame.container[key]
            self.keys.pop(path, None)
            self.values.pop(path, None)

    def _refuse(self, rule: str, where: Location, hint: str = "hint", **params: str) -> None:
        raise RefusedError(self.source.diagnostic(rule, where, hint, **params))
