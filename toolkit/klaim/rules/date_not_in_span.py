"""C414 date-not-in-span."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._days import is_of, may_differ, plain_days
from klaim.rules._rule import Defect, rule
from klaim.rules._spans import is_quoted
from klaim.rules.date_disagrees import date_disagrees
from klaim.values.edtf import is_edtf

_ARTICLE = {"text": "Rina Wulandari bertemu Kenji Mori pada 8 Maret 2026. Kenji Mori pulang pada 9 Maret 2026."}
_QUOTES = ("Rina Wulandari bertemu Kenji Mori pada 8 Maret 2026",)


@rule(
    code="C414",
    name="date-not-in-span",
    severity="error",
    clue="edtf",
    help="write the date that the quoted words give, in value and text, or quote the words that give this one",
    needs="article language",
    bad={
        "type": "date", "text": "Rina Wulandari bertemu Kenji Mori pada 9 Maret 2026.", "value": {"edtf": "2026-03-09"},
        "article": _ARTICLE, "quotes": _QUOTES,
    },
    good={
        "type": "date", "text": "Rina Wulandari bertemu Kenji Mori pada 8 Maret 2026.", "value": {"edtf": "2026-03-08"},
        "article": _ARTICLE, "quotes": _QUOTES,
    },
)  # fmt: skip
def date_not_in_span(claim: Claim, context: Context) -> Iterator[Defect]:
    """A date that is a whole day is among those that its source spans give.

    A day that stands elsewhere in the article is that of something else. Spans that give a month alone, a stretch of
    days or a day counted from another are left aside, as is a value that disagrees with its text.
    """
    value = claim.value.edtf if claim.value is not None else None
    if value is None or not is_edtf(value) or claim.provenance.parent is not None:
        return
    quoted = [span.exact for span in claim.source]
    if not may_differ(quoted, value, context.day_words(value)) or not is_quoted(claim, context):
        return
    given = plain_days(quoted, context.language)
    if given and not any(is_of(item, value) for item in given) and not any(date_disagrees.check(claim, context)):
        yield Defect("/value/edtf", f"the source says {' and '.join(dict.fromkeys(item.exact for item in given))}")
