"""Nouns that name events in Indonesian news and how a text points back at them."""

import re
from collections.abc import Iterable

from klaim.language.id.alternatives import any_case, begun

GENERAL = frozenset("insiden peristiwa kejadian musibah tragedi".split())
"""Nouns that can stand for any event."""

KINDS = {
    "accident": frozenset("kecelakaan tabrakan".split()),
    "fire": frozenset("kebakaran".split()),
    "quake": frozenset(["gempa", "gempa bumi", "bencana"]),
    "disaster": frozenset(
        [
            "puting beliung",
            "banjir bandang",
            "tanah longsor",
            "gelombang panas",
            "kabut asap",
            *"banjir longsor erupsi letusan tsunami badai kekeringan bencana".split(),
        ]
    ),
    "fault": frozenset("gangguan kerusakan pemadaman keracunan kebocoran".split()),
    "attack": frozenset("serangan ledakan penembakan".split()),
    "crime": frozenset(
        """pembunuhan pencurian perampokan penganiayaan pencabulan pemerkosaan pelecehan pengeroyokan penikaman
        penusukan pembacokan penculikan penyekapan tawuran bentrokan kerusuhan pembakaran perundungan
        pembegalan penyerangan keributan perkelahian penjambretan perampasan perusakan pemerasan penipuan penggelapan
        pengancaman penyelundupan pemalsuan peretasan pengoplosan penimbunan pembalakan penyiksaan pembobolan
        pencopetan persekusi penyerobotan penyiraman perbudakan perburuan""".split()
    ),
    "outbreak": frozenset("wabah".split()),
    "call": frozenset("pembicaraan percakapan perbincangan panggilan diskusi telepon dialog".split()),
    "talk": frozenset("pertemuan rapat diskusi dialog perundingan negosiasi".split()),
    "match": frozenset("pertandingan laga duel".split()),
    "trial": frozenset("sidang".split()),
    "conflict": frozenset("konflik".split()),
    "case": frozenset("kasus perkara".split()),
}
"""Nouns that can stand for one another when a text points back, by kind of event."""

ALONE = frozenset("match accident".split())
"""Kinds of event of which an article about one tells no other, by whatever noun for it."""

HARMFUL = frozenset("accident fire quake disaster attack crime incident clause fault found".split())
"""Kinds of event that are the matter of an article wherever its opening names them."""

ACTED_ON = HARMFUL | {"case"}
"""Kinds of event that police and the like act on."""

STRENGTH = frozenset("magnitudo magnitude bermagnitudo berkekuatan m mw sr skala".split())
"""Words that lead on to how strong an event was, which its name leaves out."""

NOUN = re.compile(
    "("
    + begun(
        any_case(
            "gempa bumi", "gempa", "kecelakaan", "kebakaran", "banjir bandang", "banjir", "tanah longsor", "longsor",
            "serangan", "ledakan", "penembakan", "erupsi", "tsunami", "pembicaraan", "percakapan", "perbincangan",
            "pertemuan", "rapat", "perundingan", "negosiasi", "pertandingan", "laga", "sidang", "wabah", "konflik",
            "tabrakan", "puting beliung", "gelombang panas", "kabut asap", "badai", "kekeringan",
            *sorted(KINDS["crime"]),
        )
    )
    + r")\b"
)  # fmt: skip
OCCURS = frozenset("terjadi berlangsung bermula berawal terekam".split())
"""Verbs of which a general noun alone is the subject only where it means the event of the text."""

SO = frozenset("begitu sangat secara".split())
"""Words behind "yang terjadi" that tell how an event was, not which."""

ATTENDED = re.compile(
    r"\b(?:menghadiri|mengikuti|memimpin|memulai|melanjutkan) (?P<talk>pembicaraan|perundingan|negosiasi)"
    r"(?= di\b|[^\w ]| (?:itu|tersebut|ini)\b)"
)
"""A talk named by its noun alone that somebody takes part in."""

_NOUNS = "|".join(sorted(noun for nouns in KINDS.values() for noun in nouns))
THIS_TIME = re.compile(rf"\b(?P<event>(?:{_NOUNS})(?: \w+){{0,4}}?) kali ini\b", re.IGNORECASE)
"""An event told to be this one."""

GOES_ON = "telah|sudah|masih|akan|yang|terjadi|itu|tersebut|ini|dan|pada|oleh|untuk|dengan|karena|akibat|hingga"
"""Words that leave what stands before them whole."""


def named_by(label: str) -> str:
    """The words of an event that only a clause names, without the place."""
    return label.removeprefix("peristiwa ").partition(at_place("", ""))[0]


IDIOMS = re.compile(
    r"serangan (?:jantung|panas|fajar|panik|balik|siber|stroke|hama|asma)|"
    r"banjir (?:penalti|laporan|pujian|kritik|promo|diskon|order|gol)|kebakaran jenggot",
    re.IGNORECASE,
)
"""Phrases with an event noun that name no event of its kind."""

NEEDS_PARTIES = frozenset("match".split())
"""Kinds of event that only their parties tell from others."""

