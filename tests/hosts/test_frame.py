"""The frame that pages share is the one that each of them would have by itself."""

from pathlib import Path
from typing import Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from handreiking.hosts import mkdocs_frame
from handreiking.hosts.mkdocs_frame import FramedTemplate
from tests.conftest import copy_project
from tests.many import many_methods


def built(folder: Path, site: Path) -> dict[str, str]:
    """Build the project in `folder` as a preview, into `site`, and return its pages by path."""
    vars(MkDocsConfig)["plugins"].plugin_cache.clear()
    config = load_config(str(folder / "mkdocs.yml"), site_dir=str(site))
    config.plugins.on_startup(command="serve", dirty=False)
    build(config, serve_url="http://127.0.0.1:8000/")
    return {file.relative_to(site).as_posix(): file.read_text("utf-8") for file in site.rglob("*.html")}


@pytest.mark.all
def test_pages_are_the_same_without_frames(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a handbook whose methods are not in the menu every page is the same, byte for byte, and few frames were rendered."""
    project = copy_project(tmp_path, pdf=False)
    many_methods(project / "methods", 15)
    made: list[object] = []
    frame = FramedTemplate._frame

    def noted(*given: Any) -> Any:
        made.append(given)
        return frame(*given)

    monkeypatch.setattr(FramedTemplate, "_frame", noted)
    framed = built(project, tmp_path / "framed")
    monkeypatch.setattr(mkdocs_frame, "OURS", ())
    whole = built(project, tmp_path / "whole")

    assert whole == framed
    assert 0 < len(made) < len(whole) / 5
