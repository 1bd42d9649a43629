"""What a deed or quality told as a noun says of the noun behind it: "meningkatnya harga beras"."""

from dataclasses import dataclass
from functools import cache

from klaim.language.id.clauses import NEGATIONS, POSSESSIVE, PURPOSE
from klaim.language.id.verbs import CAUSING, looks_affixed, takes_object

OF_DEEDS = "an"
"""The ending of nouns of what is done or comes of it: "muntahan"."""

_CHANGES = frozenset(
    """
    meningkat menurun melemah menguat membaik memburuk mereda meluas menipis melonjak melambat memanas membengkak
    meledak mencuat merebak merosot meroket menyusut mengecil membesar meninggal menyempit menumpuk melandai menjamur
    naik turun anjlok ambruk roboh runtuh jebol hilang habis tewas gugur jatuh tumbuh putus gagal mundur muncul padam
    bocor pecah pulih tumbang tenggelam surut mencair mengering membeku membludak mengendap kering
    """.split()
)
_QUALITIES = frozenset(
    """
    tinggi rendah mahal murah lemah kuat padat marak minim kecil besar lambat lamban panjang lama sulit luas deras
    berat ketat lesu sepi buruk parah stabil langka lebat pesat
    """.split()
)
_NONE = frozenset(
    """
    terhadap terkait tersebut terutama tertulis terakhir terdekat tertentu terbaru berikut berkat berkas berita
    terdahulu terbaik terlalu bersama berbagai berat berapa terang terima teriak tertua termuda beranda bercak terpal
    """.split()
)
"""Words with a verb's prefix that tell nothing of the noun behind their "-nya"."""

_AFFIXED = ("ter", "ber", "di")
_ACTIVE = "me"
SHORTEST = 6
"""Letters of a verb that no list holds."""

UNREAL = (
    NEGATIONS
    | PURPOSE
    | frozenset(
        """
        mencegah cegah pencegahan menghindari hindari mengantisipasi antisipasi potensi berpotensi kemungkinan risiko
        berisiko ancaman mengancam khawatir kekhawatiran dikhawatirkan jika bila apabila kalau jikalau seandainya
        tanpa harapan berharap diharapkan menunggu tunggu menanti nanti menargetkan target bisa dapat akan harus perlu
        agar supaya demi guna mendorong memicu ditakutkan takut waspada mewaspadai dugaan diduga atau apakah sejauh
        seberapa tergantung bergantung menolak membantah bantah menghambat mengharapkan menginginkan ingin
        perjuangkan
        """.split()
    )
)
"""Words before such a noun after which nothing tells that it is so."""

STAY = frozenset("dari antara terhadap".split())
"""Prepositions of a phrase that belongs to the noun before them."""


@cache
def told(word: str) -> str:
    """The predicate that a noun in lower case tells of what stands behind it, empty where it tells none."""
    stem = word.removesuffix(POSSESSIVE)
    if stem == word or stem in _NONE:
        return ""
    if stem in _CHANGES or stem in _QUALITIES:
        return stem
    suffered = stem.startswith(_AFFIXED) and len(stem) > SHORTEST
    happened = stem.startswith(_ACTIVE) and not takes_object(stem)
    return stem if (suffered or happened) and looks_affixed(stem) else ""


COMPLETED = frozenset("sebagai menjadi".split())
"""Words behind the phrase by which the predicate goes on: "ditetapkannya Budi sebagai tersangka"."""

ASKING = frozenset(
    """
    cara upaya kemampuan kesempatan langkah strategi sarana motivasi fase tugas tujuan momentum rencana komitmen
    keterampilan kebiasaan hobi tekad niat kewajiban ajakan keinginan harapan
    """.split()
)
"""Nouns whose deed stands right behind them: "kemampuan membaca peluang"."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What a noun of a deed tells of the phrase behind it, and what completes that.

    `leads` are the prepositions of what completes it, which the clause `keeps` or not; `named` where only somebody
    named does it; `doing` where a verb completes it.
    """

    verb: str
    leads: frozenset[str]
    keeps: bool = True
    named: bool = True
    doing: bool = False


_ON = frozenset("terhadap kepada atas".split())
_AS = frozenset("sebagai menjadi".split())
_TO_DO = frozenset("untuk dalam guna".split())

