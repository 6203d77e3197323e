"""What a handbook has, by id and in order."""

from tests.minimal import ABOUT, BIBLIOGRAPHY, GLOSSARY, GUIDE, LOCAL, METHOD, another_method, minimal, text

GENERAL = text(GUIDE, ("id: welke-aanpak", "id: klaar-voor-overdracht"))
"""A guide between methods, with the id of a guide of one method."""


def test_terms_are_sorted() -> None:
    """The glossary is sorted by term; capitals make no difference."""
    terms = "terms:\n" + "".join(
        f"  - {{id: {id}, term: {term}, definition: Uitleg.}}\n" for id, term in ("az", "bB", "cA", "db")
    )

    assert ["A", "B", "b", "z"] == [term.term for term in minimal({GLOSSARY: terms}).terms]


def test_sources_are_sorted() -> None:
    """The bibliography is sorted by author; capitals make no difference."""
    authors = ("Zand", "boer", "Aal")
    sources = "sources:\n" + "".join(f"  - {{id: {a.lower()}, author: {a}, title: T, published_in: P}}\n" for a in authors)

    assert ["aal", "boer", "zand"] == list(minimal({BIBLIOGRAPHY: sources}).source_by_id)


def test_no_lists() -> None:
    """A handbook may do without a glossary and without a bibliography."""
    found = minimal({GLOSSARY: "", BIBLIOGRAPHY: "", ABOUT: "", LOCAL: ""})

    assert ((), {}) == (found.terms, found.source_by_id)
    assert ["veiligheid", "welke-aanpak", "handover"] == [getattr(part.entry, "id", "") for part in found.parts]


def test_parts_in_the_order_of_the_pages() -> None:
    """Topics, guides between methods, methods, the glossary, the bibliography, the file about the handbook and local files."""
    found = [type(part.entry).__name__ for part in minimal().parts]

    assert ["Topic", "Guide", "Method", "Glossary", "Bibliography", "About", "Local"] == found


def test_of_two_with_one_id_the_first_counts() -> None:
    """The first by title counts: of methods, of checklists, and of guides, where those between methods come first."""
    second = another_method("handover", "Zorg").replace("handover-list", "verhuizen")
    second = second.replace("handover-guide", "klaar-voor-overdracht")
    found = minimal({"nl/a.yaml": second, "nl/keuzehulpen/b.yaml": GENERAL})

    assert "Overdracht" == found.method_by_id["handover"].entry.title
    assert "overdracht" == found.checklist_by_id["verhuizen"][0].slug
    assert "b" == found.guide_by_id["klaar-voor-overdracht"][0].slug


def test_guides_between_methods_come_first() -> None:
    """The guides of a method follow those that choose between methods."""
    assert ["welke-aanpak", "klaar-voor-overdracht"] == list(minimal().guide_by_id)


def test_leaves() -> None:
    """Every text of every file is a leaf, with its file and the path to it."""
    found = {(part.slug, leaf.path): leaf.value for part, leaf in minimal().leaves}

    assert "Hulp nadat een traject is afgesloten." == found["begrippen", ("terms", 0, "definition")]
    assert "Vraag wie er helpt." == found["overdracht", ("checklists", 0, "sections", 0, "items", 1, "text")]
    assert "Interview" == found["bronnen", ("sources", 0, "published_in")]
    assert "Is er nu gevaar?" == found["welke-aanpak", ("questions", 0, "ask")]


def test_mentions_of_every_file() -> None:
    """What a file mentions counts once, whether it fits the model or not."""
    spoilt = text(METHOD, ("owner: redactie", "eigenaar: redactie"))
    wanted = {("checklist", "verhuizen"), ("guide", "welke-aanpak"), ("source", "overdracht-utrecht")}

    for handbook in (minimal(), minimal({METHOD: spoilt})):
        found = [(kind, id) for _, kind, id in handbook.mentions_in(handbook.documents[f"methods/{METHOD}"])]
        assert (wanted, 3) == (wanted & set(found), found.count(("source", "overdracht-utrecht")))


def test_mentions_of_a_file_that_fits() -> None:
    """In a file that fits the model says which texts mention something: a title does not."""
    fits = text(METHOD, ("title: Het gesprek", "title: Het gesprek [@weg]"))

    for content, expected in ((fits, False), (fits.replace("owner: redactie", "eigenaar: redactie"), True)):
        handbook = minimal({METHOD: content})
        found = [(kind, id) for _, kind, id in handbook.mentions_in(handbook.documents[f"methods/{METHOD}"])]

        assert expected == (("source", "weg") in found)
