"""The strict YAML reader: bytes in, plain data out, with the place of every key and value, and what is wrong.

Every scalar stays text; nothing is guessed. What a maintainer may not write, or did not mean to write, is a
`Diagnostic`.
"""

from handreiking.reader.files import read, yaml_files
from handreiking.reader.parsing import parse

__all__ = ["parse", "read", "yaml_files"]
