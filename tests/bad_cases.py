"""The ways to get a handbook wrong that are tried: see ``test_bad_input.py``."""

import re
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import yaml

from tests.bad_images import IMAGE_DOUBTS, IMAGES
from tests.bad_looks import LOOKS
from tests.bad_strays import STRAYS
from tests.conftest import ROOT

HERE = ROOT / "tests/bad_input"
MINIMAL = ROOT / "tests/data/minimal"
CASES: dict[str, dict[str, str]] = yaml.safe_load((HERE / "cases.yaml").read_text("utf-8"))
DOUBTS: dict[str, dict[str, str]] = yaml.safe_load((HERE / "warnings.yaml").read_text("utf-8"))
"""What is only a warning."""


def without_local(project: Path) -> None:
    """Take the local file away: what it adds to may go."""
    (project / "methods/nl/lokaal/veldervoort.yaml").unlink()


def empty_handbook(project: Path) -> None:
    """Empty ``methods/nl``."""
    shutil.rmtree(project / "methods/nl")
    (project / "methods/nl").mkdir()


def guide_to_a_method_without_methods(project: Path) -> None:
    """Take the only method away, and leave a guide that leads to it."""
    guide = project / "methods/nl/keuzehulpen/welke-aanpak.yaml"
    text = guide.read_text("utf-8")
    guide.write_text(re.sub(r"\n    (checklist: verhuizen|guide: klaar-voor-overdracht)", "", text), "utf-8")
    for file in (
        "methods/nl/overdracht.yaml",
        "methods/nl/begrippen.yaml",
        "methods/bronnen.yaml",
        "methods/nl/lokaal/veldervoort.yaml",
    ):
        (project / file).unlink()


def folder_as_method(project: Path) -> None:
    """Put a folder in place of a method."""
    (project / "methods/nl/overdracht.yaml").unlink()
    (project / "methods/nl/overdracht.yaml").mkdir()


def link_out_of_project(project: Path) -> None:
    """Put a link to a file elsewhere in place of a method."""
    outside = project.with_name("elders.yaml")
    (project / "methods/nl/overdracht.yaml").rename(outside)
    (project / "methods/nl/overdracht.yaml").symlink_to(outside)


def link_to_nothing(project: Path) -> None:
    """Add a link that leads nowhere."""
    (project / "methods/nl/kwijt.yaml").symlink_to(project / "weg.yaml")


def two_methods_with_one_id(project: Path) -> None:
    """Add a second method with the id of the first, and nothing else in common."""
    text = (project / "methods/nl/overdracht.yaml").read_text("utf-8")
    text = text.replace("title: Verhuizen", "title: Bij een verhuizing")
    for id in ("id: verhuizen", "checklist:verhuizen", "id: klaar-voor-overdracht"):
        text = text.replace(id, f"{id}-2")
    (project / "methods/nl/tweede.yaml").write_text(text, "utf-8")


def citation_without_bibliography(project: Path) -> None:
    """Take the bibliography away, and all citations but one."""
    (project / "methods/bronnen.yaml").unlink()
    edit(project, r"(?s)( \[@[a-z-]+\])(.*?)( \[@[a-z-]+\])(.*?)( \[@[a-z-]+\])", r"\1\2\4")


def checklist_without_checklists(project: Path) -> None:
    """Take the only checklist away, and its link; a guide still leads to it."""
    without_local(project)
    edit(project, r"(?s)^checklists:.*^guides:", "guides:")
    edit(project, r" \[Verhuizen\]\(checklist:verhuizen\)", "")


def nothing_to_do(project: Path) -> None:
    """Add a method that says what it is, and nothing of what there is to do."""
    expect_nothing(project)
    text = "id: care\ntitle: Zorg\nsummary: Je helpt mee.\ngoals:\n  - Het gaat goed.\n"
    (project / "methods/nl/zorg.yaml").write_text(text, "utf-8")


def missing_one_of_in_target_group(project: Path) -> None:
    """Leave the target group empty, where the handbook asks nothing of it."""
    expect_nothing(project)
    edit(project, r"(?s)^target_group:.*^goals:", "target_group: {}\ngoals:")


