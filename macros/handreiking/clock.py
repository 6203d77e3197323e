"""The date of the build."""

import os
from datetime import UTC, date, datetime

VARIABLE = "SOURCE_DATE_EPOCH"

LAST = 2**32 - 1
"""The last second that a file of gzip can tell (RFC 1952), as MkDocs packs the list of pages: in the year 2106."""


class BadDate(ValueError):
    """``SOURCE_DATE_EPOCH`` is no number of seconds; the text is what it is."""


def today() -> date:
    """Return today's date, or for a reproducible build that of ``SOURCE_DATE_EPOCH``, in seconds since 1970, UTC.

    Raises `BadDate`, as the specification asks: https://reproducible-builds.org/specs/source-date-epoch/.
    """
    epoch = os.environ.get(VARIABLE)
    if epoch is None:
        return date.today()
    if not (epoch.isascii() and epoch.isdigit() and len(epoch) < 20 and int(epoch) <= LAST):
        raise BadDate(epoch)
    return datetime.fromtimestamp(int(epoch), UTC).date()
