"""How templates are compiled: what Jinja allows for in the templates of others costs a fifth of the time to render ours."""

from collections.abc import Callable
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Context as Variables

from handreiking.catalogue.dates import day
from handreiking.components.code import CompiledTemplates
from handreiking.components.escaping import escaped
from handreiking.store import Store


class PlainVariables(Variables):
    """The variables of a template. None of our functions asks Jinja for them, so a call is a call."""

    def call(
        self, function: Callable[..., Any], /, *args: Any, _loop_vars: object = None, _block_vars: object = None, **named: Any
    ) -> Any:
        """Call `function`; Jinja adds what is set in a loop or a block."""
        return function(*args, **named)


class PlainCode(CodeGenerator):
    """Compiles a template in which an attribute is an attribute, and never a key, and what is written is joined at once."""

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Write the attribute as it is."""
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write("environment.escaped(")


class PlainEnvironment(Environment):
    """An environment for templates that are all our own."""

    context_class = PlainVariables
    code_generator_class = PlainCode
    escaped = staticmethod(escaped)


@cache
def environment() -> Environment:
    """Return the environment that all templates share: everything is escaped, and an unknown name is an error."""
    made = PlainEnvironment(
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


@cache
def template(name: str) -> Template:
    """Return the template of the component `name`."""
    return environment().get_template(f"{name}/template.html.jinja")


def remember(store: Store) -> None:
    """Use the compiled templates in `store`, and keep those that are new there."""
    environment().bytecode_cache = CompiledTemplates(store, "components")
