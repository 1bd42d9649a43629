"""How an Indonesian verb looks, for cutting a sentence before it is tagged."""

import re
from functools import cache

_SHAPE = re.compile(r"(?:me(?:m|n|ng|ny|l|r|w|y)?|di|ber|ter|mem(?:per|ber)|diper|keber)[a-z-]{3,}\Z")

_NOT = frozenset(
    """
    menteri mereka merah media metode melalui menurut menuju mengenai meski meskipun menit meter medan mesin mental meja
    menjelang mewah mentah menang-kalah merek merit memang meninggal-dunia member memori memo melainkan menko menlu
    menkeu merdeka dia diri dini dinas direktur diplomat diplomasi diplomatik distrik dividen digital disiplin diskusi
    sebagai kecuali dimensi divisi diesel dinamika dialog diktator dinding dingin direktorat dirjen dirut distribusi
    diagnosis diameter dikarenakan disabilitas berita bersama berapa beberapa berat beras berkat bermacam berkali-kali
    berikut berikutnya bersih bersama-sama berlawanan berbagai berturut-turut berdasarkan berulang berlebih bersangkutan
    terhadap tersebut terkait termasuk terakhir terbaru terkemuka ternama terduga terlalu ternyata tertinggi terbesar
    terendah terutama terbaik terdekat terkini tertentu terus terjal teras terapi terang terminal teroris terorisme
    terlebih terkecil terbanyak terburuk terpadu terukur tersangka mediasi meditasi mekanisme mekanik memorandum
    mentalitas metabolisme metabolik meterai merchant melodi medali medis teriakan ternak teratai terasi terusan beruang
    beringin berandal diploma dirham menantu mentari meritokrasi meteor melati mendung termos terompet mendatang
    mediator meteorologi megapolitan membran mercusuar merpati mesjid metro metropolitan terminologi berkah dinasti
    direksi difteri digitalisasi dilatasi dinamit dispensasi disposisi diskriminasi diversifikasi divestasi disinformasi
    terowongan terpal diaspora dialisis diafragma merger diagonal menyeluruh mendalam terapis terumbu terigu tersier
    diabetes diare diskon dilema disertasi diagram dirgantara dinosaurus berkas berlian beranda memar menara mentega
    mentor terdakwa terpidana tersendiri terpisah tertulis terdepan terbuka-lebar beruntun bermotor bergizi bersejarah
    bergengsi berdarah berkala bersyarat berantai bersenjata bertegangan beregu terparah kembali sendiri pribadi
    """.split()
)

_PLAIN = frozenset(
    """
    tetap stagnan hanyalah bukanlah adalah ialah merupakan ada menjadi tidak bukan belum akan telah sudah sedang masih
    bisa dapat harus unggul ambles buka-bukaan tewas meninggal naik turun jatuh bangun datang pergi tiba mulai ingin
    mau minta kembali hancur roboh tumbang tumbuh meledak lahir masuk keluar hadir ikut punya tahu pulang berada
    tinggal duduk tampil kolaps luka-luka mundur kalah menang gagal lolos tutup buka hilang mati luka muncul surut
    padam anjlok ambruk jebol tenggelam hanyut runtuh putus lumpuh finis finish lulus wafat bubar setuju blak-blakan
    curhat absen pensiun kebobolan ketinggalan bentrok pingsan hengkang takluk kehilangan
    """.split()
)


@cache
def looks_finite(word: str) -> bool:
    """Whether a word in lower case can carry a clause by its shape alone."""
    return word in _PLAIN or looks_affixed(word)


@cache
def looks_affixed(word: str) -> bool:
    """Whether a word in lower case has a verb's prefix: the test for "untuk" + verb."""
    return bool(_SHAPE.match(word)) and word not in _NOT and not _told_as_noun(word)


_FEATURES = "berbendera berpelat bermerek berdurasi bernama berusia berkekuatan bermuatan bertajuk berjudul berinisial"
SIZED = frozenset("berukuran bernilai berbobot berkapasitas bertenaga berdiameter".split())
ATTRIBUTIVE = tuple(f"{_FEATURES} {' '.join(sorted(SIZED))} berstatus".split())
"""Verbs that describe the noun before them rather than carry a clause, where another predicate follows."""

