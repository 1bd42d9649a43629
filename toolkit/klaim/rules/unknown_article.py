"""C204 unknown-article."""

from collections.abc import Iterator, Sized

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, rule

NONE = "no article is at hand, so nothing was compared with an article's text"


@rule(
    code="C204",
    name="unknown-article",
    severity="error",
    clue="other-article",
    help="name the folder that holds the article with --articles, or correct the id",
    bad={"article_id": "contoh-2", "id": "contoh-2#c001", "evidence": [], "label": "NOT_ENOUGH_INFO"},
    good={"article_id": "contoh"},
)
def unknown_article(claim: Claim, context: Context) -> Iterator[Defect]:
    """The article a claim or its evidence points into is at hand.

    Offsets mean nothing without the text they count in, and nobody can check such a claim.
    """
    if claim.article_id not in context.articles:
        yield Defect("/article_id", absent(claim.article_id, context.articles))
    for index, item in enumerate(claim.evidence):
        if item.article_id != claim.article_id and item.article_id not in context.articles:
            yield Defect(f"/evidence/{index}/article_id", absent(item.article_id, context.articles))


def absent(article_id: str, articles: Sized) -> str:
    """What to say of an article that is not among those at hand; the same of each where none is."""
    return f"no article {article_id!r} among the {len(articles)} at hand" if len(articles) else NONE
