"""What a command asks on the terminal when no option says it."""

from handreiking.commands.project import Misuse


def one_line(given: str | None, question: str, without: str) -> str:
    """Return `given`, or what is answered to `question`, on one line. Raises `Misuse`, saying `without`, for nothing."""
    try:
        said = input(question) if given is None else given
    except (EOFError, KeyboardInterrupt):
        raise Misuse(without) from None
    if not said.strip():
        raise Misuse(without)
    return " ".join(said.split())
