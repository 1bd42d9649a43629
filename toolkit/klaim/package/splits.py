"""Assigns articles to splits, so that no article and none of its claims stands on both sides."""

import hashlib
from collections.abc import Mapping

ONE_SPLIT: Mapping[str, float] = {"train": 1.0}


def split_of(article_id: str, shares: Mapping[str, float]) -> str:
    """The split of an article: a hash of its id picks it, so a new article never moves an old one.

    `shares` are weights by split name, in the order in which they divide the range of the hash.
    """
    names = list(shares)
    if len(names) == 1:
        return names[0]
    point = int.from_bytes(hashlib.sha256(article_id.encode("utf-8")).digest()[:8]) / 2**64 * sum(shares.values())
    for name in names:
        point -= shares[name]
        if point < 0:
            return name
    return names[-1]
