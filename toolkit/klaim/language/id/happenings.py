"""Turns a verb into the noun for its deed: "menangkap" into "ditangkapnya", "tewas" into "tewasnya"."""

from functools import cache

from klaim.language.id.lemmas import lemma

_NASAL = (
    ("menge", ""), ("meng", ""), ("meng", "k"), ("meny", "s"), ("men", ""), ("men", "t"), ("mem", ""), ("mem", "p"),
    ("me", ""),
)  # fmt: skip
_CAUSING = "memper"
_ENDINGS = ("kan", "i", "")
_OBJECT = ("kan", "i")
"""Endings of active verbs that need an object."""
NYA = "nya"

NONE = frozenset(
    """
    memiliki mempunyai menjadi membuat termasuk berada terdapat ada bisa dapat harus akan ingin mulai ikut terlihat
    terdengar tampak terletak terdiri berasal bernama berusia berinisial mengaku merasa mencapai berarti mengandung
    memberikan melakukan mengalami mendapat mendapatkan masih tetap tidak belum bukan punya tahu merespons menanggapi
    memperlihatkan menunjukkan menggambarkan melihat mencatat membahas menjelang menganggap mengenal menghebohkan
    menguntungkan merugikan menargetkan menetapkan membantu memutuskan dianggap dikenal diketahui dinilai ditargetkan
    diuntungkan dihebohkan dibantu ditetapkan berupaya berusaha berharap bersiap berencana mencoba siap datang hadir
    """.split()
)
"""Verbs that tell no deed by which an article could be named."""


@cache
def done(verb: str) -> str:
    """An active verb in lower case as a noun of what is done to its object; empty where its base is not known."""
    if verb.startswith(_CAUSING):
        return f"di{verb.removeprefix('mem')}{NYA}"
    base = lemma(verb, "VERB")
    for ending in _ENDINGS:
        stem = verb.removesuffix(ending)
        if len(stem) + len(ending) != len(verb):
            continue
        for prefix, start in _NASAL:
            if stem.startswith(prefix) and start + stem.removeprefix(prefix) == base:
                return f"di{base}{ending}{NYA}"
    return ""


def happened(verb: str) -> str:
    """Any other verb in lower case as a noun of what happens to its subject; empty where its object is missing."""
    return "" if verb.startswith("me") and verb.endswith(_OBJECT) else verb + NYA


COMING = frozenset("hadir datang tiba bergulir lahir gugur tersaji berlaga bertanding".split())
"""Verbs of who came or what went on, whose subject may stand behind them: "Turut hadir Menteri Budi"."""

OPENING = frozenset(
    "tampil lahir unggul datang tiba kalah menang hadir finis turun naik masuk absen jatuh main".split()
)
"""Verbs without a prefix that may open a sentence as a deed of its subject: "Tampil di kandang, Persib menang"."""

SUFFERED = frozenset("keracunan kesurupan kelaparan kedinginan kebanjiran kemalingan kecopetan kehujanan".split())
"""Nouns of what befalls somebody that are the predicate behind whom it befell: "63 siswa keracunan"."""

HALF_NOUNS = frozenset("adu baku unjuk tukar tarik lempar".split())
"""Words without a verb's prefix that open the name of what happens: "terjadi adu mulut", "terjadi baku tembak"."""

OUTCOMES = frozenset("rampung selesai tuntas kelar usai rusak hancur roboh hilang batal gagal rilis".split())
"""What becomes of a thing, told by a word without a verb's prefix."""

FIRST_DEEDS, SECOND_DEEDS = frozenset("lahir start".split()), frozenset("besar finis".split())
"""What somebody does first and then, the second told by a word that elsewhere is none: "lahir di A dan besar di B"."""

INSTEAD = frozenset(["memilih"])
"""Verbs of what somebody does in place of what they do not: "tidak berspekulasi dan memilih menunggu"."""

MAY_BRING = frozenset("dapat bisa mampu berisiko berpotensi rentan".split())
EFFECTS = frozenset(
    """
    menyebabkan memicu mengakibatkan menimbulkan meningkatkan menurunkan mengurangi mencegah merusak mengganggu
    memperburuk meredakan menghambat memperparah membahayakan merangsang mempercepat memperlambat mengiritasi
    """.split()
)
"""What something of a kind may do to something, which holds whoever reads it: "Kafein berisiko memicu insomnia"."""

SINCE = "sejak"
"""The link of a deed since which something is so: "Sejak dibuka pada 2015, Taman Mawar …"."""

UNREST = frozenset(
    "kemacetan ketegangan kerumunan kepadatan kekacauan kepanikan kegaduhan kericuhan kelangkaan antrean".split()
)
"""What happens at a place so that the place tells which it is: "Kemacetan terjadi di Jalan Melati"."""
