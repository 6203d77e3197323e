"""``handreiking paths``: every path of a guide, for a professional to read and sign."""

import argparse
import csv
import io
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from handreiking.catalogue import Catalogue
from handreiking.commands.project import Misuse, read_handbook, settings_in, words_of
from handreiking.diagnostic import Diagnostic
from handreiking.loading.suggestion import nearest
from handreiking.model.guide import Answer, Guide, Outcome, Question
from handreiking.model.handbook import Handbook
from handreiking.model.listed import texts_of
from handreiking.model.paths import led_to, path_count, paths, steps
from handreiking.report.full import full
from handreiking.report.words import Findings
from handreiking.rules import check
from handreiking.rules.missing_id import known_ids
from handreiking.text.inline import plain

LIMIT = 500
"""Nobody reads more paths than this."""

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet treats a cell that begins like this as a formula (https://owasp.org/www-community/attacks/CSV_Injection)."""


def add(parser: argparse.ArgumentParser, words: Catalogue) -> None:
    """Add the options of the command to `parser`."""
    parser.add_argument("guide", help=words("paths.guide"))
    parser.add_argument("--format", choices=FORMATS, default="text", help=words("paths.format"))
    parser.add_argument("--folder", type=Path, help=words("paths.folder"))


def run(options: argparse.Namespace, words: Catalogue) -> int:
    """Print the paths; return 0, or 1 with a report if the file of the guide has errors. Raises `Misuse`."""
    settings = settings_in(options.folder, words)
    words = words_of(settings, words, options.language)
    handbook = read_handbook(settings)
    if errors := _errors(handbook, options.guide):
        report = full(Findings(errors, handbook.texts, words, settings.address, rules=settings.words("address.rules")))
        sys.stderr.write(f"{report}{words('paths.broken')}\n")
        return 1
    if options.guide not in handbook.guide_by_id:
        raise Misuse(_unknown(options.guide, handbook, words))
    part, guide = handbook.guide_by_id[options.guide]
    if (total := path_count(guide)) > LIMIT:
        raise Misuse(words("paths.too-many", id=guide.id, total=total, limit=LIMIT))
    sys.stdout.write(FORMATS[options.format](guide, part.document.file, words))
    return 0


def _errors(handbook: Handbook, id: str) -> tuple[Diagnostic, ...]:
    """The errors in the file of the guide `id`; those in all files if it, or an outcome that it shares, could not be read."""
    errors = tuple(found for found in check(handbook) if found.severity == "error")
    if id in handbook.guide_by_id:
        part, guide = handbook.guide_by_id[id]
        whole = led_to(guide) <= steps(guide).keys()
        return tuple(found for found in errors if found.location.file == part.document.file or not whole)
    return errors if id in known_ids(handbook, "guide") else ()


def _unknown(id: str, handbook: Handbook, words: Catalogue) -> str:
    known = sorted(handbook.guide_by_id)
    suggestion = nearest(id, known)
    key = "suggestion" if suggestion else "unknown" if known else "none"
    return words(f"paths.{key}", id=id, suggestion=suggestion, options=", ".join(known))


def _text(guide: Guide, file: str, words: Catalogue) -> str:
    """The paths one below the other, followed by the outcomes, each once."""
    outcomes = {outcome.id: outcome for outcome in guide.outcomes}
    found = tuple(paths(guide))
    used = Counter(end for _, end in found)
    head = [words("paths.title", title=guide.title), words("paths.file", file=file), words("paths.count", count=len(found))]
    blocks = [head, [words("paths.how")], [words("paths.signed")]]
    for number, (given, end) in enumerate(found, 1):
        blocks.append([words("paths.path", number=number, total=len(found)), *_steps(given, outcomes[end], words)])
    blocks.append([words("paths.outcomes")])
    blocks += [_outcome(outcome, used[outcome.id], words) for outcome in guide.outcomes]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _steps(given: tuple[tuple[Question, Answer], ...], outcome: Outcome, words: Catalogue) -> Iterator[str]:
    for number, (question, answer) in enumerate(given, 1):
        key = "answer" if answer.because else "answer-only"
        yield words("paths.question", number=number, ask=question.ask)
        yield words(f"paths.{key}", label=answer.label, because=plain(answer.because or ""))
    yield words("paths.outcome", title=outcome.title)
    yield words("paths.agreed")


def _outcome(outcome: Outcome, used: int, words: Catalogue) -> list[str]:
    steps = (words("paths.next", step=plain(step)) for step in texts_of(outcome.next))
    return [words("paths.used", title=outcome.title, count=used), *([plain(outcome.text)] if outcome.text else ()), *steps]


def _csv(guide: Guide, file: str, words: Catalogue) -> str:
    """A row for each path (RFC 4180, but with line feeds), as wide as the longest path."""
    outcomes = {outcome.id: outcome for outcome in guide.outcomes}
    found = tuple(paths(guide))
    longest = max(len(given) for given, _ in found)
    asked = [words(f"paths.column.{key}", number=n + 1) for n in range(longest) for key in ("question", "answer")]
    rows = [[words("paths.column.number"), *asked, words("paths.column.outcome"), words("paths.column.agreed")]]
    for number, (given, end) in enumerate(found, 1):
        steps = [text for question, answer in given for text in (question.ask, answer.label)]
        padding = [""] * (2 * (longest - len(given)))
        rows.append([str(number), *map(_cell, steps), *padding, _cell(outcomes[end].title), ""])
    table = io.StringIO()
    csv.writer(table, lineterminator="\n").writerows(rows)
    return table.getvalue()


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text


FORMATS: Mapping[str, Callable[[Guide, str, Catalogue], str]] = {"text": _text, "csv": _csv}
"""The output formats, by name."""
