"""The hand-written pages of a project, and what is wrong with the calls on them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain
from os import sep
from os.path import relpath
from pathlib import Path
from typing import Any

from handreiking.calls.faults import Fault, faults, unknown_macro
from handreiking.calls.found import Call, Found
from handreiking.calls.kept import found_in
from handreiking.calls.known import Known
from handreiking.calls.macros import macros
from handreiking.calls.own_example import with_own_example
from handreiking.calls.stopped import stopped
from handreiking.diagnostic import Diagnostic, Location
from handreiking.reader.decoding import decode
from handreiking.reader.source import SourceText
from handreiking.store import Store

USUAL = (".*", "/templates/")
"""What MkDocs leaves out (https://www.mkdocs.org/user-guide/configuration/#exclude_docs)."""

OTHERS = frozenset("range dict lipsum cycler joiner namespace context macros_info now fix_url relative_url pretty".split())
"""The functions that Jinja and mkdocs-macros bring."""

OURS = frozenset(("handreiking", "search", "material/search", "macros"))
"""The plugins that bring no macros but ours."""

CODE = ("module_name", "modules", "include_yaml", "j2_extensions")
"""The options of mkdocs-macros that bring names, or another grammar, that are not known before a build."""

UNREAD = ("not-utf-8", "utf-16", "too-large")
"""The rules about letters that make a page one that MkDocs cannot read, or nobody should."""

CALL_RULES = (
    *("unknown-macro", "unknown-value", "unknown-argument", "extra-argument", "missing-argument", "wrong-argument"),
    *("nothing-to-show", "unreadable-call"),
)
"""The rules about calls."""


@dataclass(frozen=True)
class PagesByHand:
    """The pages in the folder `docs` of a `project`, with the settings `site` of MkDocs and the `options` of mkdocs-macros."""

    project: Path
    docs: Path
    site: Mapping[str, Any]
    options: Mapping[str, Any]
    store: Store

    @property
    def plugins(self) -> set[str]:
        """The names of the plugins."""
        listed = self.site.get("plugins") or ()
        return {str(next(iter(one), "")) if isinstance(one, Mapping) else str(one) for one in listed}

    @cached_property
    def _read(self) -> Mapping[str, tuple[SourceText, Sequence[Diagnostic]]]:
        """Each page as it was read, and what is wrong with its letters, by its name as diagnostics show it."""
        return {name: decode(file.read_bytes(), name) for file in self._files() for name in [self._name(file)]}

    @cached_property
    def texts(self) -> Mapping[str, str]:
        """The text of each page, by its name as diagnostics show it."""
        return {name: source.text for name, (source, _) in self._read.items()}

    @property
    def _calling(self) -> list[str]:
        """The names of the pages on which something may be called."""
        if "macros" not in self.plugins or self.options.get("render_by_default") is False:
            return []
        marks = [self.delimiters.get("variable_start_string", "{{"), self.delimiters.get("block_start_string", "{%")]
        return [name for name, text in self.texts.items() if any(mark in text for mark in marks)]

    @property
    def delimiters(self) -> dict[str, str]:
        """The options of Jinja that a team can set."""
        ours = (key for key in self.options if key.startswith("j2_") and key.endswith("_string"))
        return {key.removeprefix("j2_"): str(self.options[key]) for key in ours if self.options[key]}

    def calls(self, name: str) -> Found:
        """Return the calls on the page called `name`."""
        return found_in(self.texts[name], self.delimiters, self.store)

    def faults(self, known: Known) -> Iterator[Diagnostic]:
        """Yield what is wrong with the calls on all pages, given what is `known`."""
        for name in self._calling:
            found = self.calls(name)
            if found.broken and not self.options.get("j2_extensions"):
                start, why = found.broken
                yield self.diagnostic(name, Fault("unreadable-call", start, {"why": why}))
            for call in found.calls:
                yield from (self.diagnostic(name, fault) for fault in self._faults(call, known))

    def written(self) -> Iterator[Diagnostic]:
        """Yield what no reader would see of the pages: all of one that cannot be read, and what the security policy stops."""
        for name, (source, wrong) in self._read.items():
            unread = [one for one in wrong if one.rule in UNREAD]
            yield from unread or (self.diagnostic(name, fault) for fault in stopped(source.text))

    def diagnostic(self, name: str, fault: Fault) -> Diagnostic:
        """Return `fault` as a diagnostic of the page called `name`."""
        above = self.texts.get(name, "")[: fault.start]
        line, column = above.count("\n") + 1, fault.start - above.rfind("\n")
        return Diagnostic(fault.rule, Location(name, line, column, line, column + 1), fault.params, fault.hint, fault.severity)

    def failed(self, uri: str, macro: str, fault: Fault) -> Diagnostic:
        """Return `fault` as a diagnostic of the page at `uri`: at the first call of `macro` that was not known before."""
        name = self._name(self.docs / uri)
        calls = [call for call in self.calls(name).calls if call.name == macro] if name in self.texts else []
        given = [one for call in calls for one in (*call.given, *dict(call.named).values())]
        named = (one.start for one in given if one.known and str(one.value) == fault.params.get("value"))
        unsure = (call.start for call in calls if not all(one.known for one in (*call.given, *dict(call.named).values())))
        start = next(chain(named, unsure, (call.start for call in calls)), max(self.texts.get(name, "").find(macro), 0))
        return self.diagnostic(name, replace(fault, start=start))

    def _faults(self, call: Call, known: Known) -> Iterator[Fault]:
        if call.name in macros():
            yield from (with_own_example(fault, macros()[call.name], known) for fault in faults(call, known))
        elif self._only_ours and call.name not in OTHERS:
            yield unknown_macro(call.name, call.start)

    @cached_property
    def _only_ours(self) -> bool:
        """Whether no other names than ours can be called, and calling one is a mistake."""
        own = any((self.project / name).exists() for name in ("main.py", "main"))
        strict = self.options.get("on_undefined", "strict") == "strict"
        return strict and not own and self.plugins <= OURS and not any(self.options.get(key) for key in CODE)

    def _files(self) -> Sequence[Path]:
        found = sorted(self.docs.rglob("*.md"))
        wanted = self._left_out({file.relative_to(self.docs).as_posix() for file in found})
        return [file for file in found if file.relative_to(self.docs).as_posix() not in wanted]

    def _left_out(self, names: Collection[str]) -> Collection[str]:
        own = str(self.site.get("exclude_docs") or "").splitlines()
        if not own:
            return {name for name in names if name.startswith("templates/") or "/." in f"/{name}"}
        from pathspec.gitignore import GitIgnoreSpec  # noqa: PLC0415 - takes longer to import than to find the calls

        return set(GitIgnoreSpec.from_lines([*USUAL, *own]).match_files(names))

    def _name(self, file: Path) -> str:
        return relpath(file, self.project).replace(sep, "/")
