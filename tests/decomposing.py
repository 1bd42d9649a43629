"""The claims of a text written in a test."""

from klaim.decompose import decompose
from klaim.records import Article


def texts(text: str, published_at: str = "2026-03-10") -> list[str]:
    """What the claims of an Indonesian text say, in their order."""
    article = Article(id="example", language="id", text=text, published_at=published_at)
    return [claim.text for claim in decompose(article).claims]
