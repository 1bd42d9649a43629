"""Offices whose names hold a list, and what "selaku" and "sebagai" say of a name."""

import re

from klaim.language.id.alternatives import CAPITAL, Needing, any_case, any_of, begun, later
from klaim.language.id.ranks import SUPERLATIVES
from klaim.language.id.titles import HEADS, NAME_WORD, PROFESSIONS
from klaim.language.id.verbs import looks_finite

_CAP = r"[A-Z][\w/&-]*"
_OPENERS = (
    "Kepala Direktur Deputi Menteri Wamen Sekretaris Wakil Asisten Kabid Kadis Plt Ketua Dirjen Koordinator Staf "
    "Kasi Kasubdit Kabag Kasubag Kasubbag Kabiro Kapus"
)
LISTED = re.compile(
    rf"\b(?:{_OPENERS.replace(' ', '|')})(?: (?:{_CAP}|bidang))*(?P<parts>(?:, {_CAP}(?: {_CAP})*)+),? (?:dan|serta) "
    r"(?P<tail>(?:\(?[A-Z][\w.’'/&-]*\)?,? ?){2,14})"
)
"""“Kepala Bidang Arsip, Informasi, dan Pelayanan Warga BPBD Budi Santoso”: an office of several parts, a name."""

STANDING = re.compile(r" (?:non-?aktif|terpilih|petahana|demisioner|definitif|interim) ")
"""How an office stands with whoever's name follows."""

_NAME = rf"(?:{CAPITAL}[\w.’'-]*\w)(?: (?:bin |binti |van |de )?(?:[A-Z][\w.’'-]*\w|[A-Z]\.?)){{0,14}}"
_FURTHER_WORDS = "panitia pelaksana penyelenggara upacara satgas".split()
_GOES_ON_OFFICE = rf"(?:{'|'.join(_FURTHER_WORDS)})\b"
_OFFICE = (
    r"(?:[A-Z0-9][\w/&.-]*[\w)]|[A-Z]|\([A-Z][\w ]*\)|&|(?:"
    + any_of((*HEADS, *_FURTHER_WORDS)) + r")(?![\w’'-]))"
)  # fmt: skip
_AS = r"(?:selaku|yang (?:juga|merupakan|(?:juga )?(?:merupakan|adalah)))"
SERVING_AS = Needing(
    ("selaku", "yang juga", "yang merupakan", "yang adalah"),
    rf"(?P<name>(?:\b[A-Z]\.? )?{_NAME})(?: alias {_NAME})?(?P<short> \([A-Z][\w. ]*\))?,? {_AS} "
    rf"(?P<office>{_OFFICE}(?: (?:(?!dan [^,.]{{1,40}} selaku )dan |bidang |of |ad )?{_OFFICE})*?)"
    r"(?: [Tt]ahun \d{4})?"
    rf"(?=[,.;:)\"”]|\s*$|\t| dan [^,.]{{1,40}} selaku| (?P<after>(?!{_GOES_ON_OFFICE})[a-z]\w+))",
)
"""“Budi Wirawan (BW) selaku Direktur PT Maju”, “Budi yang juga Ketua Tim”: somebody or something, and as what."""

ALSO = re.compile(rf" yang juga (?P<second>[^,.;\n]{{3,80}}), (?P<name>{_NAME})(?=[,.;\"”]| [a-z(]|\s*$)")
"""“Menteri Agama yang juga Imam Besar Masjid Raya, Budi Wirawan”: what stands behind the first of two offices."""

OFFICE_AT_END = later(rf"\b(?i:{any_of(HEADS)})(?: {_CAP})*$")
"""The first of them."""

BRACKETED = Needing(
    (" (",),
    rf"(?P<name>{_NAME}) \((?P<office>{_OFFICE}(?: [\w&/.-]+|, (?=[a-z])){{1,11}})\)",
    sign=r" \((?:[^\s)]+ |\()",
)
"""“Budi Wirawan (Direktur Jenderal Pajak)”: a name, its office in a bracket."""

_DAY = r"(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)\b"
OFFICE_THEN_NAME = re.compile(
    r"((?: [\w&/-]+|\s?\([^()\n]{1,40}\)){1,18}?)\s?, ?(?:drg?\.? )?"
    rf"((?:{NAME_WORD})(?: (?!{_DAY} \()(?:{NAME_WORD})){{0,4}})(?=\s?[,.;]| [a-z(,]| {_DAY} \()"
)
"""An office, a comma, a name."""

BEHIND_PLACE = re.compile(rf"\s?, (?:drg?\.? )?((?:{NAME_WORD})(?: (?:{NAME_WORD})){{1,4}})(?=\s?[,.;]| [a-z(,])")
"""A name behind the larger places of an office."""

BEHIND = frozenset(
    """dalam saat ketika untuk mengenai soal bersama sekaligus merangkap pada di kepada melalui yang terkait
    sebagai telah akan juga usai setelah terhadap karena guna agar ini itu tersebut dan""".split()
)
"""Words besides verbs with which a clause goes on behind an office."""

