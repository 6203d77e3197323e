"""The search in a language that has no irregular forms."""

import json
import shutil
from pathlib import Path

from playwright.sync_api import Browser

from handreiking.search.languages import language
from handreiking.search.packing import INDEX
from tests.browser.conftest import opened
from tests.browser.host import Host
from tests.search.judging import TYPE
from tests.search.written import write_index


def test_a_language_without_irregular_forms(chromium: Browser, site: Path, tmp_path: Path) -> None:
    """A plural finds its singular by the rules that the index brings along."""
    shutil.copytree(site, tmp_path / "site")
    settings = json.loads((tmp_path / "site/search" / INDEX).read_text("utf-8"))["config"] | language("en").for_worker
    english = language("en")
    write_index(
        tmp_path / "site/search", settings, {english.stem("objection"): "Z"}, [["over/", "page", [["", "Objection", ""]]]]
    )
    host = Host(tmp_path / "site")
    with opened(chromium, 1280) as page:
        page.goto(host.address)
        found = page.evaluate(TYPE, "objections")
    host.stop()

    assert [f"{host.address}/over/"] == found
