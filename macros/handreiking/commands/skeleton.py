"""A skeleton: a file or an entry to fill in, with a comment that explains each key.

A line that begins with ``#`` and one space is an explanation. A line that begins with ``#`` and anything else is an example to
use: remove the ``#``, and it is valid as it is. In the skeleton's source, ``#: Method.title`` is a placeholder for what the
catalogue says of that field.
"""

import json
import re
import textwrap
from datetime import date
from importlib.resources import files
from string import Template

from handreiking import catalogue
from handreiking.catalogue import Catalogue
from handreiking.catalogue.spoken import OTHERWISE
from handreiking.reader import parse

FIELD = re.compile(r"^#: ([\w.]+)$", re.MULTILINE)
WIDTH = 120
"""The longest line of a comment, in characters."""


def skeleton(name: str, language: str, **values: str) -> str:
    """Return the skeleton `name` in `language`, filled in with `values`; in English for a language that has none.

    Raises `KeyError` for a hole without a value.
    """
    folder = files(__package__) / "skeletons"
    written = language if (folder / language).is_dir() else OTHERWISE
    text = (folder / written / f"{name}.yaml").read_text("utf-8")
    words = catalogue.load(language)
    return FIELD.sub(lambda field: _explained(field[1], words), Template(text).substitute(values))


def _explained(field: str, words: Catalogue) -> str:
    """What `field` is for and, if it has a fixed set of values, what each of them means, as comments."""
    choices = f"field.{field}.value."
    lines = [words(f"field.{field}.text")]
    lines += [f"{key.removeprefix(choices)} = {words(key)}" for key in words.texts if key.startswith(choices)]
    wrap = textwrap.TextWrapper(WIDTH, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False).wrap
    return "\n".join(row for line in lines for row in wrap(line))


def a_year_later(day: date) -> date:
    """Return the same day a year later; of 29 February the day before the next March."""
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + 1, day=28 if leap else day.day)


def scalar(text: str) -> str:
    """Return `text` as YAML writes it: in quotes only where it would be read otherwise without them."""
    document = parse(f"title: {text}\n".encode(errors="surrogateescape"), "")
    return text if document.data == {"title": text} and not document.diagnostics else json.dumps(text, ensure_ascii=False)


def appended(raw: bytes, entry: str) -> bytes:
    """Return what to add to the list that ends the file `raw`, so that `entry` becomes its last item.

    It follows the file's own indentation and line ends.
    """
    found = re.search(rb"^( *)- ", raw, re.MULTILINE)
    indent = found[1].decode() if found else "  "
    text = "".join(f"{_indented(line, indent)}\n" for line in entry.splitlines())
    if raw and not raw.endswith(b"\n"):
        text = f"\n{text}"
    return text.replace("\n", "\r\n" if b"\r\n" in raw else "\n").encode(errors="surrogateescape")


def _indented(line: str, indent: str) -> str:
    example = re.match("#(?! \\S)", line)
    return f"#{indent}{line[1:]}" if example else f"{indent}{line}"
