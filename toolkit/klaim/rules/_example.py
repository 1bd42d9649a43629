"""The common claim that every rule's examples change a part of, and its article."""

from typing import Any

import msgspec

from klaim.records import Article, Claim
from klaim.rules._rule import Example

TEXT = (
    "Menteri Perdagangan Rina Wulandari bertemu Duta Besar Jepang Kenji Mori di Bandung pada Senin (9/3/2026). "
    "Pertemuan itu berlangsung dua jam, kata Rina Wulandari. Tarif diduga turun sekitar 5 persen. "
    "Kenji Mori tidak membahas tarif baja."
)
ARTICLE: dict[str, Any] = {
    "id": "contoh", "language": "id", "text": TEXT, "published_at": "2026-03-10", "retrieved_at": "2026-03-11",
}  # fmt: skip
QUOTES = ("Rina Wulandari bertemu Duta Besar Jepang Kenji Mori",)
CLAIM: dict[str, Any] = {
    "id": "contoh#c001",
    "article_id": "contoh",
    "language": "id",
    "text": "Rina Wulandari bertemu Kenji Mori.",
    "type": "event",
    "value": None,
    "modality": "asserted",
    "attribution": None,
    "source": [],
    "label": "SUPPORTED",
    "evidence": [],
    "flags": [],
    "provenance": {
        "method": "annotated",
        "tool": "klaim",
        "made_by": [],
        "annotators": ["a1"],
        "parent": None,
    },
}
CONTRAST: dict[str, Any] = {**CLAIM["provenance"], "method": "contrast", "annotators": [], "parent": CLAIM["id"]}
"""The provenance of a claim made as the contrast of the common one."""


def article(example: Example) -> Article:
    """The article of an example: the common one with the fields under `article` changed."""
    return msgspec.convert({**ARTICLE, **example.get("article", {})}, Article)


def articles(example: Example) -> dict[str, Article]:
    """The articles at hand in an example: its own and those under `others`."""
    found = [article(example), *(msgspec.convert(item, Article) for item in example.get("others", ()))]
    return {item.id: item for item in found}


def record(example: Example) -> dict[str, Any]:
    """The claim of an example as it would lie in a file.

    `quotes` are found in the article and become source and evidence, `speaker` and `cue` the
    attribution; every other key replaces the field of that name.
    """
    text = article(example).text
    fields = {k: v for k, v in example.items() if k not in ("article", "quotes", "speaker", "cue", "file", "others")}
    spans = [_span(quote, text) for quote in example.get("quotes", QUOTES)]
    claim = {**CLAIM, "source": spans, "evidence": [{"article_id": "contoh", **span} for span in spans]}
    if "speaker" in example:
        cue = _span(example.get("cue", "kata"), text)
        claim["attribution"] = {
            "speaker": example["speaker"],
            "cue": cue["exact"],
            "start": cue["start"],
            "end": cue["end"],
        }
    return {**claim, **fields}


def claim(example: Example) -> Claim:
    """The claim of an example."""
    return msgspec.convert(record(example), Claim)


def _span(quote: str, text: str) -> dict[str, Any]:
    start = max(text.find(quote), 0)
    return {"start": start, "end": start + len(quote), "exact": quote}
