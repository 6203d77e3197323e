"""The rules about signs in a text that the page would show as they are written, which `listed` takes among those of one file."""

from handreiking.rules.damaged_text import damaged_text
from handreiking.rules.half_link import half_link
from handreiking.rules.html_in_text import html_in_text
from handreiking.rules.markup_in_label import markup_in_label
from handreiking.rules.pasted_sign import pasted_sign
from handreiking.rules.unread_code import unread_code

OF_TEXTS = (damaged_text, half_link, html_in_text, markup_in_label, pasted_sign, unread_code)
