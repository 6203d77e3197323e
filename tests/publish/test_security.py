"""The policy: no page needs more than it allows, and the headers say the same as the pages."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from handreiking.publish.security import HEADERS, POLICY, headers_file
from tests.browser.host import headers
from tests.conftest import ROOT

MATERIAL = Path(str(files("material"))) / "templates/partials"
INLINE = {"announce", "base", "consent", "content", "outdated", "palette"}
"""Material's partials with inline scripts that were read: base, content and palette are always in its pages, and are replaced."""

SCRIPT_INLINE = re.compile(r"<script(?![^>]*\ssrc=)(?![^>]*application/json)[^>]*>")
STYLE_INLINE = re.compile(r"<style\b|<[a-z][^>]*\sstyle=", re.IGNORECASE)
HANDLER_INLINE = re.compile(r"<[a-z][^>]*\son[a-z]+\s*=", re.IGNORECASE)
META = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')


def pages(site: Path) -> dict[str, str]:
    """The text of every page by its path."""
    return {file.relative_to(site).as_posix(): file.read_text("utf-8") for file in sorted(site.rglob("*.html"))}


def test_the_policy_allows_nothing_inline() -> None:
    """The policy starts from nothing, and has no word that begins with unsafe, no hash and no other host."""
    assert POLICY.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
    assert set() == set(re.findall(r"unsafe[\w-]*|sha\d+[\w-]*|https?:|\*", POLICY))


@pytest.mark.any_handbook
def test_every_page_has_the_policy(site: Path) -> None:
    """Every page, the one for 404 too, carries the policy once, before anything is loaded."""
    found = {path: META.findall(text.partition("<link")[0].partition("<script")[0]) for path, text in pages(site).items()}
    assert "404.html" in found
    assert {path: [POLICY] for path in found} == found


@pytest.mark.any_handbook
def test_no_page_has_anything_inline(site: Path) -> None:
    """No page has an inline script, style or handler: the policy would stop it."""
    forms = (SCRIPT_INLINE, STYLE_INLINE, HANDLER_INLINE)
    assert {} == {
        path: found
        for path, text in pages(site).items()
        if (found := [form.findall(text) for form in forms if form.search(text)])
    }


@pytest.mark.any_handbook
def test_the_headers_say_the_same_as_the_pages(site: Path) -> None:
    """The file with headers has the policy of the pages, and who may frame them, which a page cannot say."""
    assert HEADERS == headers(site)
    assert f"{POLICY}; frame-ancestors 'none'" == headers(site)["Content-Security-Policy"]
    assert headers_file() == (site / "_headers").read_text("utf-8")


def test_material_has_no_other_inline_scripts() -> None:
    """A new version of Material with another inline script fails here, before readers notice."""
    found = {file.stem for file in MATERIAL.rglob("*.html") if SCRIPT_INLINE.search(file.read_text("utf-8"))}
    assert INLINE == found & INLINE
    assert set() == found - INLINE - {"analytics", "google", "disqus", "comments"}


@pytest.mark.parametrize("form", ['add_header {} "{}" always;', 'Header always set {} "{}"'], ids=["nginx", "apache"])
def test_the_manual_for_hosts_says_the_same(form: str) -> None:
    """The lines for web servers in the manual are the headers of the site."""
    manual = (ROOT / "docs/development/hosting.md").read_text("utf-8")
    assert [] == [name for name, value in HEADERS.items() if form.format(name, value) not in manual]
