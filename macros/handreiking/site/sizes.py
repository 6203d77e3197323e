"""About how many characters of HTML something takes on a page, from its texts.

The numbers are measured on the pages of this handbook. That is enough: a page may be twice as long as their limit.
"""

from collections.abc import Iterable

from handreiking.components.role_index.params import MethodRole
from handreiking.model.checklist import Checklist, GeneralChecklist
from handreiking.model.guide import Guide
from handreiking.model.listed import texts_of
from handreiking.model.method import Method
from handreiking.model.topic import Topic

Listed = Method | Guide | Topic | GeneralChecklist
"""What a list of everything has."""


def listed_size(entry: Listed) -> int:
    """Return what `entry` takes on a list of everything."""
    own = row_size(entry)
    return own + rows_size(entry.checklists) + rows_size(entry.guides) if isinstance(entry, Method) else own


def row_size(entry: Listed) -> int:
    """Return what one row takes, with the title of `entry`."""
    return 350 + len(entry.title) + len(getattr(entry, "situation", None) or "")


def rows_size(entries: Iterable[Checklist | Guide]) -> int:
    """Return what rows of `entries` take."""
    return sum(350 + len(one.title) + len(getattr(one, "when", None) or "") for one in entries)


def role_size(use: MethodRole) -> int:
    """Return what the tasks of a role in one method take."""
    return 400 + sum(100 + len(task) for task in texts_of(use.role.tasks))


def compared_size(method: Method) -> int:
    """Return what `method` takes in the comparison: its head, its box, and a cell for each question that it answers."""
    group, dose = method.target_group, method.dose
    texts = [method.decision, method.start, method.time and (method.time.text or " ")]
    texts += [group.who if group else method.summary, *texts_of(group.not_when if group else ())]
    texts += [dose.contact, dose.place, *(one.text for one in (dose.months, dose.hours) if one)] if dose else []
    return 700 + sum(280 + len(text) for text in texts if text)