NO_OFFICE = frozenset(
    """kepada terhadap oleh ini itu tersebut saat yang bersama adalah dan/atau sejak hingga ketika setelah sebelum usai
    karena agar bahwa jika sehingga namun tetapi sementara sedangkan meski lalu sempat telah sudah masih
    belum""".split()
)
"""Words that no office holds."""

_FURTHER = later(
    rf" (?:sekaligus|selaku) | (?:dan|serta|yang (?:juga|kini|sekarang|kini juga)(?: menjabat(?: sebagai)?)?) "
    rf"(?=(?:{any_of(HEADS)})\b)",
    re.IGNORECASE,
)


def each(office: str) -> list[str]:
    """The offices of a phrase that may name several: "Menteri Agama sekaligus Imam Besar", "pendiri dan CEO OpenAI".

    "Ketua Lembaga Bantuan Saksi dan Korban" names one.
    """
    first, *others = _FURTHER.split(office)
    if not others or not all(others) or first.split()[0].lower() in TOGETHER:
        return [office]
    if not IN_CASE.isdisjoint(other.split()[0].lower() for other in others):
        return [office]
    if LEADS_PART.match(first) and others[0].lower().startswith("humas"):
        return [office]
    shared = others[-1].split()[1:] if " " not in first and first.lower() not in PROFESSIONS else []
    return [" ".join((first, *shared)), *others]


LEADS_PART = re.compile(r"(?i:kepala (?:sub)?(?:bidang|biro|bagian|seksi|departemen|divisi|unit)|kabid|kabag|karo) ")
"""How an office begins that leads a part of a body, whose name may be of two fields: "… Pengembangan dan Humas"."""

TOGETHER = frozenset("calon bakal pasangan".split())
"""Words before offices that are one: "calon presiden dan wakil presiden"."""

KIN = frozenset(
    """ayah ayahanda ibunda ibu bapak pak bu suami istri anak kakak adik putri putra paman bibi keponakan sepupu cucu
    teman rekan sahabat wali tetangga kerabat keluarga orang pemilik wakil eks mantan calon perwakilan asisten pangeran
    raja ratu kuasa chief vice head general director executive managing pacar""".split()
)
"""Words behind which an office is somebody else's: "ayah korban"."""

_INITIALS = r"[A-Z]{1,4}\b(?! [A-Z])"
_ONE = rf"(?:{_INITIALS}|(?!{_INITIALS})[A-Z][\w’'-]+(?: (?:bin |binti )?[A-Z][\w’'-]*){{0,4}})"
_MEMBER = rf"{_ONE}(?: \(\d\d?(?: tahun)?\))?(?:,? (?:yang merupakan|selaku|yang menjabat) [^,.;]{{3,70}})?"
_PARTS = ("tersangka", "terdakwa", "terpidana", "pelaku", "saksi")
_VICTIM = "korban(?: (?:tewas|meninggal(?: dunia)?|luka(?: ringan| berat)?|selamat|hilang))?"
_COUNTED = """
    penumpang pendaki siswa siswi pelajar mahasiswa pekerja buruh santri relawan prajurit nelayan petugas pemain atlet
    wasit calon kandidat finalis pejabat hakim wanita pria
    """.split()
_NUMBERS = "dua tiga empat lima enam tujuh delapan sembilan sepuluh".split()
_SPELLING_OUT = ("yakni", "yaitu", "adalah", "ialah", "masing-masing")
_COUNT = begun(any_case(*_NUMBERS, *(f"ke{number}" for number in _NUMBERS)))
_PARTIES_OPEN = (
    rf"(?:(?P<office>{begun(any_case(*_PARTS, _VICTIM))})|"
    rf"(?:{_COUNT}|(?<![\w.,])\d) (?P<group>(?:{any_of(_COUNTED)})(?: (?!lain|tersebut|itu|ini|yang)[a-z]+){{0,2}}))"
    rf"(?P<between>(?: [a-z]+(?: [A-Z][\w/-]*)*){{0,8}}?),? (?:{'|'.join(_SPELLING_OUT)})(?: masing-masing)?"
    r"(?: berinisial| bernama| adalah)? "
)
PARTIES_OPEN = Needing(_SPELLING_OUT, _PARTIES_OPEN)
"""Several people by their part in a case or what they are, before the words that name them."""

PARTIES = Needing(
    _SPELLING_OUT, rf"{_PARTIES_OPEN}(?P<names>{_MEMBER}(?:, {_MEMBER}){{0,30}},? (?:dan|serta) {_MEMBER})"
)
"""The same with their names or initials one by one."""

IN_CASE = frozenset(
    (
        *"tersangka terdakwa terpidana pelaku saksi korban penumpang".split(),
        *(f"korban {what}" for what in ("tewas", "meninggal", "meninggal dunia", "luka", "selamat")),
    )
)
"""Parts in a case or accident that say little without it."""

