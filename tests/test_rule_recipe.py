"""What a rule needs elsewhere. The failure is a list of what is still to be done, each with its file."""

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest

import handreiking
from handreiking import catalogue
from handreiking.rules import RULES
from handreiking.rules.examples import examples
from tests.bad_cases import HERE
from tests.rules.test_examples import LANGUAGES, WITHOUT_EXAMPLE

FOLDER = Path(handreiking.__file__).parent / "rules"
DUTCH, ENGLISH = catalogue.load("nl"), catalogue.load("en")
MANUAL = ("title", "why")
"""The texts of a rule that the manual shows."""


def written_rules() -> set[str]:
    """Return the name of the function of each rule, which is that of its file and yields diagnostics."""
    return {
        path.stem
        for path in FOLDER.glob("*.py")
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name == path.stem and "[Diagnostic]" in ast.unparse(node.returns or node)
    }


RULE_FILES = written_rules()
LISTED = {rule.__name__ for rule in RULES}


def unlisted(function: str, rule: str) -> Iterator[str]:
    """Yield where the rule is to be listed, if it is not."""
    if function not in LISTED:
        yield f"rules/listed.py: {function}, in the imports and in a list"


def unworded(function: str, rule: str) -> Iterator[str]:
    """Yield the texts that the rule lacks: what it says in Dutch and what the manual says of it, and the same in English."""
    start = f"rule.{rule}."
    dutch, english = ({key.removeprefix(start) for key in words.texts if key.startswith(start)} for words in (DUTCH, ENGLISH))
    yield from (f"catalogue/nl/checking.yaml: rule.{rule}.{text}" for text in ("message", *MANUAL) if text not in dutch)
    if not dutch - {"message", *MANUAL}:
        yield f"catalogue/nl/checking.yaml: rule.{rule}.hint"
    wanted = {"message", *MANUAL, *dutch}
    yield from (f"catalogue/en/checking.yaml: rule.{rule}.{text}" for text in sorted(wanted - english))


def unexplained(function: str, rule: str) -> Iterator[str]:
    """Yield where an example is to stand, if the rule has none and no reason not to have one."""
    for language in LANGUAGES:
        if rule not in examples(language) and rule not in WITHOUT_EXAMPLE:
            yield f"rules/examples/{language}.yaml: what fails and what passes (or a reason in tests/rules/test_examples.py)"


def untried(function: str, rule: str) -> Iterator[str]:
    """Yield where a case of bad input is to stand, if there is none that this rule reports."""
    if not any(f"[{rule}]:" in file.read_text("utf-8") for file in HERE.rglob("*.txt")):
        yield f"tests/bad_input/cases.yaml, or warnings.yaml for a warning: a case of {rule}; then make golden"


@pytest.mark.parametrize("function", sorted(RULE_FILES))
def test_nothing_is_left_to_do_for_a_rule(function: str) -> None:
    """Every rule that has a file is listed, has its texts in both languages, an example, and a case of bad input."""
    rule = function.replace("_", "-")
    left = [place for find in (unlisted, unworded, unexplained, untried) for place in find(function, rule)]

    assert [] == left, "\n".join(["Still to be done:", *left])


def test_every_rule_has_a_file() -> None:
    """A rule that is listed stands in a file of its name: the recipe above looks there."""
    assert [] == [rule.__name__ for rule in RULES if not inspect.getfile(rule).endswith(f"/{rule.__name__}.py")]
    assert RULE_FILES >= LISTED
