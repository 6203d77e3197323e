"""The components: renderable pieces, one folder each, with a template, a style and examples.

A template gets the fields of a dataclass, which its opening comment names. It may also use `page` (a `Context`), `t` (the
catalogue) and `component(name, **params)`, which places another component. What a component takes, and what it computes from
that, is in its folder too; `prepare.py` lists them all.
"""

from functools import partial

from markupsafe import Markup

from handreiking.components.context import Context
from handreiking.components.environment import environment, remember, template
from handreiking.components.own import TemplateFault, fault_in, own_template, template_faults
from handreiking.components.prepare import template_params

__all__ = ["TemplateFault", "environment", "remember", "render", "template_faults"]


def render(name: str, context: Context, /, **params: object) -> Markup:
    """Render the component `name` on the page of `context` as one block of HTML without blank lines.

    Raises `TypeError` for a param that the component does not take or lacks, `KeyError` for a component that does not exist, and
    `TemplateFault` for a template of the team that fails.
    """
    try:
        lines = str(_inside(context, name, **params)).splitlines()
    except Exception as error:
        if fault := fault_in(error, context.templates.values()):
            raise fault from error
        raise
    return Markup("\n".join([line.rstrip() for line in lines if line.strip()]))


def _inside(context: Context, name: str, /, **params: object) -> Markup:
    """Render the component `name`, whose blank lines go when the whole of which it is a part is there."""
    context.components.add(name)
    shown = template_params(name, context, params)
    shown |= {"page": context, "t": context.words, "component": partial(_inside, context)}
    made = own_template(context.templates[name]) if name in context.templates else template(name)
    try:
        html = "".join(made.root_render_func(made.new_context(shown, shared=True)))
    except Exception:
        environment().handle_exception()
    return Markup(html.strip())
