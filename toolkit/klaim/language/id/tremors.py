"""How reports of an earthquake list its strength, its place and where it was felt."""

import re

_LEVEL = r"[IVX]{1,4}"
_PLACE = r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3}"
FELT = re.compile(
    rf"(?:^|(?<=[.:;] )|(?<=[-•*] ))(?P<level>{_LEVEL}(?: ?[-–] ?{_LEVEL})? MMI)(?: dirasakan)? di "
    rf"(?:wilayah |daerah )?(?P<places>{_PLACE}(?:, {_PLACE})*(?:,? (?:dan|serta) {_PLACE})?)(?= ?[(.;\n]| ?$)",
    re.MULTILINE,
)
"""An entry of a list of where a tremor was felt: "III MMI di Pangandaran"."""

PLACE = re.compile(_PLACE)

MAGNITUDE = re.compile(r"\b(?:(?:[Bb]er)?[Mm]agnitud[oe]|M) ?\(?(?:M\)? ?)?(?P<number>\d[,.]\d)\b")
"""How strong a tremor was."""

DEPTH = re.compile(r"\bkedalaman(?: dangkal)?(?: hanya)?(?: sekitar)? (?P<number>\d+)(?: (?:km|kilometer)\b)")
"""How deep it was."""

DEPTH_BEHIND = re.compile(
    r"\bberjarak [^.;]{8,90}, dengan kedalaman (?P<depth>\d+ (?:km|kilometer))\b(?! dan| serta|, di)",
)
"""How deep a tremor was, behind how far away."""

_DEGREES = r"\d{1,3}[,.]\d{1,3} ?°? ?"
AT = re.compile(
    rf"\btepatnya (?:di|pada) (?P<point>(?:titik )?koordinat {_DEGREES}(?:Lintang (?:Selatan|Utara)|L[SU])"
    rf"(?: dan|,| [-–]|) ?{_DEGREES}(?:Bujur Timur|BT))"
)
"""Where exactly it was."""


def felt(tremor: str, place: str) -> str:
    """Where a tremor was felt."""
    return f"{tremor} dirasakan di {place}"


def felt_as(tremor: str, place: str, level: str) -> str:
    """Where a tremor was felt and how strongly."""
    return f"{felt(tremor, place)} dengan intensitas {level}"


def strong(tremor: str, number: str) -> str:
    """How strong a tremor was."""
    return f"{tremor} berkekuatan magnitudo {number}"


def deep(tremor: str, depth: str) -> str:
    """How deep a tremor was."""
    return f"Pusat {tremor} berada di kedalaman {depth}"


def located(tremor: str, point: str) -> str:
    """At which point of the map a tremor was."""
    return f"Pusat {tremor} berada di {point}"
