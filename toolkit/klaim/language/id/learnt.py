"""What was learnt of Indonesian beyond the parse: the weights of features, one file a question."""

import json
from functools import cache
from pathlib import Path

PIPELINE = Path(__file__).parent / "pipeline"


@cache
def weights(question: str) -> dict[str, float]:
    """The weight of each feature of an answer to a question: "conjuncts", "subjects"."""
    found: dict[str, float] = json.loads((PIPELINE / question / "weights.json").read_text(encoding="utf8"))
    return found