STRUCK = frozenset("korban penumpang".split())
"""Nouns for those whom an accident struck."""

ONE_PARTY = re.compile(rf"(?:^|, | dan | serta )(?:dan |serta )?(?P<name>{_ONE})")

KNOWN = frozenset(
    """dikenal dijuluki disebut disebut-sebut berprofesi bekerja menjabat tercatat bertugas berstatus
    ditetapkan ditunjuk diangkat dilantik terpilih dikukuhkan""".split()
)
"""Verbs before "sebagai" that say what somebody or something is."""

BEARING = frozenset("berjuluk berinisial menjabat berstatus bergelar berprofesi".split())
"""Verbs whose object is what their subject is called or is."""

EMPTY = frozenset([*"orang penduduk anggota saksi pria wanita perempuan lelaki laki-laki".split(), "negara tetangga"])
"""What says hardly anything of somebody where nothing follows it."""

ANCHORED = frozenset(
    """petugas personel instruktur praktisi konsultan influencer kreator juara bintang desainer jurnalis reporter
    chef Chef""".split()
)
"""Further nouns that before a name say what somebody is, and elsewhere mean many people."""

INSIDE = frozenset("di dari untuk pada bagi dalam".split())
"""Prepositions that an office may hold: "Duta Besar Jepang untuk ASEAN"."""

ACROSS = frozenset("dari untuk".split())
"""Those of them behind which an office tells whom it is of or for, its holder's name right behind that."""

NUMBERED = re.compile(r"0\d{0,3}|\d{1,3}(?:/\d{1,3})?")
"""The number of what an office is of: "Ketua RT 03", "Dandim 0716", "Kepala SMPN 2", no year."""

ENGLISH = frozenset("Manager Director Officer President Head Secretary Editor Coordinator Specialist Engineer".split())
"""Heads of English offices, behind what tells of which kind they are."""

OF_ENGLISH = later(r"(?<![\w&/-])(?:[A-Z][\w/-]* (?:(?:&|and) )?){1,6}$")
"""What tells of which kind such an office is."""

TERM = re.compile(r" (?:tahun|periode|masa jabatan) \d{4}(?:\s?[-–/]\s?\d{4})? $")
"""The years of an office between it and its holder's name."""


_KNOWN_FOR = SUPERLATIVES | frozenset("terkenal terkemuka ternama terdahulu terakhir terpilih terlama".split())


def is_state(word: str) -> bool:
    """Whether a word in "ter-" says what happened to somebody rather than what they are: "terjaring"."""
    return word.startswith("ter") and looks_finite(word) and word not in HEADS | _KNOWN_FOR


ADDS = (("yang", "juga"), ("yang", "kini"))
"""Two words that join a further office to the one before a name."""

SERVING = ("menjabat", "bertugas")
"""Verbs before "sebagai" with which the office behind it is its holder's."""

GOES_ON = frozenset("dalam saat ketika usai seusai kepada melalui lewat via sebelum setelah seperti atau".split())
"""Words with which the sentence goes on right behind an office that follows a name: "kata Budi, Ketua RT saat …"."""

WORKING_AT = (" di", " dari", " pada")
"""How an office ends before the name of the body or place where its holder works."""

ENDINGS = ("an", "si", "isme")
"""How words end that name a field though a word list may not hold them: "terbarukan"."""

NEWLY = re.compile(r" yang (?:baru|lama|sekarang|terpilih|ditunjuk)$")
"""What behind an office tells which of its holders is meant: "kepala dinas yang baru"."""

UNIT = "0"
"""What the number of an army unit may begin with, as no year does: "Kodim 0716"."""

HOLDER_BEHIND = re.compile(r" dari [A-Z][\w.&-]*(?: [\w.&-]+){0,8}, [A-Z]")
"""The body behind an office and its field, and a comma before who holds it: "Pakar Ternak dari UGM, Budi"."""

DOCTOR = re.compile(rf"(?<![\w.])(?P<role>dr)\.? (?P<name>{_NAME})")
"""The degree before a doctor's name, which tells their profession."""

OF_PLACE = frozenset("warga penduduk".split())
"""What somebody is of a place, whose name stands behind it: "warga Kebon Jeruk"."""

LARGER_PLACE = re.compile(r"(?:, [A-Z][\w-]*(?: [A-Z][\w-]*)*)+(?= ?[,.]| [a-z]|$)")
"""The larger places behind that one."""

APPOINTING = frozenset("menetapkan mengangkat melantik menunjuk mencalonkan".split())
MADE = "sebagai"
"""Verbs that make somebody something, and the word before what."""

THEN = re.compile(r"(?: \([^()]*\))?,? (?:pada )?(?:saat|ketika|kala|waktu) itu\b")
"""What behind an office or its holder's name tells that it was theirs then."""
