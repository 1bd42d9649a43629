"""Wider nouns by which a text calls again what it has named: "acara tersebut", "ajang ini", "perangkat itu"."""

import re

from klaim.language.id.summed import NARROWER

_OCCASIONS = frozenset(
    "acara kegiatan agenda forum turnamen kejuaraan kompetisi ajang event sidang gala jamuan simposium".split()
) | NARROWER["kegiatan"].difference("program kerja pasar uji tur kampanye mudik pemilu pemilihan".split())
CONTESTS = frozenset(
    "turnamen kejuaraan kompetisi lomba ajang event festival pameran bazar konser karnaval parade maraton".split()
)
TALKS = frozenset(
    """forum rapat pertemuan konferensi seminar diskusi dialog musyawarah kongres muktamar munas rakernas webinar
    simposium lokakarya workshop talkshow""".split()
)
_DEVICES = frozenset("ponsel smartphone hp laptop tablet gawai".split())
_VEHICLES = frozenset("mobil motor suv sedan skutik".split())
_WORKS = [frozenset(works.split()) for works in ("buku novel kamus", "film serial", "lagu album")]

EDITIONS = frozenset(["edisi"])
"""What a name with a year names."""

KINDS: dict[str, frozenset[str]] = {
    **dict.fromkeys("acara kegiatan agenda hajatan".split(), _OCCASIONS | TALKS),
    **dict.fromkeys("ajang event kompetisi turnamen kejuaraan gelaran perhelatan".split(), CONTESTS | EDITIONS),
    **dict.fromkeys(TALKS, TALKS),
    **dict.fromkeys("perangkat ponsel hp smartphone gawai".split(), _DEVICES),
    **dict.fromkeys("mobil suv sedan".split(), _VEHICLES),
    **{work: works for works in _WORKS for work in works},
}
"""Nouns by which a thing is called again, and the nouns by which such a thing is named first."""

EVENTS = _OCCASIONS | TALKS
"""Nouns for what is held."""

FIRST = frozenset().union(*KINDS.values())
"""Nouns by which a thing is named first."""

TALKS_HELD = frozenset("dilakukan digelar diadakan diselenggarakan dihelat".split())
"""What talks are, by those who take part."""

_OF_TALKS = r"Forum|Summit|Conference|Congress|Convention|Dialogue|Outlook|Symposium|Meeting|Rakernas|Munas|Muktamar"
_OF_CONTESTS = r"Festival|Fest|Expo|Fair|Awards?|Marathon|Run|Exhibition|Week|Show"
_WORD = r"(?:[A-Z][\w’'&-]*|of|for|and|on|the|20\d\d(?:[/-](?:20)?\d\d)?)"
NAMED_EVENT = re.compile(
    rf"(?<![\w-])(?:[A-Z][\w’'&-]*(?: {_WORD}){{0,6}}? )?(?:(?P<talk>{_OF_TALKS})|(?P<contest>{_OF_CONTESTS}))"
    rf"(?: {_WORD}){{0,5}}(?<! of)(?<! for)(?<! and)(?<! on)(?<! the)"
)
"""An event by its name alone: "Mobile World Congress 2023"."""

_NO_EDITION = "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Tahun|Musim"
_PART = r"(?:[A-Z][\w’'&-]*|\d\w*)"
EDITION = re.compile(
    rf"(?<![\w-])(?!{_NO_EDITION})[A-Z][\w’'&-]*(?: (?!{_NO_EDITION}){_PART}){{1,6}} "
    r"20\d\d(?:[/-](?:20)?\d\d)?(?![\w/])"
)
"""A name with a year, which is most often an event's."""

NOT_HELD = re.compile(
    r"\b(?:sela|sela-sela|usai|seusai|setelah|sebelum|menjelang|jelang|seperti|lewat|bukan|rangkaian|rangka|sejak)"
    r"(?: (?:acara|kegiatan|agenda|ajang|pelaksanaan|penyelenggaraan))? $",
    re.IGNORECASE,
)
"""What before an event shows that the text goes on about another one."""

HOLDING_ON = frozenset(
    """digelar diadakan diselenggarakan dilaksanakan dilangsungkan dihelat berlangsung dihadiri diikuti dipimpin
    dibuka ditutup dimulai diawali diisi menghadirkan mengusung dimeriahkan diperkuat difokuskan""".split()
)
"""Verbs of which a bare noun for an event is the subject only where it means the one of the text."""
