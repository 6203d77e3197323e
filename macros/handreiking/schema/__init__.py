"""JSON Schema of the files, for editors: what `handreiking.loading.validation` accepts, in the words of the catalogue."""

from handreiking.schema.writer import KINDS, example, schema

__all__ = ["KINDS", "example", "schema"]
