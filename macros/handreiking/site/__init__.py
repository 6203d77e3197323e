"""Which pages there are, where they stand and how they link; the manual; what a hand-written page may call."""
