"""Verbs and nouns by which an opening tells of an accident, a fire or a fault without naming it as an event."""

import re

from klaim.language.id.clauses import AUXILIARIES

HAPPENING = frozenset(
    """tumbang roboh ambruk runtuh jebol amblas ambles terbakar dilalap dilahap meledak tenggelam terguling terbalik
    tergelincir terperosok menabrak menghantam tertabrak terjun jatuh tewas meninggal hanyut tersesat anjlok
    longsor karam kandas terseret tertimbun mogok erupsi meletus""".split()
)
"""Verbs by which a first sentence tells of an accident without a noun for it."""

WEATHER = frozenset("hujan gerimis angin badai ombak gelombang kabut siklon petir salju kemarau".split())
"""Weather that strikes a place for a time."""

BEFORE_HAPPENING = AUXILIARIES | frozenset("ludes habis hangus nyaris".split())
"""Words that stand between a comma and such a verb."""

NAMED = {
    "terbakar": "kebakaran",
    "dilalap": "kebakaran",
    "dilahap": "kebakaran",
    "erupsi": "erupsi",
    "meletus": "erupsi",
}
"""The noun for what such a verb tells of a thing: "Gudang beras terbakar" is "kebakaran gudang beras"."""

ERUPTING = frozenset(["erupsi"])
"""Words for what a mountain named before them does, which alone are an event's noun."""

MOUNTAINS = frozenset("gunung gunungapi".split())
"""What erupts."""

ACCIDENT = "kecelakaan"
NAMED_LATER = {
    **dict.fromkeys(
        "terguling terbalik menabrak menghantam tertabrak terjun terperosok tergelincir terseret jatuh anjlok".split(),
        ACCIDENT,
    ),
    "meledak": "ledakan",
}
"""The noun for what befalls vehicles, and the one by which an article may go on about what a verb tells of a thing."""

CRASHING = frozenset("menabrak menghantam tertabrak terguling terbalik terperosok".split())
"""Verbs by which vehicles are told to have had an accident."""

WITH_OBJECT = frozenset("menabrak menghantam".split())
"""Those that need an object."""

_BEHIND = "|".join(
    """pada di sejak saat hingga setelah usai akibat karena selama sekitar senin selasa rabu kamis jumat sabtu minggu
    kemarin pagi siang sore malam dan lantaran sehingga""".split()
)
FAULT = re.compile(
    r"\bmengalami (?P<fault>gangguan(?: teknis| sinyal| sarana)?|kerusakan mesin|pemadaman listrik|"
    rf"keracunan(?: massal)?|kebocoran)(?= (?:{_BEHIND})\b| ?[,.(]|$)",
    re.IGNORECASE,
)
"""What something or somebody is told to suffer, as a noun."""

POISONED = re.compile(
    r"\b(?P<who>siswa|pelajar|santri|warga|mahasiswa|murid|orang|karyawan|pekerja)\b[^.;]{0,90}?\b(?P<poisoned>keracunan)\b"
)
POISONING = "keracunan"
"""Who is told to have been poisoned, and the noun for that."""

CLAUSE_ENDS = re.compile(
    r"[,;:(\n\"“]| (?:pada|hingga|sehingga|setelah|usai|saat|ketika|karena|akibat|yang|dan|dengan|sejak|lalu|sekitar|"
    r"beberapa|senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b",
    re.IGNORECASE,
)
"""Where the part of a first sentence ends that names its event."""

TOLD_AGAIN = re.compile(r"\b(?:terjadi|berlangsung|mengguncang|melanda|menerjang|gempa|banjir|longsor|[Ee]rupsi)\b")
"""What shows that a sentence behind the one that names an event still tells when it was."""

HARMED = re.compile(
    r"\b(?:tewas|meninggal|terluka|luka-luka|luka berat|luka ringan|terlindas|tertabrak|tertimpa|tertimbun|"
    r"terseret|hanyut|tenggelam|terbakar|hangus|ludes|roboh|ambruk|terendam|mengungsi|rusak berat|menabrak|terguling|"
    r"terbalik|(?:men)?jadi korban)\b"
)
"""What a first sentence says of those whom an accident, a fire or a disaster struck."""


LOST = re.compile(
    r"\b(?:(?:ditemukan|dilaporkan|dinyatakan|dikabarkan) (?:tewas|meninggal|hilang|tak bernyawa|tenggelam|hanyut)|"
    r"tewas|meninggal|tenggelam|hanyut|terseret arus|tertimbun|terjatuh|tersesat)\b"
)
"""What a first sentence says of somebody who died or went missing."""

BECAUSE_OF = re.compile(r"\b(?:akibat|karena|terdampak|imbas|dampak|pasca|lantaran) (?:\w+ ){0,2}$")
"""What before the noun for an event shows that it only had to do with what befell somebody."""

GOES_ON_ABOUT = frozenset("korban tewas meninggal luka-luka terluka selamat evakuasi".split())
"""Words of a text that goes on about an event that struck somebody."""

LED_TO = re.compile(r"\b(?:menyusul|buntut|imbas|pasca|usai|setelah|belajar dari|berkaca dari) (?:\w+ ){0,2}$")
"""What before the noun for an event shows that the sentence tells of what came of it."""

FATAL = frozenset("tewas meninggal".split())
"""Verbs that tell that somebody died."""

INCIDENT = re.compile(
    r"\b(?P<noun>insiden|peristiwa|kejadian|aksi)\b(?: \w+){0,4}? (?:terjadi|berlangsung|dilakukan)\b"
    r"(?: [\w()/,.]+){0,6}?(?= di )",
    re.IGNORECASE,
)
"""Words by which a text tells where what it is about took place."""


BURNT = re.compile(
    r"^(?:[Aa]pi|[Kk]obaran api|[Ss]i jago merah) (?:\w+ )?(?:menghanguskan|membakar|melalap|melahap|melumat) "
)
BURNING = "kebakaran"
"""What fire is told to have done to what stands behind, and the noun for that."""

TOLD_LATER = frozenset("accident fire".split())
"""Kinds of event whose noun may come only after the sentence that tells them."""


def happening(verb: str, thing: str) -> str:
    """What befell a thing as a noun phrase: "robohnya plafon ruang tunggu"."""
    return f"{verb}nya {thing}"
