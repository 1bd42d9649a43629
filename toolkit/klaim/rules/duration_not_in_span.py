"""C415 duration-not-in-span."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._durations import lengths, said_before
from klaim.rules._rule import Defect, rule
from klaim.rules._spans import is_quoted
from klaim.rules.duration_disagrees import duration_disagrees
from klaim.values.iso_duration import agree, is_duration

_ARTICLE = {"text": "Rapat berlangsung dua jam. Makan siang berlangsung tiga jam."}
_QUOTES = ("Rapat berlangsung dua jam",)


@rule(
    code="C415",
    name="duration-not-in-span",
    severity="error",
    clue="iso8601",
    help="write the length that the quoted words give, in value and text, or quote the words that give this one",
    needs="article language",
    bad={
        "type": "duration", "text": "Rapat berlangsung tiga jam.", "value": {"iso8601": "PT3H", "comparison": "exact"},
        "article": _ARTICLE, "quotes": _QUOTES,
    },
    good={
        "type": "duration", "text": "Rapat berlangsung dua jam.", "value": {"iso8601": "PT2H", "comparison": "exact"},
        "article": _ARTICLE, "quotes": _QUOTES,
    },
)  # fmt: skip
def duration_not_in_span(claim: Claim, context: Context) -> Iterator[Defect]:
    """A duration is among those that its source spans give.

    A length that stands elsewhere in the article is that of something else. One that was worked out, which the value
    says, need not be in the article's words; a value that disagrees with its text is told of by duration-disagrees.
    """
    value = claim.value
    if value is None or value.iso8601 is None or value.resolved_by is not None or claim.provenance.parent is not None:
        return
    quoted, told = [span.exact for span in claim.source], value.iso8601
    if any(said_before(text, told, context.language) for text in quoted) or not is_quoted(claim, context):
        return
    texts = dict.fromkeys((*quoted, " ".join(quoted)))
    given = [length for text in texts for length in lengths(text, context.language)]
    if not given or not is_duration(told) or any(agree(length, told) for length in given):
        return
    if not any(duration_disagrees.check(claim, context)):
        yield Defect("/value/iso8601", f"the source says {' and '.join(dict.fromkeys(given))}")
