"""Laws by their number, and the nouns by which a text points back at one."""

import re

LAW = re.compile(
    r"\b(?P<law>(?:Peraturan|Undang-[Uu]ndang|Keputusan|Surat Edaran|Instruksi|Perpres|Permen\w*|Perda|Pergub|Perbup|"
    r"Perwali|Kepmen\w*|Keppres|Inpres|PP|UU|PMK|POJK|SE)(?: \([A-Z]\w*\))?"
    r"(?: [A-Z][\w-]*| dan| \([A-Z]\w*\)){0,9}? (?:Nomor|No\.?) [\w./-]+\w(?: Tahun \d{4})?)"
)
"""A law, decree or circular with its number."""

ANY = frozenset("aturan beleid regulasi peraturan ketentuan".split())
"""Nouns for any law."""

OWN = {
    "undang-undang": ("U",), "uu": ("U",), "edaran": ("S",), "perpres": ("Perp", "Peraturan Presiden"),
    "keputusan": ("Kep",), "instruksi": ("Ins", "Inp"), "perda": ("Perda", "Peraturan Daerah"),
    "pergub": ("Pergub", "Peraturan Gubernur"), "permen": ("Permen", "Peraturan Menteri"),
}  # fmt: skip
"""Nouns for laws of one kind, and how the names of those begin."""

NUMBER = frozenset("nomor no no.".split())
"""Words before the number of a law."""
