"""The components: renderable pieces, one folder each, with a template, a style and examples.

A template gets the fields of a dataclass, which its opening comment names. It may also use `page` (a `Context`), `t` (the
catalogue) and `component(name, **params)`, which places another component. What a component takes, and what it computes from
that, is in its folder too; `prepare.py` lists them all.
"""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from handreiking.catalogue.dates import day
from handreiking.components.code import CompiledTemplates
from handreiking.components.context import Context
from handreiking.components.prepare import template_params
from handreiking.store import Store


@cache
def environment() -> Environment:
    """Return the environment that all templates share: everything is escaped, and an unknown name is an error."""
    made = Environment(
        loader=PackageLoader("handreiking.components", ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        # The templates are part of the package: to look whether each has changed takes a third of the time to find it.
        auto_reload=False,
    )
    made.filters["day"] = day
    return made


def remember(store: Store) -> None:
    """Use the compiled templates in `store`, and keep those that are new there."""
    environment().bytecode_cache = CompiledTemplates(store, "components")


def render(name: str, context: Context, /, **params: object) -> Markup:
    """Render the component `name` on the page of `context` as one block of HTML without blank lines.

    Raises `TypeError` for a param that the component does not take or lacks, and `KeyError` for a component that does not exist.
    """

    def component(inner: str, /, **inner_params: object) -> Markup:
        return render(inner, context, **inner_params)

    context.components.add(name)
    shown = template_params(name, context, params)
    template = environment().get_template(f"{name}/template.html.jinja")
    html = template.render(shown, page=context, t=context.words, component=component)
    return Markup("\n".join(line.rstrip() for line in html.splitlines() if line.strip()))
