"""Data as the value of a key: JSON, packed."""

import json
import zlib
from typing import Any

Json = Any
"""What JSON can say."""


def packed(value: Json) -> bytes:
    """Return `value` as bytes."""
    return zlib.compress(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(), 1)


def unpacked(value: bytes) -> Json:
    """Return what `packed` made `value` of; a tuple is a list now."""
    return json.loads(zlib.decompress(value))
