"""What argparse says of the options of a command, in the words of the catalogue.

It asks ``gettext`` for its messages, under a name in its own module, and no argument of a parser replaces them. So that name
stands for ours while a command line is read. A message that argparse has in no version that we know stays English.
"""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from handreiking.catalogue import Catalogue

NAME = "_"
"""The name, in the module of argparse, of the function that translates."""


@contextmanager
def speaking(words: Catalogue) -> Iterator[None]:
    """Let parsers that are made and used inside speak with `words`."""
    said = _said(words)
    theirs: Callable[[str], str] = getattr(argparse, NAME)
    setattr(argparse, NAME, lambda message: said[message] if message in said else theirs(message))
    try:
        yield
    finally:
        setattr(argparse, NAME, theirs)


def _said(words: Catalogue) -> dict[str, str]:
    """What to say for each message of argparse, with its holes (Python 3.11 to 3.14)."""
    name, value, names = "%(argument_name)s", "%(value)s", "%s"
    return {
        "usage: ": words("options.usage"),
        "positional arguments": words("options.arguments"),
        "options": words("options.options"),
        "show this help message and exit": words("options.help"),
        "%(prog)s: error: %(message)s\n": words("options.error", command="%(prog)s", message="%(message)s") + "\n",
        "argument %(argument_name)s: %(message)s": words("options.of", option=name, message="%(message)s"),
        "invalid choice: %(value)r (choose from %(choices)s)": words("options.choice", value=value, choices="%(choices)s"),
        "the following arguments are required: %s": words("options.required", names=names),
        "unrecognized arguments: %s": words("options.unknown", names=names),
        "expected one argument": words("options.one"),
        "ignored explicit argument %r": words("options.none", value=names),
        "ambiguous option: %(option)s could match %(matches)s": words(
            "options.ambiguous", option="%(option)s", names="%(matches)s"
        ),
    }
