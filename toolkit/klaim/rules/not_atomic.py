"""C304 not-atomic."""

from collections.abc import Collection, Iterator
from itertools import pairwise

from klaim.records import Claim
from klaim.rules._context import WORD, Context
from klaim.rules._coordinated import NAMED, second_value
from klaim.rules._rule import Defect, rule
from klaim.values.quotes import unquoted

_QUOTE = frozenset('"“”‘’«»')
_ROLE = "role"


@rule(
    code="C304",
    name="not-atomic",
    severity="warning",
    clue="JOINING name",
    help="split the claim: one predicate, one value each",
    needs="language",
    bad={"text": "Rina Wulandari bertemu Kenji Mori dan membahas tarif baja."},
    good={"text": "Rina Wulandari bertemu Kenji Mori di Bandung."},
)
def not_atomic(claim: Claim, context: Context) -> Iterator[Defect]:
    """A claim has one predicate and one value.

    Where one half is true and the other false, no label fits.
    """
    yield from _second_predicate(claim, context)
    yield from _joined_value(claim, context)
    place = second_value(claim, context.language)
    if place is not None:
        yield Defect("/text", f"{claim.text[slice(*place)]!r} is a second value", place)


def _second_predicate(claim: Claim, context: Context) -> Iterator[Defect]:
    lists = context.language.words
    if not _may_join(claim.text, lists.JOINING):
        return
    found = list(WORD.finditer(unquoted(claim.text)))
    for number, (before, match) in enumerate(pairwise(found), start=1):
        joined = before[0].lower() in lists.JOINING and _is_finite(match[0], context)
        if joined and any(_is_finite(earlier[0], context) for earlier in found[:number]):
            yield Defect("/text", f"{match[0]!r} is a second predicate", match.span())
            return


def _is_finite(word: str, context: Context) -> bool:
    """Tell whether a word in small letters is a predicate by its form."""
    lists, verbs, abstract = context.language.words, context.language.verbs, context.language.titles.ABSTRACT
    finite = word.islower() and word not in lists.FUNCTION_WORDS and verbs.looks_finite(word)
    return finite and abstract.fullmatch(word) is None


def _joined_value(claim: Claim, context: Context) -> Iterator[Defect]:
    """Two values in one, names that hold a joining word aside."""
    value = claim.value
    if value is None:
        return
    field, text = ("role", value.role) if claim.type == _ROLE else ("name", value.name)
    if text is None or not (claim.type == _ROLE or claim.type in NAMED) or not context.may_join(text):
        return
    if context.language.joined.counts(claim.text):
        return
    joint = context.language.joined.joint(text, claim.type)
    if joint is not None:
        yield Defect(f"/value/{field}", f"{text[slice(*joint)]!r} joins two values", joint)


def _may_join(text: str, joining: Collection[str]) -> bool:
    """Tell whether a word in small letters follows a joining word; where words are quoted, always."""
    if not _QUOTE.isdisjoint(text):
        return True
    found = WORD.findall(text)
    return any(after.islower() and word.lower() in joining for word, after in pairwise(found))
