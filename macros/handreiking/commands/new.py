"""``handreiking new``: a file or an entry to fill in, which passes the check from the start."""

import argparse
import sys
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

from handreiking import catalogue
from handreiking.catalogue import Catalogue
from handreiking.clock import today
from handreiking.commands.asking import one_line
from handreiking.commands.project import Misuse, read_handbook, settings_in, words_of
from handreiking.commands.skeleton import a_year_later, appended, scalar, skeleton
from handreiking.model.files import file_names
from handreiking.model.handbook import Handbook
from handreiking.model.local import PLACES
from handreiking.model.types import ID_PATTERN
from handreiking.report.full import full
from handreiking.report.words import Findings
from handreiking.rules import check
from handreiking.rules.missing_id import known_ids
from handreiking.text.naming import slug

KINDS = ("method", "guide", "checklist", "topic", "source", "local")

HALF_A_YEAR = timedelta(days=182)
"""What is local changes sooner than the rest."""


def add(parser: argparse.ArgumentParser, words: Catalogue) -> None:
    """Add the options of the command to `parser`."""
    parser.add_argument("kind", choices=KINDS, help=words("new.kind"))
    parser.add_argument("--title", help=words("new.title"))
    parser.add_argument("--id", help=words("new.id"))
    parser.add_argument("--folder", type=Path, help=words("new.folder"))


def run(options: argparse.Namespace, words: Catalogue) -> int:
    """Write the skeleton; return 0, or 1 with a report if the file would have errors. Raises `Misuse`."""
    settings = settings_in(options.folder, words)
    words = words_of(settings, words, options.language)
    title = one_line(options.title, words("new.ask-title"), words("new.no-title"))
    handbook = read_handbook(settings)
    name, id = _names(title, options.id, options.kind, handbook, words)
    path = _path(handbook, options.kind, name)
    former = path.read_bytes() if options.kind == "source" and path.is_file() else b""
    added = _added(options.kind, former, handbook, {"id": id, "title": scalar(title)})
    after = read_handbook(settings, {path: former + added})
    file = path.relative_to(handbook.project).as_posix()
    errors = tuple(found for found in check(after) if found.severity == "error" and found.location.file == file)
    if errors:
        report = full(Findings(errors, after.texts, words, settings.address, rules=settings.words("address.rules")))
        sys.stderr.write(f"{report}{words('new.refused', file=file)}\n")
        return 1
    _write(path, added, options.kind == "source", words)
    sys.stdout.write(words(f"new.done.{options.kind}", file=file, id=id) + "\n")
    return 0


def _names(title: str, given: str | None, kind: str, handbook: Handbook, words: Catalogue) -> tuple[str, str]:
    """The name of the file and the id. Raises `Misuse` for one that is invalid, reserved or taken."""
    name = slug(title)
    id = given or name
    if not ID_PATTERN.fullmatch(id):
        raise Misuse(words("new.bad-id" if given else "new.no-id", id=id, title=title))
    # A local file is called by its name in the settings.
    name = id if kind == "local" else name or id
    taken = {part.slug for part in handbook.locals} if kind == "local" else known_ids(handbook, kind)
    for word in (id, name):
        if word in file_names(handbook.language).reserved:
            raise Misuse(words("new.reserved", id=word))
        if word in taken:
            raise Misuse(words("new.taken", id=word))
    path = _path(handbook, kind, name)
    same = (file for file in path.parent.glob("*.y*ml") if file.stem.casefold() == name and kind != "source")
    if found := next(same, None):
        raise Misuse(words("new.exists", file=found.relative_to(handbook.project).as_posix()))
    return name, id


def _path(handbook: Handbook, kind: str, name: str) -> Path:
    here, names = handbook.root / handbook.language, file_names(handbook.language)
    folder = {
        "method": here,
        "guide": here / names.guides,
        "checklist": here / names.checklists,
        "topic": here / names.topics,
        "local": here / names.local,
        "source": handbook.root,
    }[kind]
    return folder / f"{names.bibliography if kind == 'source' else name}.yaml"


def _added(kind: str, former: bytes, handbook: Handbook, values: Mapping[str, str]) -> bytes:
    """The bytes to add to the file, whose content so far is `former`."""
    text = skeleton(kind, handbook.language, **values, **_examples(handbook), **_dates(today()))
    if kind != "source":
        return text.encode(errors="surrogateescape")
    head = b"" if former.strip() else skeleton("bibliography", handbook.language).encode()
    return head + appended(former or head, text)


def _examples(handbook: Handbook) -> Mapping[str, str]:
    """An id of each kind of entry in the handbook, as an example of how to refer to one."""
    known: Mapping[str, Mapping[str, object]] = {
        "method": handbook.method_by_id,
        "checklist": handbook.checklist_by_id,
        "guide": handbook.guide_by_id,
        "topic": handbook.topic_by_id,
        "source": handbook.source_by_id,
    }
    return {kind: next(iter(ids), f"id-{kind}") for kind, ids in known.items()} | _places(handbook)


def _places(handbook: Handbook) -> dict[str, str]:
    """A field of the first method, and a section and an item of the first checklist, as an example of what can be added to."""
    method = next((part.entry for part in handbook.methods), None)
    section = next((one.sections[0] for _, one in handbook.checklist_by_id.values()), None)
    field = next((name for name in PLACES if getattr(method, name, None)), PLACES[0])
    words = catalogue.load(handbook.language)
    title = section.title if section else words("field.Section.title.name")
    text = section.items[0].text if section else words("field.Item.text.name")
    return {"field": field, "section": scalar(title), "after": scalar(text)}


def _dates(day: date) -> Mapping[str, str]:
    return {"today": day.isoformat(), "half_year": (day + HALF_A_YEAR).isoformat(), "next_year": a_year_later(day).isoformat()}


def _write(path: Path, added: bytes, append: bool, words: Catalogue) -> None:
    try:
        path.parent.mkdir(exist_ok=True)
        with path.open("ab" if append else "xb") as file:
            file.write(added)
    except OSError:
        raise Misuse(words("new.unwritable", file=path.name)) from None
