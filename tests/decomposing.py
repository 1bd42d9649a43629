"""What tests of how a sentence is read look at: its claims, those too whose reference it leaves open."""

from functools import partial

from klaim.decompose import decompose
from klaim.records import Article

__all__ = ["bare_texts", "decompose", "standing", "texts"]

standing = partial(decompose, stand_alone=True)
"""Decomposes an article into the claims that leave no reference open."""


def texts(text: str, published_at: str = "2026-03-10") -> list[str]:
    """What the claims of an Indonesian text say, in their order."""
    article = Article(id="example", language="id", text=text, published_at=published_at)
    return [claim.text for claim in decompose(article).claims]


def bare_texts(sentence: str) -> set[str]:
    """The texts of a sentence's claims of the types without a value, and of those about who takes part."""
    found = decompose(Article(id="a", language="id", text=sentence, published_at="2026-03-10"))
    return {claim.text for claim in found.claims if claim.type in ("event", "assessment", "statement", "participant")}
