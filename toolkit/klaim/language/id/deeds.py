"""Visits and gatherings that an opening tells by a verb, and the nouns that name them."""

import re

from klaim.language.id.clauses import AUXILIARIES, NEGATIONS

VISIT = re.compile(
    r"\b(?:melakukan|melaksanakan|menjalani|memulai|mengawali|melanjutkan) "
    r"(?P<visit>(?:kunjungan|lawatan)(?: kerja| kenegaraan| resmi| balasan)*) "
    r"(?=(?:ke|di) (?:[a-z]+ ){0,2}[A-Z])|\b(?P<going>berkunjung|bertandang) (?=ke (?:[a-z]+ ){0,2}[A-Z])"
)
"""A visit and, behind it, where it leads."""

VISITING = "kunjungan"

HOLDING = re.compile(
    r"\b(?:menggelar|mengadakan|menyelenggarakan|melaksanakan|melangsungkan|menghadiri|mengikuti|memimpin|membuka|"
    r"(?:hadir|berpidato|berbicara|tampil) (?:di|dalam|pada)|melanjutkan rangkaian) (?:acara |kegiatan )?"
    r"(?P<held>[A-Za-z]\w+)"
)
"""Verbs of holding or attending something, what that is right behind them."""

TAKING_PLACE = frozenset("digelar diselenggarakan diadakan dilaksanakan dihelat dilangsungkan".split())
"""Verbs behind what is held."""

BEFORE_HELD = AUXILIARIES | NEGATIONS | frozenset("rampung tuntas selesai usai sukses resmi bakal".split())
"""Words before such a verb."""

HELD = frozenset(
    """unjuk aksi demonstrasi demo rapat pertemuan razia operasi penggeledahan inspeksi sidak pelatihan pemilu pemilihan
    lomba festival konser simulasi seminar diskusi dialog konferensi upacara pameran bazar turnamen kejuaraan kompetisi
    patroli musyawarah deklarasi sosialisasi lokakarya forum kongres muktamar munas rakernas mudik uji vaksinasi sidang
    parade karnaval program penertiban pasar bimbingan bakti apel donor gladi peringatan perayaan peresmian pelantikan
    pembekalan penyuluhan sarasehan workshop webinar talkshow expo jambore kirab pawai resepsi jamuan tabligh pengajian
    peluncuran penandatanganan pembukaan penutupan wisuda kuliah konvensi rakor rakornas rakerda rakernis fgd
    """.split()
)
"""Nouns for what is held."""

SPOKEN_OF = frozenset(
    """unjuk demonstrasi demo rapat pertemuan razia operasi penggeledahan inspeksi sidak pelatihan pemilu pemilihan
    lomba festival konser seminar diskusi dialog konferensi upacara pameran bazar turnamen kejuaraan patroli
    musyawarah deklarasi lokakarya kongres muktamar munas rakernas vaksinasi parade karnaval pencarian penyelamatan
    seleksi survei pilkada pelantikan peresmian peluncuran penandatanganan kunjungan pawai kirab jambore expo workshop
    webinar wisuda sidang simposium penyaluran penyitaan penangkapan pemusnahan pembongkaran pembukaan
    perayaan""".split()
)
"""Nouns for what is held or done that name it in whatever place of the first sentence they stand."""

TITLED = frozenset("rapat pertemuan sidang konferensi kongres forum musyawarah rakernas".split())
"""Nouns for what is held with which its title may begin."""

OF_OBJECT = frozenset("terhadap atas kepada".split())
"""Words behind an event noun that tell to whom or what it was done."""

FOR_PRESS = frozenset("pers wartawan media".split())
"""Words behind a noun for what is held by which somebody only speaks there."""

LEADING_ON = frozenset("kendala acara kegiatan ajang prosesi pelaksanaan penyelenggaraan kelanjutan lanjutan".split())
"""Nouns right before such a noun that tell of it."""

NO_ONE_DEED = re.compile(
    r"\b(?:setiap|tiap|dua|tiga|empat|lima|beberapa|sejumlah|berbagai|banyak|seluruh|semua|para|jenis|rencana|usulan|"
    r"wacana|tanpa|bukan|menjelang|jelang|hasil|biro|tim|panitia|dinas|badan|komisi|tahapan|rangkaian|hari|ruang|daerah|"
    r"anggaran|biaya|masa|jadwal|potensi|kebutuhan|akan|belum|tidak|upaya|percepatan|mempercepat) $|-$",
    re.IGNORECASE,
)
"""What before such a noun shows that it names none or more than one, or only tells of another thing."""

SAME = {
    "unjuk": frozenset("aksi demonstrasi demo unjuk".split()),
    "aksi": frozenset("aksi demonstrasi demo unjuk".split()),
    "demonstrasi": frozenset("aksi demonstrasi demo unjuk".split()),
    "demo": frozenset("aksi demonstrasi demo unjuk".split()),
    "kunjungan": frozenset("kunjungan lawatan".split()),
    "lawatan": frozenset("kunjungan lawatan".split()),
    **dict.fromkeys(
        ("percakapan", "pembicaraan", "perbincangan"),
        frozenset("percakapan pembicaraan perbincangan panggilan komunikasi telepon".split()),
    ),
    "operasi": frozenset("operasi ott".split()),
    "pertemuan": frozenset("pertemuan pembicaraan perbincangan".split()),
    "perundingan": frozenset("perundingan negosiasi pembicaraan".split()),
    "negosiasi": frozenset("perundingan negosiasi pembicaraan".split()),
}
"""Nouns that stand for one another where a text points back at what was held."""

ALIKE = frozenset("acara kegiatan agenda".split())
"""Nouns that stand for most of what is held."""


def visit(noun: str, who: str, where: str) -> str:
    """A visit with who made it and where to."""
    return " ".join(part for part in (noun, who, where) if part)


SESSIONS = frozenset("sidang persidangan rapat pertemuan paripurna laga pertandingan partai final semifinal".split())
"""Nouns for what is held, in which something is found, decided or won: "dalam sidang di Pengadilan Negeri Solo"."""

STEPS = frozenset("langkah keputusan rencana kebijakan upaya aksi niat usulan permintaan desakan keinginan".split())
"""Nouns for what somebody does or means to do, behind which they and their deed may stand."""

VERBLESS = frozenset("sejalan selaras sesuai senada".split())
"""Predicates of a deed that are no verb: "langkah Budi menjual mobil sejalan dengan aturan"."""

EFFECTS = frozenset(
    """
    memicu membuat menuai menekan mendapat mendapatkan menimbulkan menyebabkan mengundang menjadi merupakan mendorong
    memberikan memberi membawa mengancam memengaruhi mempengaruhi menguntungkan merugikan mengejutkan menarik
    mencerminkan menunjukkan menandai memperkuat memperburuk memperlihatkan mengakibatkan menyulut meningkatkan
    mencakup meliputi menyasar mengacu mengatur memungkinkan melanggar bertujuan berdampak berlaku terjadi
    """.split()
)
"""Verbs of what comes of such a deed, rather than of the deed."""
