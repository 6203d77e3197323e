"""A language that is not in the package, for the time of a test: the folder of the catalogue has one more."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from handreiking import catalogue
from handreiking.model.about_in import about_in
from handreiking.model.files import file_names

REMEMBERED = (catalogue.load, catalogue.load_file, catalogue.lacking, catalogue.complete_languages, about_in, file_names)
"""What is asked once of each language."""


@contextmanager
def another_language(folder: Path, patch: pytest.MonkeyPatch, code: str, changed: Mapping[str, str]) -> Iterator[Path]:
    """In a copy of the catalogue, `folder`, is the language `code`: English, with the `changed` files. Yield its folder."""
    shutil.copytree(Path(str(catalogue.FOLDER)), folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    shutil.copytree(folder / "en", folder / code)
    for name, text in changed.items():
        (folder / code / name).write_text(text, "utf-8")
    with patch.context() as patched:
        patched.setattr(catalogue, "FOLDER", folder)
        try:
            _forget()
            yield folder / code
        finally:
            _forget()


def _forget() -> None:
    for one in REMEMBERED:
        one.cache_clear()
