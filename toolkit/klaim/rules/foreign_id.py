"""C205 foreign-id."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, rule


@rule(
    code="C205",
    name="foreign-id",
    severity="error",
    clue="foreign-id",
    help="begin the id with the article's id and #",
    bad={"id": "lain#c001"},
    good={"id": "contoh#c001"},
)
def foreign_id(claim: Claim, context: Context) -> Iterator[Defect]:
    """A claim's id begins with the id of its article.

    Splits and reviews group claims by the part before #; a foreign one lands in another group.
    """
    if not claim.id.startswith(f"{claim.article_id}#"):
        yield Defect("/id", f"id {claim.id!r} does not begin with '{claim.article_id}#'")
