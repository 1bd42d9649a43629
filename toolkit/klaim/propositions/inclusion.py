"""Lists behind "termasuk" and "yakni": each thing named takes the place of the phrase it spells out."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.propositions._frames import frames
from klaim.propositions._model import Argument, Parsed, Pattern, Proposition
from klaim.propositions._tree import trim


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """The clause before the list, with the list in place of its last argument."""
    if all(clause.segment.kind != "including" for clause in parsed.clauses):
        return
    host: Proposition | None = None
    for clause in parsed.clauses:
        if clause.segment.kind in ("main", "coordinate"):
            read = frames(parsed, clause, "inclusion", lang)
            host = read[-1] if read else host
        elif clause.segment.kind == "including" and host is not None and host.arguments:
            last = host.arguments[-1]
            yield replace(host, arguments=(*host.arguments[:-1], Argument(last.marker, trim(clause.tokens))))


PATTERN = Pattern(
    name="inclusion", find=find, examples={"id": "Pemerintah melarang kendaraan berat, termasuk truk tangki."}
)
