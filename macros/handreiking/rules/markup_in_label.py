"""The rule ``markup-in-label``: the light Markdown of texts in a title or a label, which shows it as it is written."""

import re
from collections.abc import Iterator

from handreiking.diagnostic import Diagnostic
from handreiking.model.handbook import Handbook
from handreiking.model.types import Inline
from handreiking.rules.findings import error
from handreiking.rules.prose_signs import mended, seen

MARKUP = re.compile(
    r"(?<![\w*])(\*\*|__)(?=\S)(?P<strong>[^*_]+?)(?<=\S)\1(?![\w*])|`(?P<code>[^`]+)`|!?\[(?P<words>[^\[\]]+)\]\([^()]*\)"
)


def markup_in_label(handbook: Handbook) -> Iterator[Diagnostic]:
    """A title or a label has emphasis, code or a link: only whole texts can have these."""
    for part, leaf, text in seen(handbook, "*_`["):
        if not leaf.mark(Inline) and (found := MARKUP.search(text)):
            whole = MARKUP.sub(lambda one: one["strong"] or one["code"] or one["words"], leaf.value)
            yield error("markup-in-label", part, leaf.path, found[0], said=found[0], mended=mended(whole))