_SIDE = r"[A-Z][\w-]*(?: [A-Z][\w-]*)*"
PARTIES = re.compile(
    rf" (?:(?:antara|dengan|melawan|kontra|vs)|(?:ke|terhadap)(?: [a-z]+){{0,2}}) {_SIDE}"
    rf"(?: (?:dan|dengan|vs\.?|melawan|kontra) {_SIDE})?"
)
"""Between whom an event was, or against whom."""

_NAME = r"[A-Z][\w-]*(?: [A-Z][\w-]*){0,9}"

BOTH = re.compile(rf"(?<!\w)({_NAME}) dan ({_NAME})(?: [a-z]+)*?(?: di {_NAME})?(?: [a-z]+)* $")
"""Two parties right before the verb of a talk or meeting."""

OCCASION = frozenset("dalam pada di".split())
"""Words at the start of a sentence behind which an event is its occasion."""

MUTUAL = frozenset("pembicaraan percakapan perbincangan pertemuan perundingan negosiasi".split())

OF_BOTH = re.compile(
    r"\b(?P<noun>\w{5,})(?: telepon)? (?:antara )?(?:keduanya|kedua (?:pemimpin|kepala negara|presiden|menteri|menlu|"
    r"tokoh|kepala pemerintahan|perdana menteri))\b(?: (?:tersebut|itu)\b)?"
)
"""A talk told by the two who talked."""

UNREAL = re.compile(
    r"(?:\b(?:sebuah|suatu|setiap|potensi|berpotensi|jenis|tahan|adanya|risiko|rawan|terjadinya|antisipasi|mengantisipasi|bahaya|mencegah|"
    r"pencegahan|ancaman|simulasi|memicu|anti|alat|hari|menjadi|tanpa|bukan|soal|kasus|dugaan|dampak|bencana|"
    r"hadapi|menghadapi|peringatan|dini|kembali|sempat) |[a-z]-)$",
    re.IGNORECASE,
)
"""What before an event noun shows that it names no single event that took place."""

OF_LAW = re.compile(r"(?:\bRUU|\bUU|[Uu]ndang|\bPerpu|\))\)? (?:[A-Z]\w+ )*$")
"""What before an event noun with a capital shows that it is in the title of a law."""

ANY_OR_ONE = ("bencana ", "sebuah ", "kasus ")
STRIKES = re.compile(r"(?: [a-z]+){0,4}? (?:melanda|mengguncang|menerjang|terjadi|menimpa) | di [A-Z]")
"""Words before an event noun, and what behind both shows that it struck: "bencana banjir yang melanda …"."""

INDEFINITE_BEFORE = re.compile(
    r"(?:\b(?:sebuah|suatu|satu|dua|tiga|beberapa|sejumlah|banyak|setiap|potensi|berpotensi|jenis|tahan|adanya|mengalami|risiko|rawan|"
    r"para|sebagai|merupakan|adalah|semua|semacam|menjadi|melakukan|melancarkan|tanpa|ada|bahaya|mencegah|memicu|api|terjadi|"
    r"terjadinya|antisipasi|mengantisipasi|pencegahan|soal|anti|bencana|akibatkan|menimbulkan|menyebabkan|sumber|mitigasi|edukasi|kata|penanggulangan|bertajuk|menggelar|"
    r"mengadakan|dalam|menghadiri|mengikuti|memimpin|menjalani|hasil|agenda|usai|jadwal|pemadam) |-)$",
    re.IGNORECASE,
)
"""What before an event noun shows that it means another one, or any."""

ANOTHER = frozenset(
    "sebelumnya berikutnya selanjutnya mendatang lain lainnya berbeda perdana pembuka pekan hari malam "
    "pertama kedua ketiga keempat kelima".split()
)
"""Words behind an event noun that make it another one of its kind, or tell which one it is."""

EVENT_PARTS = frozenset(
    """guncangan getaran penyebab pusat episenter lokasi korban dampak pelaku kronologi magnitudo kekuatan
    kedalaman skala situasi kerugian""".split()
)
"""What an event has: "Guncangannya" right behind a sentence about an earthquake is the earthquake's."""

SURE = frozenset("pasti jelas utama sebenarnya".split())
"""Words behind a part of an event that still do not tell of which event it is."""

RESPONSES = frozenset(
    """evakuasi pemadaman pencarian penyelamatan penanganan penyelidikan pendataan pengungsian pendinginan
    pembasahan""".split()
)
"""What is done about an event: bare, it can only be about the article's."""

RESCUES = frozenset("evakuasi pencarian penyelamatan pengungsian".split())
"""Of those, what is done for people in it rather than to it."""

ACTORS = frozenset(
    """
    petugas polisi kepolisian tim warga saksi relawan pengemudi sopir penyidik aparat tentara masyarakat keluarga
    pengungsi pemadam
    """.split()
)
"""People whom an account of an event brings in without a name."""

BARE_ACTORS = (ACTORS - {"tim"}) | frozenset(
    "korban pelaku tersangka terdakwa hakim jaksa penuntut pelapor terlapor penggugat tergugat pemohon".split()
)
"""The same and those whom only the event makes what they are."""

PUBLIC = frozenset("masyarakat warga publik pengendara pengguna".split())
"""Those whom an account also tells what to do."""


