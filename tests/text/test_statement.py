"""A statement as data: what it says, and who says it."""

import pytest

from handreiking.text.runs import Citation, Code, CrossReference, Emphasis, Link, Run, Text
from handreiking.text.statement import Statement, read_statement

LINKS: dict[str, Run] = {
    "https://wetten.overheid.nl/": Link("https://wetten.overheid.nl/", (Text("x"),)),
    "method:hulp": CrossReference("method", "hulp", (Text("x"),)),
    "checklist:dag-een": CrossReference("checklist", "dag-een", (Text("x"),)),
    "guide:past-het": CrossReference("guide", "past-het", (Text("x"),)),
    "topic:veiligheid": CrossReference("topic", "veiligheid", (Text("x"),)),
    "tel:112": Link("tel:112", (Text("x"),)),
    "tel:0800-2000": Link("tel:0800-2000", (Text("x"),)),
}
"""What becomes a link, and which."""
NO_LINKS = (
    "http://wetten.overheid.nl/",
    "HTTPS://wetten.overheid.nl/",
    "//wetten.overheid.nl/",
    "mailto:iemand@handboek.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/hosts",
    "tel:javascript",
    "tel:alert(1)",
    "tel:+31612345678",
    "tel:11",
    "TEL:112",
    "topic:",
    "page:home",
    "method:",
    "method:hulp/meer",
    "/alles/",
    "#bron-1",
)
"""What stays text."""


@pytest.mark.parametrize("url", LINKS)
def test_links(url: str) -> None:
    """What leads to a safe address elsewhere or to a part of the handbook, or calls a number, is a link."""
    assert (LINKS[url],) == read_statement(f"[x]({url})").runs


@pytest.mark.parametrize("url", NO_LINKS)
def test_every_other_address_stays_text(url: str) -> None:
    """Every other address stays text, as it is written."""
    assert (Text(f"[x]({url})"),) == read_statement(f"[x]({url})").runs


STATEMENTS: dict[str, Statement] = {
    "Vraag het.": Statement((Text("Vraag het."),), ()),
    "Vraag het [@a].": Statement((Text("Vraag het."),), ("a",)),
    "Vraag het. [@a]": Statement((Text("Vraag het."),), ("a",)),
    "Vraag het [@a]": Statement((Text("Vraag het"),), ("a",)),
    "Vraag het [@a; @b].": Statement((Text("Vraag het."),), ("a", "b")),
    "Vraag het [@a] [@b].": Statement((Text("Vraag het."),), ("a", "b")),
    "Vraag het [@a][@b]!": Statement((Text("Vraag het!"),), ("a", "b")),
    "Vraag het [@a; @b; @a].": Statement((Text("Vraag het."),), ("a", "b")),
    "Vraag het [@a] [@a].": Statement((Text("Vraag het."),), ("a",)),
    "[@a].": Statement((), ("a",)),
    "[@a]": Statement((), ("a",)),
    "  Vraag het [@a]. ": Statement((Text("Vraag het."),), ("a",)),
    "Kort [@a], lang [@b].": Statement((Text("Kort,"), Citation(("a",)), Text(" lang.")), ("b",)),
    "Kort [@a]. Lang.": Statement((Text("Kort."), Citation(("a",)), Text(" Lang.")), ()),
    "Kort [@a]…) Lang.": Statement((Text("Kort…)"), Citation(("a",)), Text(" Lang.")), ()),
    "Kort [@a] lang.": Statement((Text("Kort"), Citation(("a",)), Text(" lang.")), ()),
    "[@a]. Kort.": Statement((Citation(("a",)), Text(" Kort.")), ()),
    "[Kort]() en lang": Statement((Text("Kort"), Text(" en lang")), ()),
    "[@a] Kort.": Statement((Citation(("a",)), Text(" Kort.")), ()),
    "Typ `*a* [@b]` [@a].": Statement((Text("Typ "), Code("*a* [@b]"), Text(".")), ("a",)),
    "*Kort* [@a].": Statement((Emphasis((Text("Kort"),)), Text(".")), ("a",)),
    "*Kort [@a]*.": Statement((Emphasis((Text("Kort"), Citation(("a",)))), Text(".")), ()),
    "Kort [@a] *en* **lang**": Statement(
        (Text("Kort"), Citation(("a",)), Text(" "), Emphasis((Text("en"),)), Text(" "), Emphasis((Text("lang"),), strong=True)),
        (),
    ),
    "[*Kort*](https://a.example)": Statement((Link("https://a.example", (Emphasis((Text("Kort"),)),)),), ()),
    "<b>Kort</b> & \\*lang\\* [@een b!]": Statement((Text("<b>Kort</b> & *lang* [@een b!]"),), ()),
}
"""A text, and what is read in it."""


@pytest.mark.parametrize("text", STATEMENTS)
def test_read(text: str) -> None:
    """The citations at the end say who speaks; punctuation comes before a citation, without a space in between."""
    assert STATEMENTS[text] == read_statement(text)


@pytest.mark.parametrize(
    ("text", "inside"),
    [("Kort [@a]. Lang.", True), ("Kort [@a].", False), ("Kort.", False), ("*Kort [@a]* en [lang](https://a.example)", True)],
)
def test_cites_inside(text: str, inside: bool) -> None:
    """A citation before the end, also one that is emphasised, is one inside the statement."""
    assert inside == read_statement(text).cites_inside
