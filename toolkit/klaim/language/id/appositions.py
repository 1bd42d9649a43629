"""Words that show what stands behind a name and its comma to say who or what it is, or something else."""

import re

ENDS_WITH_COMMA = frozenset("bagi menurut selain antara seperti dengan untuk".split())
"""Prepositions whose name a comma ends, so that what follows is the sentence itself."""

NAMES_SOURCE = re.compile(r"\b(?:[Mm]enurut|[Bb]erdasar(?:kan)?|[Mm]erujuk|[Mm]engacu) [^.,;:\n]{3,100}, $")
"""What a name stands behind that a comma ends, so that what follows is what its bearer says."""

INSIDE = frozenset(["dengan"])
"""The one of them that may stand before a name inside a clause: "bertemu dengan Budi, …"."""

NOT_APPOSED = frozenset(
    "belakangan misalnya contohnya harga finis start milik crash kick kick-off gagal out jatuh skor posisi".split()
)
"""Words that open no phrase about the name before them."""

GOES_ON = frozenset("hingga sampai dan serta atau".split())
"""Words behind the next comma that make the phrase an item of a list."""

BEFORE_PLACES = frozenset("wilayah negara kota kabupaten provinsi desa kawasan".split())
"""Nouns that may stand before the name of a place without being what a phrase behind it is about."""
