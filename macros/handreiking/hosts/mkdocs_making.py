"""One page or template of MkDocs, made again after a build: with the same events, in the same order."""

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url, is_error_template, write_file

from handreiking.hosts.mkdocs_frame import NAME, has_frames


def make_page(
    page: Page, config: MkDocsConfig, files: Files, documents: Sequence[File], navigation: Navigation, templates: Environment
) -> None:
    """Read `page`, of one of the `documents` among `files`, and write it with `navigation` around it."""
    plugins = config.plugins
    page = plugins.on_pre_page(page, config=config, files=files)
    page.read_source(config)
    page.markdown = plugins.on_page_markdown(page.markdown or "", page=page, config=config, files=files)
    page.render(config, files)
    page.content = plugins.on_page_content(page.content or "", page=page, config=config, files=files)
    if has_frames(templates):
        page.meta.setdefault("template", NAME)
    page.active = True
    context = get_context(navigation, documents, config, page)
    template = templates.get_template(page.meta.get("template", "main.html"))
    context = plugins.on_page_context(context, page=page, config=config, nav=navigation)
    html = plugins.on_post_page(template.render(context), page=page, config=config)
    page.active = False
    write_file(html.encode("utf-8", "xmlcharrefreplace"), page.file.abs_dest_path)


def make_template(name: str, config: MkDocsConfig, files: Files, navigation: Navigation, templates: Environment) -> None:
    """Write the page of the theme that belongs nowhere, such as the one for 404, from its template called `name`."""
    plugins = config.plugins
    template = plugins.on_pre_template(templates.get_template(name), template_name=name, config=config)
    base = urlsplit(config.site_url or "/").path if is_error_template(name) else get_relative_url(".", name)
    context = get_context(navigation, files, config, base_url=base)
    context = plugins.on_template_context(context, template_name=name, config=config)
    html = plugins.on_post_template(template.render(context), template_name=name, config=config)
    write_file(html.encode(), str(Path(config.site_dir) / name))
