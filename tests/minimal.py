"""The smallest handbook that has something of everything, with one thing changed, as a test of one behaviour needs it."""

from collections.abc import Mapping
from types import MappingProxyType

from handreiking.loading.handbook import load
from handreiking.model.handbook import Handbook
from tests.conftest import ROOT
from tests.handbooks import site_of

FOLDER = ROOT / "tests/data/minimal/methods"
METHOD, GUIDE, TOPIC = "nl/overdracht.yaml", "nl/keuzehulpen/welke-aanpak.yaml", "nl/onderwerpen/veiligheid.yaml"
LOCAL = "nl/lokaal/veldervoort.yaml"
GLOSSARY, BIBLIOGRAPHY, ABOUT = "nl/begrippen.yaml", "bronnen.yaml", "handboek.yaml"


def text(file: str, *swaps: tuple[str, str]) -> str:
    """Return the text of `file`, with each of `swaps` made: a text that is in it once, and its replacement."""
    found = (FOLDER / file).read_text("utf-8")
    for old, new in swaps:
        assert 1 == found.count(old), f"{old!r} stands {found.count(old)} times in {file}"
        found = found.replace(old, new)
    return found


def minimal(texts: Mapping[str, str] = MappingProxyType({})) -> Handbook:
    """Return the handbook with `texts` in place of its files, or beside them: the text of each by its path."""
    return load(FOLDER, replaced={FOLDER / file: content.encode() for file, content in texts.items()})


def another_method(id: str, title: str, *swaps: tuple[str, str]) -> str:
    """Return the text of a second method, with ids of its own."""
    own = (("id: verhuizen", f"id: {id}-list"), ("id: klaar-voor-overdracht", f"id: {id}-guide"))
    moved = ("(checklist:verhuizen)", f"(checklist:{id}-list)")
    return text(METHOD, ("id: handover", f"id: {id}"), ("title: Overdracht\n", f"title: {title}\n"), *own, moved, *swaps)


def with_shared_outcome(*swaps: tuple[str, str]) -> dict[str, str]:
    """Return the texts of a handbook whose topic, with `swaps`, has an outcome that an answer of each guide leads to."""
    outcome = "outcomes:\n  - {id: eerst-veilig, title: Eerst veilig, text: Ga weg., next: [Bel 112.]}\nowner: redactie"
    danger = "          - {label: Er is gevaar, to: eerst-veilig, because: Er is gevaar.}\n    outcomes:\n"
    return {
        TOPIC: text(TOPIC, ("owner: redactie", outcome), *swaps),
        GUIDE: text(GUIDE, ("to: overleg\n        because: Bij twijfel", "to: eerst-veilig\n        because: Bij twijfel")),
        METHOD: text(METHOD, ("    outcomes:\n", danger)),
    }


def html(handbook: Handbook, kind: str, id: str) -> str:
    """Return the page of `handbook` that links call by `kind` and `id`, as a reader gets it."""
    site = site_of(handbook)
    return str(site.write(next(page for page in site.pages if (page.kind, page.id) == (kind, id))).html)
