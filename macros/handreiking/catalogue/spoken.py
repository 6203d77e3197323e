"""Which language to speak, given how a person, a settings file or a system names one."""

import os
from collections.abc import Mapping
from locale import getlocale, normalize

from handreiking.catalogue import languages

VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""The variables that say which language a user reads, the strongest first: those of gettext
(https://www.gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables.html)."""

OTHERWISE = "en"
"""What is spoken to somebody whose language we do not have: more people read it than any other."""


def known(tag: str) -> str | None:
    """Return the language of the catalogue that `tag` names (``en``, ``EN``, ``en-GB``, ``en_GB.UTF-8``), or None."""
    named = tag.strip().replace("_", "-").partition("-")[0].partition(".")[0].lower()
    return named if named in languages() else None


def spoken(tag: str = "", environment: Mapping[str, str] = os.environ) -> str:
    """Return the language that `tag` names, or else the one of the system, or else English."""
    return known(tag) or _of_system(environment) or OTHERWISE


def _of_system(environment: Mapping[str, str]) -> str | None:
    """The first language that the system names and that we have."""
    said = next((environment[name] for name in VARIABLES if environment.get(name)), None)
    if said is not None:
        return next(filter(None, map(known, said.split(":"))), None)
    # Windows sets none of the variables, and writes languages out: Dutch_Netherlands.
    return known(normalize((getlocale()[0] or "").partition("_")[0]))
