"""Templates of the team that fail: found before anything is shown, on whichever page it is."""

from collections.abc import Callable, Iterator

from handreiking.components import TemplateFault, template_faults
from handreiking.diagnostic import Diagnostic
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
