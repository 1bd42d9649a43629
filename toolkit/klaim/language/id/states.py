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

_PERIODIC = frozenset("tahunan bulanan mingguan harian kuartalan triwulanan semesteran kumulatif nominal riil".split())


def is_periodic(lead: str, last: str) -> bool:
    """Whether an opening tells by what a figure is another, so that it stays with it: "secara tahunan"."""
    return lead in IN_MANNER and last in _PERIODIC


BEFORE_DEED = frozenset(
    "terbukti terpaksa terlanjur telanjur kedapatan ketahuan tertangkap nekat sengaja tega lalai lupa".split()
)
"""Words before a verb that tell in what state, or how caught, somebody did it: "karena terbukti menerima suap"."""

KNOWN = frozenset("jelas diketahui dipastikan terungkap pasti ditentukan ditetapkan diputuskan diumumkan".split())
"""What a question is until somebody answers it: "belum diketahui apakah …"."""

OF_REASON = frozenset("karena akibat lantaran sebagai atas dari berkat demi menyusul imbas bagi".split())
"""Prepositions that tell of a thing, without a verb, what it came of or is: "Kunjungan itu atas undangan Presiden"."""

OF_QUALITY = frozenset(
    """
    berkelanjutan berkesinambungan berimbang berkualitas berkeadilan bermutu berintegritas bermartabat terpadu
    terintegrasi terukur terarah terjangkau terpercaya terbarukan berbasis berbahaya bermerek berwarna berbentuk
    berlabel berlisensi bersertifikat bersubsidi berbayar berpengalaman berpendidikan berkapasitas berskala bertaraf
    berstandar berteknologi berbuka terorganisir
    """.split()
)
"""Words with a verb's prefix that behind a noun only tell of what kind it is."""

PREFIX = "ber"
"""The prefix of verbs of a state."""

CONDITIONS = frozenset("kondisi keadaan posisi".split())
"""Nouns behind "dalam" with a clause that tells how somebody is found: "dalam kondisi tangan terikat"."""

BODY = frozenset("tangan kaki kepala leher mulut mata wajah kedua dua badan tubuh".split())
"""Parts of the body of which a short clause behind "dengan" tells: "dengan tangan dan kaki terikat"."""
