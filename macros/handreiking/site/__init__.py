"""The pages, their addresses and the links between them; the manual; the macros for hand-written pages."""
