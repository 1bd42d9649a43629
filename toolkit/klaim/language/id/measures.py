"""Words around numbers that say what a number is the measure of."""

import re
from collections.abc import Iterator

from klaim.language.id import quantities
from klaim.language.id.quantities import QuantitySpan
from klaim.language.id.words_numbers import INTENSITY_WORD, MEASURES, PERCENT


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


LEADS = _listed(
    """
    sebesar senilai sebanyak menjadi mencapai setinggi sejauh dari ke seharga seluas seberat sedalam sepanjang
    setara selama
    """
)
"""Prepositions before a measure that the clause stands without."""

OF_CHANGE = _listed("dari ke")
"""Leads of a measure with a verb of change only; elsewhere of the noun before: "94 orang dari 19 negara"."""

FORMERLY = _listed("sebelumnya semula")
"""Words behind "dari" before what a figure was until then."""

COMPARING = _listed("dibanding dibandingkan ketimbang daripada")
"""Before a date that something is compared with; with a verb of change "dari" does the same."""

COMPARES = re.compile(
    r"\b(?:lebih \w+ (?:dari|daripada)|dibanding(?:kan)?|ketimbang|daripada|dari posisi|dari realisasi)\b",
    re.IGNORECASE,
)
"""Words behind which everything belongs to what is compared with."""

MORE_OR_LESS = _listed("lebih kurang")
"""What "dari" and a number hedge together with: "lebih dari 85 persen"."""

ONCE = _listed("menjadi sebesar senilai")
"""Prepositions that lead one measure of a clause: a second one measures something named between."""

UP_TO_NOW = frozenset({"terakhir", "belakangan"})
"""Words that end a stretch of time that lasts until now."""

LASTING = frozenset({"selama"})
"""The preposition whose list may go on with what lasts no time."""

OF_NAMED = _listed("sebesar senilai sebanyak mencapai")
"""Prepositions whose measure belongs to a noun of measuring right before them."""

SHARED = _listed("kepada terhadap oleh di dari dalam pada untuk bagi")
"""Prepositions whose phrase behind a list belongs to each of its members."""

STATING = _listed("sebesar senilai seharga sebanyak")
"""Prepositions that carry a clause without a verb: "inflasi Juli sebesar 2 persen"."""

SIZES = STATING | _listed("sepanjang setinggi seluas seberat sedalam selebar berkapasitas")
"""Words behind a thing before how large it is."""

STATED_AT = _listed("angka level posisi kisaran rentang")
"""Nouns behind a preposition that carries a clause: "harga emas di angka Rp 1,5 juta"."""

HEDGES = _listed("sekitar")
"""What the parse may take for a preposition, though it only makes a number rough."""

LEADS_OF_NOUN = _listed("di pada dengan hingga")
"""Prepositions before a measure only where a noun of measuring or, for a place, the number itself follows."""

NOUNS = _listed(
    """
    kedalaman level harga posisi ketinggian kecepatan intensitas magnitudo kekuatan skala nilai kisaran angka
    jarak tingkat suhu skor jumlah total rata-rata urutan peringkat panjang lebar luas tinggi berat volume
    kapasitas laju rentang radius tarif biaya persentase porsi pangsa kurs anggaran
    """
)
"""Nouns of measuring: a number behind one of them tells how much, not where or with whom."""

PRICES = frozenset(["harga", "tarif"])
AMOUNTS = NOUNS | _listed(
    """
    pagu pendapatan laba utang piutang inflasi produksi ekspor impor realisasi kerugian keuntungan omzet gaji upah
    pajak denda dividen penguasaan populasi durasi lama usia umur pertumbuhan target kuota stok cadangan neraca selisih
    investasi pengeluaran belanja surplus defisit kebutuhan kekurangan sisa
    besaran suku kupon kandungan kadar bobot depresiasi apresiasi konsumsi torsi
    """
)
"""Nouns behind which a figure alone tells how much: "Laba bersih BRI Rp 15 triliun"."""

PAID = _listed("subsidi bantuan hadiah dana modal tunjangan santunan insentif iuran simpanan saldo honor ongkos")
"""Nouns behind which an amount of money does."""

FOR_EACH = _listed("untuk bagi")
"""Prepositions behind an amount of each thing of a list."""

MEASURING = PERCENT | MEASURES.keys() | {"%"}
"""Words behind a number that make it a measure rather than a count of things."""

