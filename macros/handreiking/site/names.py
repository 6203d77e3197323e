"""The names of the macros."""

MACROS = (
    "checklist guide facts timeline figure cards link mark sources paper selection exercises offline remove accessibility".split()
)
"""The methods of `Macros` that a page can call, in the order in which messages list them."""
