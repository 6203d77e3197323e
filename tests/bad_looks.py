"""The ways to get the look of a handbook wrong: for each a file in the folder of overrides, and what is in it."""

CARDS = "components/cards/template.html.jinja"

LOOKS: dict[str, tuple[str, str]] = {
    "colour-that-is-not-there": ("tokens.yaml", 'acent: "#5b2a86"\n'),
    "colour-that-is-none": ("tokens.yaml", "accent: paars\n"),
    "colour-that-cannot-be-read": ("tokens.yaml", '# Van het huis\naccent: "#ffd400"\n'),
    "dark-colour-that-cannot-be-read": ("tokens.yaml", 'accent:\n  light: "#5b2a86"\n  dark: "#5b2a86"\n'),
    "style-of-others": ("style.css", "a { color: red }\n.hr-footer { background: url(https://other.example/a.png) }\n"),
    "style-with-an-import": ("style.css", '@import "https://other.example/a.css";\n'),
    "style-that-is-not-closed": ("style.css", "a { color: red }\n.hr-footer { color: red\n"),
    "style-without-its-font": ("style.css", "@font-face { font-family: Eigen; src: url(eigen.woff2) }\n"),
    "style-with-another-name": ("styles.css", "a { color: red }\n"),
    "component-that-is-not-there": ("components/card/template.html.jinja", "<p>Hallo</p>\n"),
    "component-with-a-style": ("components/cards/style.css", "a { color: red }\n"),
    "template-that-cannot-be-read": (CARDS, "<ul>\n{% for card in cards %}\n</ul>\n"),
    "template-that-fails": (CARDS, "<ul>\n<li>{{ cards[0].titel }}</li>\n</ul>\n"),
    "document-that-is-not-there": ("print/hous.typ", "#let house(body) = body\n"),
    "document-that-fails": ("print/house.typ", '#import "ours/house.typ": *\n#let x = weg\n'),
    "document-without-what-is-needed": ("print/guide.typ", "// niets\n"),
    "picture-that-nobody-shows": ("print/logo.svg", "<svg/>\n"),
}
"""Each case is one finding, and an error."""

MORE: tuple[tuple[str, str], ...] = (
    ("tokens.yaml", "kleur: '#5b2a86'\n"),
    ("tokens.yaml", "accent:\n"),
    ("tokens.yaml", "accent: '#777777'\npaper: '#777777'\nink: '#777777'\n"),
    ("style.css", "a { color: red }}\n"),
    ("plan.txt", "Iets\n"),
    ("components/zzz/template.html.jinja", "<p>Hallo</p>\n"),
    ("print/zzz.typ", "#let a = 1\n"),
    ("words.en.yaml", "page.methods.lead: All.\n"),
)
"""Cases whose hints no case above has."""
