"""The web app manifest: how the handbook looks on a home screen (https://www.w3.org/TR/appmanifest/)."""

import json
from collections.abc import Mapping

MANIFEST = "handreiking.webmanifest"
PAPER, ACCENT = "#faf9f5", "#0f5a4f"
"""The colours of the light scheme, as in ``style/tokens.css``."""

ICONS: tuple[Mapping[str, str], ...] = (
    {"src": "assets/icons/icon.svg", "sizes": "any", "type": "image/svg+xml"},
    {"src": "assets/icons/icon-192.png", "sizes": "192x192", "type": "image/png"},
    {"src": "assets/icons/icon-512.png", "sizes": "512x512", "type": "image/png"},
    {"src": "assets/icons/maskable-512.png", "sizes": "512x512", "type": "image/png", "purpose": "maskable"},
)


def manifest(name: str, description: str, language: str) -> str:
    """Return the manifest of the handbook `name` as JSON. Its addresses are relative: it works in any folder of a host."""
    names = {"name": name, "short_name": name, "description": description, "lang": language}
    place = {"id": "./", "start_url": "./", "scope": "./", "display": "standalone"}
    return json.dumps({**names, **place, "background_color": PAPER, "theme_color": ACCENT, "icons": ICONS}, ensure_ascii=False)
