"""C708 uncovered-sentence."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from klaim.records import Article, Claim
from klaim.rules._context import Context
from klaim.rules._rule import tally_rule

_SHOWN = 60
_CLAIMS = tuple(
    {"id": f"contoh#c{number:03}", "text": text, "quotes": [quote], **more}
    for number, (text, quote, more) in enumerate(
        (
            ("Rina Wulandari bertemu Kenji Mori.", "Rina Wulandari bertemu Duta Besar Jepang Kenji Mori", {}),
            (
                "Pertemuan Rina Wulandari dan Kenji Mori berlangsung dua jam.",
                "Pertemuan itu berlangsung dua jam",
                {},
            ),
            (
                "Tarif diduga turun sekitar 5 persen.",
                "Tarif diduga turun sekitar 5 persen",
                {"modality": "hedged"},
            ),
            (
                "Kenji Mori tidak membahas tarif baja.",
                "Kenji Mori tidak membahas tarif baja",
                {"modality": "negated"},
            ),
        ),
        start=1,
    )
)


def _marks(claims: Sequence[Claim], context: Context, split: str | None) -> Iterable[Hashable]:
    starts, article_id = context.sentence_starts, claims[0].article_id
    places = {span.start for claim in claims for span in claim.source} if starts else ()
    return {(article_id, bisect_right(starts, place) - 1) for place in places}


@tally_rule(
    code="C708",
    name="uncovered-sentence",
    severity="info",
    help="add its claims, if it holds anything that can be checked",
    marks=_marks,
    bad=_CLAIMS[:3],
    good=_CLAIMS,
)
def uncovered_sentence(counts: Counter[tuple[str, int]], articles: Mapping[str, Article]) -> Iterator[tuple[str, str]]:
    """Every sentence of an annotated article is the source of a claim.

    Questions and empty phrases give none; anything else that is not covered was overlooked.
    """
    for article_id in sorted({article_id for article_id, _ in counts} & set(articles)):
        article = articles[article_id]
        for index, (start, end) in enumerate(Context(article, articles, article.language).sentences):
            if (article_id, index) not in counts:
                text = article.text[start : min(end, start + _SHOWN)]
                yield article_id, f"no claim covers the sentence at [{start}:{end}] {text!r}"
