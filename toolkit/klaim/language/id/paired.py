"""Words of what goes beyond one thing: "bukan hanya tugas polisi, tetapi juga warga"."""

from klaim.language.id.links import ONLY

NOT_ALONE = ONLY | frozenset(
    f"{negation} {only}"
    for negation in ("bukan", "tidak", "tak")
    for only in ("hanya", "cuma", "sekadar", "sekedar", "saja", "semata")
)
"""What opens the first of two that are both so where "tetapi juga" opens the second."""

OWED = frozenset("tugas kewajiban urusan peran hak wewenang kewenangan beban pekerjaan kepentingan kebutuhan".split())
"""Nouns of what is somebody's, whose the words behind them tell."""

OWED_BY_TWO = frozenset({("tanggung", "jawab"), ("pekerjaan", "rumah"), ("tugas", "pokok")})
"""Two words that are such a noun."""
