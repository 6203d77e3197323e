"""Names that a hand-written page uses and that do not exist."""

from collections.abc import Callable

from jinja2 import ChainableUndefined, Undefined


def undefined(failed: Callable[[str], str]) -> type[Undefined]:
    """Return the class of undefined names: using one calls `failed` with its name, shows what that returns, and never raises."""

    class Unknown(ChainableUndefined):
        def __call__(self, *args: object, **kwargs: object) -> str:  # type: ignore[override]
            return str(self)

        def __str__(self) -> str:
            return failed(str(self._undefined_name))

    return Unknown
