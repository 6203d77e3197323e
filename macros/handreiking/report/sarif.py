"""SARIF 2.1.0, the OASIS standard for results of static analysis: https://docs.oasis-open.org/sarif/sarif/v2.1.0/"""

import json
from collections.abc import Mapping

import handreiking
from handreiking.diagnostic import Diagnostic, Location
from handreiking.report.words import Findings

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def sarif(findings: Findings) -> str:
    """Return one run as JSON; columns count code points. A rule names its page only where the site is known: it must be a URI."""
    rules = sorted({diagnostic.rule for diagnostic in findings.diagnostics})
    described = [{"id": rule, **({"helpUri": findings.manual(rule)} if findings.site else {})} for rule in rules]
    driver = {"name": "handreiking", "version": handreiking.__version__, "rules": described}
    results = [_result(diagnostic, rules, findings) for diagnostic in findings.diagnostics]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _result(diagnostic: Diagnostic, rules: list[str], findings: Findings) -> Mapping[str, object]:
    result: dict[str, object] = {
        "ruleId": diagnostic.rule,
        "ruleIndex": rules.index(diagnostic.rule),
        "level": diagnostic.severity,
        "message": {"text": f"{findings.message(diagnostic)}. {findings.hint(diagnostic)}"},
        "locations": [_location(diagnostic.location)],
    }
    if diagnostic.related:
        result["relatedLocations"] = [_location(diagnostic.related)]
    return result


def _location(at: Location) -> Mapping[str, object]:
    region = {"startLine": at.line, "startColumn": at.column}
    if at.end_line:
        region |= {"endLine": at.end_line, "endColumn": at.end_column}
    return {"physicalLocation": {"artifactLocation": {"uri": at.file}, "region": region}}
