"""What an item of a list says somebody is: "Budi Santoso (BS) selaku juru sita PN Tegal", and no more than that."""

from collections.abc import Iterator
from typing import Any

from klaim.propositions._model import Argument, Parsed, Pattern, Proposition
from klaim.propositions._tree import trim

SERVED = "served"
"""The pattern's name."""

SHORT = 2
"""Letters of initials that open a name; more in capitals are a body's."""

LONGEST = 14
"""Words of an office, with whose it is and where."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A role where all that a sentence holds is a name, "selaku" or "sebagai", and an office."""
    if len(parsed.clauses) != 1:
        return
    tokens = parsed.clauses[0].tokens
    at = next((n for n, t in enumerate(tokens) if t.lower in lang.titles.AS), 0)
    name, office = tokens[:at], trim(tokens[at + 1 :])
    if not name or not 1 < len(office) <= LONGEST or any(t.pos != "PROPN" or t.text[0].islower() for t in name):
        return
    body = len(name[0].text) > SHORT and name[0].text.isupper()
    told = body or any(t.text == "," or t.pos in ("VERB", "AUX", "PRON") for t in office)
    if told or office[0].lower not in lang.titles.HEADS | lang.titles.PROFESSIONS:
        return
    yield Proposition(
        pattern=SERVED,
        subject=name,
        predicate=(),
        arguments=(Argument((), office),),
        speech=None,
        quoted=parsed.piece.quoted,
        sentence=parsed.piece.sentence,
        kind="role",
    )


PATTERN = Pattern(name=SERVED, find=find, examples={"id": "Ani Lestari sebagai Kepala Dinas Pendidikan."})
