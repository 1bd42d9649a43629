"""Cases at law: how a text tells what a case is about, and what completes that."""

import re

from klaim.language.id.alternatives import later
from klaim.language.id.events import KINDS

CASES = KINDS["case"]

_OFFENCE = (
    r"(?:korupsi|suap|pungli|narkoba|narkotika|gratifikasi|judi|kekerasan|tewasnya|kematian|hilangnya|meninggalnya|"
    r"ledakan|keracunan|kecelakaan|kebakaran|ujaran|tudingan|manipulasi|tabrak|importasi|kericuhan|kriminalisasi|fitnah|"
    r"[Pp]e(?!rtama|san)[a-z]{4,}an)\b"
)
_ONE = r"(?<!dua )(?<!tiga )(?<!empat )(?<!lima )(?<!\d )\b"
CASE = re.compile(
    rf"{_ONE}(?P<case>(?:[Kk]asus|[Pp]erkara)(?: dugaan)?(?: tindak pidana)? {_OFFENCE}|"
    r"(?:[Kk]asus|[Pp]erkara) dugaan(?: tindak pidana)? [a-z]{4,})"
)
"""A case at law with what it is about."""

CHARGE = later(
    rf"{_ONE}(?:(?<!kasus )(?<!perkara )(?P<case>dugaan(?: tindak pidana)? {_OFFENCE})|"
    rf"(?:tersangka|terdakwa)(?: kasus)? (?P<charge>{_OFFENCE})|"
    rf"terbukti(?: [a-z]+){{0,5}} dalam (?P<guilt>{_OFFENCE}))"
)
"""What somebody is suspected of, charged with or found guilty of, where no case is spoken of."""

_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,4}"
LAWSUIT = re.compile(
    rf"[Gg]ugatan (?:yang )?(?:diajukan|dilayangkan|didaftarkan)(?: oleh)? (?P<who>{_NAME}(?: dan {_NAME})?)"
)
"""A lawsuit with those who filed it."""

WHAT_HAPPENED = re.compile(
    rf"{_ONE}(?P<told>[Kk]asus (?!yang )[a-z]+(?: [a-z]+){{0,4}}?)"
    r"(?= yang (?:[a-z]+ )?(?:di[a-z]{4,}|tewas|meninggal|hilang)\b)"
)
"""A case told by what happened to whom: "kasus biduan yang ditampar"."""

FOUND_DEAD = re.compile(
    r"(?<!\w)(?P<name>[A-Z]\w*(?: [A-Z]\w*){0,9}) \(\d{1,2}(?: tahun)?\)(?:,[^.]{0,80}?)? ditemukan (?:tewas|meninggal)"
)
"""Somebody named by their name or initials who was found dead."""

OFFENCE = re.compile(_OFFENCE)
"""A noun for an offence."""

JOINED = re.compile(r"\b(?:dan|serta|atau) $")
"""What stands before the second of two offences, which names a case no better than the first."""

NO_OFFENCE = frozenset("kasus perkara dugaan tindak pidana".split())
"""Words of a case that do not tell what it is about."""

COMPLETING = frozenset("terhadap berkedok bermodus terkait".split())
"""Words behind an offence with which its name goes on: whom it harmed, under what pretence, what it is about."""

AT_LAW = frozenset("case crime".split())
"""Kinds of event that are cases at law."""

A_QUO = re.compile(r"\b(?:[Pp]erkara|[Kk]asus) [Aa] ?quo\b")
"""The case at hand, as lawyers say."""

INQUIRIES = frozenset("penyidikan penyelidikan pengusutan".split())
"""Steps of a case that are the case's wherever in a sentence they stand."""

STEPS = {step: {"": "", "awal": ""} for step in INQUIRIES | {"pengungkapan"}} | {
    "penetapan": {"tersangka": " dalam", "status tersangka": " dalam", "tersangka baru": " dalam"},
    "penahanan": {"": " dalam", "tersangka": " dalam"},
    "penggeledahan": {"": " dalam"},
    "penyitaan": {"": " dalam"},
    "pemeriksaan": {"saksi": " dalam", "tersangka": " dalam"},
    "gelar": {"perkara": ""},
    "sidang": {
        "": "",
        "perdana": "",
        "lanjutan": "",
        "putusan": "",
        "tuntutan": "",
        "dakwaan": "",
        "vonis": "",
        "etik": "",
    },
    "persidangan": {"": ""},
    "vonis": {"": " dalam", "hakim": " dalam"},
    "tuntutan": {"jaksa": " dalam"},
    "dakwaan": {"": " dalam", "jaksa": " dalam"},
    "modus": {"": "", "pelaku": " dalam", "operandi": ""},
    "motif": {"": "", "pelaku": " dalam"},
    "kronologi": {"": "", "kejadian": ""},
}
"""Nouns for a step of a case by the words behind them that still do not tell of which, and what joins the case."""

HANDLING = frozenset(
    "penanganan perkembangan kronologi pengembangan penyelesaian pelimpahan pelaporan rekonstruksi".split()
)
"""Further nouns for what is done about a case, or how it went."""

NAMED_BY = ("kasus ", "perkara ")
"""How the label of a case begins that a clause can be told to be a part of."""

