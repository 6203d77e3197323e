"""The words of one handbook in place of ours: the names of things that occur in many texts, and whole texts."""

import re
from collections.abc import Mapping

NOUN = re.compile(r"<(?:(\w+)(?:(:)| ))?(\w+)>")
"""A noun between angle brackets: alone, after a word that agrees with it, or only that word (``<its:method>``)."""

FILE = "file"
"""What stands before the colon, and what the key begins with, of what a file or a folder is called (``<file:glossary>``)."""

HOLE = re.compile(r"\{\w+\}")
FORMS = (".one", ".other")

CATEGORY = "category."
"""What the keys of the titles of categories start with. Only handbooks have categories, in their order."""


def with_nouns(texts: Mapping[str, str], nouns: Mapping[str, str]) -> dict[str, str]:
    """Return `texts` with the nouns among `nouns` (``noun``) in them, each with the word before it that agrees with its article.

    ``<methods>`` is ``noun.method.other``; ``<this method>`` is ``article.<article>.this`` and ``noun.method.one``, where
    ``noun.method.article`` names the article (when empty it is the one by `article_of`); with a capital, what comes out has
    one too. ``<file:glossary>`` is ``file.glossary``. Raises `KeyError` for another noun.
    """
    return {
        key: NOUN.sub(lambda found: _noun(nouns, *found.groups()), text) if "<" in text else text for key, text in texts.items()
    }


def _noun(nouns: Mapping[str, str], before: str | None, only: str | None, name: str) -> str:
    if before == FILE and only:
        return nouns[f"{FILE}.{name}"]
    first = before or name
    noun, form = (name.lower(), "one") if f"noun.{name.lower()}.one" in nouns else (name.lower().removesuffix("s"), "other")
    agreeing = [nouns[f"article.{_article(nouns, noun)}.{before.lower()}"]] if before else []
    said = " ".join(filter(None, [*agreeing, *([] if only else [nouns[f"noun.{noun}.{form}"]])]))
    return said[:1].upper() + said[1:] if first[0].isupper() else said


def _article(nouns: Mapping[str, str], noun: str) -> str:
    return nouns.get(f"noun.{noun}.article") or article_of(nouns, nouns[f"noun.{noun}.one"])


def articles(texts: Mapping[str, str]) -> tuple[str, ...]:
    """Return the articles of a language with `texts`, by the keys ``article.<article>.<word>``, in their order there."""
    return tuple(dict.fromkeys(key.split(".")[1] for key in texts if key.startswith("article.")))


def article_of(texts: Mapping[str, str], noun: str) -> str:
    """Return the article of `noun` where nobody says which it is: one whose pattern it begins with, or else the first.

    A pattern is ``article.<article>.before``, a regular expression.
    """
    names = articles(texts)
    fitting = (name for name in names if (before := texts.get(f"article.{name}.before")) and re.match(before, noun))
    return next(fitting, names[0])


def with_holes_of(texts: Mapping[str, str], key: str, text: str) -> str:
    """Return `text`, with the holes that `texts` has at `key`, in one of its forms: any other brace in it stands for itself."""
    start = key.rpartition(".")[0] if key.endswith(FORMS) else key
    holes = {hole for form in ("", *FORMS) for hole in HOLE.findall(texts.get(f"{start}{form}", ""))}
    parts = re.split(f"({'|'.join(map(re.escape, sorted(holes)))})" if holes else r"(?!)", text)
    return "".join(part if part in holes else part.replace("{", "{{").replace("}", "}}") for part in parts)