OF_NOUN = frozenset(ATTRIBUTIVE) | {"berupa", "disertai", "diiringi", "dibarengi"}
"""Verbs behind a noun that alone make no clause to which a conjunction could join another."""

LISTING = frozenset("terdiri meliputi mencakup berisi berupa menyajikan".split())
"""Verbs behind which nouns are listed; a word of the list may look like a verb without an affix ("tahu")."""

BEHIND_DEEDS = frozenset(["kembali"])
"""Adverbs that belong to the noun of a deed before them."""

_CHANGES = frozenset(
    "turun naik melemah menguat anjlok melonjak merosot tumbuh adalah merupakan tewas meninggal mengalami menjadi "
    "tetap terus akan telah sudah".split()
)


@cache
def carries_clause(word: str) -> bool:
    """Whether a word in lower case is surely the verb of a clause: active, passive, or a verb of change."""
    return word in _CHANGES or (
        word not in _NOT
        and len(word) > 5
        and word.startswith(("meng", "mem", "men", "di", "ber", "ter"))
        and looks_affixed(word)
    )


_STATES = frozenset("tewas meninggal selamat roboh ambruk hancur hilang kabur terjatuh tumbang melarikan".split())

_FOUND = frozenset(
    """
    ditemukan dinyatakan dilaporkan diketahui disebut dikabarkan dipastikan diduga diperkirakan jatuh terlihat
    terekam dianggap dikatakan akan telah sudah belum tidak masih sedang bisa dapat harus ingin mau kembali mulai
    """.split()
)
"""Verbs that a further verb right behind them completes: "yang ditemukan tewas"."""


def main_behind_relative(words: list[str]) -> int | None:
    """Which of the words behind "yang" is the main verb: one of state or passive that cannot belong to the verb before.

    "(korban yang) terlindas terjepit", "(pria yang tak) dikenal tewas".
    """
    first = next((n for n, word in enumerate(words[:4]) if looks_finite(word) and word not in _FOUND), None)
    if first is None or words[first] in TAKES_CLAUSE:
        return None
    for n, word in enumerate(words[first + 1 :], first + 1):
        if word in _RESUMING and n > first + 1 and n + 1 < len(words) and looks_finite(words[n + 1]):
            return n if words[n - 1] not in _NO_MAIN_BEHIND else None
    for n, word in enumerate(words[first + 1 : first + 6], first + 1):
        if not word[:1].isalpha() or word in _NO_MAIN_BEHIND:
            return None
        if word in _STATES or (word.startswith(("di", "ter")) and carries_clause(word)):
            return None if words[n - 1] in _NO_MAIN_BEHIND else n
    return None


AWAITING = frozenset(
    """
    dinilai diharapkan diyakini direncanakan ditargetkan dijadwalkan diprediksi diproyeksikan dikhawatirkan diklaim
    dituding dituduh diminta diimbau dipandang diakui dirasa dirasakan disinyalir ditengarai dijanjikan dipercaya
    diizinkan dilarang disebutkan diumumkan diwajibkan dipaksa diajak didakwa dituntut dikira dinamai diberi
    """.split()
)
"""Passives that adverbs and a further verb complete: "yang dinilai telah merugikan"."""


@cache
def is_whole_passive(word: str) -> bool:
    """Whether a passive says all with nothing behind it, so that "telah" right behind it begins the main verb."""
    return word.startswith("di") and looks_affixed(word) and word not in _FOUND | AWAITING


TAKES_CLAUSE = frozenset(
    """
    memperkirakan mengatakan menyebut menilai menganggap berharap memastikan menyatakan menduga membuat melihat
    mengaku meminta mengklaim meyakini memprediksi menunjukkan menyebabkan mengakibatkan menegaskan merasa berpendapat
    beranggapan mengapresiasi mengungkap mengungkapkan membuktikan memperlihatkan mencatat melaporkan mengingatkan
    menyadari
    """.split()
)
"""Verbs that a clause may complete, so that its verb is not the main one."""