NUMBERED = _listed(
    "tahun pasal ayat nomor kelas grup jilid seri edisi musim babak tahap dunia ke semester kuartal zona wilayah"
)
"""Words whose number tells which one is meant."""

BALANCES = _listed("surplus defisit minus untung rugi")
"""Words between such a noun and its figure that tell on which side it is."""

CARRIERS = _listed(
    """
    turun naik melemah menguat anjlok melonjak merosot tumbuh terkoreksi terkontraksi meningkat menurun
    melambat bertambah berkurang susut menyusut terpangkas terapresiasi terdepresiasi melesat ambles jatuh
    menanjak terkerek tergerus meroket terkikis bertumbuh mencapai tercatat sebesar menjadi sebanyak menyentuh
    ditutup dibuka dijual dibanderol dipatok dihargai dipangkas diturunkan dinaikkan surut menyumbang
    berkontribusi
    """
)
"""Verbs whose subject carries the measure: in a list each member may have its own subject under one such verb."""

CHANGES = CARRIERS - _listed(
    """
    mencapai tercatat sebesar menjadi sebanyak menyentuh ditutup dibuka dijual dibanderol dipatok dihargai
    menyumbang berkontribusi
    """
)
"""Verbs of rising and falling, which stand without their measure."""

EARNING = _listed(
    "membukukan meraup meraih mencetak mengantongi mencatatkan memperoleh menghasilkan memproduksi menjual"
)
"""Verbs whose object is the subject's own: "X membukukan laba"."""

RECORDING = _listed("mencatat mendapat mendapatkan menerima mengoleksi mengumpulkan mengalami melaporkan menyumbangkan")
"""Further verbs of having a number of something, which a list tells of several."""

OPENS_FIGURE = _listed("dengan dari di pada untuk berkapasitas berisi berbobot berdaya bertenaga bagi dalam ke hingga")
"""Further words that open what a second figure tells of a thing that has one: "450 pesawat dengan 200 kursi"."""

MONEY = _listed("Rp US$ USD IDR $")
"""Signs before an amount of money."""


def opens_figure(text: str) -> bool:
    """Whether a word is a number or the sign of money before one."""
    return text[0].isdigit() or text.rstrip("0123456789.,") in MONEY


STATES = _listed(
    """
    tewas meninggal luka-luka terluka luka hilang selamat rusak mengungsi cedera terendam hancur sakit kritis
    dirawat ditahan hangus roboh ambruk terdampak positif sembuh menunggu stagnan
    """
)
VICTIMS = _listed("korban warga orang")
TOLD_OF_VICTIMS = _listed("jumlah angka data identitas daftar total keluarga jenazah jasad adanya dan")
"""Nouns for those whom a state befell, and words before them that make the state a part of their phrase."""

TRADED_AT = _listed("menguat melemah naik turun stagnan flat")
"""What a number of shares did on a day."""

DEGREES_OF_STATE = _listed("berat ringan sedang parah dunia kritis total sebagian")
"""What is said of counted victims and things, without a verb's prefix too, and how much of it."""

STRUCK = _listed(
    "rusak terendam hancur hangus terbakar roboh ambruk terdampak tenggelam ludes longsor terputus tergenang "
    "hanyut amblas jebol runtuh"
)
"""What happens to things where they stand."""

REALISED = _listed("terealisasi terakumulasi")
"""Verbs before an amount that look like nouns."""

FELT = _listed("dirasakan terasa tercatat terdeteksi")
"""Verbs whose measure holds for one place: "dirasakan di Garut dengan intensitas III MMI"."""

INTENSITY = MEASURES[INTENSITY_WORD]
"""The unit of what is felt."""
THERE = "di"
STRENGTH = (("dengan", "ADP"), ("intensitas", "NOUN"))
"""The words before how strongly something is felt, with their tags."""
BETWEEN_FELT = _listed("di dengan pada skala intensitas kekuatan dan serta , ; kemudian lalu sedangkan sementara juga")
"""What stands between places and measures of what is felt."""

SUBSIDIARY = _listed("subsider subsidair subsidiair subsidiar")
"""Before the penalty that stands in for another."""

OTHERS = _listed("lainnya lain")
JOINTS = _listed(", dan serta sedangkan sementara sementara, atau ;")
"""What stands between the members of a list of measured things."""

EITHER = frozenset({"atau"})
ALTERNATIVES = _listed("atau setara")
"""Between two measures of the same thing."""

PLACING = frozenset({"koordinat"})
"""Nouns whose numbers tell where."""

