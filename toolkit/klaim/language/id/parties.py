"""How a text names the one who was harmed and the one who did it, whom it then calls "korban" and "pelaku"."""

import re

from klaim.language.id.alternatives import any_of, begun, later
from klaim.language.id.crimes import NOUN

NAME = r"(?:[A-Z]{1,5}\b(?! [A-Z])|[A-Z][a-z’']+(?: (?:[A-Z][a-z’']+|[A-Z]{1,3})\b){0,3})"
_CALLED = r"(?:berinisial|bernama|inisial|atas nama)"
_IS = r"(?: adalah| ialah| merupakan)?(?: seorang)?(?: [a-z]+){0,3}?"
_AGE = r"(?: ?\(\d{1,2}(?: tahun)?\))?(?: (?:atau|alias) [A-Z]\w+(?: [A-Z]\w+)*)?"
_ADVERBS = (
    r"(?: (?:telah|sudah|akhirnya|kini|juga|resmi|berhasil|langsung|pun|sempat|diduga|ikut|harus|tega|nekat|kerap))*"
)
_SET_OFF = r", [^.;,()]{1,60},"
_FROM = r" (?:di|asal|warga) [A-Z][\w ]*(?:, [A-Z][\w ]*)*,?"
_ASIDE = rf"(?:{_SET_OFF}|{_FROM}|,)?(?: yang)?"
_COMMITTED = any_of(verb for verb in NOUN if verb.startswith("me"))
_SUFFERED = any_of(verb for verb in NOUN if verb.startswith("di"))
_HARMED = (
    rf"(?:{_SUFFERED}|tewas|meninggal|terbakar|ditemukan tewas|ditemukan meninggal|hanyut|tenggelam|"
    r"dirudapaksa|ditabrak|tertabrak|terlindas|dipukul)"
)
_CAUGHT = (
    rf"(?:{_COMMITTED}|ditangkap|diringkus|diamankan|dibekuk|ditahan|ditetapkan (?:sebagai )?tersangka|"
    r"menghabisi|divonis|dituntut|didakwa|"
    r"dijatuhi (?:hukuman|vonis|pidana)|dihukum|dijebloskan|terancam hukuman|menyerahkan diri|"
    r"melakukan (?:pen|pem|peng|per|pel|kekerasan|tindak|aksi)\w*)"
)
_WHO = r"(?: yang(?: (?!yang\b|dan\b|korban\b)[\w()/-]+){1,6}?)?"
_DID_TO = r"(?:terhadap|tewasnya|membunuh|menganiaya|menikam|membacok|memperkosa|mencabuli|menusuk|menghabisi)"
_CATCHING = r"(?:menangkap|meringkus|membekuk|menciduk|menahan|mengamankan)(?!(?: \w+){0,3} (?:saksi|korban)\b)"
_DONE_BY = r"(?:dianiaya|dibunuh|ditikam|dibacok|dirampok|diperkosa|dirudapaksa|dicabuli|dikeroyok|dipukul|dijambret)"
_BETWEEN = r"(?: (?!yang\b|dan\b|oleh\b|karena\b|setelah\b|usai\b)[\w()/-]+){0,6}?"

INITIALS = re.compile(r"\b(?:berinisial|inisial) (?P<name>[A-Z]{2,5})\b(?! [A-Z])")
"""Somebody called by their initials."""

_INITIALS = "[A-Z]{1,5}"
_PART = r"\b(?i:tersangka|terdakwa|pelaku|korban|saksi)\b"
CALLED_BY_INITIALS = re.compile(
    rf"(?P<part>{_PART})(?:(?!{_PART}|\b(?:oleh|setelah|usai|istri|suami|anak|ayah|ibu|kepada|terhadap)\b)[^.;])"
    r"{0,120}?\b(?:ber)?inisial "
    rf"(?P<names>{_INITIALS}(?:(?:,? dan |, ){_INITIALS})*)\b(?! [A-Z(])"
)
"""Those who play a part in a case, called by their initials: "empat tersangka …, masing-masing berinisial S dan DP"."""

CALLED_AND_POINTED = re.compile(
    rf"(?<![\w-])(?P<who>[A-Za-z][a-z]+ (?:berinisial|bernama) {NAME}) (?:itu|tersebut|ini)\b"
)
"""Somebody told by a noun and what they are called, and the pointing word behind that."""

