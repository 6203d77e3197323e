"""The site of a handbook in a preview: what an edit of its files changes is made again, if the rest can stay."""

from dataclasses import replace

from handreiking.hosts.mkdocs_preview import signature
from handreiking.hosts.mkdocs_site import MkDocsSite
from handreiking.print.prints import PrintedFiles
from handreiking.site.broken import broken_page


class EditedSite(MkDocsSite):
    """A site that follows the edits of its handbook."""

    def edit(self) -> bool:
        """Show what was edited since the last build, and return True; or return False if everything has to be built again."""
        whole, build = self.whole, self.build
        if whole is None or signature(whole.config, build.settings.root) != whole.read:
            return False
        self.build = replace(build)
        self.say()
        if self.build.findings.errors:
            self.instead = whole.show_instead(broken_page("gebroken.md", self.build.findings), self.memory)
            return True
        self.instead = ""
        site = self.build.site(PrintedFiles())
        if not whole.same_pages(pages := {page.uri: page for page in site.pages if page.uri not in whole.by_hand}):
            return False
        self.site, self.memory = site, self.memory.after(site)
        whole.update(pages, self.memory)
        whole.make_by_hand(self.by_hand.outdated(self.memory))
        self.finish(whole.config)
        return not self.by_hand.macros.failures