JOINED_FORCE = _listed("gabungan terpadu")
"""Behind a group of officers: the bodies they come from follow."""

OUT_OF = "dari"
"""Between a part and its whole."""
TOGETHER = _listed("bersama bersama-sama didampingi ditemani disaksikan")
"""Words before a party that takes part beside the subject."""
NO_PARTY = _listed(
    "lintas silam di pada untuk dalam dengan ini itu tersebut jatuh secara saat paling guna agar demi selama sejak "
    "sebelum setelah"
)
"""Words behind "bersama" that show that nobody stands behind it."""
PARTY_ENDS = _listed("yang sebagai selaku di ke menuju pada untuk dalam melalui saat ketika setelah usai karena")
"""Words behind a party that tell more of it or of the deed."""
PRESENT = _listed("hadir")
"""Verbs of being there, before whose subject "pula" may stand."""
TOO = _listed("pula juga")
ATTENDING = _listed("hadir menghadiri terlibat berpartisipasi")
"""Verbs that make their subject one who took part."""
INTO = frozenset(("", "dalam", "pada", "di"))
"""What leads the occasion that somebody attends; nothing does behind "menghadiri"."""


def within(event: str) -> str:
    """The event that somebody was present at, as the end of a sentence."""
    return f"dalam {event[:1].lower()}{event[1:]}" if not event[1:2].isupper() else f"dalam {event}"


BESIDE = _listed("bersama bersama-sama")
"""Of these, those that stand inside a subject."""
DONE_TOGETHER = _listed(
    "kolaborasi aksi foto momen video kisah cerita doa makan rapat diskusi duet bincang duel program"
)
"""What is done together with somebody, so that who stands behind it belongs to it."""

OWNING = _listed("memiliki mempunyai punya")
TIES = _listed(
    "hubungan sahabat kenalan mitra kerabat sekutu musuh teman relasi anak saudara kemitraan ikatan keterkaitan kaitan "
    "afiliasi"
)
"""What one has with or among others."""

OWNED = "milik"

SHOWING = _listed(
    """mencatat mencatatkan mencetak memimpin melanjutkan membukukan menjadi termasuk mengalami menempati menunjukan
    menunjukkan memperlihatkan"""
)
"""Verbs whose object tells how something traded."""

PRICED = _listed(
    "rupiah dolar kurs emas harga ihsg indeks saham minyak bitcoin yen euro poundsterling ringgit yuan perak"
)
"""What has a price that changes every day."""

STANDS_AT = _listed(
    """berada bergerak bertengger menembus tembus menyentuh dibanderol dijual menekan dipatok bertahan mencapai
    parkir dihargai"""
)
"""Verbs by which a price is told."""

OPENS_OR_CLOSES = _listed("ditutup dibuka")
"""Verbs of trade by which other things open and close for good."""

AT_LEVEL = _listed("berada bertengger bertahan bergerak ditutup dibuka kembali")
"""Verbs that say nothing of a price or index without its level."""

THREATS = frozenset("ancaman".split())
"""Nouns of what a charge may bring, told beside it."""

RATES = _listed("persentase jumlah tingkat angka rasio populasi proporsi prevalensi kemiskinan pengangguran")
"""First words of a subject whose figure is counted now and then, not daily."""

OF_SIZE, OF_NUMBER = "sebesar", "sebanyak"
"""What stands before a size and before a number of things that the article leaves bare: "yakni 20 persen"."""

SPELLING = frozenset("yaitu yakni".split())
"""Between counted things and their names."""

COMPOSED = frozenset("terdiri".split())
"""Predicates of a whole, made up by all its parts together, which are not told apart."""

ORDERED = frozenset("urutan susunan formasi komposisi klasemen".split())
"""First words of a subject whose members are told in their order, all together."""

HOLDS = "mencakup"
"""The predicate of a whole before one of its parts."""

AMONG = "termasuk"
BELONGS_TO = ("termasuk", "dalam")
"""The predicate of one of several counted things."""


def aged(entity: str, age: str) -> str:
    """Somebody's age as a sentence body."""
    return f"{entity} berusia {age} tahun"


def find_scores(text: str) -> Iterator[QuantitySpan]:
    """The scores of a text as quantities: the number is that of the side named first, the unit tells the whole."""
    for found in quantities.find_scores(text):
        unit = quantities.score_unit(text[found.start : found.end])
        yield QuantitySpan(found.start, found.end, found.first, None, unit, "exact", found.start)
