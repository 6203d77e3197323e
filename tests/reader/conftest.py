"""What the tests of the reader share: where their files are."""

import pathlib

import pytest

HERE = pathlib.Path(__file__).parent


@pytest.fixture(scope="session")
def handbook_file() -> str:
    """The text of a real method."""
    return (HERE / "good" / "overdracht.yaml").read_text("utf-8")
