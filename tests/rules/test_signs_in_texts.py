"""Signs in a text that the page would show as they are: each is found, with the whole text put right."""

import pytest

from handreiking.diagnostic import Diagnostic
from handreiking.rules import check
from tests.minimal import METHOD, minimal, text

RULES = {"half-link", "html-in-text", "pasted-sign", "damaged-text", "markup-in-label", "unread-link", "unread-citation"}


def found(written: str, place: str = "text: Vraag wie er helpt.") -> list[Diagnostic]:
    """Return what these rules find in a method with `written` in place of the value at `place`."""
    key = place.partition(":")[0]
    return [one for one in check(minimal({METHOD: text(METHOD, (place, f"{key}: {written}"))})) if one.rule in RULES]


@pytest.mark.parametrize(
    ("written", "rule", "mended"),
    [
        ("Kijk bij [Uit huis] (https://voorbeeld.nl/a).", "half-link", "Kijk bij [Uit huis](https://voorbeeld.nl/a)."),
        ("Kijk bij [Uit huis](checklist:verhuizen.", "half-link", "Kijk bij [Uit huis](checklist:verhuizen)."),
        ("Kijk bij [Uit huis](checklist:verhuizen", "half-link", "Kijk bij [Uit huis](checklist:verhuizen)"),
        ("Kijk bij (Uit huis)[checklist:verhuizen].", "half-link", "Kijk bij [Uit huis](checklist:verhuizen)."),
        ("Kijk bij [Uit huis](“checklist:verhuizen”).", "half-link", "Kijk bij [Uit huis](checklist:verhuizen)."),
        ("Lees [dit](http://voorbeeld.nl) eerst.", "half-link", "Lees [dit](https://voorbeeld.nl) eerst."),
        ("Lees [dit](www.voorbeeld.nl/a) eerst.", "half-link", "Lees [dit](https://www.voorbeeld.nl/a) eerst."),
        ("Lees [dit](htps://voorbeeld.nl) eerst.", "half-link", "Lees [dit](https://voorbeeld.nl) eerst."),
        ("Lees [dit](https:/voorbeeld.nl) eerst.", "half-link", "Lees [dit](https://voorbeeld.nl) eerst."),
        ("Bel [de dienst](tel:0800.2000).", "half-link", "Bel [de dienst](tel:08002000)."),
        ("'<p>Bel <b>vandaag</b></p>'", "html-in-text", "Bel **vandaag**"),
        ("Bel de co&ouml;rdinator&nbsp;nu.", "html-in-text", "Bel de coördinator nu."),
        ("Bel nu.<br/>Schrijf het op.", "html-in-text", "Bel nu. Schrijf het op."),
        ("'• Bel nu.'", "pasted-sign", "Bel nu."),
        ("'o Bel nu.'".replace("o B", "o  B"), "pasted-sign", "Bel nu."),
        ("'- [ ] Bel nu.'", "pasted-sign", "Bel nu."),
        ("'[x] Bel nu.'", "pasted-sign", "Bel nu."),
        ("'3. Bel nu.'", "pasted-sign", "Bel nu."),
        ("☐ Bel nu.", "pasted-sign", "Bel nu."),
        (r"Bel nu.\nSchrijf het op.", "pasted-sign", "Bel nu. Schrijf het op."),
        (r'"Bel nu.\nSchrijf het op."', "pasted-sign", "Bel nu. Schrijf het op."),
        ("“Bel nu.”,", "pasted-sign", "Bel nu."),
        ("Bel nu.”,", "pasted-sign", "Bel nu."),
        ("Bel je cliÃ«nt.", "damaged-text", "Bel je cliënt."),
        ("Bel zâ€™n broer.", "damaged-text", "Bel z’n broer."),
        ("Bel je cli=C3=ABnt.", "damaged-text", "Bel je cliënt."),
        ("Bel je cli%C3%ABnt.", "damaged-text", "Bel je cliënt."),
        (r"Bel je cli\u00ebnt \u2013 nu.", "damaged-text", "Bel je cliënt – nu."),
        ("Bel nu. <!-- navragen -->", "html-in-text", "Bel nu."),
        ("Bel ~~morgen~~ vandaag.", "pasted-sign", "Bel vandaag."),
        ("Bel nu [3].", "pasted-sign", "Bel nu."),
        ("Bel nu[3, 4].", "pasted-sign", "Bel nu."),
        ("Bel nu.[3] Schrijf het op.", "pasted-sign", "Bel nu. Schrijf het op."),
        ("Bel nu 【4†source】.", "pasted-sign", "Bel nu."),
        ("Bel nu :contentReference[oaicite:0]{index=0}.", "pasted-sign", "Bel nu."),
    ],
)
def test_text_is_shown_put_right(written: str, rule: str, mended: str) -> None:
    """One message says what the reader would see, with the whole text as it should be written."""
    assert [(rule, mended)] == [(one.rule, one.params["mended"]) for one in found(written)]