INITIALS_ALONE = re.compile(rf"\b{_INITIALS}\b")
ONE_LETTER = re.compile(r"(?<![\d.] )(?<![.\w])[A-Z]\b(?![.’'-]?\w|\.(?! [A-Z]?[a-z])| [A-Z(])")
"""A letter alone that may be somebody's initial: no part of a name, no "Rp 5 M"."""

BARE_SORT = re.compile(r"^(?:(?:seorang|oknum|salah satu|salah seorang|sang) )+", re.IGNORECASE)
"""What before who somebody is tells nothing of it."""

STANDING = re.compile(r"\bstatus $")
"""Before the part that somebody plays where it is what they are made: "status tersangka Budi"."""

TELLS_PART = frozenset(
    "tersangka terdakwa pelaku korban saksi inisial berinisial bernama saudara saudari pasal".split()
)
"""Words right before initials that tell whose they are, or that they are no person's."""
LOWER_SHORT = re.compile(r" \((?![A-Z])[^()]*\)")
"""A bracket that gives how a common noun is said in short: "kepala sekolah (kepsek)"."""

FROM_SOMEWHERE = frozenset("di asal warga dari".split())
"""Words of what somebody is that tell where they are from."""


def called(who: str, initials: str) -> str:
    """Somebody by what they are and their initials."""
    return f"{who} berinisial {initials}"


AGED_INITIALS = re.compile(r"[A-Z]{1,4}(?= \(\d\d(?: tahun)?\), )")
"""Initials that only an age behind them shows to be somebody's: "AR (37), warga Demak"."""

AND_ANOTHER = re.compile(r"(?: \(\d+\))?(?:, [A-Z]\w+(?: [A-Z]\w+)*)* (?:dan|serta) [A-Z]")
"""What behind a name shows that others play the same part: "korban bernama Budi dan Ani"."""

ANOTHER_BEFORE = re.compile(r"(?:\b[A-Z]{1,5}(?: \(\d+\))?,|\b(?:dan|serta)) $")
"""What before a name shows the same: "berinisial A, B, dan C"."""

HARMED = "korban"
DOERS = ("pelaku", "tersangka", "terdakwa")
PARTS = frozenset((HARMED, *DOERS))
"""Whom a case is about, to whom those who speak of them did something."""

SURELY_TOLD = {
    HARMED: (later(rf"\b[Kk]orban(?:nya)?{_IS} {_CALLED} (?P<name>{NAME})"),),
    DOERS[0]: (
        later(rf"\b(?:[Pp]elaku|[Tt]ersangka|[Tt]erdakwa)(?:nya)?(?:{_WHO}|{_IS}) {_CALLED} (?P<name>{NAME})"),
        later(rf"\b[Pp]elaku(?:nya)?(?: [a-z]+)? (?:adalah|ialah) (?P<name>{NAME})"),
    ),
}
"""How the one who was harmed, and the one who did it, are named as such."""

TOLD = {
    HARMED: (
        later(rf"\b{_CALLED} (?P<name>{NAME}){_AGE}{_ASIDE}{_ADVERBS} {_HARMED}\b"),
        later(rf"\b{_DID_TO}\b{_BETWEEN} {_CALLED} (?P<name>{NAME})"),
        later(rf"\b(?P<name>{NAME}) \(\d{{1,2}}(?: tahun)?\)(?:,[^.]{{0,80}}?)? ditemukan (?:tewas|meninggal)"),
    ),
    DOERS[0]: (
        later(rf"\b{_CALLED} (?P<name>{NAME}){_AGE}{_ASIDE}{_ADVERBS} {_CAUGHT}\b"),
        later(rf"\b{_CATCHING}{_BETWEEN} {_CALLED} (?P<name>{NAME})"),
        later(rf"\b{_DONE_BY} oleh{_BETWEEN} {_CALLED} (?P<name>{NAME})"),
    ),
}
"""How they are named by what they suffered or did."""

TOLD_OF_PEOPLE = {
    HARMED: later(rf"(?P<name>{NAME}){_AGE}{_ASIDE}{_ADVERBS} {_HARMED}\b"),
    DOERS[0]: later(rf"(?P<name>{NAME}){_AGE}{_ASIDE}{_ADVERBS} {_CAUGHT}\b"),
}
"""The same of somebody whose name is known to be a person's."""

