"""JSON Schema of the files, for editors: what `handreiking.loading.validation` accepts, in the words of the catalogue."""

from handreiking.model.kinds import KINDS
from handreiking.schema.examples import example
from handreiking.schema.writer import schema

__all__ = ["KINDS", "example", "schema"]
