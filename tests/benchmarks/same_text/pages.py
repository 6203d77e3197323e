"""The text of a handbook as Markdown, for other site generators: our pages, with the same words below the same headings.

It is written from the model, not from our HTML, with a template for each kind of page. What our pages do with it is left out:
drawings, check boxes, filters, folds, files to print.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from tests.benchmarks.same_text.page import BULLET, STEP, MarkdownPage

from handreiking.catalogue import Catalogue
from handreiking.catalogue.dates import day
from handreiking.components.bibliography.params import bibliography
from handreiking.components.cards.params import SHOWN
from handreiking.components.compare.rows import compare_rows
from handreiking.components.dose.params import dose_rows
from handreiking.components.method.evidence import evidence
from handreiking.components.period.words import period_words
from handreiking.components.role_index.params import shared_roles
from handreiking.components.rows import listing
from handreiking.components.rule_page.params import RuleEntry
from handreiking.model.paths import questions_left
from handreiking.rules.examples import examples
from handreiking.settings import SETTINGS_RULES
from handreiking.site.manual.fields import groups
from handreiking.site.manual.rules import rule_entries
from handreiking.site.site import Site
from handreiking.text.inline import plain

Linking = Callable[[str, str], str]
"""Returns the link from the page with one uri to that with another, as a site generator writes it."""

ENVIRONMENT = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    trim_blocks=True,
    lstrip_blocks=True,
    undefined=StrictUndefined,
    keep_trailing_newline=True,
)
MACRO = re.compile(r"\{\{ *(?:link\(\"(\w+)\", \"([\w-]+)\"\)|(\w+).*?) *\}\}")
LISTS = ("methods", "checklists", "guides", "everything", "compare", "roles", "glossary", "sources", "fields", "rules")
FOLDERS = ("methods", "checklists", "guides", "rules")
"""The lists that stand at the head of a folder with the pages in it."""


@dataclass(frozen=True)
class SameText:
    """The text of `site`, with links as `linking` writes them."""

    site: Site
    linking: Linking

    def pages(self) -> Iterator[tuple[str, str, str]]:
        """Yield the uri, the title and the Markdown of each page that we generate."""
        handbook, words = self.site.handbook, self.site.words
        yield self._page("index.md", words("page.home.title"), "home")
        for id in LISTS:
            yield self._page(self.uri("page", id), words(f"page.{id}.title"), id)
        for method in handbook.methods:
            yield self._page(self.uri("method", method.entry.id), method.entry.title, "method", method=method.entry)
        for part, checklist in handbook.checklist_by_id.values():
            uri = self.uri("checklist", checklist.id)
            yield self._page(uri, checklist.title, "checklist", checklist=checklist, method=part.entry)
        for owner, guide in handbook.guide_by_id.values():
            yield self._page(self.uri("guide", guide.id), guide.title, "guide", guide=guide, owner=owner.entry)
        for topic in handbook.topics:
            yield self._page(self.uri("topic", topic.entry.id), topic.entry.title, "topic", topic=topic.entry)
        for entry in _rules(words):
            yield self._page(self.uri("rule", entry.name), entry.title, "rule", entry=entry)

    def by_hand(self, uri: str, text: str) -> str:
        """Return the `text` of a hand-written page, its macros replaced by the links and lists that they make, or by nothing."""
        return MACRO.sub(lambda found: self._to(uri)(found[1], found[2]) if found[1] else self._made(uri, found[3]), text)

    def _made(self, uri: str, macro: str) -> str:
        """What the macro called `macro` writes on the page with `uri`, as far as other generators could."""
        return self._page(uri, "", macro)[2] if macro in ("exercises", "selection") else ""

    def uri(self, kind: str, id: str) -> str:
        """Return the uri of the page of `kind` called `id`, or that it is a part of."""
        if kind == "rule":
            return f"{self.site.words('address.rules')}/{id}.md"
        if kind == "page" and id != "home":
            return f"{self.site.words(f'address.{id}')}{'/index' if id in FOLDERS else ''}.md"
        return self.site.uris[kind, id].partition("#")[0]

    def _page(self, uri: str, title: str, template: str, **params: object) -> tuple[str, str, str]:
        context = self.site.context(uri, explain=template in ("method", "guide", "topic"))
        page = MarkdownPage(context, self._to(uri))
        own = {"page": page, "t": context.words, "context": context, "handbook": context.handbook, "site": self.site, **params}
        return uri, title, ENVIRONMENT.get_template(f"{template}.md.jinja").render(own)

    def _to(self, here: str) -> Linking:
        return lambda kind, id: self.linking(here, self.uri(kind, id))


def _rules(words: Catalogue) -> tuple[RuleEntry, ...]:
    return rule_entries(words, examples(words.language), SETTINGS_RULES)


ENVIRONMENT.globals |= {
    "BULLET": BULLET,
    "STEP": STEP,
    "SHOWN": SHOWN,
    "bibliography": bibliography,
    "compare_rows": compare_rows,
    "dict": dict,
    "dose_rows": dose_rows,
    "evidence": evidence,
    "groups": groups,
    "listing": listing,
    "period_words": period_words,
    "plain": plain,
    "questions_left": questions_left,
    "shared_roles": shared_roles,
    "rule_entries": _rules,
}
ENVIRONMENT.filters |= {"day": day, "zip": zip}
