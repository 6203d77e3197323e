"""The PDF files of a site, and what a reader, a scanner and a screen reader find in them."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest

from handreiking.catalogue import Catalogue
from handreiking.model.handbook import Handbook
from tests.handbooks import handbook_of

FOLDER = "afdrukken"


@pytest.fixture(scope="session")
def handbook(site: Path) -> Handbook:
    """The facts that the files were made of."""
    return handbook_of(site)


@pytest.fixture(scope="session")
def files(site: Path, spoken: Catalogue) -> Mapping[str, Path]:
    """Every PDF file by its name."""
    return {path.stem: path for path in sorted((site / spoken("address.paper")).glob("*.pdf"))}


@pytest.fixture(scope="session")
def name(spoken: Catalogue) -> Callable[..., str]:
    """The name of a file: of which kind it is, of what, and in which variant (``name("checklist", "a", "large")``)."""

    def made(kind: str, of: str, variant: str = "") -> str:
        return "-".join([spoken(f"paper.name.{kind}"), of, *([spoken(f"paper.suffix.{variant}")] if variant else [])])

    return made


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
