"""How the edits in cases.yaml are applied to a copy of the frozen handbook: data in, files out, no code of the checker.

An edit is one of: find and with (the text stands there once); lines [first, last] and with (those lines become this text);
behind and with (this text comes after that line); lines with before (a text before each), number (each gets its number in place
of a dash), replace (two texts) or move-behind (a line of the file as it was); wrap (a text above and below); cut-at (the file
ends before this text); encode; rename, copy, delete; write (text or base64).
"""

from base64 import b64decode
from pathlib import Path
from shutil import copyfile
from typing import Any

Edit = dict[str, Any]
"""One edit, as cases.yaml has it."""


def apply(root: Path, edit: Edit) -> None:
    """Do this edit in the project in this folder."""
    match edit:
        case {"rename": name, "to": new}:
            _place(root / new)
            (root / name).rename(root / new)
        case {"copy": name, "to": new}:
            copyfile(root / name, _place(root / new))
        case {"delete": name}:
            (root / name).unlink()
        case {"write": name, "base64": data}:
            _place(root / name).write_bytes(b64decode(data))
        case {"write": name, "text": text}:
            _place(root / name).write_text(text, encoding="utf-8", newline="")
        case {"file": name, "encode": encoding}:
            (root / name).write_bytes((root / name).read_text(encoding="utf-8").encode(encoding))
        case {"file": name}:
            text = (root / name).read_text(encoding="utf-8")
            (root / name).write_text(edited(text, edit), encoding="utf-8", newline="")


def edited(text: str, edit: Edit) -> str:
    """Return this text of a file after this edit; AssertionError when the edit does not fit the file."""
    match edit:
        case {"find": old, "with": new}:
            assert text.count(old) == 1, (text.count(old), old)
            return text.replace(old, new)
        case {"wrap": [above, below]}:
            return f"{above}{text}{below}"
        case {"cut-at": mark}:
            assert text.count(mark) == 1, (text.count(mark), mark)
            return text[: text.index(mark)]
        case {"behind": number, "with": new}:
            kept = text.splitlines(keepends=True)
            return "".join([*kept[:number], new, *kept[number:]])
        case _:
            return "".join(_lines(text.splitlines(keepends=True), edit))


def _lines(text: list[str], edit: Edit) -> list[str]:
    """Return these lines after an edit of the lines first to last."""
    first, last = edit["lines"]
    before, run, after = text[: first - 1], text[first - 1 : last], text[last:]
    match edit:
        case {"with": new}:
            return [*before, new, *after]
        case {"before": sign}:
            return [*before, *(sign + line for line in run), *after]
        case {"number": dash}:
            return [*before, *(line.replace(dash, f"{count}. ", 1) for count, line in enumerate(run, 1)), *after]
        case {"replace": [old, new]}:
            return [*before, *(line.replace(old, new, 1) for line in run), *after]
        case {"move-behind": number}:
            return [*before, *text[last:number], *run, *text[number:]]
    raise AssertionError(edit)


def _place(path: Path) -> Path:
    """Return this path, with its folder made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return path
