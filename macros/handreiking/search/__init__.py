"""The search: a handbook's pages become an index that understands the words of its language.

``language.py`` is what a language must say; each has a file, listed in ``languages.py``. ``documents.py`` takes the texts of
the pages, ``names.py`` what the editors say of names and words, ``analysis.py`` weighs the words of a page, ``postings.py``
turns the weights into an index, ``packing.py`` divides it over files. ``worker/`` is the other half: it runs in the browser.
"""
