"""Templates of the team that fail: found before anything is shown, on whichever page it is."""

from collections.abc import Callable, Iterator

from markupsafe import Markup

from handreiking.components import TemplateFault, render, template_faults
from handreiking.components.context import Context
from handreiking.diagnostic import Diagnostic, Location
from handreiking.site.page import Page
from handreiking.site.site import Site


def failing_templates(site: Site, write: Callable[[Page], object]) -> Iterator[Diagnostic]:
    """Yield what goes wrong in the templates of the team while `write` makes the pages of `site`: each place once.

    One that cannot be read is told without any page.
    """
    if unread := tuple(template_faults(site.handbook.look.templates.values())):
        yield from unread
        return
    known = set()
    for page in site.pages:
        try:
            write(page)
        except TemplateFault as fault:
            if fault.diagnostic.location not in known:
                known.add(fault.diagnostic.location)
                yield fault.diagnostic


def rendered(component: str, context: Context, faults: dict[Location, Diagnostic], **params: object) -> Markup:
    """Return the `component`, or what a template of the team failed at, which is added to `faults`."""
    try:
        return render(component, context, **params)
    except TemplateFault as fault:
        faults[fault.diagnostic.location] = fault.diagnostic
        return Markup('<p class="hr-notice">{}</p>').format(fault.told(context.words))
