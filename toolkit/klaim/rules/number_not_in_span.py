"""C413 number-not-in-span."""

from collections.abc import Iterator
from typing import Any

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._quantities import gives, numbers, same, shown
from klaim.rules._rule import Defect, rule
from klaim.rules._spans import is_quoted
from klaim.rules.number_not_in_source import number_not_in_source

_VALUE = {"unit": "orang", "comparison": "exact"}
_ARTICLE = {"text": "Rapat dihadiri 40 orang. Tarif turun 5 persen. Rapat ditutup setelah 5 orang pulang."}
_QUOTES = ("Rapat dihadiri 40 orang",)


@rule(
    code="C413",
    name="number-not-in-span",
    severity="error",
    clue="number",
    help="write the number that the quoted words give, or quote the words that give this one",
    needs="article language",
    bad={
        "type": "quantity", "text": "Rapat dihadiri 5 orang.", "value": {"number": 5, **_VALUE},
        "article": _ARTICLE, "quotes": _QUOTES,
    },
    good={
        "type": "quantity", "text": "Rapat dihadiri 40 orang.", "value": {"number": 40, **_VALUE},
        "article": _ARTICLE, "quotes": _QUOTES,
    },
)  # fmt: skip
def number_not_in_span(claim: Claim, context: Context) -> Iterator[Defect]:
    """The number of a quantity is among those that its source spans give.

    A number that stands elsewhere in the article measures something else: "70 mobil" where it has "Rp70 miliar". One
    that the article lacks altogether is told of by number-not-in-source.
    """
    value = claim.value
    if value is None or claim.type != "quantity" or claim.provenance.parent is not None:
        return
    if not is_quoted(claim, context):
        return
    quoted = [span.exact for span in claim.source]
    texts, language = dict.fromkeys((*quoted, " ".join(quoted))), context.language
    for field in ("number", "number_max"):
        number = getattr(value, field)
        if number is None or not gives([claim.text], number, language):
            continue
        if gives(texts, number, language) or not (context.gives(number) or _in_figures(claim, number, context)):
            continue
        given = frozenset().union(*(numbers(text, language) for text in texts))
        if given:
            yield Defect(f"/value/{field}", f"the source says {' and '.join(map(shown, sorted(given)))}")


def _in_figures(claim: Claim, number: float, context: Context) -> bool:
    """Tell whether the text writes the number in figures alone, which the article has in a number of another size."""
    module: Any = context.language.numbers
    found = (item for item in module.find_numbers(claim.text) if same(item.number, number))
    written = any(claim.text[item.start : item.end].isdecimal() for item in found)
    return written and not any(number_not_in_source.check(claim, context))
