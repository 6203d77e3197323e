"""What the files and folders of a handbook are called, without their endings."""

from handreiking.text.naming import KEPT

GUIDES, TOPICS, GLOSSARY, BIBLIOGRAPHY = "keuzehulpen", "onderwerpen", "begrippen", "bronnen"
"""The folders of the guides that choose between methods and of the topics, and the lists beside the methods."""

RESERVED = KEPT | {GLOSSARY, BIBLIOGRAPHY}
"""Names that no new file may have: the reserved ones, and those of the lists beside the methods."""
