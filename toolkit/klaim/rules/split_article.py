"""C704 split-article."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from klaim.records import Article, Claim
from klaim.rules._context import Context
from klaim.rules._rule import tally_rule


def _marks(claims: Sequence[Claim], context: Context, split: str | None) -> Iterable[Hashable]:
    return ((claims[0].article_id, split),)


@tally_rule(
    code="C704",
    name="split-article",
    severity="error",
    help="put all claims of an article into one split",
    marks=_marks,
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
def split_article(counts: Counter[tuple[str, str]], articles: Mapping[str, Article]) -> Iterator[tuple[str, str]]:
    """The claims of an article are all in one split, as file names tell it.

    A model that was trained on some claims of an article has read the answers to the others.
    """
    splits: dict[str, list[str]] = {}
    for article_id, split in sorted(counts):
        splits.setdefault(article_id, []).append(split)
    for article_id, names in splits.items():
        if len(names) > 1:
            yield article_id, f"article {article_id!r} has claims in {' and '.join(names)}"