def concerning(event: str) -> str:
    """What ties somebody's deed to an event."""
    return f"terkait {event}"


TWO_WORDS = frozenset(noun for nouns in KINDS.values() for noun in nouns if " " in noun)
"""Nouns for an event that are two words."""

UNCERTAIN = frozenset(["dugaan"])
"""Words before the noun for an event that leave it open whether it took place."""


def alleged(noun: str) -> re.Pattern[str]:
    """What tells of an event as one that is only alleged."""
    return re.compile(rf"\b[Dd]ugaan (?:aksi |adanya |peristiwa |insiden )?{noun}\b")


def again(event: str) -> str:
    """An event named a second time in one sentence."""
    words = event.split()
    two = " ".join(words[:2])
    return f"{two if two in TWO_WORDS else words[words[0] in UNCERTAIN]} itu"


DATED = frozenset("quake disaster".split())
"""Kinds of event that recur at a place, so that a label needs their day."""

ACTIVE = re.compile(r"me(?!reka|lalui|nurut|nuju|ngenai|ski|nteri|dia)\w{4,}$")
PASSIVE = re.compile(r"di(?!a|ri|nas)\w{4,}$")

EVERYWHERE = frozenset(["Indonesia", "Tanah Air", "Asia", "Eropa"])
"""Places so large that an event "in" them is none in particular."""

UNFOLDING = frozenset("accident fire quake disaster attack clause incident fault found".split())
"""Kinds of event of which nearly all that an article tells is a part."""

OF_A_KIND = " jenis"
"""What ends a label where the name of its kind stands in quotation marks."""

RIOTS = frozenset("kerusuhan bentrokan tawuran kericuhan penembakan penyerangan wabah".split())
"""Crimes and the like of which the same holds: many take part in them or are struck."""

VICTIMS = frozenset("korban".split())
VICTIM_WORDS = frozenset("korban jiwa luka meninggal dunia tewas selamat luka-luka berat ringan terdampak".split())
SEVERAL_VICTIMS = re.compile(
    r"\b(?:para|kedua|semua|seluruh|sejumlah|puluhan|ratusan|dua|tiga|empat|lima|\d+|beberapa|setiap|tiap|korban-) ?"
    r"(?:orang |jiwa )?korban\b|\bkorban (?:lain|lainnya|jiwa|luka|kedua|pertama|selamat|meninggal|tewas|berinisial)\b",
    re.IGNORECASE,
)
"""What shows that a text tells of more victims than one."""

LOST = frozenset("dalam akibat dari pada oleh".split())
"""Prepositions behind a noun that already tie it to an event."""

NOT_PARTICIPANT = frozenset("kendaraan jenis mengemudikan mengendarai naik menumpang".split())
NOT_VICTIM = frozenset("menjadi jadi sebagai".split())
"""Words before "korban" that make it a part somebody plays."""

BETWEEN_STATES = re.compile(r"\bantara [A-Z]\w+(?: [A-Z]\w+)* dan [A-Z]\w+(?: [A-Z]\w+)*")
"""Two sides between whom something is."""

BOTH_COUNTRIES = re.compile(
    r"\b[Kk]edua (?:negara|negeri)\b(?: (?:tersebut|itu|ini)\b)?"
    r"(?! (?:tersebut|itu|ini|yang|di|anggota|bagian|tetangga))"
)


def at_place(noun: str, place: str) -> str:
    """An event with where it was."""
    return f"{noun} di {place}"


STRUCK_BY = frozenset("terendam direndam dilanda tergenang diterjang dikepung dihantam".split())
"""Verbs right before the noun of an event that tell what it struck: "terendam banjir (di lingkungan kantor)"."""

BEFORE_EVENT = frozenset("saat ketika sebelum setelah sesudah usai pasca sesaat akibat".split())
"""Words behind which a bare general noun means the event of the text."""

OF_PARTS = frozenset("materi materiil material materil total terdampak".split())
"""Words behind a part of an event that still do not tell of which it is."""

SEEKING = frozenset(["pencarian"])
"""What is done for those whom an event struck."""

COOLING = frozenset("pendinginan pembasahan".split())
"""What is done where a fire was, when it is out."""

CAUSED = frozenset(["kerugian"])
"""Parts of an event that it causes."""


def owing(part: str, event: str) -> str:
    """A part of an event with it: "lokasi kebakaran", "kerugian akibat kebakaran", "pencarian korban longsor"."""
    if part.lower() in SEEKING:
        return f"{part} korban {event}"
    if part.lower() in COOLING:
        return f"{part} di lokasi {event}"
    return f"{part} akibat {event}" if part.split()[0].lower() in CAUSED else f"{part} {event}"


def within(thing: str, event: str) -> str:
    """A thing with the event it took part in."""
    return f"{thing} dalam peristiwa {event}" if event.split()[0].endswith("nya") else f"{thing} dalam {event}"


def joined(names: Iterable[str]) -> str:
    """Several names as one subject: "A dan B", "A, B, dan C"."""
    *before, last = names
    return f"{', '.join(before)}{',' if len(before) > 1 else ''} dan {last}" if before else last
