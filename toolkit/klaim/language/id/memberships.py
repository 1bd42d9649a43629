"""How Indonesian texts name one by one those whom they have counted: "Ketiga klub itu adalah Persik, PSIM, dan …"."""

import re

from klaim.language.id.alternatives import Needing

_ONES = "dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()
_NUMBERS = {word: str(n) for n, word in enumerate(_ONES, start=2)} | {
    f"{word} belas": str(n + 10) for n, word in enumerate(_ONES[:-2], start=2)
}
_COUNT = rf"(?:(?:{'|'.join(_ONES[:-2])}) belas|{'|'.join(_ONES)})"
_UNIT = r"(?:orang |unit |buah |ekor )?"

_ITEM = (
    r"(?:[A-Z][\w&./’'-]*(?: (?:(?:of|the|for) )?(?:[A-Z][\w&./’'-]*|\d+))*(?: \([^()\n]{1,30}\))?"
    r"|(?!(?:dan|serta)\b)[a-z]+(?: (?!(?:dan|serta)\b)[a-z]+){0,2})"
)
_WORDS = (
    rf"(?:(?i:ke)?(?P<word>(?i:{_COUNT}))|(?P<digits>\d{{1,2}})) {_UNIT}(?P<noun>[a-z]+)(?: (?!yang\b)[a-z]+){{0,2}}"
)
_POINTING = r" (?:itu|tersebut|ini|yang dimaksud(?: itu)?)(?: sendiri)?,? "
_NAMING = ("adalah", "ialah", "yaitu", "yakni", "antara lain", "di antaranya")
NAMED = Needing(
    _NAMING,
    rf"(?<![\w.,-]){_WORDS}{_POINTING}(?:{'|'.join(_NAMING)})(?: adalah)?:? "
    rf"(?P<names>{_ITEM}(?:, {_ITEM})*,? (?:dan|serta) {_ITEM})(?=[.,;(]|\s*$)",
    sign=rf"{_POINTING}(?:{'|'.join(_NAMING)})",
)
"""All of a group by their number, and the members that a sentence names."""

ONE = re.compile(rf"(?:^|, (?:dan |serta )?| (?:dan|serta) )(?P<name>{_ITEM})")
"""Each of them."""

VAGUE = frozenset(
    """hal langkah poin alasan faktor tahap tahapan kali hari bulan tahun pekan minggu jam cara syarat unsur aspek upaya
    kategori tujuan manfaat kesalahan orang nama pihak masalah isu jenis kriteria kegiatan tugas tip tips pertanyaan
    kondisi skenario opsi pilihan komponen bagian sisi laga pertandingan gol""".split()
)
"""Nouns for what is counted that say hardly what each of it is."""


def size(match: re.Match[str]) -> str:
    """How many are counted, in figures."""
    return match["digits"] or _NUMBERS[match["word"].lower()]


def counted(noun: str, number: str) -> re.Pattern[str]:
    """A pattern of a noun behind the number of what it counts."""
    words = [number, *(word for word, figures in _NUMBERS.items() if figures == number)]
    return re.compile(rf"(?<![\w.,-])(?i:{'|'.join(words)}) {_UNIT}(?P<noun>{noun})\b")
