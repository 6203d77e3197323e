"""The structure of a file that does not fit, mended by the cheapest script of edits that makes it fit: see ADR 55.

A line is its dashes, its key and its text; the model says what may stand where; each kind of edit has a price. A search over the
lines finds the cheapest script (after Aho and Peterson, *A minimum distance error-correcting parser for context-free languages*,
SIAM Journal on Computing 1, 1972). It is believed only if the file, with all edits carried out, has no fault of structure left:
so advice that comes from here ends.
"""
