"""What every format says about diagnostics, in the words of one language."""

import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from handreiking.catalogue import Catalogue
from handreiking.diagnostic import Diagnostic
from handreiking.report.printable import printable, printable_diagnostics

MOST = 3
"""How many pieces of advice of one rule a report shows if nobody asks for all: more of a kind are seldom read."""


@dataclass(frozen=True, slots=True)
class Findings:
    """Diagnostics, the texts of their files by name, the words, and the address of the handbook (`site`) if it is known.

    A report for people shows `most` pieces of advice of each rule, and counts the others; with 0 it shows all. Errors it shows.
    `rules` is the address of the manual of rules, below that of the handbook, which may be in another language than the words.
    """

    diagnostics: tuple[Diagnostic, ...]
    texts: Mapping[str, str]
    words: Catalogue
    site: str = ""
    most: int = MOST
    rules: str = ""

    def __post_init__(self) -> None:
        """Let nothing be obeyed that only had to be shown."""
        object.__setattr__(self, "diagnostics", printable_diagnostics(self.diagnostics))

    @property
    def errors(self) -> bool:
        """Whether at least one of them is an error rather than a warning."""
        return any(diagnostic.severity == "error" for diagnostic in self.diagnostics)

    def shown(self) -> tuple[tuple[Diagnostic, ...], Mapping[str, int]]:
        """Return the diagnostics that a report for people shows, and by rule how many pieces of advice it only counts."""
        said: Counter[str] = Counter()
        shown = []
        for one in self.diagnostics:
            said[one.rule] += one.severity == "warning"
            if one.severity == "error" or not 0 < self.most < said[one.rule]:
                shown.append(one)
        return tuple(shown), {rule: count - self.most for rule, count in sorted(said.items()) if 0 < self.most < count}

    def severity(self, diagnostic: Diagnostic) -> str:
        """Return the word for how serious it is."""
        return self.words(f"severity.{diagnostic.severity}")

    def message(self, diagnostic: Diagnostic) -> str:
        """Return what is wrong."""
        return self.words(f"rule.{diagnostic.rule}.message", **diagnostic.params)

    def hint(self, diagnostic: Diagnostic) -> str:
        """Return how to fix it."""
        return self.words(f"rule.{diagnostic.rule}.{diagnostic.hint}", **diagnostic.params)

    def place(self, diagnostic: Diagnostic) -> str:
        """Return where it is, in a reader's terms, or an empty text."""
        return " › ".join(self._step(*step) for step in diagnostic.place)

    def _step(self, key: str, number: int, name: str) -> str:
        # A list that belongs nowhere is called by the key that the writer gave it.
        kind = self.words(f"kind.{key}") if f"kind.{key}" in self.words else key
        return self.words("report.step-named" if name else "report.step", kind=kind, number=number, name=name)

    def told(self, diagnostic: Diagnostic) -> str:
        """Return what is wrong and how to fix it, one after the other."""
        return self.words("report.told", message=self.message(diagnostic), hint=self.hint(diagnostic))

    def line(self, diagnostic: Diagnostic) -> str:
        """Return the line of the file that it is about, or an empty text."""
        lines = self.texts.get(diagnostic.location.file, "").split("\n")
        return printable(lines[diagnostic.location.line - 1]) if diagnostic.location.line <= len(lines) else ""

    def fingerprints(self) -> tuple[str, ...]:
        """Return a name for each diagnostic that stays the same while the text of its line does, wherever that line moves.

        Each is a SHA-256 in hexadecimal; they are in the order of the diagnostics.
        """
        seen: Counter[str] = Counter()
        found = []
        for diagnostic in self.diagnostics:
            same = "\0".join((diagnostic.location.file, diagnostic.rule, self.line(diagnostic).strip()))
            seen[same] += 1
            found.append(hashlib.sha256(f"{same}\0{seen[same]}".encode()).hexdigest())
        return tuple(found)

    def manual(self, rule: str) -> str:
        """Return the address of the rule's page in the handbook; relative to the site if that is not known."""
        page = f"{self.rules or self.words('address.rules')}/{rule}/"
        return f"{self.site.rstrip('/')}/{page}" if self.site else page

    def summary(self) -> str:
        """Return one line that counts the diagnostics and the files that they are in."""
        if not self.diagnostics:
            return self.words("report.none")
        counted: Counter[str] = Counter(diagnostic.severity for diagnostic in self.diagnostics)
        kinds = [kind for kind in ("error", "warning") if counted[kind]]
        counts = self.words("report.and").join(self.words(f"report.{kind}", count=counted[kind]) for kind in kinds)
        files = len({diagnostic.location.file for diagnostic in self.diagnostics})
        return self.words("report.summary", counts=counts, files=self.words("report.files", count=files))
