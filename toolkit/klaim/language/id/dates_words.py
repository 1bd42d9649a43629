"""Words around dates: what leads a date that says when."""

import re

from klaim.language.id.alternatives import begun
from klaim.language.id.date_records import DateExpression
from klaim.language.id.reporting import BARE
from klaim.language.id.words_numbers import BEFORE_FREQUENCY, PARTS_OF_PERIOD, UNITS_OF_TEN

LEADS = frozenset(
    "pada sejak hingga sampai mulai dari per sebelum setelah selama sepanjang tanggal di dalam untuk".split()
)


LED_BY = re.compile(r"\b(?:(?P<until>hingga|sampai) dengan|(?P<word>\w+))$", re.IGNORECASE)
"""The preposition right before a date: "sampai dengan" is "sampai"."""


def stands_alone(expression: DateExpression) -> bool:
    """Whether a date needs no preposition to be an adverbial: a weekday, a full day, a relative day or month."""
    told = (expression.weekday, expression.relative, expression.clock, expression.direction)
    if told != (None, None, None, None):
        return True
    return expression.day is not None and expression.month is not None


KEPT_LEADS = frozenset("sejak hingga sampai sebelum setelah per dari sepanjang untuk".split())
"""Prepositions that a claim keeps before its date; the others become "pada"."""

TAIL = re.compile(
    r"(?:(?<=keesokan) hari(?:nya)?\b)?(?: (?:waktu setempat|waktu (?:WIB|Indonesia)|WIB|WITA|WIT|lalu|mendatang|"
    r"dini hari|pagi|siang|sore|petang|malam)\b)*(?:(?<=\)),? kemarin\b)?(?:(?<=\d{4}) ini\b)?"
)
"""Words behind a date that belong to it."""

_COUNTED = re.compile(r",? ?\bterhitung(?: mulai)?\s*$")
_TRADED = re.compile(r"\b(?:pada|di|dalam) (?:sesi )?perdagangan\s*$")


def counted_from(text: str, at: int, end: int) -> int:
    """Where a date [at, end) begins with the word before it that counts from it: "(20 hari), terhitung sejak 2 Maret".

    So does the day of a market inside a clause: "IHSG pada perdagangan hari ini (melemah)".
    """
    inside = text[end : end + 1] == " " and text[end + 1 : end + 2].islower()
    found = _COUNTED.search(text, 0, at) or (_TRADED.search(text, 0, at) if inside else None)
    return at if found is None else found.start()


LIST_JOINT = re.compile(r",? (?:dan|serta|maupun) |, ")
"""What stands between the dates of a list."""

HEDGE = re.compile(r"\b(?:lebih|kurang) dari$")
"""Before a stretch of time: it measures, it does not date."""

_NOUN = "hari|bulan|tahun|tanggal|periode|malam|pagi|siang|sore|kurun waktu"
_UNCOUNTED = "".join(rf"(?<!\b{word} )" for word in (r"\d", *sorted(BEFORE_FREQUENCY), *UNITS_OF_TEN))
NOUNS = re.compile(rf"(?:(?:^|(?<=\s)){_UNCOUNTED}(?:{_NOUN})\s?)+$", re.IGNORECASE)
"""Nouns of time between the preposition and the date, "pada periode bulan April-Mei"; no "3 hari", "per hari"."""

OF_NOUN = re.compile(r"\w,? periode\s?$|\b(?:meng|di)gunakan buku\s?$", re.IGNORECASE)
"""Behind a noun: its period or day rather than that of the clause ("masa jabatan, periode 2019-2024")."""

PERIOD = re.compile(
    r"(?:kuartal|triwulan|semester) (?:[IVX\d]{1,3}|pertama|kedua|ketiga|keempat)\b"
    r"(?! (?:tahun )?(?:\d{4}|ini|lalu|depan|mendatang))",
    re.IGNORECASE,
)
"""A part of a year told without the year."""

