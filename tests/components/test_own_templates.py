"""Templates of a team in place of ours: what they get, what they escape, and what is said when one fails."""

from dataclasses import replace

import pytest

from handreiking.components import TemplateFault
from handreiking.components.context import Context
from handreiking.model.handbook import Handbook
from handreiking.model.look import Look, OwnFile
from handreiking.site.failing import failing_templates
from handreiking.site.lookups import noting
from handreiking.site.page import Page
from tests.handbooks import memory_of, site_of
from tests.minimal import METHOD, html, minimal, text

FILE = "overrides/components/{}/template.html.jinja"


def own(name: str, template: str, handbook: Handbook | None = None) -> Handbook:
    """Return the smallest handbook with its own `template` for the component called `name`."""
    file = OwnFile(FILE.format(name), template.encode())
    return replace(handbook or minimal(), look=Look(templates={name: file}))


def failing(name: str, template: str) -> list[tuple[str, str, int]]:
    """Return the hint, the reason and the line of what fails in this template."""
    site = site_of(own(name, template))
    found = list(failing_templates(site, site.write))

    assert {("failing-template", FILE.format(name))} == {(one.rule, one.location.file) for one in found}
    return [(one.hint, one.params["why"], one.location.line) for one in found]


def test_it_gets_what_ours_gets() -> None:
    """It has the params, the page and the words of ours, and may show other components."""
    template = "{% for card in cards %}<p>{{ page.link('method', card.method.id) }} {{ card.method.title }}"
    template += "{{ component('emblem', method=card.method) }} {{ t('source.editors') }}</p>{% endfor %}"
    shown = html(own("cards", template), "page", "home")

    assert "<p>methoden/overdracht/ Overdracht" in shown
    assert ("hr-emblem" in shown, "redactie" in shown, "hr-cards" in shown) == (True, True, False)


def test_it_escapes() -> None:
    """What it shows is escaped, and no block in it turns that off."""
    handbook = minimal({METHOD: text(METHOD, ("title: Overdracht\n", "title: Over <b> dracht\n"))})
    template = "{% autoescape false %}{% for card in cards %}[{{ card.method.title }}]{% endfor %}{% endautoescape %}"

    assert "[Over &lt;b&gt; dracht]" in html(own("cards", template, handbook), "page", "home")


def test_it_may_have_ours_in_it() -> None:
    """A template may include ours, and add to it."""
    shown = html(own("cards", '<p>Eerst dit.</p>{% include "cards/template.html.jinja" %}'), "page", "home")

    assert ("Eerst dit." in shown, "hr-cards" in shown) == (True, True)


def test_ours_is_for_others() -> None:
    """The next handbook of the same process has ours."""
    assert "Van ons" in html(own("cards", "Van ons"), "page", "home")
    assert "Van ons" not in html(minimal(), "page", "home")


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("<p>\n{{ weg }}", ("hint", "'weg' is undefined", 2)),
        ("\n\n{{ cards.weg }}", ("hint", "object has no attribute 'weg'", 3)),
        ("{{ component('card') }}", ("hint", "KeyError: 'card'", 1)),
        ("{% include 'weg.html' %}", ("hint", "TemplateNotFound: weg.html", 1)),
        ("{% for x in cards %}\n{% endfr %}", ("syntax", "Encountered unknown tag 'endfr'", 2)),
        ("<p>\n{{ cards", ("syntax", "unexpected end of template", 2)),
    ],
)
def test_what_fails(template: str, expected: tuple[str, str, int]) -> None:
    """What fails is said once, at its line, however many pages it is on."""
    ((hint, why, line),) = failing("cards", template)

    assert expected == (hint, expected[1] if expected[1] in why else why, line)


def test_the_one_that_fails_is_named() -> None:
    """Of two templates, one in the other, it is the inner one that is named; one that nobody shows is read all the same."""
    files = {
        name: OwnFile(FILE.format(name), template.encode())
        for name, template in {
            "method": "\n{{ component('dose', dose=method.dose) }}",
            "dose": "{{ weg }}",
        }.items()
    }
    site = site_of(replace(minimal(), look=Look(templates=files)))
    found = {(one.location.file, one.location.line) for one in failing_templates(site, site.write)}

    assert found <= {(FILE.format("dose"), 1), (FILE.format("method"), 2)}
    assert found
    assert [("syntax", 1)] == [(hint, line) for hint, _, line in failing("example", "{% weg %}")]


def test_what_is_not_theirs() -> None:
    """What fails in ours is no matter of a template of theirs."""
    site = site_of(own("cards", "goed"))
    with pytest.raises(KeyError):
        site.write(Page("a.md", "page", "a", "A", "weg", {}))


def test_what_to_mend_is_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page that says what to mend has no template of theirs in it."""
    seen: list[Context] = []
    monkeypatch.setattr("handreiking.site.site.render", lambda name, context, **_: seen.append(context))
    site = site_of(own("head", "{{ weg }}"))
    site.write(Page("a.md", "page", "broken", "A", "broken", {}))
    site.write(Page("a.md", "page", "a", "A", "head", {}))

    assert [[], ["head"]] == [list(context.templates) for context in seen]


def test_pages_are_kept_by_it() -> None:
    """What was made of a page is of no use with another template; and what a template looks up is noted as with ours."""
    memories = [memory_of(site_of(handbook)) for handbook in (minimal(), own("cards", "a"), own("cards", "b"))]
    page = memories[0].site.pages[0]
    asked: list[tuple[str, ...]] = []
    site = noting(site_of(own("cards", "{{ page.handbook.title('method', 'handover') }}")), lambda *one: asked.append(one))
    site.write(next(page for page in memories[0].site.pages if page.id == "home"))

    assert 3 == len({memory.key("page", page) for memory in memories})
    assert ("title", "method", "handover") in asked


def test_a_fault_is_one_line() -> None:
    """A page by hand that shows it says the same in one line."""
    site = site_of(own("cards", "\n{{ weg }}"))
    with pytest.raises(TemplateFault) as raised:
        site.write(next(page for page in site.pages if page.id == "home"))

    assert "overrides/components/cards/template.html.jinja:2: dit sjabloon werkt niet: 'weg' is undefined" == raised.value.told(
        site.words
    )
