"""Words of ranks that are no plain numbers."""

import re

# Ordinals behind a rank word or a superlative: "urutan pertama", "terkaya kedua".
RANKED = {
    "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6, "ketujuh": 7,
    "kedelapan": 8, "kesembilan": 9, "kesepuluh": 10, "kesebelas": 11, "keduabelas": 12,
}  # fmt: skip
SUPERLATIVES = frozenset(
    """
    terbesar tertinggi terkaya terbanyak terbaik terpanjang terluas terpadat tersibuk termahal terkecil terendah
    terpopuler terkuat termiskin terdalam teraktif terlaris
    """.split()
)
NUMBERED = "nomor"

SUPERLATIVE = re.compile(r"ter(?:laris|populer|besar|kecil|tinggi|rendah|banyak|baik|favorit|mahal|murah|kaya|cepat)")
"""A word that tells which ones of a number are meant: "tiga model terlaris"."""

TOLD = re.compile(r"\b(?:[Rr]anking|[Pp]eringkat)\b|\bmenempati \d")
"""Words of a text that tells of ranks, in which a bare number behind a name is one rather than an age."""
