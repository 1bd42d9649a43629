"""C709 label-imbalance."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from klaim.records import Article, Claim
from klaim.rules._context import Context
from klaim.rules._imbalance import ONE_SIDED, mixed, one_sided
from klaim.rules._rule import tally_rule


def _marks(claims: Sequence[Claim], context: Context, split: str | None) -> Iterable[Hashable]:
    return [claim.label for claim in claims]


@tally_rule(
    code="C709",
    name="label-imbalance",
    severity="info",
    help="add claims of the other verdicts, or say in the card what the set is for",
    marks=_marks,
    bad=ONE_SIDED,
    good=mixed(label="REFUTED"),
)
def label_imbalance(counts: Counter[str], articles: Mapping[str, Article]) -> Iterator[tuple[str, str]]:
    """No verdict holds nearly all claims of a set.

    A model that always says the same is then right nearly always, and has learnt nothing.
    """
    yield from one_sided(counts, "verdict")
