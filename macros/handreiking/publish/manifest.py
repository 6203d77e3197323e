"""The web app manifest: how the handbook looks on a home screen (https://www.w3.org/TR/appmanifest/)."""

import json
from collections.abc import Mapping

from handreiking.model.palette import LIGHT, Palette

MANIFEST = "handreiking.webmanifest"

ICONS: tuple[Mapping[str, str], ...] = (
    {"src": "assets/icons/icon.svg", "sizes": "any", "type": "image/svg+xml"},
    {"src": "assets/icons/icon-192.png", "sizes": "192x192", "type": "image/png"},
    {"src": "assets/icons/icon-512.png", "sizes": "512x512", "type": "image/png"},
    {"src": "assets/icons/maskable-512.png", "sizes": "512x512", "type": "image/png", "purpose": "maskable"},
)


def manifest(name: str, description: str, language: str, palette: Palette = LIGHT) -> str:
    """Return the manifest of the handbook `name`, in the colours of its light scheme, as JSON.

    Its addresses are relative: it works in any folder of a host.
    """
    names = {"name": name, "short_name": name, "description": description, "lang": language}
    place = {"id": "./", "start_url": "./", "scope": "./", "display": "standalone"}
    return json.dumps(
        {**names, **place, "background_color": palette.paper, "theme_color": palette.accent, "icons": ICONS}, ensure_ascii=False
    )
