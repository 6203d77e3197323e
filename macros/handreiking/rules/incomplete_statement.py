"""The rule ``incomplete-statement``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import error


def incomplete_statement(handbook: Handbook) -> Iterator[Diagnostic]:
    """There is an accessibility statement, and nowhere to report a problem; or one of a public body, which has no name.

    See https://www.digitoegankelijk.nl/toegankelijkheidsverklaring. Nothing of a statement is made up.
    """
    part = handbook.about
    if not part or not (statement := part.entry.accessibility):
        return
    if not part.entry.contact:
        yield error("incomplete-statement", part, ("accessibility",), missing="contact")
    if statement.public_body and not part.entry.organisation:
        yield error("incomplete-statement", part, ("accessibility", "public_body"), hint="organisation", missing="organisation")
