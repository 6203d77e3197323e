"""Edits in the files of a handbook, each made at some place that chance chooses. A few break it, as they do in real life."""

import re
import shutil

from tests.benchmarks.edits.state import Desk, NothingToEdit
from tests.edits import EDITS, GUIDE
from tests.many import NAME, NAMES

METHODS, TOPICS = "methods/*/*-*.yaml", "methods/*/onderwerpen/*.yaml"
IDS = re.compile(r"^(?: *- |)id: ([\w-]+)$", re.MULTILINE)


def change_a_text(desk: Desk) -> str:
    """Add a word to a text of a method, topic or guide."""
    word = f" stap {desk.next()} "
    return desk.replace("methods/*/**/*.yaml", r"(?<=[a-z]) (?=(?:en|de|het|een|met) [a-z])", lambda _: word)


def change_a_title(desk: Desk) -> str:
    """Give a method, checklist, guide, section, phase or question another title."""
    return desk.replace("methods/*/**/*.yaml", r"^( *(?:- )?(?:title|ask): )([^?\n]+)", lambda found: f"{found[0]} {desk.next()}")


def change_an_id(desk: Desk) -> str:
    """Give something another id, and change all that refers to it."""
    old = desk.choose([id for path in desk.files("methods/**/*.yaml") for id in IDS.findall(path.read_text("utf-8"))])
    new = f"{old[:20].rstrip('-')}-n{desk.next()}"
    whole = re.compile(rf"(?<![\w-]){re.escape(old)}(?![\w-])")
    for path in desk.files("methods/**/*.yaml"):
        path.write_text(whole.sub(new, path.read_text("utf-8")), "utf-8")
    return f"{old} to {new}"


def change_an_id_alone(desk: Desk) -> str:
    """Give something another id, and forget what refers to it."""
    return desk.replace("methods/*/**/*.yaml", IDS.pattern, lambda found: f"{found[0]}-n{desk.next()}")


def change_a_definition(desk: Desk) -> str:
    """Say more about a term."""
    return desk.replace("methods/*/begrippen.yaml", r"^ +definition: .*", lambda found: f"{found[0]} Zie ook {desk.next()}.")


def add_a_form(desk: Desk) -> str:
    """Give a term another form: a word that texts use, or that none does."""
    word = desk.choose(["hulp", "cliënt", "gesprek", "plan", "woorden", "kat"])
    return desk.replace("methods/*/begrippen.yaml", r"^( +)forms:\n", lambda found: f"{found[0]}{found[1]}  - {word}\n")


def change_a_source(desk: Desk) -> str:
    """Change the author, the title, the year or the place of a source."""
    return desk.replace(
        "methods/bronnen.yaml", r"^ +(?:author|title|published_in|about): .*", lambda found: f"{found[0]} {desk.next()}"
    )


def change_an_outcome(desk: Desk) -> str:
    """Change an outcome that guides share."""
    path = desk.choose([path for path in desk.files(TOPICS) if "\noutcomes:" in path.read_text("utf-8")])
    head, outcomes, rest = path.read_text("utf-8").partition("\noutcomes:")
    new, done = re.subn(r"^( +(?:- )?(?:text|title): .*)", rf"\1 Kijk {desk.next()}.", rest, count=1, flags=re.MULTILINE)
    if not done:
        raise NothingToEdit
    path.write_text(f"{head}{outcomes}{new}", "utf-8")
    return path.name


def add_a_method(desk: Desk) -> str:
    """Add a method: another one with ids and names of its own."""
    path, number = desk.pick("methods/*/*.yaml"), desk.next()
    text = path.read_text("utf-8")
    if "\nphases:" not in text:
        raise NothingToEdit
    for id in sorted(set(IDS.findall(text)), key=len, reverse=True):
        text = re.sub(rf"(?<![\w-]){re.escape(id)}(?![\w-])", f"{id}-k{number}", text)
    text = NAMES.sub(lambda found: NAME.sub(rf"\g<0> {number}", found[0]), text)
    path.with_name(f"{path.stem}-k{number}.yaml").write_text(text, "utf-8")
    return path.name


def remove_a_file(desk: Desk) -> str:
    """Remove a file of the handbook: one that was added, if there is one."""
    path = desk.choose(desk.files("methods/*/**/*-k*.yaml") or desk.files("methods/*/**/*.yaml"))
    path.unlink()
    return path.name


def rename_a_file(desk: Desk) -> str:
    """Give a file of the handbook another name, and so its page another address."""
    path = desk.choose([path for path in desk.files("methods/*/**/*.yaml") if path.name != "begrippen.yaml"])
    path.rename(path.with_name(f"{path.stem}-r{desk.next()}.yaml"))
    return path.name


def add_a_guide(desk: Desk) -> str:
    """Add a file with a guide, with the title and the ids of another time."""
    number, folder = desk.next(), desk.pick("methods/*/begrippen.yaml").parent / "keuzehulpen"
    text = re.sub(r"(?m)^((?: *- )?id: .*|title: .*[^?])(\??)$", rf"\1-{number}\2", GUIDE)
    text = re.sub(r"(?m)^( +to: .*)$", rf"\1-{number}", text)
    (folder / f"gids-k{number}.yaml").write_text(text, "utf-8")
    return f"gids-k{number}.yaml"


def as_on_an_ordinary_day(desk: Desk) -> str:
    """One of the edits of `tests.edits`."""
    name = desk.choose(sorted(EDITS))
    try:
        EDITS[name](desk.project)
    except (AssertionError, StopIteration, OSError) as none:
        raise NothingToEdit from none
    return name


def break_a_file(desk: Desk) -> str:
    """Make a file impossible to read, or leave out what it must have."""
    path = desk.pick("methods/**/*.yaml")
    text = path.read_text("utf-8")
    broken = desk.choose([f"{text}\nkapot: [\n", f"{text}\nkapot: ja\n", re.sub(r"(?m)^(id|terms|sources):", "kapot:", text), ""])
    path.write_text(broken, "utf-8")
    return path.name


def swap_two_files(desk: Desk) -> str:
    """Let two files change names: each has what the other had."""
    one, other = (desk.pick("methods/*/*.yaml") for _ in range(2))
    kept = one.with_name("wissel.tmp")
    for old, new in ((one, kept), (other, one), (kept, other)) if one != other else ():
        shutil.move(old, new)
    return f"{one.name} and {other.name}"


CONTENTS = (
    *(
        change_a_text,
        change_a_text,
        change_a_title,
        change_a_title,
        change_an_id,
        change_an_id_alone,
        change_a_definition,
        add_a_form,
    ),
    *(change_a_source, change_an_outcome, add_a_method, remove_a_file, rename_a_file, add_a_guide, as_on_an_ordinary_day),
    *(as_on_an_ordinary_day, break_a_file, swap_two_files),
)
