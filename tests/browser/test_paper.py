"""A checklist on paper: what the rule ``checklist-too-long`` estimates, printed."""

import re

from playwright.sync_api import Browser

from handreiking.handbook import Handbook
from handreiking.rules.checklist_too_long import checklist_too_long
from tests.browser.conftest import opened


def test_one_sheet(chromium: Browser, address: str, handbook: Handbook, checklists: dict[str, str]) -> None:
    """Every checklist is printed on one sheet of A4, as the rule says."""
    sheets = {}
    with opened(chromium, width=1280, script=False) as page:
        for id, path in checklists.items():
            page.goto(address + path)
            sheets[id] = len(re.findall(rb"/Type\s*/Page\b(?!s)", page.pdf(prefer_css_page_size=True)))

    assert [] == list(checklist_too_long(handbook))
    assert dict.fromkeys(checklists, 1) == sheets
