"""The search: a handbook's pages become an index that understands the words of its language.

``sections/`` says what can be found on a page that is made from the handbook, from the same data as the page. ``markup.py`` reads
a page that was written by hand, the one kind that is read from its HTML. ``pages.py`` puts both in a row. ``language.py`` is what
a language must say; each has a file, listed in ``languages.py``. ``names.py`` has what the editors say of names and words.
``analysis.py`` weighs the words of a page, ``postings.py`` turns the weights into an index, ``packing.py`` divides it over files,
and ``build.py`` does all of this. ``worker/`` is the other half: it runs in the browser.
"""
