"""How Indonesian texts name firms, and the nouns by which they mean one named before."""

import re

NAMED = re.compile(
    r"\b(?P<name>PT [A-Z][\w&-]*(?: (?!Tbk\b)(?:[A-Z][\w&-]*|dan(?= [A-Z])))*"
    r"(?: \((?:Persero|Perseroda)\))?(?: Tbk\b)?)"
)
"""A firm by its legal form."""

NOUNS = frozenset("perseroan perusahaan emiten maskapai pabrikan".split())
"""Nouns that with a pointing word mean the firm last named."""

BARE = frozenset(["perseroan"])
"""Nouns that mean it without one."""

OPENING = frozenset("perusahaan emiten maskapai pabrikan".split())
"""Nouns that mean it where they open a sentence or clause alone."""

HEADS = frozenset("manajemen direksi".split())
"""Nouns that so mean those who lead it."""

ALL_OF = {"kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6}
"""What before such a noun means all that were named, by how many these are."""

FORMS = frozenset(["terbatas", "komanditer"])
"""What behind "perseroan" makes it a legal form."""

STATE_NOUNS = frozenset(["negara"])
AFAR = frozenset("itu tersebut".split())
"""Pointing words that mean no state of the narrator's own."""

COMPANIES = frozenset(
    """
    pertamina telkom telkomsel indosat bulog pelni pelindo pegadaian danantara peruri taspen jiwasraya asabri jasindo
    garuda citilink astra sinarmas indofood gojek goto tokopedia shopee tiktok google meta samsung toyota bluebird
    persib persija persebaya arema psm persis bhayangkara kadin apindo walhi kontras elsam celios indef core
    """.split()
)
"""Names of firms, clubs and unions that stand in an office before its holder."""


def with_legal_form(name: str) -> str:
    """A firm's name with the legal form that tells it is one."""
    return f"PT {name}"