BODIES = frozenset(
    """kpk kejagung kejaksaan kejati kejari polri polda polres polresta polrestabes polsek bareskrim jaksa penyidik
    polisi kepolisian hakim tim satreskrim ditreskrimum ditreskrimsus satresnarkoba jpu""".split()
)
"""Bodies and people that act in a case at law."""

DEEDS = frozenset(
    """menetapkan menahan memeriksa menyita menggeledah menangkap mengamankan menelusuri mendalami meringkus memanggil
    memblokir menjerat mengantongi mengumpulkan meminta membekuk menciduk menyegel""".split()
)
"""What they do in it."""

MADE = frozenset("ditetapkan dijadikan menjadi berstatus".split())
SUSPECTS = frozenset("tersangka terdakwa".split())
"""Whom a case makes what they are, and verbs of becoming one."""

OTHERWISE = re.compile(
    r"\b(?:kasus|perkara|lain|pidana|laporan|terkait|sidang|korupsi|pasal|dugaan|praperadilan|sebelumnya)\b"
)
"""Words by which a clause tells of which case it is, or that it is another."""

OTHERS = frozenset("baru lain lainnya".split())
"""Words behind a suspect that leave him one of the same case."""

OF_CASE = frozenset("dalam atas terkait kasus perkara dimaksud".split())
"""Words behind a suspect that tell of what he is one."""

NAMED_HERE = re.compile(r"\b[Kk]asus\b|\b[Kk]orupsi\b|\b[Ss]ebelumnya\b")
"""What in a sentence shows that it names a case itself, or tells of an earlier one."""

FURTHER = re.compile(r"(?<=tersangka) (?:lain|baru)\b")
"""Words behind "tersangka" that leave him one of the same case."""

TELLING = frozenset("terhadap atas dalam terkait kasus perkara oleh pada yang di untuk dan sebagai".split())
"""Words behind a step of a case that tell of which it is."""

COUNTING = frozenset("seorang seekor sebuah dua tiga empat lima belasan puluhan beberapa sejumlah para".split())
"""Words that count those whom an offence harmed."""

BEFALLING = frozenset("dialami menimpa menjerat menyeret melibatkan".split())
"""Verbs between a case and whom it befell or involved."""

BEFORE_NAME = frozenset(["dari", "asal", "kepada"])
"""Words that tell where the goods or people of a case are from or went, before a name."""

WITHIN = frozenset(["dalam", "pada"])
UNDERTAKINGS = frozenset("proyek program kegiatan".split())
"""Words before and for what an offence was done in: "dalam pengelolaan rusun", "pada proyek jalan tol"."""


def deed_of(label: str) -> str:
    """What a case is about, for its victims and doers: "pembunuhan bocah" of "kasus pembunuhan bocah"."""
    first, _, rest = label.partition(" ")
    return rest if first in CASES and rest else label


def case_of(offence: str) -> str:
    """An offence as the case about it."""
    return offence if offence.split()[0].lower() in CASES else f"kasus {offence}"


BARE = re.compile(r"(?<=\bdalam )kasus(?=[,.] | (?:ber|me|di|ter)[a-z]{4,})")
"""The case at hand without a word that points at it: "korban dalam kasus berjumlah empat orang"."""

SUSPECTED_DEED = re.compile(r"^(?:kasus |perkara )?dugaan (?:tindak pidana )?(?:pe[a-z]{4,}an|korupsi|suap|pungli)\b")
"""A case of what somebody is suspected to have done."""


def done_by(case: str, doer: str) -> str:
    """A case with who is suspected."""
    return f"{case} oleh {doer}"


def death_of(name: str) -> str:
    """Somebody's death as a case."""
    return f"kasus tewasnya {name}"


ACCUSING = frozenset("melaporkan".split())
"""Verbs of saying whose object may be whom somebody brings before the police."""

SENTENCED = frozenset("divonis dihukum dituntut dijatuhi diganjar didenda dikenai dikenakan dijerat".split())
"""Passives of those who are tried, with what they are sentenced to or charged with behind them."""

NAMED_BEHIND = re.compile(r", ([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,4})(?=[.,;]|$)")
"""The name of somebody behind a comma."""

CHARGING = frozenset(
    """
    menangkap menahan mengamankan meringkus membekuk menciduk menetapkan mendakwa menuntut memvonis menghukum
    memberhentikan memecat mencopot menskors menilang mendeportasi memulangkan menggugat melaporkan memeriksa
    menjemput menembak mendiskualifikasi
    """.split()
)
"""Verbs of what is done to somebody for a deed of theirs: "menangkap Budi karena diduga menipu"."""

CHARGED = frozenset(
    """
    ditangkap ditahan diamankan diringkus dibekuk diciduk didakwa dituntut divonis dihukum diberhentikan dipecat
    digugat dilaporkan diperiksa dijemput ditembak diinterogasi
    """.split()
)
"""The same as it is told of whom it is done to."""

CHARGED_WITH = frozenset(
    """
    melakukan melanggar melawan mencuri menipu membawa menyimpan mengedarkan merusak menyerang menganiaya membunuh
    menerima memalsukan menyebarkan terlibat terindikasi
    """.split()
)
"""Verbs of such deeds."""
