"""C301 dangling-pronoun."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import WORD, Context, words
from klaim.rules._rule import Defect, rule
from klaim.values.quotes import unquoted


@rule(
    code="C301",
    name="dangling-pronoun",
    severity="error",
    clue="THIRD_PERSON FIRST_PERSON",
    help="write the full name in place of the pronoun",
    needs="language",
    bad={"text": "Ia bertemu Kenji Mori."},
    good={"text": "Rina Wulandari bertemu Kenji Mori setelah ia tiba di Bandung."},
)
def dangling_pronoun(claim: Claim, context: Context) -> Iterator[Defect]:
    """A pronoun in a claim refers to somebody named before it in the same claim.

    A claim is read without its article: "Ia tiba" can be neither true nor false.
    """
    lists = context.language.words
    present = words(claim.text)
    if present.isdisjoint(lists.THIRD_PERSON) and present.isdisjoint(lists.FIRST_PERSON):
        return
    named, text = False, unquoted(claim.text)
    for match in WORD.finditer(text):
        word = match[0].lower()
        pronoun = word in lists.FIRST_PERSON or word in lists.THIRD_PERSON
        if named and not pronoun:
            continue
        if _is_name(match[0]) or context.language.people.THOSE_WHO.match(text, match.end()):
            named = True
        elif pronoun:
            if word in lists.FIRST_PERSON or not named:
                yield Defect("/text", f"{match[0]!r} has nobody to refer to", match.span())
        else:
            named = word not in lists.FUNCTION_WORDS


def _is_name(word: str) -> bool:
    """Whether a word has more capitals than its first, as a name that is spelt like a pronoun: "APBN KITA", "KiTa"."""
    return word[0].isupper() and word[1:] != word[1:].lower()
