"""A hand-written page is read as a reader reads it: in sections, without what is not for the search."""

import pytest

from handreiking.search.documents import HandWritten
from handreiking.search.markup import sections_by_hand

CASES = {
    "the title is that of the first heading": ("<h1 id='a'>Naam</h1><p>Tekst.</p>", [("", "Naam", "Tekst.")]),
    "without a heading the page has its own title": ("<p>Tekst.</p>", [("", "Pagina", "Tekst.")]),
    "a heading with an id begins a section": (
        "<h1>Naam</h1><p>Een.</p><h2 id='b'>Deel</h2><p>Twee.</p><h3 id='c'>Kop</h3><p>Drie.</p>",
        [("", "Naam", "Een."), ("b", "Deel", "Twee."), ("c", "Kop", "Drie.")],
    ),
    "a heading without an id is text": ("<h1>Naam</h1><h2>Deel</h2><p>Twee.</p>", [("", "Naam", "Deel Twee.")]),
    "a second title is a section": ("<h1>Naam</h1><h1 id='b'>Nog een</h1>", [("", "Naam", ""), ("b", "Nog een", "")]),
    "what is left out is not read": (
        "<p>Een<span data-search-exclude> twee <b>drie</b></span> vier.</p><svg data-search-exclude=''><path/>x</svg>",
        [("", "Pagina", "Een vier.")],
    ),
    "what is left out ends where its element ends": (
        "<div data-search-exclude><div><h2 id='b'>x</h2><br>y</div>z</div><p>Wel.</p>",
        [("", "Pagina", "Wel.")],
    ),
    "an empty element leaves out nothing more": ("<img data-search-exclude><p>Wel.</p>", [("", "Pagina", "Wel.")]),
    "a heading that is left out leaves out its section": (
        "<h2 id='a'>Een</h2><p>Wel.</p><h2 id='b' data-search-exclude>Twee</h2><p>Niet.</p><h2 id='c'>Drie</h2><p>Ook.</p>",
        [("", "Pagina", ""), ("a", "Een", "Wel."), ("c", "Drie", "Ook.")],
    ),
    "a title that is left out leaves out what is below it": (
        "<h1 id='a' data-search-exclude>Naam</h1><p>Niet.</p><h2 id='b'>Deel</h2><p>Wel.</p>",
        [("", "Pagina", ""), ("b", "Deel", "Wel.")],
    ),
    "a title without an id that is left out keeps what is below it": (
        "<h1 data-search-exclude>Naam</h1><p>Wel.</p>",
        [("", "Pagina", "Wel.")],
    ),
    "scripts and styles are not read": (
        "<script>a</script><style>b</style><template>c</template><object>d</object>Wel.",
        [("", "Pagina", "Wel.")],
    ),
    "a word ends where a block ends": (
        "<table><tr><th>Wat</th><td>Waar</td></tr></table><dl><dt>Een</dt><dd>twee</dd></dl>drie<br>vier<span>vijf</span>",
        [("", "Pagina", "Wat Waar Een twee drie vier vijf")],
    ),
    "a word goes on within a line": (
        "<p>on<em>der</em>streept, <a href='#'>hier</a>.</p>",
        [("", "Pagina", "onderstreept, hier.")],
    ),
    "no space stands before a mark": ("<p>Een <i>twee</i> , <span>drie</span>.</p>", [("", "Pagina", "Een twee, drie.")]),
    "characters are read as they look": ("<p>A &amp; B&#8217;s &lt;c&gt;</p>", [("", "Pagina", "A & B’s <c>")]),
    "a permalink is no part of the title": (
        "<h2 id='b'>Deel<a class='headerlink x' href='#b'>¶</a></h2><a class='headerlink'>Wel</a>",
        [("", "Pagina", ""), ("b", "Deel", "Wel")],
    ),
    "what follows an element belongs to the section around it": (
        "<h2 id='a'>Een</h2><div><section><h3 id='b'>Twee</h3>b</section><section><h3 id='c'>Drie</h3>c</section>a</div>A",
        [("", "Pagina", ""), ("a", "Een", "a A"), ("b", "Twee", "b"), ("c", "Drie", "c")],
    ),
    "a section that has ended takes nothing more": (
        "<div><h2 id='a'>Een</h2>a</div><div><section><h3 id='b'>Twee</h3>b</section>x</div>",
        [("", "Pagina", "x"), ("a", "Een", "a"), ("b", "Twee", "b")],
    ),
    "an element without an end, and an end without an element, harm nothing": (
        "<div><p>Een<p>Twee</div></em><h2 id='b'>Deel</h2>Drie",
        [("", "Pagina", "Een Twee"), ("b", "Deel", "Drie")],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_sections(case: str) -> None:
    """Each case is what its name says."""
    html, expected = CASES[case]

    assert expected == [(one.anchor, one.title, one.text) for one in sections_by_hand(HandWritten("Pagina", html))]


@pytest.mark.parametrize(
    ("meta", "names"),
    [({}, ()), ({"aliases": None}, ()), ({"aliases": ["a b", 2020]}, ("a b", "2020")), ({"aliases": "een naam"}, ("een naam",))],
)
def test_names(meta: dict[str, object], names: tuple[str, ...]) -> None:
    """A page has the names that its first lines give it: a list, one name, or none."""
    assert names == HandWritten("Pagina", "", meta).names


@pytest.mark.parametrize(
    ("meta", "excluded"),
    [({}, False), ({"search": None}, False), ({"search": {"exclude": True}}, True), ({"search": {"boost": 2}}, False)],
)
def test_excluded(meta: dict[str, object], excluded: bool) -> None:
    """A page is left out when its first lines say so."""
    assert excluded == HandWritten("Pagina", "", meta).excluded
