"""C305 wrong-language."""

from collections.abc import Iterator

from klaim.language import known
from klaim.records import Claim
from klaim.rules._context import WORD, Context, words
from klaim.rules._rule import Defect, rule
from klaim.values.quotes import unquoted

_FEW = 2
"""Words of a language that are no chance."""

_SOME = 2
"""Words without a capital that all stand in the article are of its language, where there are so many, or where all
others stand there too."""


@rule(
    code="C305",
    name="wrong-language",
    severity="error",
    clue="ENGLISH foreign-tag",
    help="write the claim in the article's language, or correct the tag",
    needs="",
    bad={"text": "The minister of trade met with the ambassador of Japan."},
    good={"text": "Rina Wulandari bertemu Kenji Mori."},
)
def wrong_language(claim: Claim, context: Context) -> Iterator[Defect]:
    """A claim's text is in the language it declares.

    Word lists, number forms and models are chosen by that tag; a tag that nobody knows turns them off. A word between
    two capitals is part of a name: "Head of Public Relations". What is quoted may be in any language.
    """
    if "language" not in context.known:
        yield from _misdeclared(claim, context)
        return
    text, lists = unquoted(claim.text), context.language.words
    foreign = words(text) & lists.ENGLISH
    if not foreign:
        return
    every = WORD.findall(text)
    hits = sum(
        word.lower() in foreign and not (before[:1].isupper() and behind[:1].isupper())
        for before, word, behind in zip(("", *every), every, (*every[1:], ""), strict=False)
    )
    own = sum(word.lower() in lists.FUNCTION_WORDS for word in every)
    if hits >= _FEW and hits > 3 * own:
        yield Defect("/text", f"not in {claim.language!r}: {', '.join(sorted(foreign))}", (0, len(claim.text)))


def _misdeclared(claim: Claim, context: Context) -> Iterator[Defect]:
    """A tag of a language that klaim does not know, where the text reads as that of the article, which it knows."""
    own = known(context.article.language) if context.article is not None else None
    if own is None:
        return
    every = WORD.findall(unquoted(claim.text))
    small = [word for word in every if word.islower()]
    common = len({word.lower() for word in every} & own.words.FUNCTION_WORDS)
    repeated = bool(small) and all(map(context.has, small)) and (len(small) >= _SOME or all(map(context.has, every)))
    if common >= _FEW or repeated:
        yield Defect("/language", f"the text reads as {own.tag!r}, the language of its article")
