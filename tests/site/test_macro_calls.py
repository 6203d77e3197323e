"""What a hand-written page gets from a macro, and what is said of a call that is wrong."""

from dataclasses import replace

import pytest

from handreiking.components.downloads.download import Download
from tests.calling import Reader
from tests.handbooks import DAY, site_of
from tests.minimal import METHOD, minimal, text


@pytest.fixture
def reader() -> Reader:
    """A reader of pages of the smallest handbook."""
    return Reader(site_of(minimal()))


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ('checklist("verhuizen")', "<h3"),
        ('checklist("verhuizen")', 'class="hr-checklist"'),
        ('guide("welke-aanpak")', 'class="hr-guide"'),
        ('facts("handover")', "3 maanden"),
        ('method("handover")', 'class="hr-method"'),
        ('method("handover", title=false)', "Het gesprek"),
        ('section("handover", "practical")', "hr-dose"),
        ('phases("handover")', "Het gesprek"),
        ('timeline("handover")', "Het gesprek"),
        ('roles("handover")', "hr-roles__tasks"),
        ("roles()", "hr-roles__row"),
        ('fit("handover")', "hr-fit"),
        ('dose("handover")', "hr-dose"),
        ('tree("welke-aanpak")', "<svg"),
        ('topic("veiligheid")', 'class="hr-topic"'),
        ('topic("stappen")', "hr-topic__items"),
        ("methods()", 'class="hr-methods"'),
        ('methods("handover")', 'class="hr-methods"'),
        ("compare()", 'class="hr-compare"'),
        ('compare("handover")', "Eén methode"),
        ("checklists()", "verhuizen"),
        ('checklists("handover")', "verhuizen"),
        ("guides()", "welke-aanpak"),
        ('guides("handover")', "klaar-voor-overdracht"),
        ("glossary()", "hr-terms"),
        ('glossary("nazorg")', 'id="begrip-nazorg"'),
        ("bibliography()", "hr-bibliography"),
        ('bibliography("overdracht-utrecht")', "overdracht-utrecht"),
        ('whole("page", "home")', 'class="hr-home"'),
        ('exercises("handover")', "De sleutel"),
        ('figure("handover")', "Drie mensen om de tafel."),
        ("cards()", 'href="../../methoden/overdracht/"'),
        ("selection()", "data-hr-selection"),
        ("exercises()", "De sleutel"),
        ("remove()", "data-hr-remove"),
    ],
)
def test_macro(reader: Reader, call: str, expected: str) -> None:
    """A macro is one block of HTML that shows what it promises."""
    found = reader.read(f"{{{{ {call} }}}}")

    assert (True, []) == (expected in found, reader.macros.failures)
    assert (True, True) == (found.startswith('<div class="hr-block">'), found.endswith("</div>"))


def test_link(reader: Reader) -> None:
    """A link is the file of a page, or of a part of it, seen from the page that calls: the host makes an address of it."""
    assert "../methoden/overdracht.md" == reader.read('{{ link("method", "handover") }}')
    reader.here = "index.md"
    assert "vergelijken.md" == reader.read('{{ link("page", "compare") }}')
    assert "onderwerpen/veiligheid.md" == reader.read('{{ link("topic", "veiligheid") }}')
    assert "onderwerpen/veiligheid.md#stappen" == reader.read('{{ link("topic", "stappen") }}')


def test_sources_are_numbered_across_a_page(reader: Reader) -> None:
    """The marks of one page count on, and its list of sources has those of all calls above it."""
    found = reader.read('{{ mark("overdracht-utrecht") }} {{ facts("handover") }} {{ sources() }}')

    assert (2, 1) == (found.count('href="#bron-1"'), found.count('id="bron-1"'))
    assert "#bron-2" not in found


def test_mark_of_the_editors(reader: Reader) -> None:
    """Without a source the mark is that of the editors."""
    assert "hr-source--editors" in reader.read("{{ mark() }}")
    assert "hr-source--editors" not in reader.read('{{ mark("overdracht-utrecht") }}')


def test_each_page_numbers_its_own_sources(reader: Reader) -> None:
    """What one page cites is not listed on the next, nor on the same page of the next build."""
    page = '{{ mark("overdracht-utrecht") }}'
    reader.read(page)
    reader.here = "over/anders.md"
    assert "bron-1" not in reader.read("{{ sources() }}")

    reader.read(page)
    reader.site = site_of(minimal())
    assert "bron-1" not in reader.read("{{ sources() }}")


