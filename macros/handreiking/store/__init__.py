"""What earlier runs made, in one file below the project's ``.cache``, each value under a key that says what it was made of.

A store is never needed. Deleted, damaged, locked, written by another version or in a folder that cannot be written to, it is
empty, and what was asked for is made again: nothing here raises for the state of the file.
"""

from handreiking.store.packed import Json, packed, unpacked
from handreiking.store.program import program
from handreiking.store.store import FILE, Store
from handreiking.store.words import keep_words, take_up

__all__ = ["FILE", "Json", "Store", "keep_words", "packed", "program", "take_up", "unpacked"]
