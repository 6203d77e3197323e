"""The settings for the accessibility statement, a group of their own in ``mkdocs.yml``: read, and what is wrong with them."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, get_args

from handreiking.diagnostic import Diagnostic
from handreiking.loading.settings_file import SettingsFile
from handreiking.loading.suggestion import nearest
from handreiking.model.accessibility import Accessibility, Status

GROUP = "accessibility"
"""The name of the group."""
CONTACT = re.compile(r"https?://\S+|[^\s@/]+@[^\s@/]+\.[^\s@/]+")
"""Where a reader can report something: the address of a page, or an e-mail address."""

NEEDED = ("public_body", "contact", "signed_by", "signed_on")
"""What every statement needs."""
PUBLIC = ("organisation", "status", "reply", "complaint")
"""What the statement of a public body needs too."""
ALL = (*NEEDED, *PUBLIC)


def read_accessibility(
    source: SettingsFile, given: object, name: str, address: str
) -> tuple[Accessibility | None, tuple[Diagnostic, ...]]:
    """Return the statement of the site `name` at `address` as the group `given` in `source` has it, and what is wrong with that.

    There is no statement when the group is not there, or when something is wrong.
    """
    if given is None:
        return None, ()
    if not isinstance(given, Mapping):
        return None, (_invalid(source, GROUP, given, "group"),)
    read: dict[str, Any] = {
        key: _day(value) if key == "signed_on" else value for key, value in given.items() if value is not None
    }
    if faults := tuple(_faults(source, read)):
        return None, faults
    return Accessibility(name, address, **read), ()


def _faults(source: SettingsFile, given: Mapping[str, Any]) -> Iterator[Diagnostic]:
    for key in (key for key in given if key not in ALL):
        known = [f"{GROUP}.{one}" for one in ALL]
        near = nearest(f"{GROUP}.{key}", known) or ""
        params = {"key": f"{GROUP}.{key}", "suggestion": near, "options": ", ".join(known)}
        yield Diagnostic("unknown-setting", source.place(f"{GROUP}.{key}", value=False), params, "suggestion" if near else "hint")
    public = given.get("public_body") is True
    for key in (key for key in (*NEEDED, *(PUBLIC if public else ())) if key not in given):
        place = source.place(GROUP, value=False)
        yield Diagnostic("missing-setting", place, {"key": f"{GROUP}.{key}"}, "hint" if key in NEEDED else "public")
    for key, value in given.items():
        kind, holds = KINDS.get(key, TEXT)
        if key in ALL and not holds(value):
            yield _invalid(source, f"{GROUP}.{key}", value, kind)
        elif key == "status" and given.get("public_body") is False:
            yield _invalid(source, f"{GROUP}.{key}", value, "no-status")


def _invalid(source: SettingsFile, key: str, value: object, hint: str) -> Diagnostic:
    params = {"key": key, "value": str(value)[:60], "options": ", ".join(get_args(Status))}
    return Diagnostic("invalid-setting", source.place(key), params, hint)


def _day(value: object) -> object:
    """The date that is written in `value`, in quotation marks or not; `value` itself when it is none."""
    try:
        return date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        return value


Kind = tuple[str, Callable[[Any], bool]]
"""The hint about a value that cannot be, and whether one can."""

TEXT: Kind = ("text", lambda value: isinstance(value, str) and bool(value.strip()))
KINDS: Mapping[str, Kind] = {
    "public_body": ("flag", lambda value: isinstance(value, bool)),
    "contact": ("contact", lambda value: isinstance(value, str) and bool(CONTACT.fullmatch(value))),
    "signed_on": ("date", lambda value: isinstance(value, date)),
    "status": ("status", lambda value: value in get_args(Status)),
}
