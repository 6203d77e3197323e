"""Handreiking: a static site generator for methodology handbooks.

YAML descriptions of methods become a searchable, checked, printable site. The house, room by room, is described in
``docs/development/architecture.md``.
"""

__version__ = "0.1.0"
