"""How texts bring in a product by its name alone, and the nouns by which they go on about it."""

LAUNCHING = frozenset(
    "meluncurkan merilis menghadirkan memperkenalkan membawa memasarkan memboyong mengumumkan".split()
)
"""Verbs whose object may be a product."""

KINDS = frozenset(
    """perangkat hp ponsel smartphone gawai laptop tablet game gim mobil motor skuter konsol earbuds smartwatch
    sedan suv mpv""".split()
)
"""Nouns for a product that is named before."""
