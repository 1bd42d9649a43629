"""Nouns for decisions, changes and deeds, and the verbs that tell them in Indonesian news."""

import re
from functools import lru_cache

DECISIONS = frozenset("keputusan langkah kebijakan tindakan upaya rencana".split())
"""Nouns that point at what the sentence before says somebody did."""

MEANT = frozenset("komitmen upaya kemampuan keinginan rencana niat tekad kewajiban tugas langkah keputusan".split())
"""Nouns of what somebody means, or has, to do, whose verb is no predicate: "komitmen membangun budaya baca"."""

DECIDING = frozenset(
    """memutuskan sepakat bersepakat berencana berkomitmen menyatakan memastikan mengumumkan akhirnya mulai untuk bakal
    kembali juga terus""".split()
)
"""Verbs and adverbs between who decided and the deed: "memutuskan untuk mencabut"."""

CHANGES = {
    "kenaikan": frozenset("naik meningkat melonjak melejit".split()),
    "peningkatan": frozenset("naik meningkat bertambah".split()),
    "penurunan": frozenset("turun menurun merosot anjlok menyusut".split()),
    "pelemahan": frozenset("melemah turun terkoreksi".split()),
    "penguatan": frozenset("menguat naik".split()),
    "lonjakan": frozenset("melonjak naik meningkat".split()),
    "pertumbuhan": frozenset("tumbuh".split()),
}
"""Nouns for a change, and the verbs that tell it of what changed."""

UTTERED = {
    "laporan": frozenset(["melaporkan"]),
    "imbauan": frozenset("mengimbau mengingatkan".split()),
    "usulan": frozenset(["mengusulkan"]),
    "usul": frozenset(["mengusulkan"]),
    "permintaan": frozenset(["meminta"]),
    "ajakan": frozenset(["mengajak"]),
    "desakan": frozenset(["mendesak"]),
    "gugatan": frozenset("menggugat mengugat".split()),
    "tuntutan": frozenset(["menuntut"]),
    "ancaman": frozenset(["mengancam"]),
    "tawaran": frozenset(["menawarkan"]),
    "kecaman": frozenset("mengecam mengutuk".split()),
    "peringatan": frozenset("memperingatkan mengingatkan".split()),
    "tuduhan": frozenset(["menuduh"]),
    "tudingan": frozenset(["menuding"]),
    "kritik": frozenset(["mengkritik"]),
    "larangan": frozenset(["melarang"]),
    "seruan": frozenset("menyerukan menyeru".split()),
}
"""Nouns for what somebody says or asks for, and the verbs that tell that they do."""

TRADED = frozenset("ditutup dibuka tercatat terpantau berakhir".split())
"""Verbs between what rises or falls on a market and the verb that tells it: "rupiah ditutup menguat"."""

BEARING = frozenset(
    """mengalami menderita meraih melakukan memberikan mengajukan menyampaikan membuat mengambil mencetak menjalani
    melontarkan mengeluarkan menulis merilis menorehkan menelan""".split()
)
"""Verbs whose object is their subject's own: "Budi mengalami cedera" tells of the "cedera Budi"."""

RULED = frozenset("menolak mengabulkan".split())
COURTS = frozenset("mahkamah pengadilan majelis hakim ma mk juri".split())
"""What a court decides on what is asked of it, and the first words for courts."""

HOW = frozenset("lebih lanjut kembali segera secara sementara".split())
"""Words between a verb and what is done to: "memproses lebih lanjut rekomendasi"."""

NO_DECISIONS = frozenset(
    """membela mendukung mengkritik memuji menyambut menyoroti mengapresiasi menyinggung merespons menanggapi melihat
    mencatat membahas memiliki mengalami mencapai menjadi merasa mengetahui membuktikan merupakan membuat
    meliputi mencakup berisi memuat""".split()
)
"""Verbs that tell nothing anybody decided."""

WAYS = frozenset("ke dari dalam menjadi".split())
"""Prepositions behind an object without which a deed is not told whole."""

_AFFIXES = re.compile(r"^(?:pe|me|di|ber|ke|ter)?[^aeiou]*(\w{3,}?)(?:kan|an|i)?$")


def act_key(word: str) -> str:
    """What a verb and the noun made from it share: "angkap" of "menangkap", "ditangkap" and "penangkapan"."""
    match = _AFFIXES.match(word)
    return match[1] if match else ""


LAST = "k"
"""The letter that a noun in "-kan" may share with its verb: "pelantikan" of "melantik"."""


def by(who: str) -> str:
    """Who did what a noun tells."""
    return f"oleh {who}" if who else ""


HOW_MANY = frozenset("sebanyak sekitar hampir ratusan ribuan puluhan juta ribu ratus".split())
"""Words that only count what a deed was done to."""

DEVERBAL = re.compile(r"(?:^pe\w{4,}an|[aeiou]si)$")
"""Nouns for a deed: "penangkapan", "evakuasi"."""

ACT_NOUN = re.compile(r"pe\w{4,}an$")

NO_ACTS = frozenset(CHANGES) | frozenset(
    """permintaan permohonan pertanyaan pernyataan penegasan penjelasan pengakuan penilaian pengalaman perjalanan
    penghasilan pengobatan perkiraan penyebutan perasaan perjanjian persetujuan peraturan persatuan perusahaan
    perkumpulan peralatan persediaan perlengkapan""".split()
)
"""Nouns of that shape for what is said, felt or undergone, or for a change: no deed that an article is about."""


@lru_cache(maxsize=2**13)
def is_act(noun: str) -> bool:
    """Whether a noun is one for a deed that an article can be about: "penangkapan", "pemusnahan"."""
    return ACT_NOUN.match(noun) is not None and noun not in NO_ACTS


UNDONE = frozenset("akan bakal untuk tidak belum ingin hendak siap berencana diminta harus perlu".split())
"""Words before a verb that leave its deed undone."""

NOT_DONE = UNDONE | frozenset("tak dapat bisa mampu upaya jadi batal gagal guna agar supaya demi rencana".split())
"""The same and those that leave it open."""

_VOWELS = tuple("aiueo")
_PREFIXES = (
    (_VOWELS, "peng", 0), (("k",), "peng", 1), (("g", "h"), "peng", 0), (("t",), "pen", 1), (("d", "j", "c"), "pen", 0),
    (("s",), "peny", 1), (("p",), "pem", 1), (("b", "f"), "pem", 0), (("l", "r", "m", "n", "w", "y"), "pe", 0),
)  # fmt: skip
"""First letters of a base, the prefix of the noun for its deed, and how many letters that swallows."""


def noun_of_passive(verb: str) -> str:
    """The noun for the deed of a passive verb by its form: "diangkat" is "pengangkatan"."""
    base = verb.removeprefix("di")
    base = base.removesuffix("kan") if base.endswith("kan") else base.removesuffix("i")
    prefix, swallowed = next(((p, n) for first, p, n in _PREFIXES if base.startswith(first)), ("", 0))
    return f"{prefix}{base[swallowed:]}an" if prefix and verb.startswith("di") else ""
