"""Takes records in: sorted, counted, and what cannot stand in a dataset put aside with a reason."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from klaim.package.ordering import in_order
from klaim.package.tally import Tally
from klaim.records import Article, Claim, Record, Refusal

AnyRecord = TypeVar("AnyRecord", bound=Record)

_OWN_ID = "give each an id of its own"


class Intake:
    """Articles first, then claims; what went in is what came out plus `refusals`."""

    def __init__(self, scratch: Path) -> None:
        self.tally = Tally()
        self.refusals: list[Refusal] = []
        self._scratch = scratch
        self._articles: set[str] = set()

    def articles(self, items: Iterable[Article | Refusal]) -> Iterator[Article]:
        """Articles by id; the second of an id is refused."""
        ordered = in_order(self._kept(items), Article, lambda article: article.id, self._scratch)
        return self.tally.watch_articles(self._once(ordered))

    def claims(self, items: Iterable[Claim | Refusal]) -> Iterator[Claim]:
        """Claims by article id, then id; those of unknown articles and the second of an id are refused."""
        ordered = in_order(self._kept(items), Claim, lambda claim: (claim.article_id, claim.id), self._scratch)
        return self.tally.watch_claims(self._grounded(ordered))

    def _kept(self, items: Iterable[AnyRecord | Refusal]) -> Iterator[AnyRecord]:
        for item in items:
            if isinstance(item, Refusal):
                self.refusals.append(item)
            else:
                yield item

    def _once(self, articles: Iterable[Article]) -> Iterator[Article]:
        for article in articles:
            if article.id in self._articles:
                self._refuse(article.id, "second article with this id", _OWN_ID)
            else:
                self._articles.add(article.id)
                yield article

    def _grounded(self, claims: Iterable[Claim]) -> Iterator[Claim]:
        last = None
        for claim in claims:
            if claim.article_id not in self._articles:
                self._refuse(claim.id, f"its article {claim.article_id!r} is not there", "name the article's file too")
            elif (claim.article_id, claim.id) == last:
                self._refuse(claim.id, "second claim with this id", _OWN_ID)
            else:
                last = claim.article_id, claim.id
                yield claim

    def _refuse(self, where: str, reason: str, mend: str) -> None:
        self.refusals.append(Refusal(where=where, reason=reason, mend=mend))
