"""Texts that a reader types or a writer pastes, and the words in them: the index and the browser must take the same."""

from collections.abc import Mapping

FOLDED: Mapping[str, list[str]] = {
    "Cliënt": ["client"],
    "Clie\u0308nt": ["client"],
    "DRIEËN": ["drieen"],
    "met z’n drieën": ["met", "zn", "drieen"],
    "z'n z‘n z`n z\u02bcn": ["zn"] * 4,
    "zn": ["zn"],
    "24-uurszorg": ["24", "uurszorg"],
    "24uurszorg": ["24", "uurszorg"],
    "A4 2e 112 0800-2000": ["a4", "2e", "112", "0800", "2000"],
    "of\ufb01cieel": ["officieel"],
    "\u0133zer en \u0132zer": ["ijzer", "en", "ijzer"],
    "nazorg\u200b nazorg\u200d nazo\u2060rg \ufeffnazorg": ["nazorg"] * 4,
    "over\u00addracht": ["overdracht"],
    "thema’s, thema's en Noor's": ["thema", "thema", "en", "noor"],
    "’s avonds": ["avonds"],
    "de ‘hulpvraag’": ["de", "hulpvraag"],
    "V.T.O. en d.w.z. (ggz)": ["vto", "en", "dwz", "ggz"],
    "één vóór\u00a0twee": ["een", "voor", "twee"],
    "re-integratie en/of_werk": ["re", "integratie", "en", "of", "werk"],
    "ｎａｚｏｒｇ ² ½": ["nazorg", "2", "1", "2"],
    "😀 — … ": [],
}
