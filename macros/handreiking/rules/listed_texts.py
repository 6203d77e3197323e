"""The rules about signs in a text, and about numbers and addresses, which `listed` takes among those of one file."""

from handreiking.rules.damaged_text import damaged_text
from handreiking.rules.half_link import half_link
from handreiking.rules.html_in_text import html_in_text
from handreiking.rules.markup_in_label import markup_in_label
from handreiking.rules.missing_glyph import missing_glyph
from handreiking.rules.pasted_sign import pasted_sign
from handreiking.rules.uncallable_number import uncallable_number
from handreiking.rules.unread_code import unread_code
from handreiking.rules.unsafe_address import unsafe_address
from handreiking.rules.unusable_email import unusable_email

OF_TEXTS = (
    damaged_text,
    half_link,
    html_in_text,
    markup_in_label,
    missing_glyph,
    pasted_sign,
    uncallable_number,
    unread_code,
    unsafe_address,
    unusable_email,
)
