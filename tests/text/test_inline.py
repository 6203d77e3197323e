"""Inline text: what is a link, what is a citation, and which words are left."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handreiking.text import inline
from handreiking.text.inline import citations, links, plain, tokens, without_code


def addresses(text: str) -> list[str]:
    """Return the address of every link in `text`."""
    return [str(token.attrs["href"]) for token in tokens(text) if token.type == "link_open"]


@pytest.mark.parametrize("url", ["https://example.org/a", "method:care", "checklist:first-visit", "guide:which-way"])
def test_link(url: str) -> None:
    """A link leads to ``https:`` or to a part of the handbook."""
    assert [url] == addresses(f"Zie [dit]({url}).")


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org",
        "mailto:a@example.org",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://example.org",
        "HTTPS://example.org",
        "//example.org",
        "../weg",
        "page:home",
        "source:a",
        "method:",
        "method:care/x",
        "x-method:care",
    ],
)
def test_other_addresses_stay_text(url: str) -> None:
    """No other address becomes a link; a reader sees the text as it was written."""
    assert ([], f"Zie [dit]({url}).") == (addresses(f"Zie [dit]({url})."), plain(f"Zie [dit]({url})."))


def test_links_lead_to_parts_of_the_handbook() -> None:
    """Only the links within the handbook are given, each as its kind and its id."""
    text = "[a](method:care), [b](https://example.org), [c](checklist:visit) en [d](guide:which)"

    assert (("method", "care"), ("checklist", "visit"), ("guide", "which")) == links(text)


def test_citations_in_order() -> None:
    """Every citation counts, in the order of the text, each as often as it is there."""
    assert ("b", "a", "b") == citations("Dit [@b; @a] en *dat [@b]*.")


def test_id_of_a_source() -> None:
    """The id of a source may hold letters, digits, full stops and hyphens; it stands without its sign and without spaces."""
    assert ("kia-2017", "a.b") == citations("Dit [@kia-2017 ;  @a.b].")


@pytest.mark.parametrize("text", ["a@b.nl", "[a@b]", "[ @a]", "@a", "[@]", "[@a", "[@a/b]"])
def test_what_is_no_citation(text: str) -> None:
    """Only what is in square brackets and begins with the sign is a citation."""
    assert () == citations(text)


def test_escaped() -> None:
    """A backslash takes the meaning of a sign away."""
    assert ((), "*geen* [@bron]") == (citations(r"\*geen\* \[@bron]"), plain(r"\*geen\* \[@bron]"))


def test_no_html() -> None:
    """HTML and headings are text like any other."""
    assert {"text"} == {token.type for token in tokens("# <b>a</b> <script>b</script> c")}


def test_what_is_in_code_is_what_it_is() -> None:
    """What is in code is taken to the letter: it cites nothing and leads nowhere, and its words are there to be found."""
    text = "Typ `*[@a] [x](method:y)*`."

    assert ((), (), "Typ *[@a] [x](method:y)*.") == (citations(text), links(text), plain(text))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Typ `a b` of ``c ` d``.", "Typ  of ."),
        ("Typ `a.", "Typ `a."),
        (r"Typ \`a` b.", r"Typ \`a` b."),
        ("Typ a.", "Typ a."),
    ],
)
def test_prose_is_without_code(text: str, left: str) -> None:
    """Without its code a text has its prose left; a sign that opens no code stays."""
    assert left == without_code(text)


def test_plain_words() -> None:
    """The words alone: no emphasis, link or citation, one space between words and none before a punctuation mark."""
    assert "Wie, wat en waar?" == plain("  *Wie* [@a],\n  [**wat**](method:care) [@b] en  waar [@c]? ")


PIECES = [
    "[@a]",
    "[@a; @b-1]",
    "[@",
    "@a",
    "[",
    "]",
    "(",
    "](method:x)",
    "[x](method:y)",
    " ",
    "a",
    " .",
    "*",
    "_",
    "\\",
    "\n",
    "`",
]


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_most_texts_need_not_be_taken_apart(text: str) -> None:
    """What a text cites, links to and says is the same, whether or not it must be taken apart to know that."""
    found = (citations(text), links(text), plain(text))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inline, "is_simple", lambda _: False)
        taken = tuple(source for token in tokens(text) if token.type == "citation" for source in token.meta["sources"])

        assert found == (taken, links(text), plain(text))
