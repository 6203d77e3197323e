"""How alike two words are, for rules about things that are easily confused."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import combinations

LONG, SHORT = 12, 6
"""From this many letters two slips still leave nearly the same word; below this many, even one slip makes another word."""

FEW = 40
"""Up to this many words, comparing each with each is faster."""

DIGITS = re.compile(r"\d+")


def near(one: str, other: str) -> bool:
    """Return whether two different words look the same: they differ by a hyphen or a letter, or by two letters if they are long.

    Words that differ in their digits, such as ``fase-1`` and ``fase-2``, count as a series, and so do those that differ in one
    part of which more than half is another, such as ``fase-a`` and ``fase-b``, or ``leeftijd-lv`` and ``leeftijd-msv``.
    """
    first, second = (word.replace("-", "") for word in (one, other))
    if one == other or DIGITS.findall(one) != DIGITS.findall(other) or _has_other_part(one, other):
        return False
    allowed = _allowed(min(first, second, key=len))
    if abs(len(first) - len(second)) > allowed:
        return False
    alike = len(set(first) ^ set(second)) <= 2 * allowed
    return first == second or (allowed > 0 and alike and distance(first, second) <= allowed)


def _has_other_part(one: str, other: str) -> bool:
    """Return whether the words differ in one of their parts between hyphens, and more than half of that is another."""
    parts = list(zip(one.split("-"), other.split("-"), strict=False)) if one.count("-") == other.count("-") else []
    odd = [(first, second) for first, second in parts if first != second]
    return len(odd) == 1 and 2 * distance(*odd[0]) > max(map(len, odd[0]))


def similar(words: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of `words` that are `near`: in order, and of many words each pair in the order in which they were given."""
    series: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for word in sorted(words) if len(words) <= FEW else words:
        series[tuple(DIGITS.findall(word))].append(word)
    pairs = (pair for some in series.values() for pair in (combinations(some, 2) if len(some) <= FEW else _candidates(some)))
    yield from sorted(pair for pair in pairs if near(*pair))


def _candidates(words: Sequence[str]) -> set[tuple[str, str]]:
    """Return the pairs of `words` that may be `near`, without comparing each with each.

    Such words share a form with letters left out. There are hundreds of these for each word, so only their hashes are noted, and
    the words only of those that come up twice.
    """
    once: set[int] = set()
    twice: set[int] = set()
    for word in words:
        forms = set(map(hash, _shortened(word.replace("-", ""))))
        twice |= forms & once
        once |= forms
    beside: defaultdict[int, list[str]] = defaultdict(list)
    for word in words:
        for form in twice.intersection(map(hash, _shortened(word.replace("-", "")))):
            beside[form].append(word)
    return {pair for some in beside.values() for pair in combinations(some, 2)}


def _allowed(word: str) -> int:
    return 2 if len(word) >= LONG else 1 if len(word) >= SHORT else 0


def _shortened(word: str) -> set[str]:
    """Return the forms of `word` with as many letters left out as may differ."""
    forms = longer = {word}
    for _ in range(_allowed(word)):
        longer = {form[:place] + form[place + 1 :] for form in longer for place in range(len(form))}
        forms = forms | longer
    return forms


def distance(one: str, other: str) -> int:
    """Return how many letters to insert, leave out, replace or swap with their neighbour (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one):
        former, row, before = before, [number + 1], row
        for place, wanted in enumerate(other):
            cost = min(before[place] + (0 if letter == wanted else 1), before[place + 1] + 1, row[place] + 1)
            if number and place and letter == other[place - 1] and one[number - 1] == wanted:
                cost = min(cost, former[place - 1] + 1)
            row.append(cost)
    return row[-1]
