"""Sketches of claims: what is equal where the keys of a rule on the set are, and quick to get for many claims."""

from klaim.rules._batch import Batch


def ids(batch: Batch) -> list[bytes]:
    """The claims' ids."""
    return [claim.id.encode() for claim in batch.claims]


def parents(batch: Batch) -> list[bytes | None]:
    """The ids of the claims that these were made from."""
    return [
        parent.encode() if (parent := claim.provenance.parent) is not None else None for claim in batch.claims
    ]  # fmt: skip


def wordings(batch: Batch) -> list[bytes]:
    """Article and outline."""
    return batch.wordings
