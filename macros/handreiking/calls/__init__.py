"""The macros that a hand-written page can call: what each takes, what it asks for, and what is wrong with a call.

Nothing here shows anything: a macro is a function from its arguments to a `Shown`, which the site finds and renders.
"""
