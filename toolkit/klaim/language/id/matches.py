"""How Indonesian sports news names the two sides of a match."""

import re

from klaim.language.id.alternatives import CAPITAL

NOUN = "laga"

_SIDE_GOES_ON = r"[\w.’'-]*(?: (?:[A-Z][\w.’'-]*|U-?\d\d)){0,14}"
_SIDE = rf"[A-Z]{_SIDE_GOES_ON}"
_HOME = CAPITAL + _SIDE_GOES_ON
VERSUS = re.compile(rf"(?P<home>{_HOME}) (?:vs\.?|versus) (?P<away>{_SIDE})")
"""Two sides as a fixture list writes them."""

MEETS = re.compile(
    rf"(?P<home>{CAPITAL}(?<!asuhan [A-Z])(?<!besutan [A-Z])(?<!polesan [A-Z]){_SIDE_GOES_ON})"
    r"(?: (?:akan|berhasil|sukses|kembali|harus|baru saja))*"
    r" (?:menjamu|melawan|menghadapi|ditantang|menantang|mengalahkan|menundukkan|menaklukkan|membantai|melumat|"
    r"menggilas|takluk dari|kalah dari|kalah atas|menang atas|unggul atas|bermain imbang dengan|imbang dengan|"
    r"ditahan imbang(?: oleh)?|"
    rf"bersua|berhadapan dengan|berjumpa|bertemu) (?:tuan rumah |timnas |tim )?(?P<away>{_SIDE})"
)
"""One side, what it does to the other or how it meets it, the other."""

BOTH_SIDES = re.compile(
    r"\b[Kk]edua (?:tim|kesebelasan|klub|kubu|petarung|petinju|petenis|pebulutangkis)\b"
    r"(?: (?:tersebut|itu|ini)\b)?(?! \w+ lain)"
)
"""Words for both sides of a match."""

DECIDED = frozenset("menang kalah takluk imbang unggul tumbang tersingkir".split())
"""Predicates that tell how a match ended, with or without its score."""

SPORT = re.compile(
    r"\b(?:laga|pertandingan|kualifikasi|liga|piala|babak|putaran|turnamen|klasemen|stadion|skor|timnas|gol|final|ronde)\b",
    re.IGNORECASE,
)
"""Words without which two names and a verb of meeting are no match."""

_NAMED = (
    r"(?:Cup|Open|Masters|Piala|Liga|GP|MotoGP|Moto[23]|F1|Grand Prix|NBA|Championships?|Challenge|League|Games|"
    r"Olimpiade|Euro|Tour|Copa|Kejuaraan|Playoffs?|Series|LaLiga|Proliga|SEA)"
)
COMPETITION = re.compile(rf"(?:[A-Z][\w’'-]* ){{0,3}}{_NAMED}(?: [A-Z][\w’'-]*){{0,3}}")
"""A competition by its name, with or without its year."""

EDITION = re.compile(rf"{COMPETITION.pattern} 20\d\d(?:[/-]\d{{2,4}})?")
"""A competition of one year."""

FRIENDLY = re.compile(r"\b(?:uji coba|persahabatan|pramusim)\b", re.IGNORECASE)
"""Matches that are part of no competition."""

PLAYED = re.compile(
    r"\b(?:menang|memenangi|kalah|unggul|skor|gol|gim|set|babak|partai|lap|finis|start|podium|mengalahkan|menaklukkan|"
    r"menundukkan|menyamakan|membobol|mencetak|kuarter|menit|keunggulan|kedudukan|ketertinggalan|tersingkir|tertinggal|"
    r"interval|samakan|melebarkan|rally|smes|servis|pukulan|tembakan|tendangan|sundulan|umpan|gawang|kiper|"
    r"penalti|penyelamatan|turnover|rebound|assist|pole position|poin demi poin|free throw|jump shot|jeda)\b"
    r"|(?<![\d/-])\d{1,3}-\d{1,3}(?![\d/-])"
)
"""What happens in a match or race."""

RESULTS = frozenset(
    """
    menang kalah unggul takluk tumbang tertinggal imbang mengalahkan menaklukkan menundukkan menyingkirkan membantai
    melumat menumbangkan membungkam mengungguli meraih memetik menelan membukukan mencetak memenangi mengoleksi
    dikalahkan ditaklukkan ditundukkan disingkirkan tersingkir finis ditahan
    """.split()
)
"""Verbs that tell how a side or player fared."""

STANDING = frozenset(
    "posisi urutan peringkat klasemen puncak kunci teratas ranking memimpin memuncaki runner-up pemuncak".split()
)
"""Words of a place in a table of results."""
TABLES = frozenset("klasemen grup".split())
MARGINS = frozenset("selisih jarak margin keunggulan unggul beda".split())
"""Words before points that only part two places of a table."""

POINTS = frozenset("poin angka".split())
"""Units of what is earned in such a table."""
EARNED = "meraih"

OPPONENT = re.compile(
    r"\b(?:atas|dari|mengalahkan|menundukkan|menaklukkan|melawan|kontra|hadapi|menghadapi)"
    r"(?: (?!wakil\b|asal\b)[a-z]+){0,2} (?P<name>[A-Z]\w+)"
)
"""Whom a side beat, met or lost to."""

ELSEWHERE = re.compile(
    r"\b(?:sebelumnya|pernah|lalu|terakhir|sepanjang|sejarah|rekor|selalu|biasanya|musim|karier|kalau|jika|19\d\d|"
    r"klasemen|agregat|peringkat)\b",
    re.IGNORECASE,
)
"""Words of what happened at other times than in the match or race that a text is about."""

_OPENERS = re.compile(
    r"^(?:Usai|Setelah|Sebelum|Meski|Jelang|Hasil|Saat|Laga|Duel|Pertandingan|Prediksi|Skor|Jadwal|Dalam|Pada)(?: |$)"
)
_NO_SIDES = frozenset("laga duel pertandingan hasil jadwal prediksi skor final semifinal".split())
MAX_SIDE = 4


def side(words: str) -> str:
    """A side's name without what only opens the sentence; empty where it is too long to be one."""
    name = _OPENERS.sub("", words).strip(" .")
    return name if name and len(name.split()) <= MAX_SIDE and name.lower() not in _NO_SIDES else ""


def label(home: str, away: str) -> str:
    """A match by its sides."""
    return f"{NOUN} {home} vs {away}"


def sides_of(label: str) -> list[str]:
    """The sides of a match, or the name of a competition alone."""
    return label.removeprefix(f"{NOUN} ").split(" vs ")


def during(competition: str) -> str:
    """What ties what happened in a match or race to it."""
    return f"dalam {competition}"
