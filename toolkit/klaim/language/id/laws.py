"""Laws by their number, and the nouns by which a text points back at one."""

import re

from klaim.language.id.alternatives import begun

_KINDS = (
    "Peraturan", "Undang-[Uu]ndang", "Keputusan", "Surat Edaran", "Instruksi", "Perpres", r"Permen\w*", "Perda",
    "Pergub", "Perbup", "Perwali", r"Kepmen\w*", "Keppres", "Inpres", "PP", "UU", "PMK", "POJK", "SE",
)  # fmt: skip
ACTS = frozenset(["undang-undang"])
"""Nouns behind whose abbreviation in a bracket the title of a law goes on."""

_NUMBER = (
    r"(?:(?:[Nn]omor|[Nn]o\.?):? ?(?:[A-Z]{2,4} )?\w(?:[\w./-]*\w)?(?: [Tt]ahun \d{4})?"
    r"|\d{1,3}(?:/| [Tt]ahun )\d{4})"
)
LAW = re.compile(
    rf"\b(?P<law>(?:{begun(_KINDS)})(?: \([A-Z]\w*\))?(?: [A-Z][\w-]*| dan| \([A-Z]\w*\)){{0,9}}? {_NUMBER})"
)
"""A law, decree or circular with its number: "Perpres Nomor 5 Tahun 2020", "UU 7/2017"."""

TITLED = re.compile(
    r"\b(?P<law>(?:Rancangan Undang-[Uu]ndang|RUU|Undang-[Uu]ndang|UU)(?: \(R?UU\))? (?!Nomor|No\b|Dasar)"
    r"[A-Z][a-z]+(?: (?:dan |tentang )?[A-Z][\w-]+){0,6})"
)
"""A law or bill by its title."""

_SPELT = re.compile(r"(?:Rancangan )?Undang-[Uu]ndang \((R?UU)\)")


def short(law: str) -> str:
    """The name of a law with the abbreviation that it gives for its kind."""
    return _SPELT.sub(r"\1", law)


ANY = frozenset("aturan beleid regulasi peraturan ketentuan".split())
"""Nouns for any law."""

OWN = {
    "undang-undang": ("U", "R"), "uu": ("U", "R"), "ruu": ("R",),
    "edaran": ("S",), "perpres": ("Perp", "Peraturan Presiden"),
    "keputusan": ("Kep",), "instruksi": ("Ins", "Inp"), "perda": ("Perda", "Peraturan Daerah"),
    "pergub": ("Pergub", "Peraturan Gubernur"), "permen": ("Permen", "Peraturan Menteri"),
}  # fmt: skip
"""Nouns for laws of one kind, and how the names of those begin."""

PARTS = frozenset("Pasal Ayat Huruf Angka Butir Lampiran".split())
"""Parts of a law, behind which a number in brackets is no age."""

NUMBER = frozenset("nomor no no.".split())
"""Words before the number of a law."""

YEAR = "Tahun"
"""Before the year of a law."""

UNNUMBERED = NUMBER | {"ayat", "pasal", "huruf"}
"""Words that name nothing without the number behind them."""

ABOUT = re.compile(r"\b(?:Pasal|KUHP|Undang-Undang|UU|Peraturan|Perpres)\b[^.;]* tentang $")
"""A law right before what it is about: "Pasal 338 KUHP tentang (pembunuhan)"."""

AS_RULED = frozenset(["sesuai"])
"""Before a law by which what the clause behind it tells is so."""

RULES = ANY | OWN.keys() | frozenset("permen pmk pojk pp se surat arahan instruksi amanat perintah".split())
"""Nouns, in lower case, for laws and orders."""
