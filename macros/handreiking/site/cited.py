"""What each file cites, between two builds: to find that out, every text of a handbook is read."""

import json

from handreiking.model.citing import Citing, citing_parts, note_citing
from handreiking.model.handbook import Handbook
from handreiking.model.mentions import cited
from handreiking.site.digests import Digests
from handreiking.store import Store


def take_up_cited(handbook: Handbook, digests: Digests, store: Store, program: str) -> None:
    """Note in `handbook` what cites each source; of files that did not change, earlier runs of this `program` kept it."""
    keys = {id(part): Store.key("cited", program, digests.of_part(part)) for part in citing_parts(handbook)}
    kept = store.get_many(keys.values())

    def counts(part: Citing) -> dict[str, int]:
        key = keys[id(part)]
        if key in kept:
            return dict(json.loads(kept[key]))
        found = dict(sorted(cited(part.entry).items()))
        store.put(key, json.dumps(found).encode())
        return found

    note_citing(handbook, counts)
