"""What was learnt of Indonesian coordinations: which words are used alike, and what their affixes are."""

from functools import cache, lru_cache
from typing import Any

import numpy as np

from klaim.language.id.learnt import PIPELINE

FOLDER = PIPELINE / "conjuncts"
PREFIXES = ("meng", "mem", "men", "me", "ber", "ter", "di", "ke", "pe", "se")
SUFFIXES = ("nya", "kan", "an", "i")
ACTIVE = "me"
OWN = "nya"
MIN_AFFIXED = 6
"""Letters of a word that may have an affix."""


@cache
def _vectors() -> tuple[dict[str, int], Any]:
    """The words whose use is known, and a row of length one for each."""
    with np.load(FOLDER / "vectors.npz") as kept:
        words, rows = kept["words"].tolist(), kept["rows"].astype("float32")
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return {word: n for n, word in enumerate(words)}, rows / np.maximum(lengths, 1e-9)


@lru_cache(maxsize=1 << 16)
def likeness(one: str, other: str) -> float | None:
    """How alike two words in lower case are used, 1 for the same; None where that is not known of one."""
    if one == other:
        return 1.0
    left, right = _row(one), _row(other)
    return None if left is None or right is None else float(_vectors()[1][left] @ _vectors()[1][right])


@lru_cache(maxsize=1 << 14)
def _row(word: str) -> int | None:
    """The row of a word, else of the word without its owner or its double."""
    known = _vectors()[0]
    forms = (word, word.removesuffix(OWN), word.split("-")[0])
    return next((known[form] for form in forms if form in known), None)


@lru_cache(maxsize=1 << 14)
def shape(word: str) -> str:
    """The affixes of a word in lower case, or that it is doubled."""
    if "-" in word:
        return "-"
    suffix = next((s for s in SUFFIXES if len(word) >= MIN_AFFIXED and word.endswith(s)), "")
    return f"{prefix(word)}_{suffix}"


def prefix(word: str) -> str:
    """The prefix of a word in lower case, all of an active verb as one; empty where it has none."""
    found = next((p for p in PREFIXES if len(word) >= MIN_AFFIXED and word.startswith(p)), "")
    return ACTIVE if found.startswith(ACTIVE) else found
