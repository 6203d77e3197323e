"""What day it is."""

import os
from datetime import UTC, date, datetime


def today() -> date:
    """Return the day of the build; ``SOURCE_DATE_EPOCH`` sets it for reproducible builds (https://reproducible-builds.org)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else date.today()
