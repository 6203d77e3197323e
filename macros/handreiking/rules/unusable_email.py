"""The rule ``unusable-email``."""

from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.rules.findings import error
from handreiking.rules.local_files import contacts
from handreiking.rules.unsafe_address import EMAIL


def unusable_email(handbook: Handbook) -> Iterator[Diagnostic]:
    """The e-mail address of a service in a local file has something else in it, or lacks a part.

    A tap on it would write to nobody.
    """
    for part, path, contact in contacts(handbook):
        if contact.email and not EMAIL.fullmatch(contact.email):
            yield error("unusable-email", part, (*path, "email"), email=contact.email)
