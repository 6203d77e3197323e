"""The strict YAML reader: bytes in, plain data out, with the location of every key and value, and what is wrong.

Every scalar stays text; nothing is guessed. Whatever a maintainer may not write, or did not mean to write, becomes a
`Diagnostic`.
"""

from handreiking.reader.decoding import decode
from handreiking.reader.files import SUFFIXES, read, read_bytes, shown, yaml_files
from handreiking.reader.parsing import keep, parse

__all__ = ["SUFFIXES", "decode", "keep", "parse", "read", "read_bytes", "shown", "yaml_files"]
