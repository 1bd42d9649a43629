"""What was learnt of the subjects of Indonesian clauses: the weights of their features."""

import json
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "pipeline" / "subjects"


@cache
def weights() -> dict[str, float]:
    """The weight of each feature of a place where a subject may begin or end."""
    found: dict[str, float] = json.loads((FOLDER / "weights.json").read_text(encoding="utf8"))
    return found
