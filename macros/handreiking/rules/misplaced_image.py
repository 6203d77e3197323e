"""The rule ``misplaced-image``: an image that the page would show literally, signs and all."""

import re
from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.model.types import Inline, Pictured
from handreiking.rules.findings import error
from handreiking.text.inline import IMAGE_SIGN, image_in, without_code

WRITTEN = re.compile(r"!\[.*?\](?:\s*\(.*?\)+)?", re.DOTALL)


def misplaced_image(handbook: Handbook) -> Iterator[Diagnostic]:
    """An image stands in a sentence, in a place where no image can be, or is not written as it should be.

    It is an entry of its own in a list of statements, such as ``steps`` or ``story``, or the text of an item of a topic.
    """
    for part, leaf in handbook.leaves:
        if IMAGE_SIGN in leaf.value and leaf.mark(Inline) and (found := WRITTEN.search(without_code(leaf.value))):
            image = image_in(leaf.value)
            if not (image and leaf.mark(Pictured)):
                hint = "place" if image else "form" if leaf.value.startswith(IMAGE_SIGN) else "hint"
                yield error("misplaced-image", part, leaf.path, IMAGE_SIGN, hint, mended=found[0])
