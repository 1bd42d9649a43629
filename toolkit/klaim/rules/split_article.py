"""C704 split-article."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from klaim.records import Article, Claim
from klaim.rules._context import Context
from klaim.rules._rule import tally_rule

_Mark = tuple[str, str]
"""An article's id and a split."""


def _marks(claims: Sequence[Claim], context: Context, split: str | None) -> Iterable[Hashable]:
    return ((claims[0].article_id, split),)


@tally_rule(
    code="C704",
    name="split-article",
    severity="error",
    help="put all claims of an article into one split",
    marks=_marks,
    at="/article_id",
    splits_only=True,
    bad=(
        {"file": "train.jsonl"},
        {"id": "contoh#c002", "text": "Kenji Mori berada di Bandung.", "file": "test.jsonl"},
    ),
    good=(
        {"file": "train.jsonl"},
        {"id": "contoh#c002", "text": "Kenji Mori berada di Bandung.", "file": "train.jsonl"},
    ),
)
def split_article(counts: Counter[_Mark], articles: Mapping[str, Article]) -> Iterator[tuple[_Mark, str]]:
    """The claims of an article are all in one split, as file names tell it.

    A model that was trained on some claims of an article has read the answers to the others.
    """
    first: dict[str, str] = {}
    for mark in counts:
        article_id, split = mark
        if first.setdefault(article_id, split) != split:
            yield mark, f"article {article_id!r} has claims in {first[article_id]} and {split}"
