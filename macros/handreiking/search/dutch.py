"""Dutch: *overdrachten* and *overdracht*, *verslaafd* and *verslaving*, *overdrachts|document*."""

from handreiking.search.language import SearchLanguage
from handreiking.text.hyphenation import seams

STOP = frozenset(
    """
    aan al alle alles als ander andere anders ben bent bij binnen daar daarna dan dat de deze der die dit doe doen doet dus door
    een eens eerst en er eraan erbij erg ervan even ga gaan gaat gebeurt geen gewoon graag had heb hebben heeft heel hem het
    hier hij hoe hun iemand iets ik in is ja je jij jou jouw jullie kan kom komt krijg krijgen krijgt kun kunnen kunt maar maak
    maakt maken mag me meer men met mij mijn misschien moet moeten mogen na naar nee niemand niet niets nog nou nu of om omdat
    ons onze ook op over per soms steeds te tegen ten ter terwijl toch toen tot tussen u uit uw van vaak veel verder via vind
    vinden voor waar waarbij waarmee waarom wanneer want was wat we wel welk welke werd werkt wie wij wil willen word worden
    wordt zal ze zei zelf zich zij zijn zo zoals zodat zonder zou zouden
    """.split()
)

_APART = "aan|achter|af|bij|binnen|bloot|deel|door|in|los|mee|na|om|op|over|samen|tegen|terug|toe|uit|vast|voor|waar|weg"
IRREGULAR = dict(
    pair.split(">")
    for pair in """
    bracht>breng dacht>denk zocht>zoek kocht>koop bood>bied boden>bied bezocht>bezoek verzocht>verzoek begon>begin begonnen>begin
    bleef>blijf bleven>blijf bleek>blijk gebleken>blijk brak>breek braken>breek broken>breek droeg>draag droegen>draag
    dreef>drijf dreven>drijf dwong>dwing dwongen>dwing ging>ga gingen>ga gaan>ga gaat>ga gaf>geef gaven>geef greep>grijp
    grepen>grijp hielp>help hielpen>help holpen>help hield>houd hielden>houd keek>kijk keken>kijk koos>kies kozen>kies
    kreeg>krijg kregen>krijg kwam>kom kwamen>kom las>lees lazen>lees leed>lijd leden>lijd liep>loop liepen>loop lopen>loop
    liet>laat lieten>laat loog>lieg logen>lieg nam>neem namen>neem nomen>neem schreef>schrijf schreven>schrijf sliep>slaap
    sloot>sluit sloten>sluit sprak>spreek spraken>spreek sproken>spreek stond>sta stonden>sta staan>sta staat>sta stierf>sterf
    storven>sterf trad>treed traden>treed trok>trek trokken>trek viel>val vielen>val verloor>verlies verloren>verlies
    vond>vind vonden>vind vroeg>vraag vroegen>vraag weet>weet wees>wijs wezen>wijs wierp>werp worpen>werp wist>weet
    zag>zie zagen>zie zien>zie ziet>zie zat>zit zaten>zit zeten>zit
""".split()
)
"""Irregular past forms of verbs, with their stem: *bracht* and *gebracht* belong to *brengen*."""

ENDINGS = (
    # afgeschaald, overgedragen: as the infinitive
    (f"^({_APART})ge(.{{3,}}(?:en|[dt]e?))$", "$1$2"),
    ("^ge(?!meen|west|weest)(.{4,}[dt])$", "$1"),
    ("heden$", "heid"),
    ("^(.{2,}[aeiouylnrw])tjes?$", "$1"),
    ("^(.{2,}[bcdfghkmpst])jes?$", "$1"),
    ("^(.{3,})ing(?:en|s)?$", "$1"),
    ("^(.{2,}[^aeiou])en$", "$1"),
    ("^(.{3,})e$", "$1"),
    ("^(.{2,}[bcdfghklmnprtvw]|.{3,}[ao])s$", "$1"),
    ("([bdfgklmnprst])\\1$", "$1"),
    ("^(.{2,}[^aeiou])es$", "$1"),
    ("^(.{3,}?)[dt]{1,2}$", "$1"),
    ("([aeou])\\1([^aeiou]*)$", "$1$2"),
    ("z$", "s"),
    ("v$", "f"),
)
"""Rough on purpose: *woning* and *wonen* get one stem. A reader who looks for one seldom minds finding the other."""

ALIKE = ("aeiouy", "bp", "ckqx", "csz", "dt", "fvw", "gh", "ij", "mn")

DUTCH = SearchLanguage(STOP, ENDINGS, seams, IRREGULAR, f"((?:{_APART}|be|ont|her|ver)?)(?:ge(?!zag$))?", ALIKE)
