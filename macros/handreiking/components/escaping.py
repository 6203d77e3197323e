"""Text that is safe inside HTML."""

import re

from markupsafe import Markup, escape

SPECIAL = re.compile("[&<>'\"]")


def escaped(value: object) -> str:
    """Return what `escape` does, as plain text: most of what is written is safe already, and `escape` makes a `Markup` of it."""
    if type(value) is Markup or (type(value) is str and not SPECIAL.search(value)):
        return value
    return escape(value)
