"""The content of others as the files of a handbook. Every text is theirs; `left_out` has what has no place."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from handreiking.model.files import file_names
from handreiking.text.naming import slug
from tests.foreign.source import checklists, guides, methods, strings, words_of

LANGUAGE = "en"
"""The language that it is in."""

NAMES = file_names(LANGUAGE)

LINK = re.compile(r"\[([^\]]+)\]\((https://[^)\s]+)\)")
TIME = re.compile(r"(\d+)(?:\s*[–-]\s*(\d+))? (minute|hour|day)s?")
NO_TIME = "N/A"
HEADING = " ### "
LEVELS = ("MUST NOT", "MUST", "SHOULD NOT", "SHOULD", "MAY", "OPTIONAL")
"""How much an item of a standard counts (RFC 2119)."""

FILLERS = re.compile(
    r"Needed to know which rule applies\.|You answered: [^.]+\.|(Act on this decision|Read on at the licence authority)\."
)
"""What whoever gave the guides our form put where it once asked for words that their team did not write."""

COMMENT = ("<!--", "-->")
"""What is left of a comment: the list has no examples."""


@dataclass
class Handbook:
    """The `files` of a handbook by their path in ``methods``, as data, and the texts of the source that are in none of them."""

    files: dict[str, dict[str, Any]] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)


def converted() -> Handbook:
    """Return the handbook that the methods, checklists and guides make."""
    handbook = Handbook()
    categories = dict.fromkeys([*(one["category"] for one in methods()), *(one["from"] for one in checklists())])
    handbook.files[f"{NAMES.about}.yaml"] = {
        "categories": [{"id": slug(name), "title": name} for name in categories],
        "rules": [{"rule": "missing-because", "level": "off"}],
    }
    for one in methods():
        handbook.files[f"{LANGUAGE}/{one['id']}.yaml"] = method(one, handbook.left_out)
    for one in checklists():
        handbook.files[f"{LANGUAGE}/{NAMES.checklists}/{one['id']}.yaml"] = checklist(one)
    for name, one in guides().items():
        handbook.files[f"{LANGUAGE}/{NAMES.guides}/{name}"] = guide(one)
    return handbook


def guide(source: Mapping[str, Any]) -> dict[str, Any]:
    """Return the guide `source`, which has our form, without what was put in it only because that once asked for words."""
    return {
        **source,
        "questions": [
            _without(question, "why") | {"answers": [_without(answer, "because") for answer in question["answers"]]}
            for question in source["questions"]
        ],
        "outcomes": [_without(outcome, "text", "next") for outcome in source["outcomes"]],
    }


def _without(source: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    """`source` without what stands at `keys` if that is the title again, or words that its team did not write.

    A dash before a text is what is left of a list.
    """
    again = {source.get("title")}
    return {
        key: value.removeprefix("- ") if isinstance(value, str) else value
        for key, value in source.items()
        if key not in keys or not all(text in again or FILLERS.fullmatch(text) for text in strings([value]))
    }


def method(source: Mapping[str, Any], left_out: list[str]) -> dict[str, Any]:
    """Return the method that `source` describes; what has no place in it is added to `left_out`."""
    said = {
        "id": source["id"],
        "title": source["title"],
        "category": [slug(source["category"])],
        "summary": words_of(source["what"]),
        "why": [words_of(source["why"])],
        "time": time(words_of(source["time"])),
        "steps": list(steps(source["steps"], left_out)),
        "materials": [text for text in source.get("resources", ()) if not LINK.search(text)],
        "conditions": [words_of(text) for text in source.get("considerations", ())],
        "further_reading": list(readings([*source.get("resources", ()), *source.get("examples", ())], left_out)),
    }
    left_out += (text for text in source.get("examples", ()) if not LINK.search(text) and text not in COMMENT)
    return {key: value for key, value in said.items() if value}


def checklist(source: Mapping[str, Any]) -> dict[str, Any]:
    """Return the checklist that `source` describes; the word in capitals that says how much an item counts is its level."""
    sections = [{"title": section["title"], "items": [item(one) for one in section["items"]]} for section in source["sections"]]
    used = {one.get("level") for section in sections for one in section["items"]}
    said = {
        "id": source["id"],
        "title": source["title"],
        "category": [slug(source["from"])],
        "levels": [level for level in LEVELS if level in used],
        "sections": sections,
    }
    return {key: value for key, value in said.items() if value}


def item(source: Mapping[str, str]) -> dict[str, str]:
    """Return the item that `source` describes."""
    said = {key: words_of(text) for key, text in source.items()}
    level = next((level for level in LEVELS if re.search(rf"\b{level}\b", said["text"])), None)
    return said | ({"level": level} if level else {})


def time(text: str) -> dict[str, str] | None:
    """Return how long it takes: a number of minutes, hours or days, from one to another, or the words of the source."""
    if text == NO_TIME:
        return None
    if not (found := TIME.fullmatch(text)):
        return {"text": text}
    numbers = {"number": found[1], "to": found[2], "unit": f"{found[3]}s"}
    return {key: value for key, value in numbers.items() if value}


def steps(texts: list[str], left_out: list[str]) -> Iterator[str]:
    """Yield the steps; a heading between two of them has no place."""
    for text in texts:
        step, _, heading = words_of(text).partition(HEADING)
        left_out += [heading] if heading else []
        yield step


def readings(texts: list[str], left_out: list[str]) -> Iterator[dict[str, str]]:
    """Yield what there is to read elsewhere: a link each. What stands around it is what it is good for, if it is alone."""
    for text in texts:
        links = LINK.findall(text)
        around = words_of(LINK.sub("", text)).strip("- /")
        if len(links) > 1 and around:
            left_out.append(around)
        for title, url in links:
            yield {"title": title, "url": url} | ({"text": around} if around and len(links) == 1 else {})


def write(folder: Path) -> Handbook:
    """Write the handbook into the folder `folder`, in place of the content that is there, and return it."""
    for path in [*(folder / LANGUAGE).rglob("*.yaml"), *folder.glob("*.yaml")]:
        path.unlink()
    handbook = converted()
    for name, data in handbook.files.items():
        text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8", newline="\n")
    return handbook
