"""How Indonesian sports news names the two sides of a match."""

import re

NOUN = "laga"

_SIDE = r"[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|U-?\d\d))*"
VERSUS = re.compile(rf"(?P<home>{_SIDE}) (?:vs\.?|versus) (?P<away>{_SIDE})")
"""Two sides as a fixture list writes them."""

MEETS = re.compile(
    rf"(?P<home>{_SIDE})(?: (?:akan|berhasil|sukses|kembali|harus|baru saja))*"
    r" (?:menjamu|melawan|menghadapi|ditantang|menantang|mengalahkan|menundukkan|menaklukkan|membantai|melumat|"
    r"menggilas|takluk dari|kalah dari|kalah atas|menang atas|unggul atas|bermain imbang dengan|imbang dengan|"
    r"ditahan imbang(?: oleh)?|"
    rf"bersua|berhadapan dengan|berjumpa|bertemu) (?:tuan rumah |timnas |tim )?(?P<away>{_SIDE})"
)
"""One side, what it does to the other or how it meets it, the other."""

SPORT = re.compile(
    r"\b(?:laga|pertandingan|kualifikasi|liga|piala|babak|putaran|turnamen|klasemen|stadion|skor|timnas|gol|final|ronde)\b",
    re.IGNORECASE,
)
"""Words without which two names and a verb of meeting are no match."""

_OPENERS = re.compile(r"^(?:Usai|Setelah|Jelang|Hasil|Saat|Laga|Duel|Pertandingan|Prediksi|Skor|Jadwal|Dalam|Pada) ")
MAX_SIDE = 4


def side(words: str) -> str:
    """A side's name without what only opens the sentence; empty where it is too long to be one."""
    name = _OPENERS.sub("", words).strip()
    return name if name and len(name.split()) <= MAX_SIDE else ""


def label(home: str, away: str) -> str:
    """A match by its sides."""
    return f"{NOUN} {home} vs {away}"
