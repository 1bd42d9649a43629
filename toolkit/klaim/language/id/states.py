"""Words that say how a thing is or stands to another, though the parse takes many for nouns."""

STANDING = {
    **dict.fromkeys(
        "sejalan setara serupa mirip selaras sama sebanding senada seiring identik berbeda beda".split(),
        ("dengan",),
    ),
    "sesuai": ("dengan", "pola", "prosedur", "aturan", "ketentuan", "harapan", "rencana", "target", "hukum", "fakta"),
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

ALLEGED = BEFORE_DEED | {"diduga", "disangka", "dituduh", "dinyatakan"}
"""Words before a verb by which its deed is said of somebody to be so."""

KNOWN = frozenset("jelas diketahui dipastikan terungkap pasti ditentukan ditetapkan diputuskan diumumkan".split())
"""What a question is until somebody answers it: "belum diketahui apakah …"."""

OF_REASON = frozenset("karena akibat lantaran sebagai atas dari berkat demi menyusul imbas bagi".split())
"""Prepositions that tell of a thing, without a verb, what it came of or is: "Kunjungan itu atas undangan Presiden"."""

OF_QUALITY = frozenset(
    """
    berkelanjutan berkesinambungan berimbang berkualitas berkeadilan bermutu berintegritas bermartabat terpadu
    terintegrasi terukur terarah terjangkau terpercaya terbarukan berbasis berbahaya bermerek berwarna berbentuk
    berlabel berlisensi bersertifikat bersubsidi berbayar berpengalaman berpendidikan berkapasitas berskala bertaraf
    berstandar berteknologi berbuka terorganisir terdampak
    """.split()
)
"""Words with a verb's prefix that behind a noun only tell of what kind it is."""

PREFIX = "ber"
"""The prefix of verbs of a state."""

MOST = "ter"
"""The prefix of what is most of all, and of some other qualities."""

PUT_INTO = frozenset(
    """
    kokoh khawatir cemas waswas was-was panik resah takut geram marah kecewa bangga senang gembira geger heboh trauma
    bingung kesulitan kewalahan rugi macet lumpuh padam kotor aman nyaman lega gerah kaget syok
    """.split()
)
"""States that something makes somebody come into: "membuat warga panik"."""

CONDITIONS = frozenset("kondisi keadaan posisi".split())
"""Nouns behind "dalam" with a clause that tells how somebody is found: "dalam kondisi tangan terikat"."""

PARTS_OF_BODY = frozenset(
    """
    tangan kaki kepala leher mulut mata wajah badan tubuh dada perut punggung paha pinggang lengan bahu pundak betis
    dahi pelipis hidung telinga bibir pipi dagu jari lutut siku pinggul rusuk tengkuk ginjal jantung hati paru otak
    """.split()
)
"""Parts of the body, which are no places."""

INJURIES = frozenset("patah luka memar lecet lebam retak robek gegar cedera".split())
"""What befalls them, so that a conjunction behind a part of the body joins it to another injury."""

BODY = PARTS_OF_BODY | {"kedua", "dua"}
"""Words for parts of the body of which a clause behind "dengan" tells: "dengan tangan dan kaki terikat"."""

UNDERGONE = frozenset(
    """meregang kehilangan dilarikan menelan berurusan menempuh mendekam merelakan puas pulang menunggu absen terusir
    takluk kalah lanjut tersingkir mengakui angkat tumbang dirawat terjebak terisolasi terhenti tertahan""".split()
)
"""What "harus" before it tells as having happened: "harus kehilangan rumahnya"."""

BEFALLEN = frozenset("kenyataan kekalahan keunggulan hasil".split())
"""What "harus menerima" and "harus mengakui" before it tell as having happened."""

TOWARDS = frozenset(["menuju"])
"""Verbs that before another one only tell where their subject leads."""

DESCRIBING = frozenset(["terdampak", "terkait"])
"""Words in the form of a verb that before one only tell which ones its subject are."""

NEXT = frozenset("lalu kemudian lantas".split())
"""Words behind a subject that tell what it did next."""

IN_TALE = frozenset("sebelumnya akhirnya selanjutnya".split())
ALREADY = frozenset("sudah telah pernah sempat".split())
"""Adverbs for where in a tale something stands, left out before a verb of doing and before these."""

SUCH = frozenset(
    """
    aman lancar cukup memadai rusak lalai kondusif normal stabil bersih siap puas tenang rapuh layak sehat kritis sepi
    ramai membaik memburuk selamat sah palsu asli lengkap kosong habis penuh langka mahal murah rendah tinggi padat
    macet padam gagal sukses optimal maksimal efektif transparan adil netral solid kuat lemah keliru benar salah batal
    waspada positif negatif kecewa bangga senang sedih trauma marah sulit mudah penting terbatas terkendali
    """.split()
)
"""Qualities and states that a clause may end with as its predicate."""

DAMAGED = frozenset("rusak hancur ringsek ludes hangus porak-poranda".split())
"""States of a thing that say nothing without it."""
