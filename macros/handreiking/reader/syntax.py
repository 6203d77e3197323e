"""What YAML itself complains about, made helpful: mostly brackets, since the layout was checked before."""

from typing import Any

import yaml

from handreiking.diagnostic import Diagnostic
from handreiking.reader.source import SourceText


def syntax_diagnostic(source: SourceText, error: yaml.YAMLError) -> Diagnostic:
    """Return a diagnostic for an `error` of the YAML parser, at the place to correct."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return source.diagnostic("invalid-yaml", source.location(1, 1))
    mark: Any = error.problem_mark or error.context_mark
    where = source.location(mark.line + 1, mark.column + 1) if mark else source.location(1, 1)
    problem, context = error.problem or "", error.context or ""
    if "quoted scalar" in context:
        return source.diagnostic("invalid-escape", where)
    if "flow" in context or "flow" in problem:
        return source.diagnostic("invalid-brackets", where)
    if "cannot start any token" in problem:
        return source.diagnostic("special-start", where, "inside", mark=source.line(where.line)[where.column - 1 :][:1])
    return source.diagnostic("invalid-yaml", where)
