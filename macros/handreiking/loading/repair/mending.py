"""Whether the advice that the search comes to is better than that of the reader and the model, each of which sees half."""

from collections.abc import Sequence
from dataclasses import replace

from handreiking.diagnostic import Diagnostic, Edit, edited
from handreiking.loading.repair.plan import Plan
from handreiking.loading.repair.search import script
from handreiking.loading.repair.twice import pasted_twice
from handreiking.loading.validation import validate
from handreiking.model.document import Document
from handreiking.model.files import FileNames
from handreiking.model.types import Entry
from handreiking.reader import parse

STRUCTURE = frozenset(
    (
        "wrong-indentation duplicate-key missing-colon missing-space-after-colon folded-text spaced-key list-behind-key "
        "invalid-yaml missing-key missing-one-of unknown-key not-a-text not-a-list not-a-mapping too-few too-many "
        "misplaced-item empty-text"
    ).split()
)
"""The rules, of the reader and of the model, that report what a line in the wrong place causes."""

ALSO_FOUND = frozenset(("wrong-indentation", "unknown-key"))
"""The rules of the search that the reader and the model have too: of one line they say the same, and know more of it."""


def repaired(
    document: Document, model: type[Entry], names: FileNames, found: tuple[Diagnostic, ...]
) -> tuple[Diagnostic, ...] | None:
    """Return what to say about `document`, a `model` that does not fit, in place of `found`; ``None`` if `found` is as good.

    The file with all the advice carried out has no fault of structure: whatever else is wrong in it is said too.
    """
    structural = [one for one in found if one.rule in STRUCTURE]
    if len(structural) < len(found) and document.data is None:
        return None
    advice = pasted_twice(document.text.split("\n"), structural)
    if not advice:
        advice = Plan(document.file, document.text, script(document.text, model)).advice()
        if not _is_better(advice, structural, document):
            return None
    rest = _rest(document, model, names, [edit for one in advice for edit in one.mend])
    return None if rest is None else tuple(sorted((*advice, *rest), key=lambda one: one.location))


def _is_better(advice: Sequence[Diagnostic], found: Sequence[Diagnostic], document: Document) -> bool:
    """Whether `advice` says in fewer messages what `found` does, or in as many what that cannot say."""
    ours = [one for one in advice if one.rule not in ALSO_FOUND]
    most = len(found) if ours else len(found) - 1
    # In a file that could not be read, the model has not looked for slips of its own yet.
    return 0 < len(advice) and len(ours if ours and document.data is None else advice) <= most


def _rest(document: Document, model: type[Entry], names: FileNames, edits: list[Edit]) -> list[Diagnostic] | None:
    """Return what is wrong with `document` after `edits`, where it is now; ``None`` if that is a fault of structure."""
    mended = parse(edited(document.text, edits).encode(), document.file)
    if mended.data is None:
        return None
    rest = (*mended.diagnostics, *validate(mended, model, names)[1])
    if any(one.rule in STRUCTURE for one in rest):
        return None
    return [_where_it_is(one, edits) for one in rest]


def _where_it_is(one: Diagnostic, edits: list[Edit]) -> Diagnostic:
    at = one.location
    gone = sum(edit.last - edit.first + 1 for edit in edits if edit.lines == () and edit.first <= at.line)
    if gone:
        return replace(one, location=replace(at, line=at.line + gone, end_line=at.end_line + gone))
    by = next((edit.by for edit in edits if edit.first <= at.line <= edit.last), 0)
    return replace(one, location=replace(at, column=max(at.column - by, 1), end_column=max(at.end_column - by, 1)))
