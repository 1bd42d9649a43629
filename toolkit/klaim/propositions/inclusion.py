"""Lists behind "termasuk": each thing named takes the place of the phrase it is an example of."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.propositions._frames import frames
from klaim.propositions._model import Argument, Clause, Parsed, Pattern, Proposition
from klaim.propositions._tree import NOMINAL, trim

LONGEST = 6
"""Words of an object that a list may replace."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """The clause before the list, with the list in place of its last argument."""
    if all(clause.segment.kind != "including" for clause in parsed.clauses):
        return
    host: Proposition | None = None
    for clause in parsed.clauses:
        if clause.segment.kind in ("main", "coordinate"):
            read = frames(parsed, clause, "inclusion", lang)
            host = read[-1] if read else host
        elif clause.segment.kind == "including" and host is not None and _spelt_out(host, clause, lang):
            last = host.arguments[-1]
            yield replace(host, arguments=(*host.arguments[:-1], Argument(last.marker, trim(clause.tokens))))


def _spelt_out(host: Proposition, clause: Clause, lang: Any) -> bool:
    """Whether "termasuk" follows a short object that holds no clause, so that its examples can stand in its place."""
    if not host.arguments or clause.segment.marker[0].lower not in lang.clauses.EXAMPLES:
        return False
    last = host.arguments[-1].words
    plain = len(last) <= LONGEST and not any(t.pos in ("VERB", "NUM") or t.lower == lang.clauses.RELATIVE for t in last)
    if any(t.pos == "NUM" for t in host.subject) or not host.subject:
        return False
    return plain and last[-1].end + 3 >= clause.segment.marker[0].start and clause.tokens[0].pos in NOMINAL


PATTERN = Pattern(
    name="inclusion", find=find, examples={"id": "Banjir itu melanda sejumlah daerah, termasuk Demak dan Semarang."}
)
