"""How Indonesian news tells that a court sentenced somebody or a prosecutor demanded it, and the nouns for that."""

import re

PASSIVE = re.compile(r"\b(?:divonis|dituntut|didakwa|dihukum|dijatuhi (?:hukuman|vonis|pidana))\b")
"""Verbs behind whoever is sentenced, accused or to be punished."""

ACTIVE = re.compile(
    r"\b(?:memvonis|menghukum|mendakwa|(?:menjatuhkan|membacakan) (?:vonis|hukuman|pidana|putusan|tuntutan)|menuntut)\b"
)
"""Verbs before them."""

AT_LAW = re.compile(
    r"\b(?:hakim|jaksa|JPU|penuntut umum|penjara|pidana|kurungan|hukuman|bui|pengadilan)\b", re.IGNORECASE
)
"""What shows that a sentence tells of a court: one may also be "dituntut" to adapt."""

ACCUSED = "terdakwa"
"""Who stands trial."""

NOUNS = frozenset("vonis putusan tuntutan hukuman dakwaan".split())
"""Nouns for what was said against them."""


def against(noun: str, name: str) -> str:
    """What a court or a prosecutor said against somebody."""
    return f"{noun} terhadap {name}"
