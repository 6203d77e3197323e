"""Diagnostics as text: one module per format, listed here. Only the formats for machines are stable; the words may change."""

from collections.abc import Callable, Mapping

from handreiking.report.concise import concise
from handreiking.report.full import full
from handreiking.report.github import github
from handreiking.report.gitlab import gitlab
from handreiking.report.json_format import json_format
from handreiking.report.sarif import sarif
from handreiking.report.words import Findings

Format = Callable[[Findings], str]
"""A function that turns findings into a report."""

FORMATS: Mapping[str, Format] = {
    "full": full,
    "concise": concise,
    "github": github,
    "gitlab": gitlab,
    "json": json_format,
    "sarif": sarif,
}
