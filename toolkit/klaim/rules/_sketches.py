"""Digests of claims: what is equal where the keys of a rule on the set are, and quick to get for many claims."""

from zlib import crc32

from klaim.rules._batch import Batch


def ids(batch: Batch) -> list[int]:
    """Of the claims' ids."""
    return list(map(crc32, map(str.encode, [claim.id for claim in batch.claims])))


def parents(batch: Batch) -> list[int | None]:
    """Of the ids of the claims that these were made from."""
    found = [claim.provenance.parent for claim in batch.claims]
    if not any(found):
        return [None] * len(found)
    return [None if parent is None else crc32(parent.encode()) for parent in found]


def wordings(batch: Batch) -> list[int]:
    """Of article and outline."""
    return batch.wordings
