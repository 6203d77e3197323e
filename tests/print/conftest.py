"""The PDF files of a site, and what a reader, a scanner and a screen reader find in them."""

import re
from collections.abc import Mapping
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

from handreiking.loading.handbook import load
from handreiking.model.handbook import Handbook

FOLDER = "afdrukken"


@pytest.fixture(scope="session")
def handbook(site: Path) -> Handbook:
    """The facts that the files were made of."""
    return load(site.parent / "methods")


@pytest.fixture(scope="session")
def files(site: Path) -> Mapping[str, Path]:
    """Every PDF file by its name."""
    return {path.stem: path for path in sorted((site / FOLDER).glob("*.pdf"))}


@pytest.fixture(scope="session")
def words(files: Mapping[str, Path]) -> Mapping[str, tuple[str, ...]]:
    """The text of each page of each file."""
    return {name: pages(path.read_bytes()) for name, path in files.items()}


def pages(content: bytes) -> tuple[str, ...]:
    """Return the text of each page, in the order in which it is drawn."""
    with pypdfium2.PdfDocument(content) as pdf:
        return tuple(page.get_textpage().get_text_range() for page in pdf)


def bare(text: str) -> str:
    """Return the letters of `text` alone: lines, hyphens and the numbers of sources fall where they fall."""
    return re.sub(r"[\W\d_]+", "", text.casefold())
