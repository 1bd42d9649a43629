"""How texts bring in a product by its name alone, and the nouns by which they go on about it."""

LAUNCHING = frozenset(
    "meluncurkan merilis menghadirkan memperkenalkan membawa memasarkan memboyong mengumumkan".split()
)
"""Verbs whose object may be a product."""

KINDS = frozenset(
    """perangkat hp ponsel smartphone gawai laptop tablet game gim mobil motor skuter konsol earbuds smartwatch
    sedan suv mpv produk lampu kamera tv speaker headphone skutik""".split()
)
"""Nouns for a product that is named before."""

SORTS = KINDS | frozenset("lini seri model varian".split())
"""Nouns that tell what sort of product a name behind them is."""

BEFORE_NAME = frozenset(", yakni yaitu bernama baru terbaru".split())
"""What may stand between what a product is and its name."""

DATELINE = frozenset("-–—")
"""Marks between a place or newspaper and the text."""

RELEASED = frozenset(
    "diluncurkan dirilis rilis meluncur dipasarkan diperkenalkan dijual dihadirkan diboyong tersedia hadir".split()
)
"""Verbs that tell that a product came out, which it may have done elsewhere before."""

HERE = frozenset(["Tanah Air", "Indonesia", "Nusantara"])
"""What a report calls the country that it is written in."""
