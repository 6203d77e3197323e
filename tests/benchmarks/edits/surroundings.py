"""Edits of what stands around the files of a handbook: pages by hand, settings and templates."""

import re

from tests.benchmarks.edits.state import Desk

PAGE = """# Pagina {number}

Zie [de bronnen]({{{{ link("page", "sources") }}}}) en de lijsten hieronder.

{{{{ {macro}() }}}}
"""
MAIN = """{{% extends "base.html" %}}
{{% block announce %}}Bericht {number}{{% endblock %}}
"""
SETTINGS = {
    r"^site_name: .*": ("site_name: Handboek", "site_name: Ander handboek"),
    r"^site_description: .*": ("site_description: Een handboek.", "site_description: Nog een handboek."),
    r"^site_url: .*": ("site_url: https://handboek.example/", "site_url: https://ander.example/deel/"),
    r"^theme:.*\n(?: .*\n)*": (
        "theme: material\n",
        "theme:\n  name: material\n  palette: {primary: teal}\n",
        "theme:\n  name: material\n  features: [navigation.tabs, navigation.top]\n",
    ),
    r"^    (?:zip|language): .*": ("    zip: false\n    language: nl", "    zip: true\n    language: nl", "    language: nl"),
    r"^(?:    offline: .*\n)?    start: .*": ("    offline: false\n    start: welke-aanpak", "    start: welke-aanpak"),
    r"^edit_uri: .*": ("edit_uri: https://handboek.example/edit/", "edit_uri: https://ander.example/bewerk/"),
    r"^(?:(?:use_|extra|markdown_).*\n)?exclude_docs: ": (
        "exclude_docs: ",
        "use_directory_urls: false\nexclude_docs: ",
        "extra: {eigen: 1}\nexclude_docs: ",
        "markdown_extensions: [admonition]\nexclude_docs: ",
    ),
    r"^  search:.*(?:\n    lang: .*)?": ("  search:", "  search:\n    lang: en"),
}


def change_a_setting(desk: Desk) -> str:
    """Give a key of the settings one of a few values."""
    finding = desk.choose(sorted(SETTINGS))
    new = desk.choose(SETTINGS[finding])
    desk.replace("mkdocs.yml", finding, lambda _: new)
    return new.strip()


def change_the_navigation(desk: Desk) -> str:
    """Say what the navigation is, or leave that to the handbook again."""
    path = desk.project / "mkdocs.yml"
    text = path.read_text("utf-8")
    own = "nav:\n  - index.md\n  - Methoden: methoden/index.md\n"
    path.write_text(text.replace(own, "") if own in text else text + own, "utf-8")
    return "the navigation"


def add_a_page(desk: Desk) -> str:
    """Add a page by hand, which calls a macro."""
    name = f"eigen-{desk.next()}.md"
    macro = desk.choose(["exercises", "selection", "paper", "offline"])
    (desk.project / "docs" / name).write_text(PAGE.format(number=desk.number, macro=macro), "utf-8")
    return name


def remove_a_page(desk: Desk) -> str:
    """Remove a page that was added by hand."""
    path = desk.pick("docs/eigen-*.md")
    path.unlink()
    return path.name


def change_a_page(desk: Desk) -> str:
    """Add a paragraph to a page by hand."""
    path = desk.pick("docs/**/*.md")
    path.write_text(f"{path.read_text('utf-8')}\nNog een regel, nummer {desk.next()}.\n", "utf-8")
    return path.name


def take_an_address(desk: Desk) -> str:
    """Write a page by hand at the address of a generated one, or remove it again."""
    path = desk.project / "docs/rollen.md"
    if path.exists():
        path.unlink()
    else:
        path.write_text(f"# Rollen {desk.next()}\n\nMet de hand.\n", "utf-8")
    return path.name


def change_a_template(desk: Desk) -> str:
    """Override a template of the theme in a folder of the project's own, with a style, or change the override."""
    folder, settings = desk.project / "overrides", desk.project / "mkdocs.yml"
    text = settings.read_text("utf-8")
    if "custom_dir" not in text:
        own = "theme:\n  name: material\n  custom_dir: overrides\n"
        settings.write_text(re.sub(r"(?m)^theme: material\n|^theme:\n  name: material\n", own, text, count=1), "utf-8")
    folder.mkdir(exist_ok=True)
    (folder / "main.html").write_text(MAIN.format(number=desk.next()), "utf-8")
    return "overrides/main.html"


def change_a_style(desk: Desk) -> str:
    """Add a style or a picture to the pages by hand, or change it."""
    path = desk.project / "docs/assets" / desk.choose(["eigen.css", "eigen.svg"])
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"/* {desk.next()} */\n" if path.suffix == ".css" else f'<svg id="n{desk.next()}"/>\n', "utf-8")
    return path.name


SURROUNDINGS = (
    *(change_a_setting, change_a_setting, change_the_navigation, add_a_page, remove_a_page, change_a_page, take_an_address),
    *(change_a_template, change_a_style),
)
