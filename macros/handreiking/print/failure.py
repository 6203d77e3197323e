"""Why something cannot be printed."""


class NotPrinted(Exception):
    """A document that cannot be printed. `kind` (``failed``, ``no-font``) chooses the message, `holes` fills it."""

    def __init__(self, kind: str, **holes: str) -> None:
        super().__init__(kind, holes)
        self.kind, self.holes = kind, holes
