"""C710 type-imbalance."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from klaim.records import Article, Claim
from klaim.rules._context import Context
from klaim.rules._imbalance import ONE_SIDED, mixed, one_sided
from klaim.rules._rule import tally_rule


def _marks(claims: Sequence[Claim], context: Context, split: str | None) -> Iterable[Hashable]:
    return [claim.type for claim in claims]


@tally_rule(
    code="C710",
    name="type-imbalance",
    severity="info",
    help="add claims of the other types, or say in the card what the set is for",
    marks=_marks,
    bad=ONE_SIDED,
    good=mixed(type="statement"),
)
def type_imbalance(counts: Counter[str], articles: Mapping[str, Article]) -> Iterator[tuple[str, str]]:
    """No claim type holds nearly all claims of a set.

    What is measured on such a set is measured on that one type.
    """
    yield from one_sided(counts, "type")
