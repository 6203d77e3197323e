"""Small slips in real methods: a colon too few, a key too many, an id misspelt. Each names the line where it was made."""

import re
from pathlib import Path

import pytest

from handreiking.diagnostic import Diagnostic, Location
from handreiking.loading.handbook import load
from handreiking.model.files import file_names
from handreiking.rules import check as check_handbook
from tests.conftest import SAMPLE, Run
from tests.slips import KEY, Make, doubled, misspelt, repeated_at_the_end, without_colon

GLOSSARY = file_names("nl").glossary
FILES = sorted(path.relative_to(SAMPLE).as_posix() for path in (SAMPLE / "methods/nl").glob("*.yaml") if path.stem != GLOSSARY)
STEP = 50
"""Every so manieth key is tried: a slip in each of them takes too long."""

MENTIONS = (
    r"^ +to: ([a-z0-9-]+)$",
    r"^ +(?:- )?method: ([a-z0-9-]+)$",
    r"\[@([a-z0-9-]+)\]",
    r"\(method:([a-z0-9-]+)\)",
    r"\((?:checklist|guide):([a-z0-9-]+)\)",
    r"^    roles:\n +- ([a-z0-9-]+)$",
)
"""The ways in which a text of a method mentions an id."""


def sample(file: str, text: str) -> list[re.Match[str]]:
    """Return keys spread over the `text` of `file`; of each file others."""
    return list(KEY.finditer(text))[FILES.index(file) * STEP // len(FILES) :: STEP]


def mentioned(id: str, text: str, everything: str) -> bool:
    """Whether an answer in `text`, or a key or a link anywhere, leads to `id`."""
    answer = re.search(rf"^ +to: {id}$", text, re.MULTILINE)
    return bool(answer or re.search(rf"(?:method|checklist|guide): ?{id}(?:\)|$)", everything, re.MULTILINE))


def diagnostics(project: Path, file: str, text: str) -> tuple[Diagnostic, ...]:
    """Check the handbook with `text` in `file`, and put back what stood there."""
    path = project / file
    before = path.read_text("utf-8")
    path.write_text(text, "utf-8")
    found = check_handbook(load(project / "methods"))
    path.write_text(before, "utf-8")
    return found


def places(found: tuple[Diagnostic, ...]) -> list[tuple[str, int]]:
    """Return the file and the line of each diagnostic."""
    return [(diagnostic.location.file, diagnostic.location.line) for diagnostic in found]


def line_of(project: Path, at: Location) -> str:
    """Return the line that is named."""
    return (project / at.file).read_text("utf-8").split("\n")[at.line - 1]


@pytest.mark.parametrize("file", FILES)
def test_missing_colon(project: Path, file: str) -> None:
    """A key that loses its colon gives one diagnostic, on its own line."""
    text = (project / file).read_text("utf-8")
    slips = [without_colon(text, key) for key in sample(file, text)]
    expected = [[(file, line) for line in slip.lines] for slip in slips]

    assert expected == [places(diagnostics(project, file, slip.text)) for slip in slips]


@pytest.mark.parametrize("file", FILES)
def test_doubled_key(project: Path, file: str) -> None:
    """A key that stands twice gives one diagnostic, on one of its lines and with the other as the second place."""
    text = (project / file).read_text("utf-8")
    slips = [doubled(text, key) for key in (*sample(file, text), *re.finditer("^()(checklists|guides):", text, re.MULTILINE))]
    slips += [repeated_at_the_end(text, key) for key in KEY.finditer(text, 0, 400) if not key[1]]
    expected = [[slip.lines] for slip in slips]

    found = [diagnostics(project, file, slip.text) for slip in slips]
    assert expected == [[{at.line for at in (one.location, one.related) if at} for one in slip] for slip in found]


@pytest.mark.parametrize("file", FILES)
def test_misspelt_mention_of_an_id(project: Path, file: str) -> None:
    """An id that is misspelt where it is mentioned gives one diagnostic, on that line."""
    text = (project / file).read_text("utf-8")
    slips = [misspelt(text, id) for mention in MENTIONS if (id := re.search(mention, text, re.MULTILINE))]
    expected = [[(file, line) for line in slip.lines] for slip in slips]

    assert expected
    assert expected == [places(diagnostics(project, file, slip.text)) for slip in slips]


@pytest.mark.parametrize("file", FILES)
def test_misspelt_id_that_is_mentioned_elsewhere(project: Path, file: str) -> None:
    """An id that is misspelt where it is given has a diagnostic, and each names the line of the id or of a mention of it."""
    text = (project / file).read_text("utf-8")
    everything = "\n".join(path.read_text("utf-8") for path in (project / "methods").rglob("*.yaml"))
    ids = [id for id in re.finditer(r"^ *(?:- )?id: ([a-z0-9-]+)$", text, re.MULTILINE) if mentioned(id[1], text, everything)]
    expected = [(id[1], {True}) for id in ids[::4]]

    found = [(id[1], diagnostics(project, file, misspelt(text, id).text)) for id in ids[::4]]
    assert expected == [(id, {id in line_of(project, one.location) for one in named}) for id, named in found]


@pytest.mark.parametrize("file", [FILES[0], *(pytest.param(file, marks=pytest.mark.all) for file in FILES[1:])])
@pytest.mark.parametrize(
    ("slip", "pattern"),
    [(without_colon, KEY.pattern), (repeated_at_the_end, KEY.pattern), (misspelt, MENTIONS[0])],
    ids=["colon", "key", "id"],
)
def test_command(project: Path, check: Run, file: str, slip: Make, pattern: str) -> None:
    """The command names the line of a slip, ends with exit code 1 and shows no traceback."""
    path = project / file
    text = path.read_text("utf-8")
    found = re.search(pattern, text, re.MULTILINE)
    assert found
    made = slip(text, found)
    path.write_text(made.text, "utf-8")
    done = check()

    named = [line for line in made.lines if f"--> {file}:{line}:" in done.stdout]
    assert (1, 1, "") == (done.returncode, len(named), done.stderr)
