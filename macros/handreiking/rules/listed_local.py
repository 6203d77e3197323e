"""The rules about local files that look at the whole handbook too: whether what a file adds to is there."""

from handreiking.rules.same_addition import same_addition
from handreiking.rules.unknown_item import unknown_item
from handreiking.rules.unknown_place import unknown_place
from handreiking.rules.unknown_section import unknown_section

OF_LOCAL_FILES = (unknown_section, unknown_item, unknown_place, same_addition)
"""These rules, for `listed`."""
