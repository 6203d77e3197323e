"""A text as it is written in ``mkdocs.yml``."""

import json
from typing import Any

import yaml


def setting(text: str) -> str:
    """Return `text` as YAML writes it for MkDocs, which reads a year as a number, and *no* as false."""
    try:
        read: Any = yaml.safe_load(f"setting: {text}\n")
    except yaml.YAMLError:
        read = None
    return text if read == {"setting": text} else json.dumps(text, ensure_ascii=False)
