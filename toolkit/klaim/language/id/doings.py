"""Nouns for what somebody does, and the verbs that tell it in the sentence before: "kolaborasi ini"."""

from klaim.language.id import acts

PARTNERING = frozenset("berkolaborasi bermitra bersinergi menggandeng bekerjasama".split())
PARTNERS = frozenset(["kerja sama", "kerjasama", "kolaborasi", "kemitraan", "sinergi"])
"""Verbs of working together, and the nouns for that."""

TOGETHER = ("bekerja", "sama")
"""The same verb in two words."""

WITH = "dengan"
BESIDE = frozenset("dengan bersama".split())
"""What leads whom somebody works with, and of a phrase for that the one word."""

BY_NOUN = acts.UTTERED | {
    "instruksi": frozenset(["menginstruksikan"]),
    "perintah": frozenset(["memerintahkan"]),
    "arahan": frozenset(["mengarahkan"]),
    "rekomendasi": frozenset(["merekomendasikan"]),
    "janji": frozenset("berjanji menjanjikan".split()),
    "klaim": frozenset("mengklaim mengeklaim".split()),
    "komitmen": frozenset(["berkomitmen"]),
    "protes": frozenset(["memprotes"]),
    "kunjungan": frozenset("mengunjungi berkunjung meninjau menyambangi".split()),
    "unggahan": frozenset(["mengunggah"]),
    "keberhasilan": frozenset("berhasil sukses".split()),
    "kegagalan": frozenset(["gagal"]),
    "kehadiran": frozenset("hadir menghadiri".split()),
    "kedatangan": frozenset("datang tiba".split()),
    "keterlibatan": frozenset(["terlibat"]),
    "laporan": frozenset("melaporkan melapor".split()),
    "penolakan": frozenset(["menolak"]),
    "dukungan": frozenset(["mendukung"]),
    "dorongan": frozenset(["mendorong"]),
    "apresiasi": frozenset(["mengapresiasi"]),
    "investasi": frozenset(["berinvestasi"]),
}
"""Nouns for what somebody says, asks for or does, and the verbs that tell that they do."""

OWN = frozenset("aturan tujuan sasaran lapangan bagian kegiatan makanan minuman tulisan jalanan bangunan".split())
"""Nouns that share their stem with a verb, but are no deed of whoever does that."""

RESULT, RESULTS = "an", frozenset("me ber".split())
"""How the noun for a deed ends, and the verbs begin of which it is one."""

WHITHER = frozenset(["ke"])
"""What leads where to somebody goes, which tells their deed from others."""
