"""The file ``mkdocs.yml`` as data, with the position of each setting, which a host does not keep."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from pathlib import Path
from typing import Any

import yaml

from handreiking.diagnostic import Location

FILES, PLUGIN = ("mkdocs.yml", "mkdocs.yaml"), "handreiking"
"""The names that MkDocs knows for its file, and its name for this plugin."""

Places = Mapping[str, tuple[Location, Location]]
"""The positions of the name and the value of each setting: an option of the plugin by its name, another setting by its path from
the top of the file, such as ``/theme.font``."""


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """A settings file: its top level (`site`), the `options` of the plugin, and the `places` of these.

    `name` is the file's name in diagnostics. `fault` says why and where it could not be read; None if it could.
    """

    name: str
    text: str = ""
    site: Mapping[str, Any] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    places: Places = field(default_factory=dict)
    fault: tuple[str, Location] | None = None

    def place(self, option: str, value: bool = True) -> Location:
        """Return the position of the value of `option`, or of its name; the start of the file for one that is not in it."""
        return self.places[option][value] if option in self.places else Location(self.name, 1, 1, 1, 1)

    def site_place(self, path: str) -> Location:
        """Return the position of the value at `path` from the top of the file, such as ``theme.font``, or around it."""
        while path and f"/{path}" not in self.places:
            path = path.rpartition(".")[0]
        return self.place(f"/{path}")


class _Loader(yaml.SafeLoader):
    """Reads what MkDocs allows in its file: environment variables, and tags that only other plugins understand."""


def _environment(loader: yaml.SafeLoader, node: Any) -> Any:
    """``!ENV NAME`` or ``!ENV [NAME, OTHER, default]``, as MkDocs reads it (https://www.mkdocs.org/user-guide/configuration/)."""
    names = loader.construct_sequence(node) if isinstance(node, yaml.SequenceNode) else [loader.construct_scalar(node)]
    set_here = (os.environ[str(name)] for name in names if str(name) in os.environ)
    found = next(set_here, None)
    return yaml.safe_load(found) if found is not None else names[-1] if len(names) > 1 else None


_Loader.add_constructor("!ENV", _environment)
for _foreign in ("!", "tag:yaml.org,2002:python/"):
    _Loader.add_multi_constructor(_foreign, lambda loader, suffix, node: None)


def read_file(path: Path) -> SettingsFile:
    """Read the settings file at `path` and the files that it inherits from (``INHERIT``).

    Never raises: a file that cannot be read has a `fault`.
    """
    text = ""
    try:
        text = path.read_text("utf-8-sig")
        found, places = list(_chain(path, frozenset())), _parsed(path.name, text)[1]
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        return SettingsFile(path.name, text, fault=(error.problem or "", Location(path.name, line, column, line, column + 1)))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        return SettingsFile(path.name, text, fault=(str(error), Location(path.name, 1, 1, 1, 1)))
    site = reduce(_merged, reversed(found))
    # MkDocs handles this option itself (https://www.mkdocs.org/user-guide/configuration/#enabled).
    options = {key: value for key, value in plugin_options(site, PLUGIN).items() if key != "enabled"}
    return SettingsFile(path.name, text, site, options, places)


def plugin_options(site: Mapping[str, Any], plugin: str) -> Mapping[str, Any]:
    """Return the options of `plugin` in the settings `site`, where plugins are in a list or in a mapping."""
    plugins = site.get("plugins")
    entries = plugins if isinstance(plugins, list) else [plugins]
    own = next((entry[plugin] for entry in entries if isinstance(entry, dict) and plugin in entry), None)
    return own if isinstance(own, dict) else {}


def _merged(inherited: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """What a file says, with what it inherits where it says nothing: mappings are merged, all else is replaced, as in MkDocs."""
    both = {key for key in own if isinstance(own[key], dict) and isinstance(inherited.get(key), dict)}
    return inherited | own | {key: _merged(inherited[key], own[key]) for key in both}


def _chain(path: Path, seen: frozenset[Path]) -> Iterator[dict[str, Any]]:
    """Yield the content of the file, then that of each file that it inherits from."""
    data = _parsed(path.name, path.read_text("utf-8-sig"))[0]
    data = data if isinstance(data, dict) else {}
    yield data
    if isinstance(data.get("INHERIT"), str) and path not in seen:
        yield from _chain((path.parent / data["INHERIT"]).resolve(), seen | {path})


def _parsed(name: str, text: str) -> tuple[Any, Places]:
    """The data of the file called `name`, and the places of our options in it. Raises `yaml.YAMLError`."""
    # What an environment variable says may change while the text does not.
    return (_parse.__wrapped__ if "!ENV" in text else _parse)(name, text)


@lru_cache(maxsize=4)
def _parse(name: str, text: str) -> tuple[Any, Places]:
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        places = _places(name, node)
        return loader.construct_document(node) if node is not None else None, places
    finally:
        loader.dispose()


def _places(name: str, top: yaml.Node | None) -> Places:
    plugins = _inside(top, "plugins")
    entries = plugins.value if isinstance(plugins, yaml.SequenceNode) else [plugins]
    own = next((found for entry in entries if (found := _inside(entry, PLUGIN))), None)
    return {**dict(_positions(name, top, "/")), **dict(_positions(name, own))}


def _positions(name: str, node: yaml.Node | None, prefix: str = "") -> Iterator[tuple[str, tuple[Location, Location]]]:
    """Yield the position of each setting in `node`; those inside another by their path: ``accessibility.contact``."""
    for key, value in node.value if isinstance(node, yaml.MappingNode) else []:
        yield f"{prefix}{key.value}", (_location(name, key), _location(name, value))
        yield from _positions(name, value, f"{prefix}{key.value}.")
    for number, value in enumerate(node.value) if isinstance(node, yaml.SequenceNode) else []:
        yield f"{prefix}{number}", (_location(name, value),) * 2
        yield from _positions(name, value, f"{prefix}{number}.")


def _inside(node: yaml.Node | None, key: str) -> yaml.Node | None:
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return next((value for found, value in pairs if found.value == key), None)


def _location(name: str, node: yaml.Node) -> Location:
    start, end = node.start_mark, node.end_mark
    return Location(name, start.line + 1, start.column + 1, end.line + 1, end.column + 1)
