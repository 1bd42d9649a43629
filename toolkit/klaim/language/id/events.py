"""Nouns that name events in Indonesian news and how a text points back at them."""

import re

KINDS = (
    frozenset("kecelakaan insiden peristiwa kejadian tabrakan musibah tragedi".split()),
    frozenset("kebakaran insiden peristiwa kejadian musibah tragedi".split()),
    frozenset("gempa bencana peristiwa kejadian".split()),
    frozenset("banjir longsor bencana peristiwa kejadian musibah".split()),
    frozenset("serangan insiden peristiwa kejadian aksi".split()),
    frozenset("ledakan insiden peristiwa kejadian".split()),
    frozenset("penembakan insiden peristiwa kejadian aksi".split()),
    frozenset("pembicaraan percakapan perbincangan panggilan diskusi telepon dialog".split()),
    frozenset("pertemuan rapat diskusi dialog perundingan negosiasi".split()),
    frozenset("pertandingan laga duel".split()),
)
"""Nouns that can stand for one another when a text points back."""

_NOUNS = (
    "gempa bumi|gempa|kecelakaan|kebakaran|banjir bandang|banjir|longsor|tanah longsor|serangan|ledakan|penembakan|erupsi|tsunami|"
    "pembicaraan|percakapan|perbincangan|pertemuan|rapat|perundingan|negosiasi|pertandingan|laga|sidang|wabah|konflik|insiden drone"
)
_STOP = (
    "di|pada|yang|dengan|antara|oleh|untuk|terjadi|ini|itu|tersebut|dan|dari|ke|saat|setelah|hingga|akan|telah|sudah|tidak|dalam|menewaskan|"
    "mengguncang|melanda|terhadap|sebagai|adalah|merupakan|karena|akibat|menjadi|juga|masih|kembali|berlangsung|dimulai|sebesar|atas|kepada"
)
NOUN = re.compile(rf"\b((?i:{_NOUNS}))\b((?: (?!(?:{_STOP})\b)(?!(?:me|di|ber|ter)\w{{4,}})[\w-]+){{0,3}})")
PLACE = re.compile(r"\b(?:di|mengguncang|melanda) (?:[a-z]+ ){0,3}([A-Z][\w-]*(?: [A-Z][\w-]*)*(?:, [A-Z][\w-]*(?: [A-Z][\w-]*)*)?)")
PARTIES = re.compile(r" (?:antara|dengan) [A-Z][\w-]*(?: [A-Z][\w-]*)*(?: dan [A-Z][\w-]*(?: [A-Z][\w-]*)*)?")
POINTING = re.compile(
    r"\b((?i:insiden|peristiwa|kejadian|kecelakaan|kebakaran|gempa(?: bumi)?|bencana|musibah|tragedi|serangan|ledakan|banjir|longsor|"
    r"pertemuan|rapat|pembicaraan(?: telepon)?|percakapan(?: telepon)?|perbincangan|diskusi|panggilan(?: telepon)?|dialog|perundingan|negosiasi|"
    r"pertandingan|laga|sidang|penembakan|wabah|konflik))(?: \w+){0,1}? (?:tersebut|itu|ini)\b"
)

_NAME = r"[A-Z][\w-]*(?: [A-Z][\w-]*)*"
BOTH = re.compile(rf"({_NAME}) dan ({_NAME})(?: [a-z]+)* $")
"""Two parties right before the verb of a talk or meeting."""

MUTUAL = re.compile(r"^(?:pembicaraan|percakapan|perbincangan|pertemuan|perundingan|negosiasi|rapat)")

_BARE_AFTER = re.compile(rf"(?:[.,;:!?\"”)]|$| (?:{_STOP}|berada|terjadi|dirasakan|merupakan|adalah)\b)")
_INDEFINITE_BEFORE = re.compile(
    r"(?:\b(?:sebuah|suatu|satu|dua|tiga|beberapa|sejumlah|banyak|setiap|potensi|berpotensi|jenis|tahan|adanya|mengalami|risiko|rawan|korban|para|"
    r"sebagai|merupakan|adalah|semua|semacam|menjadi|melakukan|melancarkan|tanpa|tidak ada|ada|bahaya|mencegah|memicu|api) |-)$", re.IGNORECASE
)


def stands_bare(text: str, start: int, end: int) -> bool:
    """Whether an event noun stands alone and definite, so that it can only mean the article's event."""
    if not _BARE_AFTER.match(text, end) or re.match(r" (?:yang|di|terhadap|antara|dengan)\b", text[end : end + 10]):
        return False
    return not _INDEFINITE_BEFORE.search(text, max(0, start - 16), start)
