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
PLACE = re.compile(r"\b(?:di|mengguncang|melanda) ((?:wilayah |kawasan |kota )?[A-Z][\w-]*(?: [A-Z][\w-]*)*(?:, [A-Z][\w-]*(?: [A-Z][\w-]*)*)?)")
PARTIES = re.compile(r" (?:antara|dengan) [A-Z][\w-]*(?: [A-Z][\w-]*)*(?: dan [A-Z][\w-]*(?: [A-Z][\w-]*)*)?")
POINTING = re.compile(
    r"\b((?i:insiden|peristiwa|kejadian|kecelakaan|kebakaran|gempa(?: bumi)?|bencana|musibah|tragedi|serangan|ledakan|banjir|longsor|"
    r"pertemuan|rapat|pembicaraan(?: telepon)?|percakapan(?: telepon)?|perbincangan|diskusi|panggilan(?: telepon)?|dialog|perundingan|negosiasi|"
    r"pertandingan|laga|sidang|penembakan|wabah|konflik))(?: \w+){0,1}? (?:tersebut|itu|ini)\b"
)