def unknown_role_without_roles(project: Path) -> None:
    """Take the roles away, where the handbook does not ask for them; a phase still names one."""
    without_local(project)
    expect_nothing(project)
    edit(project, r"(?s)^roles:.*^checklists:", "checklists:")


def link_without_guides(project: Path) -> None:
    """Take all guides away; a link still leads to one."""
    shutil.rmtree(project / "methods/nl/keuzehulpen")
    edit(project, r"(?s)^guides:.*^exercises:", "exercises:")


def link_without_topics(project: Path) -> None:
    """Take the only topic away; a link leads to it."""
    without_local(project)
    shutil.rmtree(project / "methods/nl/onderwerpen")
    edit(project, r"\(guide:welke-aanpak\)", "(topic:veiligheid)")


def reserved_name(project: Path) -> None:
    """Call a guide by a name that Windows keeps for a device."""
    (project / "methods/nl/keuzehulpen/welke-aanpak.yaml").rename(project / "methods/nl/keuzehulpen/Aux.yaml")


def two_files_with_one_address(project: Path) -> None:
    """Add a guide whose file differs in capitals and ending only, and in all its ids."""
    text = (project / "methods/nl/keuzehulpen/welke-aanpak.yaml").read_text("utf-8")
    (project / "methods/nl/keuzehulpen/Welke-Aanpak.yml").write_text(text.replace("id: welke-aanpak", "id: tweede"), "utf-8")


def topic_among_the_methods(project: Path) -> None:
    """Put the topic in the folder of the methods."""
    moved(project, "onderwerpen/veiligheid.yaml", "veiligheid.yaml")


def topic_among_the_guides(project: Path) -> None:
    """Put the topic in the folder of the guides."""
    moved(project, "onderwerpen/veiligheid.yaml", "keuzehulpen/veiligheid.yaml")


def guide_among_the_topics(project: Path) -> None:
    """Put the guide in the folder of the topics."""
    moved(project, "keuzehulpen/welke-aanpak.yaml", "onderwerpen/welke-aanpak.yaml")


def guide_among_the_methods(project: Path) -> None:
    """Put the guide in the folder of the methods."""
    moved(project, "keuzehulpen/welke-aanpak.yaml", "welke-aanpak.yaml")


def method_among_the_topics(project: Path) -> None:
    """Put the only method in the folder of the topics."""
    moved(project, "overdracht.yaml", "onderwerpen/overdracht.yaml")


def method_among_the_guides(project: Path) -> None:
    """Put the only method in the folder of the guides."""
    moved(project, "overdracht.yaml", "keuzehulpen/overdracht.yaml")


def checklist_among_the_methods(project: Path) -> None:
    """Put a checklist that belongs to no method in the folder of the methods."""
    checklist(project, "lijst.yaml")


def checklist_among_the_guides(project: Path) -> None:
    """Put one in the folder of the guides."""
    checklist(project, "keuzehulpen/lijst.yaml")


def checklist_among_the_topics(project: Path) -> None:
    """Put one in the folder of the topics, which have sections too."""
    checklist(project, "onderwerpen/lijst.yaml")


def method_among_the_checklists(project: Path) -> None:
    """Put the only method in the folder of the checklists."""
    (project / "methods/nl/checklists").mkdir()
    moved(project, "overdracht.yaml", "checklists/overdracht.yaml")


def guide_among_the_checklists(project: Path) -> None:
    """Put the guide there."""
    (project / "methods/nl/checklists").mkdir()
    moved(project, "keuzehulpen/welke-aanpak.yaml", "checklists/welke-aanpak.yaml")


def topic_among_the_checklists(project: Path) -> None:
    """Put the topic there, which has sections too."""
    (project / "methods/nl/checklists").mkdir()
    moved(project, "onderwerpen/veiligheid.yaml", "checklists/veiligheid.yaml")


def checklist_with_the_id_of_another(project: Path) -> None:
    """Let a checklist of its own have the id of one in the method."""
    checklist(project, "checklists/lijst.yaml", ("id: lijst", "id: verhuizen"))


