"""C305 wrong-language."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import WORD, Context, words
from klaim.rules._rule import Defect, rule


@rule(
    code="C305",
    name="wrong-language",
    severity="error",
    clue="ENGLISH",
    help="write the claim in the article's language, or correct the tag",
    needs="language",
    bad={"text": "The minister of trade met with the ambassador of Japan."},
    good={"text": "Rina Wulandari bertemu Kenji Mori."},
)
def wrong_language(claim: Claim, context: Context) -> Iterator[Defect]:
    """A claim's text is in the language it declares.

    Word lists, number forms and models are chosen by that tag. A word between two capitals is part of a name: "Head
    of Public Relations".
    """
    foreign = words(claim.text) & context.language.words.ENGLISH
    if not foreign:
        return
    every = WORD.findall(claim.text)
    hits = sum(
        word.lower() in foreign and not (before[:1].isupper() and behind[:1].isupper())
        for before, word, behind in zip(("", *every), every, (*every[1:], ""), strict=False)
    )
    own = sum(word.lower() in context.language.words.FUNCTION_WORDS for word in every)
    if hits >= 2 and hits > 3 * own:
        yield Defect("/text", f"not in {claim.language!r}: {', '.join(sorted(foreign))}", (0, len(claim.text)))
