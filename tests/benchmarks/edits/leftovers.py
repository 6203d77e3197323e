"""What can mislead a build that reuses the former one: times of files, another day, a former state, harm to what was stored."""

import os
import re
import shutil
from datetime import timedelta

from tests.benchmarks.edits.state import Desk, NothingToEdit


def another_day(desk: Desk) -> str:
    """Build on another day: reviews may become overdue."""
    desk.day += int(desk.choose([timedelta(days=1), timedelta(days=500), timedelta(days=-500)]).total_seconds())
    return f"{desk.day}"


def touch_a_file(desk: Desk) -> str:
    """Save a file as it was."""
    path = desk.choose(list(desk.state()))
    os.utime(desk.project / path)
    return path


def keep_size_and_time(desk: Desk) -> str:
    """Change a letter of a text, and keep the size and the time of the file: only the content tells."""
    path = desk.pick("methods/*/*.yaml")
    times, text = path.stat(), path.read_text("utf-8")
    new = re.sub(r"(?<= )(de|en) (?=[a-z])", lambda found: "en " if found[1] == "de" else "de ", text, count=1)
    path.write_text(new, "utf-8")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    return path.name


def edit_the_site(desk: Desk) -> str:
    """Change, remove or add a file in the built site itself."""
    path = desk.pick("site/**/*")
    match desk.choose(["change", "remove", "add"]):
        case "change":
            path.write_bytes(path.read_bytes() + b"\n")
        case "remove":
            path.unlink()
        case _:
            path.with_name("los.html").write_text("los", "utf-8")
    return path.relative_to(desk.project).as_posix()


def harm_the_cache(desk: Desk) -> str:
    """Change a byte in a file of the cache, cut it short, or remove it; or the whole cache."""
    path = desk.pick(".cache/**/*")
    content, place = path.read_bytes(), desk.chance.randrange(1_000_000)
    match desk.choose(["byte", "byte", "short", "gone", "all"]):
        case "byte" if content:
            place %= len(content)
            path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        case "short":
            path.write_bytes(content[: len(content) // 2])
        case "all":
            shutil.rmtree(desk.project / ".cache")
        case _:
            path.unlink()
    return path.relative_to(desk.project).as_posix()


def undo(desk: Desk) -> str:
    """Go back to a former state."""
    if not desk.former:
        raise NothingToEdit
    back = desk.chance.randint(1, min(8, len(desk.former)))
    desk.restore(desk.former[-back])
    return f"{back} back"


LEFTOVERS = (another_day, touch_a_file, keep_size_and_time, edit_the_site, harm_the_cache, undo, undo)
