"""What is known of words, between two runs."""

import json
from typing import Any

from handreiking.store.store import Store


def take_up(store: Store, key: bytes, words: dict[str, Any]) -> None:
    """Add to `words` what earlier runs kept by `key`."""
    words.update(json.loads(store.get(key) or b"{}"))


def keep_words(store: Store, key: bytes, words: dict[str, Any]) -> None:
    """Keep `words` by `key`, if there is anything new among them."""
    kept = json.dumps(words, ensure_ascii=False, sort_keys=True).encode()
    if kept != store.get(key):
        store.put(key, kept)
