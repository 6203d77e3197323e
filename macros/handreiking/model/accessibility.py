"""Who answers for the accessibility of a handbook: what its accessibility statement says beside what was tested.

The Dutch model statement asks for it of public bodies (https://www.digitoegankelijk.nl/toegankelijkheidsverklaring/status).
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Status = Literal["A", "B", "C", "D"]
"""How far a public body has come with the law; without a statement it would be E."""


@dataclass(frozen=True, slots=True)
class Accessibility:
    """The facts of a statement; texts are in the handbook's language, and empty when there is nothing to say.

    Only a `public_body` has a `status`. `contact` is an e-mail address or the address of a page. `reply` is a term (*3 weken*),
    `complaint` who handles complaints, `signed_by` a function.
    """

    name: str
    """The name of the site."""
    address: str
    """The address of the site, empty when unknown."""
    public_body: bool
    contact: str
    signed_by: str
    signed_on: date
    organisation: str = ""
    status: Status | None = None
    reply: str = ""
    complaint: str = ""
