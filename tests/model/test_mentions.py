"""The ids that a file mentions, by a key, a link or a citation."""

from handreiking.model.mentions import mentions, mentions_untyped
from handreiking.reader import parse
from tests.minimal import GUIDE, METHOD, minimal, text


def found(content: str) -> list[tuple[str, str]]:
    """Return the kinds and ids that a file with `content` mentions, as far as can be seen without the model."""
    return [(kind, id) for _, kind, id in mentions_untyped(parse(content.encode(), "a.yaml").data)]


def test_by_a_key() -> None:
    """A key with the name of a kind mentions an id of that kind."""
    content = "outcomes:\n  - {method: a, checklist: b, guide: c, title: d, source: e, role: f}\n"

    assert [("method", "a"), ("checklist", "b"), ("guide", "c")] == found(content)


def test_in_a_text() -> None:
    """A text mentions what it links to and what it cites, wherever it stands."""
    content = "wat: '[x](method:a) [@b; @c]'\nlijst:\n  - '[y](guide:d)'\n  - {nog: '[@e]'}\n"

    assert [("source", "b"), ("source", "c"), ("method", "a"), ("guide", "d"), ("source", "e")] == found(content)


def test_other_texts_mention_nothing() -> None:
    """What stands behind no kind of part and holds no link or citation mentions nothing; nor does a list behind such a key."""
    assert [] == found("title: method\nlabel: a\nwhy: '[geen link]'\nmethod:\n  - a\n  - b\ncaution:\n")


def test_path() -> None:
    """A mention is reported with the path to its text."""
    data = {"a": [{"method": "x"}, "y [@z]"]}

    assert [(("a", 0, "method"), "method", "x"), (("a", 1), "source", "z")] == list(mentions_untyped(data))


def test_text_alone() -> None:
    """Data that is no more than a text may cite too."""
    assert [((), "source", "a")] == list(mentions_untyped("Zo is het [@a]."))


def test_typed() -> None:
    """In an entry the fields say which of their values are ids; targets and roles are among them."""
    (general,) = minimal().general_guides
    typed = [(kind, id) for _, kind, id in mentions(general.entry)]

    assert [("target", "meldcode"), ("target", "verhuizing"), ("target", "overleg")] == typed[:3]
    assert [("method", "handover"), ("checklist", "verhuizen"), ("guide", "klaar-voor-overdracht")] == typed[-3:]


def test_typed_and_untyped_agree() -> None:
    """Without the model all methods, checklists, guides and sources are found that are found with it."""
    handbook = minimal()
    for entry, file in ((handbook.methods[0].entry, METHOD), (handbook.general_guides[0].entry, GUIDE)):
        typed = sorted((kind, id) for _, kind, id in mentions(entry) if kind not in ("target", "role", "category"))

        assert typed
        assert typed == sorted(found(text(file)))


def test_a_line_mentions_nothing() -> None:
    """A title is no text with links: what looks like a citation in it is none."""
    handbook = minimal({METHOD: text(METHOD, ("title: Het gesprek", "title: Het gesprek [@weg]"))})

    assert "weg" not in [id for _, _, id in mentions(handbook.methods[0].entry)]
