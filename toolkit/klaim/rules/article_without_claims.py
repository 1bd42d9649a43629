"""C707 article-without-claims."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from klaim.records import Article, Claim
from klaim.rules._context import Context
from klaim.rules._rule import tally_rule

_OTHERS = {"others": [{"id": "lain", "language": "id", "text": "Banjir surut di Demak."}]}


def _marks(claims: Sequence[Claim], context: Context, split: str | None) -> Iterable[Hashable]:
    return (claims[0].article_id,)


@tally_rule(
    code="C707",
    name="article-without-claims",
    severity="info",
    help="annotate the article, or leave it out",
    marks=_marks,
    bad=(_OTHERS,),
    good=({},),
)
def article_without_claims(counts: Counter[str], articles: Mapping[str, Article]) -> Iterator[tuple[str, str]]:
    """Every article at hand has a claim.

    One that has none was forgotten, or holds nothing that can be checked.
    """
    for article_id in sorted(set(articles) - set(counts)):
        yield article_id, f"no claim of article {article_id!r}"
