"""What the rules on one-sided sets share: when a mark holds nearly all claims, and a set of claims to show it."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

_ENOUGH = 20
"""Claims of a set from which on a share says something."""
_MOST = 0.9
_NAMES = "Rina Budi Siti Agus Dewi Eko Fitri Gita Hadi Indah Joko Kartika Lina Made Nadia Oki Putri Rudi Sari Tono"
_OPENING = "Rina Wulandari bertemu"

ONE_SIDED: tuple[dict[str, Any], ...] = tuple(
    {
        "id": f"contoh#c{number:03}",
        "text": f"{_OPENING} {name}.",
        "article": {"text": " ".join((_OPENING, _NAMES))},
        "quotes": (_OPENING,),
    }
    for number, name in enumerate(_NAMES.split())
)
"""Examples of claims that are all of one type and one verdict."""


def mixed(**changes: str) -> tuple[dict[str, Any], ...]:
    """The same examples with `changes` in every other one."""
    return tuple({**claim, **changes} if number % 2 else claim for number, claim in enumerate(ONE_SIDED))


def one_sided(counts: Counter[str], what: str) -> Iterator[tuple[str, str]]:
    """The defect of a set of which one mark holds nearly all claims; `what` names the mark."""
    total = sum(counts.values())
    for value, number in counts.most_common(1):
        if total >= _ENOUGH and number > _MOST * total:
            yield "claims", f"{number} of {total} claims have the {what} {value}"
