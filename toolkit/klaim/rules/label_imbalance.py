"""C709 label-imbalance."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping

from klaim.records import Article, Claim
from klaim.rules._context import Context
from klaim.rules._rule import tally_rule

_ENOUGH = 20
_MOST = 0.9
_NAMES = [
    "Rina",
    "Budi",
    "Siti",
    "Agus",
    "Dewi",
    "Eko",
    "Fitri",
    "Gita",
    "Hadi",
    "Indah",
    "Joko",
    "Kartika",
    "Lina",
    "Made",
    "Nadia",
    "Oki",
    "Putri",
    "Rudi",
    "Sari",
    "Tono",
]
_CLAIMS = tuple(
    {"id": f"contoh#c{number:03}", "text": f"Rina Wulandari bertemu {name}.",
     "article": {"text": " ".join(("Rina Wulandari bertemu", *_NAMES))},
     "quotes": ("Rina Wulandari bertemu",)}
    for number, name in enumerate(_NAMES)
)  # fmt: skip


def _marks(claim: Claim, context: Context, split: str | None) -> Iterable[Hashable]:
    return (claim.label,)


@tally_rule(
    code="C709",
    name="label-imbalance",
    severity="info",
    help="add claims of the other verdicts, or say in the card what the set is for",
    marks=_marks,
    bad=_CLAIMS,
    good=tuple({**claim, "label": "REFUTED"} if number % 2 else claim for number, claim in enumerate(_CLAIMS)),
)
def label_imbalance(counts: Counter[str], articles: Mapping[str, Article]) -> Iterator[tuple[str, str]]:
    """No verdict holds nearly all claims of a set.

    A model that always says the same is then right nearly always, and has learnt nothing.
    """
    total = sum(counts.values())
    for value, number in counts.most_common(1):
        if total >= _ENOUGH and number > _MOST * total:
            yield "claims", f"{number} of {total} claims have the verdict {value}"