_RESUMING = frozenset("akan telah sudah wajib harus dapat bisa tidak belum".split())

_NO_MAIN_BEHIND = frozenset("untuk agar dan yang hingga sampai karena sehingga saat ketika setelah dengan atau".split())

_NEED_MORE = frozenset(
    """
    bertujuan bermaksud merupakan menjadi adalah mengaku memiliki memberi meminta terkait membuat menyebut mengatakan
    disebabkan dikarenakan terdiri berasal bernama berinisial termasuk mencapai meliputi membahas mengalami disapa
    dijuluki dipanggil
    """.split()
)

_COMPLETE = frozenset(
    """
    memadai mengkhawatirkan memprihatinkan membanggakan memuaskan menyenangkan menguntungkan merugikan menjanjikan
    mematikan mencukupi melahirkan menyedihkan mengejutkan menakutkan meyakinkan membahayakan membosankan menyusui
    menanti mencuci menari menyanyi mendaki mandi menepi memuncaki mengungsi meresahkan menyakitkan mengagumkan
    menggembirakan mengesankan menyulitkan memberatkan membingungkan menegangkan mengecewakan melelahkan mengenaskan
    mengerikan
    """.split()
)
"""Verbs in me- with -kan or -i that need no object."""


@cache
def needs_object(word: str) -> bool:
    """Whether a verb says nothing with nothing behind it: an active one in -kan or -i, and some others."""
    if word in _COMPLETE:
        return False
    return word in _NEED_MORE or (word.startswith("me") and word.endswith(("kan", "i")) and looks_affixed(word))


_INTRANSITIVE = frozenset(
    "meningkat menurun meluas mencuat melonjak membaik memburuk menguat melemah meledak meninggal melintas meluap "
    "merosot memanas menyebar menyusut mendarat merata menghilang menetap menikah mengungsi menyala menghijau menepi "
    "membesar mengecil membengkak melambat meluncur menjamur memudar melunak mengeras mengering memutih menghitam "
    "melapor merokok menangis mendekat menjauh merapat mengamuk mengalir melaju mengeluh menginap merantau menyerah "
    "menghindar mengadu menabung menyelam menyeberang menganggur mengantre mengelak".split()
)


def _told_as_noun(word: str) -> bool:
    """Whether a word is what became of the noun behind it, told as a noun: "menyebarnya (virus)"."""
    stem = word.removesuffix("nya")
    return stem != word and (stem in _INTRANSITIVE or stem.startswith(("ber", "ter")))


@cache
def takes_object(word: str) -> bool:
    """Whether a verb may share the object of one coordinated with it: "membaca dan mendengar berita"."""
    if word.endswith("nya"):
        return False
    return word.startswith("me") and looks_affixed(word) and word not in _INTRANSITIVE | _COMPLETE


ROOTS = frozenset(
    """
    bekerja kehilangan percaya siap butuh lihat dengar bilang jadi pakai makan minum tidur mandi main lari pindah
    selesai habis sembuh bangkit gugur reda bocor kembali tampak nampak tampaknya lalu turut perlu lewat kabur
    bicara tanya jawab beli jual bayar beri kirim kerja belajar hidup coba suka ternyata termasuk terkait
    berdasarkan berikut bersangkutan adu libur fokus hangus mogok mohon maaf tolong biar tega bangga malu
    prihatin peduli ikhlas minim kehabisan adanya bekerjasama takkan mangkir menjelang jelang dikarenakan menuju
    barulah misalkan beserta melalui menurut disabilitas berat bersih berbagai
    """.split()
)
"""Words without a verb's prefix, or of their own form, that a clause may nevertheless open with as its verb."""

_BARE = frozenset(
    """
    ambil bawa tangkap periksa proses copot sita buat cari lihat jaga kejar minta terima jerat tahan rawat evakuasi
    jemput kirim panggil gelar pasang potong angkat cabut ubah lepas bangun tutup buka bayar beli jual tindak hitung
    data pakai dorong bagi susun siapkan undang uji tanam bentuk tetapkan pantau awasi tangguhkan hentikan usut evaluasi
    """.split()
)