DEEDS = {
    "pertemuan": Deed("bertemu", frozenset(["dengan"]), named=False),
    "perundingan": Deed("berunding", frozenset(["dengan"]), named=False),
    "perubahan": Deed("berubah", frozenset(["menjadi"]), named=False),
    **{
        noun: Deed(verb, _AS)
        for noun, verb in (
            ("penetapan", "ditetapkan"),
            ("pengangkatan", "diangkat"),
            ("penunjukan", "ditunjuk"),
            ("pelantikan", "dilantik"),
            ("pengukuhan", "dikukuhkan"),
        )
    },
    "kekalahan": Deed("kalah", frozenset(["dari"])),
    "kemenangan": Deed("menang", frozenset(["atas"])),
    "kunjungan": Deed("berkunjung", frozenset(["ke"])),
    "keterlibatan": Deed("terlibat", frozenset(["dalam"])),
    "ketergantungan": Deed("bergantung", frozenset(["pada"])),
    "gugatan": Deed("menggugat", _ON, keeps=False),
    "dukungan": Deed("mendukung", _ON, keeps=False),
    "serangan": Deed("menyerang", _ON | {"ke"}, keeps=False),
    "kritik": Deed("mengkritik", _ON, keeps=False),
    "penolakan": Deed("menolak", _ON, keeps=False),
    "komitmen": Deed("berkomitmen", _TO_DO, keeps=False, doing=True),
    "keberhasilan": Deed("berhasil", _TO_DO, keeps=False, doing=True),
    "kegagalan": Deed("gagal", _TO_DO, keeps=False, doing=True),
    "kesediaan": Deed("bersedia", _TO_DO, keeps=False, doing=True),
    "kesiapan": Deed("siap", _TO_DO, keeps=False, doing=True),
    "keputusan": Deed("memutuskan", _TO_DO, keeps=False, doing=True),
}
"""Nouns of deeds that a phrase behind who did them completes."""

NOT_YET = frozenset(
    """
    rencana berencana direncanakan jadwal dijadwalkan agenda jelang menjelang sebelum meminta diminta menyerukan
    usulan mengusulkan diusulkan undangan batal membatalkan pembatalan peluang syarat isu kabar tuduhan dituding
    """.split()
)
"""Words before a deed that has not come true yet, or of which it is only said."""

QUALITIES = frozenset(
    """
    bersenjata berwenang berkuasa bersejarah bersubsidi bersertifikat berkelanjutan berprestasi berbayar berpengaruh
    bermotor bertingkat bermerek berlisensi berdaulat terkemuka terpercaya terdepan
    """.split()
)
"""Verbs in form that behind a noun only tell what it is like: "sayap bersenjata", "pihak berwenang"."""

PAIRS = frozenset(
    {("kerja", "sama"), ("kerja", "bakti"), ("gotong", "royong"), ("ulang", "tahun"), ("lalu", "lintas"),
     ("libur", "nasional"), ("bunuh", "diri"), ("unjuk", "rasa"), ("adu", "mulut"), ("jual", "beli"), ("uji", "coba"),
     ("serah", "terima"), ("tanya", "jawab"), ("tanda", "tangan"), ("cuci", "darah"), ("suap", "menyuap"),
     ("adu", "jotos"), ("adu", "penalti"), ("bongkar", "muat"), ("simpan", "pinjam"), ("alih", "fungsi"),
     ("alih", "daya"), ("ganti", "rugi"), ("rasa", "aman"), ("rawat", "inap"), ("rawat", "jalan"), ("tebang", "pilih"),
     ("belajar", "mengajar"), ("tidur", "siang"), ("mudik", "lebaran"), ("masukan", "positif")}
)  # fmt: skip
"""Two words that are one noun, though one of them alone may be a verb or quality."""

TOLD_OF_DEED = CAUSING | frozenset(
    """
    merupakan adalah bukan bukanlah bisa dapat akan harus perlu tidak dinilai dianggap sangat membutuhkan memerlukan
    termasuk memengaruhi berisiko berpotensi melanggar memiliki mempunyai sudah belum telah terlalu
    menjadi memang justru sering kerap dilarang dipandang diyakini dikritik disayangkan mengandung
    """.split()
)
"""Words that begin what is told of a deed that is the subject: "Menjaga kebersihan dapat mencegah penyakit"."""

OF_DOER = frozenset(
    "langkah keputusan kebijakan upaya rencana sikap tindakan cara keinginan permintaan keberhasilan kegagalan".split()
)
"""Nouns with whose deed it is and the deed itself behind them: "langkah pemerintah menurunkan harga"."""

BY_MEANS = frozenset("menggunakan memakai memanfaatkan melibatkan mengenakan membawa".split())
"""Verbs behind a deed that tell how it is done rather than what came of it."""

LEADING = frozenset("melawan menghadapi menjelang menyusul mengenai menuju memasuki mengingat melihat".split())
"""Verbs that open a clause as prepositions do: "melawan Indonesia sejumlah pemain akan diturunkan"."""

FALLEN = frozenset({("pohon", "tumbang"), ("tanah", "longsor"), ("tiang", "roboh"), ("bangunan", "roboh")})
"""What has fallen, told by two words that are one noun where a verb of its own follows: "pohon tumbang menimpa …"."""

NOT_HELD_YET = frozenset("dijadwalkan direncanakan diagendakan ditunda dibatalkan batal".split())
"""Verbs of which a deed told as a noun is the subject where it has not been done: "pertemuan A dan B dijadwalkan"."""
