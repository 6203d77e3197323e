"""The manual of rules: what each rule finds and why, with an example that fails and one that passes.

The texts are in the catalogue: ``rule.<name>.title`` and ``rule.<name>.why``. The examples are passed in: pages know no rules.
"""

import re
from collections.abc import Collection, Mapping

from handreiking.catalogue import Catalogue
from handreiking.components.rule_page.params import RuleEntry, RuleExample
from handreiking.text.collation import collation_key

NAME = re.compile(r"rule\.([a-z0-9-]+)\.message")


def rule_names(words: Catalogue) -> tuple[str, ...]:
    """Return the names of all rules that can be reported, sorted."""
    return tuple(sorted(found[1] for key in words.texts if (found := NAME.fullmatch(key))))


def rule_entries(
    words: Catalogue, examples: Mapping[str, tuple[str, str]], strict: Collection[str] = ()
) -> tuple[RuleEntry, ...]:
    """Return all rules, sorted by title.

    `examples` has the YAML that fails and that passes, by the name of a rule; no comment silences the rules that are `strict`.
    """
    found = (_entry(name, words, examples.get(name), name not in strict) for name in rule_names(words))
    return tuple(sorted(found, key=lambda entry: collation_key(entry.title)))


def _entry(name: str, words: Catalogue, example: tuple[str, str] | None, can_be_ignored: bool) -> RuleEntry:
    shown = RuleExample(*example) if example else None
    return RuleEntry(name, words(f"rule.{name}.title"), words(f"rule.{name}.why"), shown, can_be_ignored)
