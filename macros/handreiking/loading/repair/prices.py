"""What each kind of edit costs. They are weighed against each other: what is likelier done by accident is cheaper to undo."""

RUN, ALONG = 2.0, 0.01
"""Moving a run of lines, and each line of it: of two runs that mend a file the shorter one was moved."""

DASH, AGAIN = 2.0, 0.2
"""A dash that is missing, and each below one: a list loses all of them at once."""

RENAME = 1.5
"""A key that is another, near it or of another language."""

LIFT = 2.5
"""A line that came between a key and its value."""

HEADER = 1.9
"""A line above a list that is gone."""

LACK, EMPTY = 1.2, 3.0
"""A key that is missing, and a key without the value that it needs."""

ODD = 0.6
"""A level that starts an odd number of columns deeper than the one around it."""

DOUBLE, OTHER = 4.0, 5.0
"""A key that is there twice; and whatever else does not fit, which nothing is said about from here."""