def checklist_without_what_is_expected(project: Path) -> None:
    """Leave out of a checklist of its own what this handbook expects."""
    checklist(project, "checklists/lijst.yaml", ("when: aan tafel\n", ""))


def checklist_with_a_misspelt_key(project: Path) -> None:
    """Misspell a key that only a checklist of its own has."""
    checklist(project, "checklists/lijst.yaml", ("introduction:", "introducton:"))


def checklist_with_an_unknown_category(project: Path) -> None:
    """Let a checklist of its own be in a category that the handbook does not have."""
    checklist(project, "checklists/lijst.yaml", ("- wonen", "- wonnen"))


def checklist_reviewed_before(project: Path) -> None:
    """Let a checklist of its own be due for review before its last one."""
    checklist(
        project,
        "checklists/lijst.yaml",
        ("reviewed: 2026-11-21", "reviewed: 2026-11-28"),
        ("review_by: 2027-11-21", "review_by: 2026-11-28"),
    )


def checklist(project: Path, place: str, *swaps: tuple[str, str]) -> None:
    """Add a checklist that belongs to no method at `place` in ``methods/nl``, with `swaps`."""
    content = LIST
    for old, new in swaps:
        content = content.replace(old, new)
    path = project / "methods/nl" / place
    path.parent.mkdir(exist_ok=True)
    path.write_text(content, "utf-8")


LIST = """id: lijst
title: Voor vertrek
introduction:
  - Loop dit na [@overdracht-utrecht].
category:
  - wonen
use: read-do
when: aan tafel
who: de begeleider
levels: [moet, mag]
sections:
  - title: Samen
    items:
      - {text: Vraag wat nodig is., level: moet, why: Alleen de cliënt weet dat.}
      - {text: Vraag wie helpt., level: mag, links: [{title: Overdracht, url: "method:handover"}]}
      - {text: Noem de nazorg.}
      - {text: Prik een datum., links: [{title: Elders, url: "https://www.voorbeeld.nl/datum"}]}
      - {text: Geef het blad mee.}
reviewed: 2026-11-21
review_by: 2027-11-21
"""
"""A checklist that belongs to no method, with something of everything."""


def glossary_with_another_name(project: Path) -> None:
    """Call the glossary by another name."""
    moved(project, "begrippen.yaml", "woordenlijst.yaml")


def bibliography_in_a_language(project: Path) -> None:
    """Put the bibliography beside the methods."""
    moved(project, "../bronnen.yaml", "bronnen.yaml")


def file_about_the_handbook_in_a_language(project: Path) -> None:
    """Put the file about the handbook beside the methods, one of which has a category."""
    moved(project, "../handboek.yaml", "handboek.yaml")


def guides_in_english(project: Path) -> None:
    """Call the folder of guides as in English."""
    moved(project, "keuzehulpen", "guides")


def sources_in_english(project: Path) -> None:
    """Call the bibliography as in English."""
    moved(project, "../bronnen.yaml", "../sources.yaml")


def about_in_english(project: Path) -> None:
    """Call the file about the handbook as in English."""
    moved(project, "../handboek.yaml", "../handbook.yaml")


def glossary_above_its_language(project: Path) -> None:
    """Put the glossary in the folder above the one of its language."""
    moved(project, "begrippen.yaml", "../begrippen.yaml")


def language_in_capitals(project: Path) -> None:
    """Write the name of the folder of the language in capitals."""
    (project / "methods/nl").rename(project / "methods/NL")


def another_language(project: Path) -> None:
    """Call the folder of the language by the code of another one, with settings that do not name that."""
    (project / "mkdocs.yml").write_text("site_name: Proef\nplugins:\n  - handreiking\n", "utf-8")
    (project / "methods/nl").rename(project / "methods/en")


def moved(project: Path, file: str, place: str) -> None:
    """Move `file` in ``methods/nl`` to `place`."""
    (project / "methods/nl" / file).rename(project / "methods/nl" / place)


def local_file_among_the_methods(project: Path) -> None:
    """Put the local file in the folder of the methods, with its telephone number."""
    moved(project, "lokaal/veldervoort.yaml", "veldervoort.yaml")


