"""How much the rules about plain language add to a check: ``python tests/benchmarks/plain_rules.py [METHODS]``.

It writes a handbook of so many methods (200 when not told), each with its own words, and checks it twice with each set of rules,
each time in a process of its own, so that nothing is remembered. It prints CPU seconds, reading included, and their ratio.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from handreiking.loading.handbook import load
from handreiking.rules import RULES
from handreiking.rules.difficult_word import difficult_word
from handreiking.rules.hard_to_read import hard_to_read
from handreiking.rules.long_sentence import long_sentence
from handreiking.rules.passive_voice import passive_voice

ROOT = Path(__file__).parent.parent.parent
PLAIN = (long_sentence, difficult_word, passive_voice, hard_to_read)
SETS = {"without": [rule for rule in RULES if rule not in PLAIN], "with": list(RULES)}
TWICE = 2


def write(folder: Path, methods: int) -> None:
    """Write `methods` methods made from the real ones into ``nl`` in `folder`."""
    real = [path.read_text("utf-8") for path in sorted((ROOT / "methods/nl").glob("*-*.yaml"))]
    (folder / "nl").mkdir()
    (folder / "bronnen.yaml").write_text((ROOT / "methods/bronnen.yaml").read_text("utf-8"), "utf-8")
    for number in range(methods):
        text = real[number % len(real)].replace("cliënt", f"cliënt{number}").replace(" de ", f" de{number} ")
        (folder / "nl" / f"methode-{number}.yaml").write_text(text, "utf-8")


def measure(folder: Path, rules: str) -> float:
    """Return the CPU seconds of reading the handbook in `folder` and running the set `rules`."""
    start = time.process_time()
    handbook = load(folder)
    for rule in SETS[rules]:
        list(rule(handbook))
    return time.process_time() - start


def main(methods: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), methods)
        command = [sys.executable, __file__, "--measure", folder]
        runs = [(name, float(subprocess.check_output([*command, name], text=True))) for _ in range(TWICE) for name in SETS]
    best = {name: min(seconds for run, seconds in runs if run == name) for name in SETS}
    print(f"{methods} methods: {best['without']:.2f} s without, {best['with']:.2f} s with the rules about plain language")
    print(f"ratio {best['with'] / best['without']:.2f}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        print(measure(Path(sys.argv[2]), sys.argv[3]))
    else:
        main(int(sys.argv[1]) if sys.argv[1:] else 200)