ACCUSED = later(
    rf"\b(?:[Tt]ersangka|[Tt]erdakwa|[Pp]elaku) (?P<named>{NAME})|"
    rf"\b(?:[Mm]enangkap|[Mm]eringkus|[Mm]embekuk|[Mm]enciduk) (?P<caught>{NAME})(?!,? (?:dan|serta) |, [A-Z]|[\w’'])|"
    rf"\b[Mm]enetapkan (?P<made>{NAME})(?:,? [^.]{{0,60}}?)? sebagai tersangka|"
    rf"(?P<stands>{NAME}){_AGE},?(?: yang)?(?: [a-z]+){{0,2}} "
    r"(?:jadi|menjadi|ditetapkan(?: sebagai| jadi| menjadi)?|berstatus(?: sebagai)?) (?:tersangka|terdakwa)\b|"
    rf"(?P<did>{NAME}) \(\d\d(?: tahun)?\),?(?: [^.,]{{0,60}}?)? (?:tega|nekat) me\w+|"
    rf"\b{_DONE_BY}(?: oleh)?(?: [a-z]+){{1,4}}, (?P<by>{NAME}) \(\d\d(?: tahun)?\)"
)
"""Somebody by name or initials who is told to be the one that stands accused."""

NO_INITIALS = frozenset(
    """KPK UMKM UKM BUMN TPPO OTT DPO TNI ASN PNS WNA WNI KKB KDRT TPPU PT CV UU RI TKP DKI AS BBM CPO IT HP UMK IKM
    PLN BI OJK BGN DPR DPD MPR KPU""".split()
)
"""Capitals behind "tersangka" and "pelaku" that are nobody's initials."""

LONGEST_INITIALS = 4

_MANY = (
    r"(?:para|kedua|ketiga|keempat|kelima|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belasan|puluhan|"
    r"sejumlah|beberapa|salah satu|salah seorang|komplotan|kawanan|masing-masing|\d+)"
)
_OTHER = r"(?:lain|lainnya|pertama|kedua|utama|satu lagi|selamat)"
_ALLEGED = "terduga"


def is_alleged(text: str, at: int, told: str) -> bool:
    """Whether a text calls somebody a doer by suspicion only, and not at a place itself: "terduga pelaku"."""
    word = told.split()[0].lower()
    said = f"{_ALLEGED} {word}" in text.lower() and not re.search(r"\b(?:tersangka|terdakwa)\b", text, re.IGNORECASE)
    return said and not text[:at].lower().endswith(f"{_ALLEGED} ")


def before_alleged(text: str, at: int) -> int:
    """Where the words for a doer at a place begin with the suspicion before them: "terduga pelaku"."""
    lead = f"{_ALLEGED} "
    return at - len(lead) if text[:at].lower().endswith(lead) else at


def alleged(told: str) -> str:
    """A doer as one by suspicion."""
    return f"{_ALLEGED} {told}"


SEVERAL = {
    HARMED: re.compile(rf"\b{_MANY} (?:orang )?korban\b|\bkorban {_OTHER}\b|\bkorban-korban\b", re.IGNORECASE),
    DOERS[0]: re.compile(
        rf"\b{_MANY} (?:orang )?(?:terduga )?(?:pelaku|tersangka|terdakwa)\b|"
        rf"\b(?:pelaku|tersangka) {_OTHER}\b|\bpelaku-pelaku\b|\bDPO\b",
        re.IGNORECASE,
    ),
}
"""What shows that a text tells of more than one of them."""

NOT_THEM = frozenset(
    """
    menjadi jadi sebagai merupakan adalah bukan tanpa para kedua dua tiga empat lima setiap semua seluruh seorang
    sebuah calon jatuh memakan menelan jumlah angka ditetapkan menetapkan penetapan status ada adanya mencari
    berstatus sudah resmi pengumuman
    """.split()
)
"""Words before "korban" and "pelaku" that make them a part somebody plays, or more than one."""

TOLD_FURTHER = frozenset("yang berinisial bernama inisial atas lain lainnya dari kecelakaan".split())
"""Words behind "korban" and "pelaku" that tell themselves which one is meant."""

_NUMBERED = "[Tt]erdakwa|[Tt]ersangka|[Tt]erpidana|[Tt]ergugat|[Pp]enggugat|[Ss]aksi|[Tt]ermohon|[Pp]emohon"
NUMBERED = re.compile(rf"\b(?:{_NUMBERED}) $")
"""Before a Roman number that tells one party of a case from the others: "terdakwa II Budi Wirawan"."""

LONGEST_NUMBERED = 12
"""Characters within which such a word stands."""

NUMBERED_NAME = re.compile(
    rf"(?P<party>(?:{begun(_NUMBERED.split('|'))}) (?:I{{1,3}}|I?V|VI{{1,3}}|I?X)) "
    r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,4})"
)
"""A party of a case by its number, and the name."""
