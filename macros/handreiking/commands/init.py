"""``handreiking init``: a small handbook that is complete, to make another one from."""

import argparse
import sys
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from importlib.resources import files
from pathlib import Path
from string import Template

from handreiking import __version__, catalogue
from handreiking.catalogue import Catalogue
from handreiking.catalogue.spoken import known
from handreiking.clock import today
from handreiking.commands.asking import answer, one_line, readable
from handreiking.commands.project import Misuse, read_handbook
from handreiking.commands.schema import schema_text
from handreiking.commands.skeleton import a_year_later, scalar
from handreiking.loading.setting import setting
from handreiking.model.expected import kinds_of
from handreiking.reader import parse
from handreiking.report.words import Findings
from handreiking.rules import check
from handreiking.rules.unsafe_address import is_contact
from handreiking.settings import Settings


def add(parser: argparse.ArgumentParser, words: Catalogue) -> None:
    """Add the options of the command to `parser`."""
    parser.add_argument("folder", metavar="FOLDER", type=Path, help=words("init.folder"))
    parser.add_argument("--title", help=words("init.title"))
    parser.add_argument("--about", help=words("init.about"))
    parser.add_argument("--contact", help=words("init.contact"))


def run(options: argparse.Namespace, words: Catalogue) -> int:
    """Write a handbook into the folder; return 0. Raises `Misuse`: for a file that is there already, nothing is written."""
    language = _language(options, words)
    words = catalogue.load(language)
    folder: Path = options.folder.resolve()
    if found := next((name for name in (*_sources(language), "schema") if (folder / name).exists()), None):
        raise Misuse(words("init.exists", file=found, folder=folder))
    title = readable(one_line(options.title, words("init.ask-title"), words("init.no-title")), words)
    about = readable(one_line(options.about, words("init.ask-about"), words("init.no-about")), words)
    contact = readable(" ".join((options.contact or "").split()), words)
    texts = _texts(language, title, about, contact, today())
    _refuse_errors(Settings(folder, language=language), texts, words)
    _write(folder, texts, words)
    sys.stdout.write(words("init.done", folder=folder) + "\n")
    return 0


def _language(options: argparse.Namespace, words: Catalogue) -> str:
    """The language of the handbook: the one asked for, or else that of the command. Who is asked the rest is asked this too."""
    starters = [one for one in catalogue.complete_languages() if (files(__package__) / "starter" / one).is_dir()]
    choices = ", ".join(starters)
    said: str = options.language or ""
    if not said and None in (options.title, options.about):
        said = answer(words("init.ask-language", options=choices, default=words.language), words("init.no-title"))
    language = known(said or words.language) or ""
    if language not in starters:
        raise Misuse(words("command.unknown-language", language=said or words.language, options=choices))
    return language


def _refuse_errors(settings: Settings, texts: Mapping[str, str], words: Catalogue) -> None:
    """Raise `Misuse` if what was answered makes an error in one of the files, with what is wrong and how to mend it."""
    handbook = read_handbook(settings, {settings.project / name: text.encode() for name, text in texts.items()})
    findings = Findings(check(handbook), handbook.texts, words)
    wrong = (found for found in findings.diagnostics if found.severity == "error" and found.location.file in texts)
    if found := next(wrong, None):
        raise Misuse(words("init.refused", message=findings.message(found), hint=findings.hint(found)))


def _sources(language: str) -> Mapping[str, str]:
    """The name of the source of each file, by its own path in the folder."""
    found: dict[str, str] = parse(_source(language, "files.yaml").encode(), "").data
    return found


def _source(language: str, name: str) -> str:
    return (files(__package__) / "starter" / language / name).read_text("utf-8")


def _texts(language: str, title: str, about: str, contact: str, day: date) -> Mapping[str, str]:
    """The text of each file, by its path."""
    words = catalogue.load(language)
    values = {
        "title": title,
        "name": setting(title),
        "about": about,
        "description": setting(about),
        "lead": scalar(about),
        "contact": f"<{contact}>" if is_contact(contact) else contact or words("init.editors"),
        "reported": _reported(contact),
        "version": __version__,
        "today": day.isoformat(),
        "next_year": a_year_later(day).isoformat(),
    }
    made = {path: Template(_source(language, name)).substitute(values) for path, name in _sources(language).items()}
    kinds = kinds_of(language)
    return {**made, **{f"schema/{kind}.json": schema_text(kind, words, kinds) for kind in kinds}}


def _reported(contact: str | None) -> str:
    """The line with `contact` in the file about the handbook: an example when it is not an address."""
    return f"contact: {scalar(contact)}" if contact and is_contact(contact) else "#contact: https://www.example.org/"


def _write(folder: Path, texts: Mapping[str, str], words: Catalogue) -> None:
    """Write all `texts` into `folder`, or none of them. Raises `Misuse`."""
    made: list[Path] = []
    try:
        for name, text in texts.items():
            path = folder / name
            made += (one for one in reversed((path.parent, *path.parent.parents)) if not one.exists())
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8", newline="\n") as file:
                made.append(path)
                file.write(text)
    except OSError:
        for path in reversed(made):
            with suppress(OSError):
                path.rmdir() if path.is_dir() else path.unlink()
        raise Misuse(words("init.unwritable", folder=folder)) from None
