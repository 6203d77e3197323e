"""The date of the build."""

import os
from datetime import UTC, date, datetime


def today() -> date:
    """Return today's date, or for a reproducible build that of ``SOURCE_DATE_EPOCH``, in seconds since 1970, UTC.

    Source: https://reproducible-builds.org/docs/source-date-epoch/.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else date.today()