def test_what_a_page_shows_is_noted(reader: Reader) -> None:
    """The components that its calls put on a page are known by its uri, after others were read, until the next build."""
    reader.read('{{ guide("welke-aanpak") }} {{ checklist("verhuizen") }}')
    uri, reader.here = reader.here, "over/anders.md"
    reader.read("{{ selection() }}")

    assert {"guide", "checklist", "selection"} & reader.macros.components() == {"selection"}
    reader.here = uri
    assert {"guide", "checklist"} <= reader.macros.components()

    reader.site = site_of(minimal())
    assert set() == reader.macros.components()


def test_zip(reader: Reader) -> None:
    """The way to the zip is shown when there is one."""
    assert ".zip" not in reader.read("{{ offline() }}")
    reader.site = replace(reader.site, download="handboek.zip")
    assert 'href="../../handboek.zip"' in reader.read("{{ offline() }}")


def test_zip_without_paper(reader: Reader) -> None:
    """Where the zip is offered, it says that there is no paper in it, if so."""
    shown = []
    for packed in (True, False):
        reader.site = replace(reader.site, download="handboek.zip", paper_packed=packed)
        shown.append(reader.site.words("offline.without-paper") in reader.read("{{ offline() }}"))

    assert [False, True] == shown


def test_paper(reader: Reader) -> None:
    """All that can be printed is there, and without anything to print that is said."""
    assert "hr-notice" in reader.read("{{ paper() }}")
    file = Download("afdrukken/een.pdf", "Een", "plain", 2048, 1, DAY)
    reader.site = replace(reader.site, downloads={("checklist", "verhuizen"): (file,)})
    assert 'href="../../afdrukken/een.pdf"' in reader.read("{{ paper() }}")


@pytest.mark.parametrize(
    ("call", "option"),
    [
        ('checklist("weg")', "verhuizen"),
        ('guide("weg")', "welke-aanpak, klaar-voor-overdracht"),
        ('facts("weg")', "handover"),
        ('timeline("weg")', "handover"),
        ('figure("weg")', "handover"),
        ('link("method", "weg")', "handover"),
        ('mark("weg")', "overdracht-utrecht"),
        ('link("page", "methods/weg")', "methods"),
        ('whole("rule", "weg")', "weg"),
    ],
)
def test_unknown_id(reader: Reader, call: str, option: str) -> None:
    """A call with an id that does not exist is noted, with the page, the macro and the ids that there are."""
    found = reader.read(f"{{{{ {call} }}}}")
    (failure,) = reader.said

    assert failure.startswith(f"over/uitleg.md: {call.partition('(')[0]}: ")
    assert (True, True) == ("weg" in failure, option in failure)
    assert '<p class="hr-notice">' in found


def test_method_without_a_figure() -> None:
    """A method that has no figure cannot show one, and that is said."""
    figure = text(METHOD).partition("figure:")[2].partition("dose:")[0]
    reader = Reader(site_of(minimal({METHOD: text(METHOD, (f"figure:{figure}", ""))})))
    reader.read('{{ figure("handover") }}')

    assert [("nothing-to-show", "field", "figure")] == [
        (one.rule, one.hint, one.params["fields"]) for *_, one in reader.macros.failures
    ]


@pytest.mark.parametrize("page", ["{{ chekclist('verhuizen') }}", "{{ chekclist }}", "{{ chekclist.verhuizen }}"])
def test_unknown_name(reader: Reader, page: str) -> None:
    """A name that no macro has is noted, with the macros that there are."""
    reader.read(page)
    (failure,) = reader.said

    assert (True, True) == ("chekclist" in failure, "checklist" in failure)


def test_said_once(reader: Reader) -> None:
    """The same mistake on a page is noted once; on another page it is another."""
    reader.read('{{ facts("weg") }} {{ facts("weg") }}')
    reader.here = "index.md"
    reader.read('{{ facts("weg") }}')

    assert ["over/uitleg.md", "index.md"] == [failure.partition(":")[0] for failure in reader.said]


def test_a_failure_is_text(reader: Reader) -> None:
    """What a page called for is shown as text."""
    assert "&lt;b&gt;" in reader.read('{{ facts("<b>") }}')
