"""Meetings, visits and gatherings that an opening tells by a verb, and the nouns that name them."""

import re

from klaim.language.id.clauses import AUXILIARIES, NEGATIONS

MET = {
    "bertemu": "pertemuan",
    "menemui": "pertemuan",
    "berunding": "perundingan",
    "berdialog": "dialog",
    "bernegosiasi": "negosiasi",
    "menelepon": "percakapan telepon",
}
"""Verbs by which two parties meet or talk, and the noun for what they do."""

RECEIVED = re.compile(r"\bmenerima (?:kunjungan(?: kehormatan| kenegaraan| resmi| kerja)*|audiensi) (?=[A-Z])")
MEETING = "pertemuan"
"""That somebody received a guest, and the noun for that."""

TALKED = frozenset("berbicara berbincang berkomunikasi berdiskusi bercakap-cakap".split())
PHONE, CALL = "telepon", "percakapan telepon"
"""Verbs of talking that may be by phone, the word that says so, and the noun for that."""

WITH = "dengan"

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
    "percakapan": frozenset("percakapan pembicaraan perbincangan panggilan komunikasi telepon".split()),
}
"""Nouns that stand for one another where a text points back at what was held."""

ALIKE = frozenset("acara kegiatan agenda".split())
"""Nouns that stand for most of what is held."""


def between(noun: str, one: str, other: str) -> str:
    """A meeting of two parties."""
    return f"{noun} {one} {WITH} {other}"


def without(label: str, party: str) -> str:
    """A meeting or call told of one of its parties: with the other one."""
    one, other = parties_of(label) or ("", "")
    named = {one: other, other: one}.get(party, "")
    return f"{label.removesuffix(f'{one} {WITH} {other}')}{WITH} {named}" if named else label


def visit(noun: str, who: str, where: str) -> str:
    """A visit with who made it and where to."""
    return " ".join(part for part in (noun, who, where) if part)


SESSIONS = frozenset("sidang persidangan rapat pertemuan paripurna laga pertandingan partai final semifinal".split())
"""Nouns for what is held, in which something is found, decided or won: "dalam sidang di Pengadilan Negeri Solo"."""

BOTH_PARTIES = re.compile(
    r"\b[Kk]edua(?:nya\b| (?P<office>menteri|menlu|menhan|presiden|pemimpin|kepala negara|kepala pemerintahan|tokoh|"
    r"pejabat|ketua umum)\b(?: (?:tersebut|itu))?)"
)
"""Words for the two who met or talked, those with an office for people only."""


def parties_of(label: str) -> tuple[str, ...]:
    """The two parties of a meeting or call that `between` named; none of anything else that is held."""
    noun = next((n for n in sorted({MEETING, CALL, *MET.values()}, key=len, reverse=True) if label.startswith(n)), "")
    one, joint, other = label[len(noun) :].strip().partition(f" {WITH} ")
    return (one, other) if noun and joint else ()
