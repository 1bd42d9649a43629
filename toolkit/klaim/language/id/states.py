"""Words that say how a thing is or stands to another, though the parse takes many for nouns."""

STANDING = {
    **dict.fromkeys(
        "sejalan setara serupa mirip sesuai selaras sama sebanding senada seiring identik berbeda beda".split(),
        ("dengan",),
    ),
    "viral": ("di",),
    "bebas": ("dari",),
    "aman": ("dari",),
    "penting": ("untuk", "bagi"),
    "bermanfaat": ("untuk", "bagi"),
}
"""Words without a verb's prefix that are the predicate of a clause, with what stands behind them then."""

IN_MANNER = frozenset(["secara"])
"""Prepositions whose phrase of one word may open a clause without a comma: "secara umum harga naik"."""

PERIODIC = frozenset("tahunan bulanan mingguan harian kuartalan triwulanan semesteran kumulatif nominal riil".split())
"""Words behind them that tell by what a figure is another, so that they stay with it."""
