"""Makes ``python -m handreiking`` the same as the command ``handreiking``."""

import sys

from handreiking.commands.cli import main

sys.exit(main())