@cache
def is_bare(word: str) -> bool:
    """Whether a word may be a verb without a prefix, as it stands behind the pronoun of a passive: "kami amankan"."""
    ended = len(word) > 4 and word.endswith(("kan", "i")) and not word.endswith("si")
    return word in _BARE or (ended and word not in _NOT)


_CLIPPED = frozenset(
    """
    raih rebut jaga capai tekuk jamu incar pimpin gelar gasak libas bekuk ringkus ciduk sita tangkap bidik buru lawan
    temui hadapi lewati kunjungi dekati kuasai akhiri gandeng gaet rilis luncurkan
    """.split()
)

_NOUNS_IN_KAN = frozenset("bahkan gerakan tindakan desakan tembakan ledakan gebrakan cetakan teriakan retakan".split())


@cache
def is_clipped(word: str) -> bool:
    """Whether a word may be an active verb without its prefix, as headlines and sports news have it: "raih"."""
    shaped = len(word) > 5 and word.endswith("kan") and not word.startswith(("me", "di", "ber", "pe", "ke"))
    return word in _CLIPPED or (shaped and word not in _NOUNS_IN_KAN)


def passive(word: str) -> str:
    """A bare verb in the passive."""
    return "di" + word


ACTIVE = ("me",)

OF_DOER = ("me", STATES := "ber")
"""Prefixes of verbs whose subject does or feels what they tell."""

PASSIVE = ("di",)
"""Prefixes of passive verbs, whose subject may stand behind them."""

WITH_DOER = frozenset(
    """
    disusul diikuti didampingi ditemani disaksikan dibantu dihadiri disebut dikenal dijuluki dipanggil ditambah
    dibarengi diiringi dipimpin diwakili disambut dipicu disebabkan diakibatkan dipengaruhi didorong ditopang
    dilatarbelakangi
    """.split()
)
"""Passives behind which stands who does it, or what something is called, rather than the subject."""

TAKING_PART = frozenset({("turut", "serta"), ("ikut", "serta")})
"""Two words before a verb for doing it with others."""
TAKES_PART = frozenset(word for pair in TAKING_PART for word in pair)

BECOMING = frozenset(["menjadi"])

BRINGING_ABOUT = frozenset(
    """
    dilakukan dilaksanakan digelar diadakan diselenggarakan dimulai ditemukan didapati dibentuk dibuka diumumkan
    diterbitkan dikeluarkan diberlakukan ditetapkan disahkan diterapkan diketahui didapatkan dibangun diteken
    """.split()
)
"""Passives behind which a linked clause names what came about; behind others stands who did it."""

WITH_CLAUSE = frozenset(
    """
    menyebabkan mengakibatkan membuat menjadikan membiarkan menunjukkan membuktikan menandakan membawa mengantarkan
    """.split()
)
"""Verbs of causing and showing behind which a whole clause may stand, which is then a fact."""

CAUSING = frozenset(
    """
    meningkatkan menyebabkan mengakibatkan membuat menimbulkan memicu memungkinkan mempercepat memperkuat mengurangi
    memudahkan memberikan memberi mendorong menekan menjadikan menghasilkan menambah memperburuk mengganggu
    menghambat mempermudah merugikan membahayakan membantu mencegah membuka menciptakan
    """.split()
)
"""Verbs of what comes of a whole clause: "wisatawan berkunjung sehingga meningkatkan ekonomi"."""

STRUCK = ("ter", "di")
"""How verbs begin that tell what somebody suffered."""

BY_MEANS = frozenset("menggunakan memakai memanfaatkan mengenakan membawa".split())
"""Verbs that behind an object tell by what means its clause's deed is done: "melakukan wawancara menggunakan AI"."""

PARTICIPIAL = frozenset("terlepas mulai bertempat bertema bertajuk berlokasi menjadikannya membuatnya".split())
"""Verbs that behind a comma tell of what went before rather than of the subject."""