def method_among_the_local_files(project: Path) -> None:
    """Put a method in the folder of the local files."""
    moved(project, "overdracht.yaml", "lokaal/overdracht.yaml")


def second_local_file_of_a_place(project: Path) -> None:
    """Add a local file about the same place, with the same item."""
    first = project / "methods/nl/lokaal/veldervoort.yaml"
    (first.with_name("veldervoort-oost.yaml")).write_text(first.read_text("utf-8"), "utf-8")


def local_source_in_a_method(project: Path) -> None:
    """Cite in the method what only the local file has as a source."""
    edit(project, r"vallen terug \[@overdracht-utrecht\]", "vallen terug [@veldervoort-2026]")


def local_source_with_an_id_of_the_handbook(project: Path) -> None:
    """Give the source of the local file an id that the handbook has."""
    path = project / "methods/nl/lokaal/veldervoort.yaml"
    path.write_text(path.read_text("utf-8").replace("veldervoort-2026", "overdracht-utrecht"), "utf-8")


def file_name(project: Path) -> None:
    """Call a guide by a name with a capital, an accent, a space, an underscore and a sign that ends an address."""
    (project / "methods/nl/keuzehulpen/welke-aanpak.yaml").rename(project / "methods/nl/keuzehulpen/Één plan_of#twee.yaml")


def file_name_taken(project: Path) -> None:
    """Call a guide by a name whose better one is taken."""
    text = (project / "methods/nl/keuzehulpen/welke-aanpak.yaml").read_text("utf-8")
    (project / "methods/nl/keuzehulpen/welke_aanpak.yaml").write_text(text.replace("id: welke-aanpak", "id: tweede"), "utf-8")


def checklist_too_long(project: Path) -> None:
    """Give the checklist two more sections, and nine items in each that say why."""
    without_local(project)
    items = "".join(f"          - text: Vraag nummer {number}.\n            why: Daarom.\n" for number in range(9))
    sections = "".join(f"      - title: {title}\n        items:\n{items}" for title in ("Aan tafel", "Aan de deur", "Op straat"))
    edit(project, r"(?s)^      - title: Samen\n.*^guides:", f"{sections}guides:")


def guide_too_deep(project: Path) -> None:
    """Give the guide nine questions in a row."""
    questions(project, 9, 1)


def too_many_paths(project: Path) -> None:
    """Give the guide four questions with six answers each: 781 paths."""
    questions(project, 4, 5)


def questions(project: Path, number: int, answers: int) -> None:
    """Give the guide `number` questions, each with `answers` answers to the next and one that is not to know."""
    asked = ""
    for index in range(number):
        to = [f"vraag-{index + 1}"] * answers if index + 1 < number else ["verder", "wachten", *["verder"] * (answers - 2)]
        asked += f"      - id: vraag-{index}\n        ask: Is dit vraag {index}?\n        why: Daarom.\n        answers:\n"
        asked += "".join(f"          - {{label: Antwoord {n}, to: {one}, because: Daarom.}}\n" for n, one in enumerate(to))
        asked += "          - {label: Weet ik niet, to: navragen, because: Daarom.}\n"
    edit(project, r"(?s)^    questions:\n      - id: woning.*^    outcomes:", f"    questions:\n{asked}    outcomes:")


def relation_without_return(project: Path) -> None:
    """Add a second method that names the first as related."""
    two_methods(project, "before", None)


def relation_that_does_not_match(project: Path) -> None:
    """Add a second method; it and the first name each other, and both as the earlier one."""
    two_methods(project, "before", "before")


def two_methods(project: Path, there: str, here: str | None) -> None:
    """Add a second method, with one relation to the first (`there`) and one back (`here`)."""
    related = "related:\n  - method: {}\n    relation: {}\n    because: Dat past erbij.\n"
    path = project / "methods/nl/overdracht.yaml"
    text = path.read_text("utf-8")
    other = text.replace("id: handover", "id: care").replace("title: Overdracht", "title: Zorg")
    other = other.replace("title: Verhuizen", "title: Bij een verhuizing")
    for id in ("id: verhuizen", "checklist:verhuizen", "id: klaar-voor-overdracht"):
        other = other.replace(id, f"{id}-2")
    path.with_name("zorg.yaml").write_text(other + related.format("handover", there), "utf-8")
    path.write_text(text + (related.format("care", here) if here else ""), "utf-8")


