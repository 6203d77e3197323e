"""SARIF 2.1.0, the OASIS standard for results of static analysis: https://docs.oasis-open.org/sarif/sarif/v2.1.0/

Besides what the standard requires it has what GitHub's code scanning asks for: texts for each rule, fingerprints, region ends.
https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
"""

import json
from collections.abc import Mapping
from urllib.parse import quote

import handreiking
from handreiking.diagnostic import Diagnostic, Location
from handreiking.report.words import Findings

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"
"""By convention, the base of addresses relative to the top of the repository."""


def sarif(findings: Findings) -> str:
    """Return one run as JSON; columns count code points. A rule names its page only if the site is known: it must be a URI."""
    rules = sorted({diagnostic.rule for diagnostic in findings.diagnostics})
    language, described = findings.words.language, [_rule(rule, findings) for rule in rules]
    driver = {"name": "handreiking", "version": handreiking.__version__, "language": language, "rules": described}
    fingerprints = zip(findings.diagnostics, findings.fingerprints(), strict=True)
    results = [_result(diagnostic, rules, fingerprint, findings) for diagnostic, fingerprint in fingerprints]
    run = {"tool": {"driver": driver}, "language": language, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: str, findings: Findings) -> Mapping[str, object]:
    words, page = findings.words, findings.manual(rule)
    title = words(f"rule.{rule}.title") if f"rule.{rule}.title" in words else rule.replace("-", " ").capitalize()
    return {
        "id": rule,
        "shortDescription": {"text": title},
        "fullDescription": {"text": words(f"rule.{rule}.why") if f"rule.{rule}.why" in words else title},
        "help": {"text": words("report.manual", address=page)},
        **({"helpUri": page} if findings.site else {}),
    }


def _result(diagnostic: Diagnostic, rules: list[str], fingerprint: str, findings: Findings) -> Mapping[str, object]:
    result: dict[str, object] = {
        "ruleId": diagnostic.rule,
        "ruleIndex": rules.index(diagnostic.rule),
        "level": diagnostic.severity,
        "message": {"text": _literal(findings.told(diagnostic))},
        "locations": [_location(diagnostic.location)],
        "partialFingerprints": {"primaryLocationLineHash": fingerprint},
    }
    if diagnostic.related:
        result["relatedLocations"] = [_location(diagnostic.related)]
    return result


def _literal(text: str) -> str:
    """Return `text` with its braces doubled: a number in single ones means an argument (SARIF 2.1.0, section 3.11.5)."""
    return text.replace("{", "{{").replace("}", "}}")


def _location(at: Location) -> Mapping[str, object]:
    end_line, end_column = (at.end_line, at.end_column) if at.end_line else (at.line, at.column)
    region = {"startLine": at.line, "startColumn": at.column, "endLine": end_line, "endColumn": end_column}
    return {"physicalLocation": {"artifactLocation": {"uri": quote(at.file), "uriBaseId": ROOT}, "region": region}}
