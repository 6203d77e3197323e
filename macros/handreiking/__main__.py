"""Lets ``python -m handreiking`` do what the command ``handreiking`` does."""

import sys

from handreiking.commands.cli import main

sys.exit(main())
