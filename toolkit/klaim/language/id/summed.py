"""Nouns that sum up what the sentence before told: "insiden ini", "kegiatan tersebut", "kendaraan itu"."""

from klaim.language.id import diseases
from klaim.language.id.deeds import HELD
from klaim.language.id.events import KINDS

_HELD = HELD | frozenset(
    """
    pembekalan resepsi jamuan resital pentas pawai kirab tabligh pengajian zikir doa perkemahan jambore expo talkshow
    workshop webinar penyuluhan khitanan donor kerja gotong sunatan pernikahan hajatan karnaval gladi apel kuliah
    peringatan perayaan peluncuran peresmian pelantikan pengukuhan penandatanganan penyerahan pembagian pembukaan
    penutupan kunjungan lawatan audiensi rekrutmen ekspedisi kampanye tur touring
    """.split()
)
MEASURES = frozenset(
    """
    larangan pembatasan penghapusan pemutihan pemangkasan pemotongan pembebasan keringanan relaksasi insentif subsidi
    diskon bantuan moratorium kenaikan penurunan penyesuaian stimulus kewajiban pengampunan pelonggaran pengetatan
    pencabutan efisiensi penundaan bebas gratis potongan
    """.split()
)
POLICIES = MEASURES | frozenset("rencana kebijakan skema program aturan penyaluran pemulihan tarif pajak".split())
"""Nouns that, with what they are of, tell a policy wherever they stand: "rencana penundaan pajak pedagang"."""

_RULES = frozenset(
    "peraturan undang-undang perpres permen perda perwali pergub keputusan surat aturan ketentuan".split()
)
_OFFERS = MEASURES | frozenset("rekrutmen pelatihan beasiswa magang vaksinasi promo pendampingan pembinaan".split())
OFFERED = _OFFERS | {"program"}
"""Nouns for what is given or granted, which for whom or for how long tells from others of its kind."""

LASTING, FOR_WHOM = frozenset("sepanjang selama".split()), frozenset("bagi untuk".split())
PERIODS = frozenset("periode masa musim bulan".split())
"""Words that lead how long something is granted and for whom, and what may stand before the name of a time."""

_KINDS_OF_DISEASES = frozenset("kanker cacar flu kista gagal radang infeksi demam sindrom autoimun".split())

ONE_WORD = frozenset(name.lower() for name in diseases.NAMES)
"""Nouns that alone tell one thing from others of its kind."""

CRIMES_AND_MISHAPS = frozenset().union(
    *(KINDS[kind] for kind in ("accident", "fire", "attack", "crime", "disaster", "quake", "fault"))
)

NARROWER = {
    **dict.fromkeys("kegiatan acara agenda ajang event gelaran perhelatan".split(), _HELD),
    **dict.fromkeys("program".split(), _OFFERS),
    **dict.fromkeys("kebijakan skema stimulus".split(), MEASURES),
    **dict.fromkeys("aturan ketentuan regulasi beleid".split(), _RULES | MEASURES),
    **dict.fromkeys("penyakit".split(), ONE_WORD | _KINDS_OF_DISEASES),
    **dict.fromkeys("kendaraan".split(), frozenset("mobil motor truk bus minibus pikap skuter sepeda sedan".split())),
    **dict.fromkeys(
        "hewan satwa binatang".split(),
        frozenset("sapi kambing kerbau kucing anjing harimau gajah orangutan buaya ular monyet burung ikan".split()),
    ),
    **dict.fromkeys("insiden kejadian peristiwa musibah tragedi".split(), CRIMES_AND_MISHAPS),
    **dict.fromkeys("penelitian studi riset kajian".split(), frozenset("penelitian studi riset kajian uji".split())),
    **dict.fromkeys("survei survey jajak".split(), frozenset("survei survey jajak".split())),
    **dict.fromkeys(
        "proyek fasilitas".split(),
        frozenset(
            "kilang pabrik bendungan waduk jembatan jalan tol smelter bandara pelabuhan pembangkit rusun".split()
        ),
    ),
    **dict.fromkeys("kawasan lokasi".split(), frozenset("taman hutan pantai danau waduk pelabuhan bandara".split())),
}
"""Nouns for a kind of thing, and the nouns of things of that kind."""

BUILT = dict.fromkeys(
    "proyek fasilitas".split(),
    frozenset("kilang pabrik bendungan waduk jembatan tol smelter bandara pelabuhan pembangkit rusun".split()),
)
"""Nouns by which what is built may be called later on, and the nouns of such things."""

ALIKE = (
    frozenset("program kebijakan skema langkah".split()),
    frozenset("aturan kebijakan ketentuan regulasi peraturan".split()),
    frozenset("insiden kejadian peristiwa musibah tragedi kasus".split()),
    frozenset("kegiatan acara agenda ajang event kompetisi turnamen festival pameran lomba".split()),
    frozenset("penelitian studi riset kajian".split()),
    frozenset("survei survey jajak".split()),
    frozenset("kesepakatan perjanjian".split()),
    frozenset("dokumen berkas laporan surat".split()),
    frozenset("keputusan putusan vonis".split()),
    frozenset("promo promosi diskon program".split()),
)
"""Nouns by which one thing is called in turn."""

ACTIVITIES = frozenset("kegiatan acara agenda event gelaran perhelatan".split())
"""Nouns that sum up what somebody did."""

INCIDENTS = frozenset("insiden kejadian peristiwa musibah tragedi kasus fenomena".split())
"""Nouns that sum up what happened, told by a clause."""

HOLDING = frozenset(
    """
    menggelar mengadakan menyelenggarakan melaksanakan melangsungkan melakukan menghadiri mengikuti memulai membuka
    menjalankan meluncurkan mengawali melanjutkan
    """.split()
)
"""Verbs whose object is itself what somebody did."""

THROUGH = frozenset("melalui lewat".split())
"""What leads through whom somebody does something."""

ARTICLES = frozenset("seorang sebuah seekor suatu".split())
"""Numerals that only bring in what they count."""


def deed_of(verb: str) -> str:
    """The noun for the deed of an active verb by its form: "menyalurkan" is "penyaluran"."""
    stem = verb.removesuffix("kan") if verb.endswith("kan") else verb.removesuffix("i")
    return f"pe{stem.removeprefix('me')}an" if stem.startswith("me") and stem != verb else ""


def told(noun: str, clause: str) -> str:
    """What happened as a noun phrase."""
    return f"{noun} {clause}"


OWNING_UP = frozenset("mengaku mengakui mengklaim".split())
"""Verbs for what somebody says of themselves, which is no incident."""
