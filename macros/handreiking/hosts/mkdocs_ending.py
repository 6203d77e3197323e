"""How a build ends that others end: by a signal, an error of the system, or an exception of another plugin."""

import signal
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from mkdocs.exceptions import Abort

from handreiking import catalogue
from handreiking.catalogue import Catalogue
from handreiking.catalogue.spoken import spoken
from handreiking.clock import LAST, VARIABLE, BadDate, today
from handreiking.publish.exchange import FULL
from handreiking.publish.lock import Busy
from handreiking.publish.place import Refused

ENDING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
"""What asks a process to end. Python itself tells of Ctrl-C only."""


def said(error: BaseException, words: Catalogue, folder: Path) -> str:
    """Return in one sentence why nothing was published in `folder`; empty if `error` is for a programmer to read."""
    match error:
        case Busy():
            return words("publish.busy", folder=folder)
        case Refused():
            return words(f"publish.{error.kind}", folder=folder, **error.holes)
        case OSError() if error.errno in FULL:
            return words("publish.full")
        case OSError() if error.errno is not None:
            return words("publish.unwritable", folder=folder, reason=error.strerror or "")
    return ""


def end_in_order() -> Callable[[], None]:
    """From now on, end with an exception when asked to, so that what was begun is removed. Return what undoes this.

    A signal that somebody else waits for stays theirs.
    """
    if threading.current_thread() is not threading.main_thread():
        return lambda: None
    ours = [one for one in ENDING if signal.getsignal(one) is signal.SIG_DFL]
    for one in ours:
        signal.signal(one, _end)

    def undo() -> None:
        for one in ours:
            signal.signal(one, signal.SIG_DFL)

    return undo


def _end(number: int, _: FrameType | None) -> None:
    # As a shell tells it of a process that a signal ended.
    raise SystemExit(128 + number)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Let signals to end wait meanwhile: half an exchange is worse than either site."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    waiting: list[int] = []
    before = {one: signal.signal(one, lambda number, _: waiting.append(number)) for one in (signal.SIGINT, *ENDING)}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler if handler is not None else signal.SIG_DFL)
        for number in waiting[:1]:
            signal.raise_signal(number)


def words_of(options: Mapping[str, Any]) -> Catalogue:
    """Return the texts in the language of our `options`, which is the default one when they name none."""
    return catalogue.load(spoken(str(options.get("language") or catalogue.REFERENCE)))


def only_with_a_date(options: Mapping[str, Any]) -> None:
    """Raise `Abort` if the variable that sets the date of the build sets none: MkDocs itself would fail over it."""
    try:
        today()
    except BadDate as error:
        raise Abort(words_of(options)("publish.date", variable=VARIABLE, value=error, last=LAST)) from error
