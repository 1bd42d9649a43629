"""Meetings, visits and gatherings that an opening tells by a verb, and the nouns that name them."""

import re

MET = {
    "bertemu": "pertemuan",
    "menemui": "pertemuan",
    "berunding": "perundingan",
    "berdialog": "dialog",
    "bernegosiasi": "negosiasi",
}
"""Verbs by which two parties meet, and the noun for what they do."""

WITH = "dengan"

VISIT = re.compile(
    r"\b(?:melakukan|melaksanakan|menjalani|memulai|mengawali|melanjutkan) "
    r"(?P<visit>(?:kunjungan|lawatan)(?: kerja| kenegaraan| resmi| balasan)*) "
    r"(?=(?:ke|di) (?:[a-z]+ ){0,2}[A-Z])|\b(?P<going>berkunjung|bertandang) (?=ke (?:[a-z]+ ){0,2}[A-Z])"
)
"""A visit and, behind it, where it leads."""

VISITING = "kunjungan"

HOLDING = re.compile(r"\b(?:menggelar|mengadakan|menyelenggarakan|melaksanakan|melangsungkan) (?=[A-Za-z])")
"""Verbs of holding something, what is held right behind them."""

TAKING_PLACE = frozenset("digelar diselenggarakan diadakan dilaksanakan dihelat dilangsungkan".split())
"""Verbs behind what is held."""

HELD = frozenset(
    """unjuk aksi demonstrasi demo rapat pertemuan razia operasi penggeledahan inspeksi sidak pelatihan pemilu pemilihan
    lomba festival konser simulasi seminar diskusi dialog konferensi upacara pameran bazar turnamen kejuaraan kompetisi
    patroli musyawarah deklarasi sosialisasi lokakarya forum kongres muktamar munas rakernas mudik uji vaksinasi sidang
    parade karnaval program penertiban pasar""".split()
)
"""Nouns for what is held."""

SAME = {
    "unjuk": frozenset("aksi demonstrasi demo unjuk".split()),
    "aksi": frozenset("aksi demonstrasi demo unjuk".split()),
    "demonstrasi": frozenset("aksi demonstrasi demo unjuk".split()),
    "demo": frozenset("aksi demonstrasi demo unjuk".split()),
    "kunjungan": frozenset("kunjungan lawatan".split()),
    "lawatan": frozenset("kunjungan lawatan".split()),
}
"""Nouns that stand for one another where a text points back at what was held."""

ALIKE = frozenset("acara kegiatan agenda".split())
"""Nouns that stand for most of what is held."""


def between(noun: str, one: str, other: str) -> str:
    """A meeting of two parties."""
    return f"{noun} {one} {WITH} {other}"


def visit(noun: str, who: str, where: str) -> str:
    """A visit with who made it and where to."""
    return " ".join(part for part in (noun, who, where) if part)
