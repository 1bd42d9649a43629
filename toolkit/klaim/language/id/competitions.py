"""How Indonesian sports news ties a match to its competition, and who is at home in it."""

import re

from klaim.language.id.matches import EDITION, NOUN

_ROUND = (
    r"[Ff]ase [Gg]rup|[Gg]rup [A-L]|[Ff]inal|[Ss]emifinal|[Pp]erempat ?final|[Bb]abak(?: [\w/]+){1,3}?|"
    r"[Mm]atchday (?:ke-)?\w+|[Pp]ekan ke-\w+|[Pp]utaran \w+"
)
_TIE = (
    rf"(?:(?:{_ROUND}|[Ll]anjutan|[Aa]jang|[Gg]elaran|[Ll]aga(?: \w+)?|[Pp]ertandingan|[Dd]i|[Dd]alam|[Pp]ada)"
    r"(?: di| pada| dalam)? )"
)
TIED = re.compile(rf"{_TIE}(?P<edition>{EDITION.pattern})")
"""A competition of one year as what a match is part of."""

QUALIFYING = re.compile(r"\b[Kk]ualifikasi (?=[A-Z])")
"""A match for a place in a competition is no part of it."""

SEASON, LONGEST = 2, 4
"""Words of the name of a season, which holds too many matches, and of the longest name that a match takes."""

IN = " di "
_TAIL = re.compile(rf"(?P<match>^{NOUN} .+? vs .+?)(?: di (?P<edition>[A-Z].*)| pada \d.*)$")


def placed(label: str, edition: str) -> str:
    """A match with the competition that it was part of."""
    return f"{label}{IN}{edition}" if edition else label


def bare(label: str) -> str:
    """A match by its sides alone; any other label as it is."""
    found = _TAIL.match(label)
    return found["match"] if found else label


_HOST = r"(?:[Tt]im )?[Tt]uan rumah"
HOST_NAMED = re.compile(rf"\b{_HOST}(?: Timnas| timnas)? (?P<side>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){{0,3}})")
"""A side called the home side by name."""

AT_HOME = re.compile(
    r"(?P<side>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3}) (?:(?:akan|bakal|sukses|berhasil|gagal|kembali) )*menjamu "
)
HOME_OF = re.compile(
    r"\b(?:markas|kandang|[Ss]tadion|(?:bertandang|bertamu|melawat|lawatan) ke(?: markas| kandang)?) "
    r"(?P<side>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3})"
)
"""What shows which of two sides plays at home."""

HOST = re.compile(
    rf"\b{_HOST}\b(?! (?:[A-Z]|Piala|turnamen|kejuaraan|ajang|event|penyelenggara|SEA|Olimpiade|PON|final))"
)
VISITOR = re.compile(r"\b[Tt]im tamu\b(?! [A-Z])")
NO_SIDE = re.compile(
    r"\b(?:sebagai|selaku|menjadi|jadi|status|ditunjuk|dua|tiga|calon|negara|para|salah satu) $", re.IGNORECASE
)
"""Words before "tuan rumah" that make it a role rather than a side."""