BORN = re.compile(r"\b[Kk]elahiran(?: [A-Z][\w ]*,)?$")
"""The end of what is told of somebody by the day of birth: "perempuan kelahiran Tegal, (8 April 1987)"."""

COMPARED = re.compile(
    r"\b(?:(?:di)?banding(?:kan|nya)?(?: dengan)?|ketimbang|daripada|"
    r"(?:sama|setara|serupa) (?:dengan|seperti)(?: \w+)?|"
    r"(?:periode|kurun|bulan|kuartal|triwulan|semester|pekan|minggu|waktu|tanggal) yang sama)"
    r"(?: (?:pada|di|dari|dengan|capaian|posisi|periode|saat))?$",
    re.IGNORECASE,
)
"""Before a date with which something is compared, so that it stays in its place: "periode yang sama tahun lalu"."""

NOUN_OF_TIME = re.compile("(?:tahun|bulan) ")

_OWN_LEADS = LEADS | {"sepanjang", "antara", "semenjak"}


def leads_itself(expression: DateExpression) -> bool:
    """Whether a date begins with its own preposition: "sejak 2022 hingga 2025"."""
    return expression.exact.split()[0].lower() in _OWN_LEADS


_WEEKDAY = "(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)"

_NOT_OF_YEAR = "".join(f"(?<!{part} )" for part in ("semester", "kuartal", "triwulan", "paruh", "bulan"))

NO_DATE = re.compile(
    r"\b(?:(?:ulang|(?<![\d.,])\d{1,3}|[a-z]+(?:belas|puluh)(?: \w+)?|"
    rf"{_NOT_OF_YEAR}(?:pertama|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|-\d+))(?: kali(?:nya)?)?)"
    r" (?:pada |dalam |di )?tahun ini|(?:beberapa|dua|tiga|empat|lima|\d+) hari ini"
    r"|(?:setiap|tiap|saban) (?:tahun|bulan|pekan|minggu|hari) ini"
    rf"|(?:setiap|tiap|saban)(?: hari| malam)?(?: {_WEEKDAY}(?:,| dan|, dan|))*? {_WEEKDAY}"
    r"|(?:pekan|minggu) ke-\d{1,2}(?: pada)? (?:tahun )?\d{4}"
    r"|(?:pertama kali(?:nya)?|kali pertama|ter(?:tinggi|rendah|besar|kecil|baik|buruk|parah|lemah|kuat))"
    r" sejak [\w ]+"
    r"|(?:kasus|kerusuhan|tragedi|peristiwa|serangan|perlawanan) \d{1,2} [A-Z][a-z]+(?: tahun lalu)?)$",
    re.IGNORECASE,
)
"""What dates nothing: “tahun ini” of a birthday, an age, of what is counted within the year ("uji coba kedua tahun
ini"); “beberapa hari ini”; a weekday that comes round again; the year of a week; since when
something is the most or the first; the day by which an event is known ("kasus 6 Januari")."""

_JOINED = r"(?:,|,? (?:dan|serta|atau|maupun))(?: pada)?(?: hari)?"

AS_ON_HOLIDAYS = re.compile(rf"(?:{_JOINED} {_WEEKDAY}\b)*{_JOINED} (?:libur|tanggal merah)\b", re.IGNORECASE)
"""Behind a weekday: every such day is meant, as every holiday is: "pada Sabtu, Minggu, dan hari libur"."""

COMING = re.compile(r"\b(?:akan|bakal|dijadwalkan|direncanakan|rencananya|mendatang)\b", re.IGNORECASE)
"""Before a bare weekday: the one still to come."""

OF_SAYING = re.compile(
    rf"(?:[\"”'’],? ?(?:{begun(sorted(BARE))})\b[^\"“”]*|"
    r"\b(?:(?:keterangan|siaran pers|rilis)(?:nya)?|dikonfirmasi|dihubungi|ditemui|ditanya|dikutip|dilansir)"
    r"\b[^\"“”.;]{0,60})$",
    re.IGNORECASE,
)
"""What before a date makes it the day on which something was said: '…," kata Budi', "saat dikonfirmasi"."""

