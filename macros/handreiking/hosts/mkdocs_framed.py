"""Pages of the handbook made again without MkDocs, in the frames that an earlier build rendered for others like them."""

from collections.abc import Iterable, Mapping

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from handreiking.assets.scripts import page_scripts
from handreiking.components.code import CompiledTemplates
from handreiking.hosts.frame import Frame
from handreiking.hosts.mkdocs_frame_text import ContentsList, frame_key, own_of
from handreiking.hosts.mkdocs_look import add_templates
from handreiking.hosts.mkdocs_page import GeneratedPage, add_page
from handreiking.site.memory import PageMemory
from handreiking.site.page import Page


class NoFrame(Exception):
    """There is no frame for a page."""


def framed(pages: Iterable[Page], memory: PageMemory, config: MkDocsConfig, frames: Mapping[str, Frame]) -> dict[str, bytes]:
    """Return the content of the file of each of `pages`, by its path below the root of the site.

    `config` has our part of the theme. Raises `NoFrame` if one of them is like no other.
    """
    environment = config.theme.get_env()
    add_templates(environment)
    environment.bytecode_cache = CompiledTemplates(memory.store, "theme")
    contents, files = ContentsList(environment), Files([])
    for page in pages:
        add_page(page, memory, files, config)
    made = [file.page for file in files if isinstance(file.page, GeneratedPage)]
    return {page.file.dest_uri: _framed(page, config, files, contents, frames) for page in made}


def _framed(
    page: GeneratedPage, config: MkDocsConfig, files: Files, contents: ContentsList, frames: Mapping[str, Frame]
) -> bytes:
    page.read_source(config)
    page.render(config, files)
    frame = frames.get(frame_key(page, page_scripts(page.components)))
    if frame is None:
        raise NoFrame
    return frame.around(own_of(page), contents.items(page.toc)).encode("utf-8", "xmlcharrefreplace")
