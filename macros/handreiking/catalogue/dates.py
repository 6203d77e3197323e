"""Dates in words."""

import datetime

from handreiking.catalogue import Catalogue


def day(date: datetime.date, words: Catalogue) -> str:
    """Return `date` written out in the language of `words`: ``2 november 2026``."""
    return words("date", day=date.day, month=words(f"month.{date.month}"), year=date.year)
