"""Handreiking: a static site generator for methodology handbooks.

YAML descriptions of methods become a searchable, checked, printable site. ``docs/development/architecture.md`` describes
the package, room by room.
"""

__version__ = "0.1.0"
