"""The search: a handbook's pages become an index that understands the words of its language.

``sections/`` has what can be found on a generated page, from the same data as the page. ``markup.py`` reads hand-written pages,
the only ones that are read from their HTML. ``pages.py`` lists both kinds. ``language.py`` defines what the search must know of a
language; each language has a file, listed in ``languages.py``. ``names.py`` has other names, synonyms and abbreviations.
``analysis.py`` weighs the words of a page, ``postings.py`` turns the weights into an index, ``packing.py`` divides it into files,
and ``build.py`` runs these steps. ``worker/`` is the other half: it runs in the browser.
"""
