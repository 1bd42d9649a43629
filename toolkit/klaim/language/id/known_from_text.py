"""Words of a claim that mean something only in the text that they stand in, by a word that each of them has."""

import re
from collections.abc import Iterable

from klaim.language.id.words_numbers import MONTH_NAMES

_DAYS = "Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu"
_PARTS = "(?:dini hari|subuh|pagi|siang|sore|petang|malam)"
_PERIODS = rf"kuartal|triwulan|semester|{'|'.join(MONTH_NAMES)}|(?:pada|sepanjang|selama|hingga) (?:a\w+ )?\d{{4}}"
_CONTESTS = "laga|pertandingan|pertemuan|duel|balapan|gim|set|tikungan|lap|putaran|musim|edisi|saat-saat"
_AGAINST = r"\b(?:vs|lawan|melawan|kontra|atas|[Ll]aga|menghadapi|mengalahkan|takluk)\b"
_PREDICATE = "(?=di|ber|ter|me|akan |sudah |telah |masih )"

_PATTERNS = {
    # a weekday without its date
    _DAYS.lower().replace("|", " "): (
        rf"\b(?<!setiap )(?<!tiap )(?<!hari )(?<!Pasar )(?:{_DAYS})\b(?!(?: {_PARTS})?[,-]? ?[\d(])(?! [A-Z])"
        rf"(?! (?:dan|hingga|sampai) (?:{_DAYS}))"
    ),
    # the same or alike as something
    "sama": (
        rf"^(?!.*\b(?:{_PERIODS})\b.*\byang sama (?:pada )?(?:tahun )?\d).*\byang sama\b(?! (?:dengan|seperti|sekali))"
    ),
    "identik": r"\bidentik\b(?! (?:dengan|sebagai))",
    # somebody known by what they are or are called
    "sapaan panggilan nama": r"\b(?:sapaan|panggilan|nama) \w+nya\b",
    "almarhum almarhumah": r"^Almarhum(?:ah)? (?![A-Z])",
    "sang": r"^Sang (?![A-Z])[a-z]+ (?![A-Z])|\bsang (?:artis|aktor|pemain|pelatih|pelaku|anak) (?![A-Z])",
    "presiden menteri gubernur bupati": rf"^(?:Presiden|Menteri|Gubernur|Bupati) {_PREDICATE}",
    "duo duet": r"(?<!rekan )\b[Dd]u(?:o|et) (?:Merah Putih\b|(?![A-Z])|[A-Z]\w+ (?![A-Z&]|dan [A-Z]))",
    "asuhan arahan besutan polesan": (
        r"\b(?i:tim|skuad|pasukan|perusahaan|klub) (?:asuhan|arahan|besutan|polesan) [A-Z]"
    ),
    "milik": (
        r"\b(?i:tim|skuad|pasukan|perusahaan|klub) milik [A-Z]|"
        r"\bmilik (?:korban|pelaku|tersangka)\b(?! [A-Z])(?! yang)"
    ),
    # a deed by nothing but whose it is, an act by nothing but that it was done
    "aksi perbuatan tindakan ulah": (
        r"^(?:Aksi|Perbuatan|Tindakan|Ulah) [A-Z]\w+(?: [A-Z]\w+)* (?:itu |tersebut )?"
        r"(?:terjadi|dilakukan|berlangsung)\b"
    ),
    "diambil": r"\b(?:[Kk]eputusan|[Ll]angkah)\b(?!.* (?:pada|oleh|dalam|di) ).* diambil\.$",
    "disebutnya dikatakannya diakuinya": r"^[A-Z]\w+(?: \w+){0,5} (?<!yang )(?:disebutnya|dikatakannya|diakuinya) ",
    # somebody told to be themselves
    "adalah merupakan ialah": r"\b([A-Z]\w+(?: [A-Z]\w+)+)\b.* (?:adalah|merupakan|ialah) \1\b",
    # a time of which only the half is left, the times of a journey
    "atau": r"\batau (?:pada|nanti|akan)\b|\b(?:pagi|siang|sore|malam) atau\b",
    "estimasi": r"^Estimasi (?:berangkat|tiba)\b",
    # other places than those named
    "lain lainnya": (
        r"\b(?:beberapa|sejumlah|dua|tiga) (?:daerah|wilayah|tempat|kota|desa|kecamatan|kabupaten) lain(?:nya)?\b"
    ),
    # what was found out or held, without the case, and an owner of anything
    "kasus perkara": rf"^(?:Pengungkapan|Penanganan|Penyelidikan|Penyidikan) (?:kasus|perkara) {_PREDICATE}",
    "bukti": rf"^Barang bukti {_PREDICATE}",
    "pemilik pengelola": r"\badalah (?:pemilik|pengelola)(?: [a-z]+)?\.$",
    # where a quake was, without the quake
    "pusat episenter hiposenter": (
        r"^(?:Pusat gempa(?: bumi)?|Episenter|Hiposenter)(?: gempa)? (?:berada|berjarak|berlokasi|berpusat|terletak)\b"
    ),
    # a point of a match that is not named, the last of several, what comes first
    "unggul menyamakan interval beruntun gim": (
        rf"^(?!.*{_AGAINST}).*\b(?:unggul (?:jauh )?(?:\d|sampai|saat)|menyamakan (?:kedudukan|skor)|interval\b|"
        r"poin beruntun|(?:pada|di) gim)"
    ),
    "terakhir terakhirnya": rf"\b(?:{_CONTESTS}) terakhir(?:nya)?\b(?! [A-Z])",
    # a side of a match by nothing but where it is from
    "tuan tamu": rf"^(?:Tuan rumah|Tim tamu) {_PREDICATE}",
    # the next of several by nothing but that it is, the first of somebody's
    "berikutnya selanjutnya": r"^\w+ (?:berikutnya|selanjutnya) ",
    "pertamanya": r"^\w+ pertamanya (?:adalah|ialah|merupakan|yaitu|yakni) ",
    "dahulu begini begitu": r"\b(?:terlebih dahulu|(?:kalau|jika) sudah beg(?:ini|itu))\b",
}

_BY_WORD = {word: re.compile(pattern) for words, pattern in _PATTERNS.items() for word in words.split()}


def is_known_from_text(text: str, words: Iterable[str]) -> bool:
    """Whether a claim, of which `words` are those in small letters, holds any of these."""
    return any(word in _BY_WORD and _BY_WORD[word].search(text) is not None for word in words)
