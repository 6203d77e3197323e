"""Compiled templates between two runs: to compile them takes longer than to render a page."""

from dataclasses import dataclass

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from handreiking.store import Store, program


@dataclass
class CompiledTemplates(BytecodeCache):
    """Keeps in `store` what the templates of one environment, called `name`, are compiled to.

    Jinja compares it with the source of the template. It is code, as in Python's own ``__pycache__``, and in a project that has
    a plugin, a hook or a module of macros to run: who can change the one can change the others.
    """

    store: Store
    name: str

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give `bucket` what was kept for it, if anything."""
        if kept := self.store.get(self._key(bucket)):
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what is in `bucket`."""
        self.store.put(self._key(bucket), bucket.bytecode_to_string())

    def _key(self, bucket: Bucket) -> bytes:
        return Store.key("code", program(), self.name, bucket.key)
