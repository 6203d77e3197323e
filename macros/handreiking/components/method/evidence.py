"""What a method leans on, in one line: how many sources from practice, from which years, and whether a committee assessed it."""

from collections.abc import Collection, Mapping, Sequence

from handreiking.catalogue import Catalogue
from handreiking.catalogue.dates import day
from handreiking.model.lists import Source
from handreiking.model.method import Method
from handreiking.model.types import Inline
from handreiking.model.walk import walk
from handreiking.text.inline import citations


def evidence(words: Catalogue, method: Method, sources: Mapping[str, Source] | None, local: Collection[str] = ()) -> str:
    """Return the line for `method`; `sources` has every source by its id, and is None in a handbook without sources.

    Then nothing leans on any, and none is missing: only the recognition is told, if the method says it. What a local file cites,
    and a source that is `local`, is no ground for the method.
    """
    leaning = _leaning(words, _cited(method, sources, local)) if sources is not None else ""
    return " ".join(filter(None, (leaning, _recognition(words, method))))


def _cited(method: Method, sources: Mapping[str, Source], local: Collection[str]) -> list[Source]:
    """The sources from practice that `method` cites, without those that are `local`."""
    own = (leaf for leaf in walk(method) if leaf.mark(Inline) and leaf.path[0] in Method.model_fields)
    ids = (id for leaf in own for id in citations(leaf.value))
    cited = [sources[id] for id in dict.fromkeys(ids) if id in sources and id not in local]
    return [source for source in cited if source.kind == "practice"]


def _leaning(words: Catalogue, cited: Sequence[Source]) -> str:
    """How many sources there are, and from which years; how many have none."""
    if not cited:
        return words("evidence.no-sources")
    leaning = words("evidence.sources", count=len(cited))
    years = sorted({source.year for source in cited if source.year})
    undated = sum(1 for source in cited if not source.year)
    if not years:
        return words("evidence.undated", sources=leaning)
    if not undated:
        return words("evidence.dated", sources=leaning, years=_listed(words, years))
    rest = words("evidence.without-year", count=undated)
    return words("evidence.partly-dated", sources=leaning, years=_listed(words, years), undated=rest)


def _listed(words: Catalogue, years: Sequence[int]) -> str:
    """One year, two, or from the first to the last."""
    if len(years) == 1:
        return str(years[0])
    return words("evidence.years" if len(years) == 2 else "evidence.range", first=years[0], last=years[-1])


def _recognition(words: Catalogue, method: Method) -> str:
    if not method.recognition:
        return ""
    said = words(f"recognition.{method.recognition}")
    if method.recognition == "not-assessed":
        return words("evidence.not-assessed")
    if method.recognition_until:
        return words("evidence.assessed-until", recognition=said, date=day(method.recognition_until, words))
    return words("evidence.assessed", recognition=said)