@pytest.mark.parametrize(
    ("written", "rule", "hint"),
    [
        ("Lees [dit](../bijlage.md).", "half-link", "address"),
        ("Lees [dit](#boven).", "half-link", "address"),
        ("Schrijf aan [ons](mailto:iemand).", "unread-link", "address"),
        ("Lees [dit]().", "half-link", "form"),
        ("Lees [dit][1].", "half-link", "form"),
        ("Lees dit[^1].", "half-link", "form"),
        ("Lees [[Uit huis]].", "half-link", "form"),
        ("Lees dit]].", "half-link", "form"),
        ("Lees dit (checklist:verhuizen).", "half-link", "words"),
        ("Bel je cli\ufffdnt.", "damaged-text", "unknown"),
        ("Vraag het na [overdracht-utrecht].", "unread-citation", "bare"),
        ("Vraag het na (overdracht-utrecht).", "unread-citation", "bare"),
        ("Vraag het na (bron: overdracht-utrecht).", "unread-citation", "bare"),
        ("Vraag het na (@overdracht-utrecht).", "unread-citation", "hint"),
    ],
)
def test_what_nobody_can_put_right_is_named(written: str, rule: str, hint: str) -> None:
    """One message says how it is written, where the writer alone knows what was meant."""
    assert [(rule, hint)] == [(one.rule, one.hint) for one in found(f'"{written}"')]


@pytest.mark.parametrize(
    ("written", "rule", "mended"),
    [
        ("Een **veilig** huis", "markup-in-label", "Een veilig huis"),
        ("Een [veilig](checklist:verhuizen) huis", "markup-in-label", "Een veilig huis"),
        ("Een `veilig` huis", "markup-in-label", "Een veilig huis"),
        ("Een veilig huis&hellip;", "html-in-text", "Een veilig huis…"),
        ("Een <b>veilig</b> huis", "html-in-text", "Een veilig huis"),
    ],
)
def test_titles_have_no_markup(written: str, rule: str, mended: str) -> None:
    """A title has no emphasis, link or code: one message, with the title in plain words."""
    assert [(rule, mended)] == [(one.rule, one.params["mended"]) for one in found(written, "title: Verhuizen")]


@pytest.mark.parametrize(
    "written",
    [
        "Vraag wie er helpt (of niet).",
        "Vraag [naam van de buurman] om hulp.",
        "Minder dan 5 < 6 & meer dan 3 > 2.",
        "Beste <naam>, ik kom om 15.00 uur.",
        "Lees [dit](https://voorbeeld.nl/a(b)) eerst.",
        "Lees [dit](https://voorbeeld.nl/?a=1&copy=2) eerst.",
        "24 uur per dag: 2 mensen.",
        "1 op de 3 mensen.",
        "Bel 'm, zeg: “kom”, en wacht.",
        "O ja, bel ook de buren.",
        "Het kostte € 3,50 – of meer.",
        "‘s Avonds – na het eten – bel je.",
        "Ångström, Žižek, Søren, Ünal en São Paulo.",
        "Typ `[x](y)` of `&amp;` in het veld.",
        "A=3D en B=20 zijn codes.",
        "Lees https://voorbeeld.nl/cli%C3%ABnt eerst.",
        "Lees [dit](https://voorbeeld.nl/cli%C3%ABnt) eerst.",
        "Zo’n 50%20 is geen getal, en ~5 ook niet ~ echt.",
        "Hij zei dat hij [2] kinderen had.",
        "Typ `rij[0]` of `\\\\u0041` in het veld.",
        r"Kijk in C:\nieuw\test.",
        "Kies [x](method:handover) of [y](tel:0800-2000) [@overdracht-utrecht].",
    ],
)
def test_ordinary_texts_are_left_alone(written: str) -> None:
    """Brackets, angle brackets, ampersands and accents that are meant are no slip."""
    quoted = written.replace("'", "''")
    assert [] == [(one.rule, one.params) for one in found(f"'{quoted}'")]


def test_letters_may_be_decomposed() -> None:
    """An accent as a sign of its own, as some systems write it, is read as part of its letter."""
    assert [] == found("Bel je clie\u0308nt.")
    handbook = minimal({METHOD: text(METHOD, ("text: Vraag wie er helpt.", "text: Bel je clie\u0308nt."))})
    assert "Bel je cliënt." in [leaf.value for _, leaf in handbook.leaves]