JUST_NOW = re.compile(r" (?:tadi|ini)\b")
"""Behind a clock time: it is of the day on which it was told."""

DEADLINE = re.compile(
    r"\b(?:paling (?:lambat|telat)|selambat-lambatnya|tenggat(?: waktu)?|batas waktu|deadline)"
    r"(?: (?:hingga|sampai|pada|yaitu|hari|adalah|jatuh)){0,3} $",
    re.IGNORECASE,
)
"""Right before a bare weekday: the one still to come, whoever says so."""

SPANNING = frozenset("sepanjang selama dari sejak hingga sampai".split())
"""Prepositions before a date that measure a stretch: nobody says something on it."""

CHANGING = frozenset("kenaikan lonjakan kelangkaan kekosongan larangan".split())
"""Nouns, besides those of deeds, of what goes on since or until a date."""

STARTING = "mulai"
"""The word before a date that says from when on something is to hold."""

OPENED = {
    "until": "hingga", "since": "sejak", "before": "sebelum", "after": "setelah", "latest": "paling lambat",
}  # fmt: skip
"""What a claim puts before a date or clock time that bounds rather than dates."""


def part_word(exact: str) -> str:
    """The word by which a date names a part of its period: "awal" of "pada awal bulan lalu"."""
    return next(word for word in exact.lower().split() if word in PARTS_OF_PERIOD)


def bounded(spelt: str, opened: str | None, exact: str) -> str:
    """A stretch without an end as its text bounds it: "hingga 28 Mei", read from "sebelum 28 Mei", is that again."""
    first, _, rest = spelt.partition(" ")
    bound = {name: OPENED[name] for name in ("before", "after", "latest")}.get(opened or "")
    if opened == "since" and exact.lower().startswith(f"{STARTING} "):
        bound = STARTING
    return f"{bound} {rest}" if bound and first in OPENED.values() else spelt


_BEFORE_DAY = re.compile(r",? (?=\d)")


def in_part(spelt: str, part: str | None) -> str:
    """A bound with the part of its day: "hingga Kamis pagi, 28 Mei 2026", "sejak malam 28 Mei 2026"."""
    return _BEFORE_DAY.sub(lambda found: f" {part}{found[0]}", spelt, count=1) if part else spelt


POINTS_BACK = frozenset("ini itu silam lalu".split())
"""Words behind a date that say nothing more once the date is written out."""

LIMITS = frozenset("hingga sampai mulai sejak dari".split())
"""Prepositions before a clock time that set a limit rather than say when."""

SO_FAR = re.compile(
    r"\b(?:hingga|sampai) (?:kini|saat ini|sekarang|hari ini|berita ini di\w+)\b|\bsejauh ini\b",
    re.IGNORECASE,
)
"""Up to the time of writing."""


def up_to(day: str) -> str:
    """A day as the end of a stretch."""
    return f"hingga {day}"


NOW = re.compile(r"(?<!era )(?<!masa )(?<!zaman )(?<!kondisi )\b(?:saat ini|kini)\b", re.IGNORECASE)
"""The time of writing."""


WITHIN_RELATIVE = frozenset("saat waktu ketika kala itu biasa paling".split())
"""Words behind "yang" that begin its clause: "(Budi yang) saat itu (pulang)", "(desa yang) paling (terdampak)"."""


PASSING = frozenset(
    """normal lancar kondusif terkendali pulih surut padam macet tersendat terputus ditutup dibuka dilalui dilewati
    terisolasi terendam tergenang mengungsi dirawat""".split()
)
"""Words for how things are for some time after what happened."""


def as_of(day: str) -> str:
    """A day on which something is so and may not stay so."""
    return f"per {day}"


YET = frozenset(["belum"])
"""Negations of what may still come."""

UNTIL = frozenset(["hingga", "sampai"])
"""Prepositions before the end of a stretch."""