def unknown_text(project: Path) -> None:
    """Give a text of the generator another wording, by a key that is nearly right."""
    own_text(project, "page.method.lead: Alles wat wij doen.\n")


def unknown_text_like_nothing(project: Path) -> None:
    """The same, by a key that is nothing like any."""
    own_text(project, "kleur: blauw\n")


def own_text(project: Path, text: str) -> None:
    """Write `text` as the file of own texts."""
    (project / "overrides").mkdir()
    (project / "overrides/words.nl.yaml").write_text(text, "utf-8")


def expect_nothing(project: Path, file: str = "handboek.yaml") -> None:
    """Let the handbook, which says so in `file`, ask no more of a method than the model does."""
    about = project / "methods" / file
    about.write_text(re.sub(r"(?s)^expects:.*(?=^categories:)", "", about.read_text("utf-8"), flags=re.MULTILINE), "utf-8")


def edit(project: Path, pattern: str, replacement: str) -> None:
    """Replace what `pattern` finds in the method."""
    path = project / "methods/nl/overdracht.yaml"
    path.write_text(re.sub(pattern, replacement, path.read_text("utf-8"), flags=re.MULTILINE), "utf-8")


def look(project: Path, file: str, text: str) -> None:
    """Write `text` to a `file` in the folder of overrides."""
    path = project / "overrides" / file
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")


FILES: dict[str, Callable[[Path], None]] = (
    {case: partial(look, file=file, text=text) for case, (file, text) in LOOKS.items()}
    | STRAYS
    | {
        make.__name__.replace("_", "-"): make
        for make in (
            empty_handbook,
            guide_to_a_method_without_methods,
            folder_as_method,
            link_out_of_project,
            link_to_nothing,
            two_methods_with_one_id,
            citation_without_bibliography,
            checklist_without_checklists,
            nothing_to_do,
            unknown_text,
            unknown_text_like_nothing,
            missing_one_of_in_target_group,
            unknown_role_without_roles,
            link_without_guides,
            link_without_topics,
            reserved_name,
            two_files_with_one_address,
            topic_among_the_methods,
            topic_among_the_guides,
            guide_among_the_topics,
            guide_among_the_methods,
            method_among_the_topics,
            method_among_the_guides,
            checklist_among_the_methods,
            checklist_among_the_guides,
            checklist_among_the_topics,
            method_among_the_checklists,
            guide_among_the_checklists,
            topic_among_the_checklists,
            checklist_with_the_id_of_another,
            checklist_without_what_is_expected,
            checklist_with_a_misspelt_key,
            checklist_with_an_unknown_category,
            checklist_reviewed_before,
            glossary_with_another_name,
            bibliography_in_a_language,
            file_about_the_handbook_in_a_language,
            guides_in_english,
            sources_in_english,
            about_in_english,
            glossary_above_its_language,
            language_in_capitals,
            another_language,
            local_file_among_the_methods,
            method_among_the_local_files,
            second_local_file_of_a_place,
            local_source_in_a_method,
            local_source_with_an_id_of_the_handbook,
            file_name,
            file_name_taken,
        )
    }
    | IMAGES
)
"""The defects that take more than one change in a text."""


LARGE_DOUBTS: dict[str, Callable[[Path], None]] = {
    make.__name__.replace("_", "-"): make
    for make in (checklist_too_long, guide_too_deep, too_many_paths, relation_without_return, relation_that_does_not_match)
} | IMAGE_DOUBTS
"""What is only a warning, and takes more than one change in a text."""


def spoil(project: Path, case: str) -> None:
    """Make the defect of `case` in `project`."""
    make = (FILES | LARGE_DOUBTS).get(case)
    if make:
        make(project)
        return
    change = (DOUBTS | CASES)[case]
    path = project / "methods" / change["file"]
    text = path.read_text("utf-8")
    assert text.count(change["find"]) == 1, "the text to replace stands there once"
    path.write_text(text.replace(change["find"], change["replace"]), "utf-8")
