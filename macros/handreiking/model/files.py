"""What the files and folders of a handbook are called, without their endings."""

from handreiking.text.naming import KEPT

GUIDES, GLOSSARY, BIBLIOGRAPHY = "keuzehulpen", "begrippen", "bronnen"
"""The folder of the guides that choose between methods, and the lists beside the methods."""

RESERVED = KEPT | {GLOSSARY, BIBLIOGRAPHY}
"""Names that no new file may have: the reserved ones, and those of the lists beside the methods."""
