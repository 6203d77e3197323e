"""The calls on a page, as an earlier run found them."""

from collections.abc import Mapping

from handreiking.calls.found import Call, Found, Given
from handreiking.store import Json, Store, packed, program, unpacked


def found_in(text: str, options: Mapping[str, str], store: Store) -> Found:
    """Return the calls in `text`, for which these are the `options` of Jinja: those in `store`, if they are there."""
    key = Store.key("calls", program(), repr(options), text)
    if kept := store.get(key):
        return _of_json(unpacked(kept))
    # Not at the top: whoever knows all calls does without Jinja.
    from handreiking.calls.reading import Reader  # noqa: PLC0415

    found = Reader(dict(options)).read(text)
    store.put(key, packed(_to_json(found)))
    return found


def _to_json(found: Found) -> Json:
    calls = [
        [
            one.name,
            one.start,
            [_given(given) for given in one.given],
            [[name, _given(given)] for name, given in one.named],
            one.open,
        ]
        for one in found.calls
    ]
    return [calls, found.broken]


def _given(one: Given) -> Json:
    return [one.value, one.known, one.start]


def _of_json(value: Json) -> Found:
    calls, broken = value
    return Found(tuple(map(_call, calls)), tuple(broken) if broken else None)


def _call(value: Json) -> Call:
    name, start, given, named, open = value
    return Call(name, start, tuple(Given(*one) for one in given), tuple((key, Given(*one)) for key, one in named), open)
