"""The components: renderable pieces, one folder each, with a template, a style and examples.

A template opens with its purpose and its params. Beside its params it may use `page` (a `Context`), `t` (the catalogue) and
`component(name, **params)` to place another component. A component that computes something has a module for it in its folder.
"""

import datetime
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from handreiking.catalogue import Catalogue
from handreiking.components.context import Context
from handreiking.components.prepare import PREPARE


@cache
def environment() -> Environment:
    """Return the one environment of all templates: everything is escaped, and an unknown name is an error."""
    made = Environment(
        loader=PackageLoader("handreiking.components", ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["day"] = day
    return made


def day(date: datetime.date, words: Catalogue) -> str:
    """Return `date` as it is written out: ``2 november 2026``."""
    return words("date", day=date.day, month=words(f"month.{date.month}"), year=date.year)


def render(name: str, context: Context, /, **params: object) -> Markup:
    """Render the component `name` on the page of `context` as one block of HTML without blank lines."""

    def component(inner: str, /, **inner_params: object) -> Markup:
        return render(inner, context, **inner_params)

    if name in PREPARE:
        params |= PREPARE[name](context, **params)
    template = environment().get_template(f"{name}/template.html.jinja")
    html = template.render(params, page=context, t=context.words, component=component)
    return Markup("\n".join(line.rstrip() for line in html.splitlines() if line.strip()))
