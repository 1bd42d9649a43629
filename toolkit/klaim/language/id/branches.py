"""Bodies that each region has one of, called by an abbreviation."""

import re
from collections.abc import Iterator

from klaim.language.id.places import PATTERN

_BODIES = (
    "BPBD Dishub Dinkes Disdik Dinsos Disperindag DLH Bapenda Satpol_PP Damkar Pemkot Pemkab Pemprov DPRD KPU Bawaslu "
    "Kejari Kejati Polres Polresta Polrestabes Polda Polsek Kodim Satlantas Satreskrim Satresnarkoba Basarnas"
)
_NAMES = [name.replace("_", " ") for name in _BODIES.split()]
_BODY = re.compile(rf"\b(?P<body>{'|'.join(_NAMES)}) ")
_LEADS = re.compile(r"(?:Kota|Kabupaten|Provinsi|Metro|Polres(?:ta|tabes)?) ")
_CITY = re.compile(r" Kota|")


def named(text: str) -> Iterator[tuple[str, str, int]]:
    """Each such body that stands with its region, the whole of it and where it ends: "BPBD", "BPBD Kabupaten Demak"."""
    for match in _BODY.finditer(text):
        lead = _LEADS.match(text, match.end())
        region = PATTERN.match(text, lead.end()) if lead else None
        region = region or PATTERN.match(text, match.end())
        city = _CITY.match(text, region.end()) if region else None
        if city:
            yield match["body"], text[match.start() : city.end()], city.end()


_KINDS = {"Pemkot": ("Wali ?[Kk]ota", "Kota"), "Pemkab": ("Bupati", "Kabupaten"), "Pemprov": ("Gubernur", "Provinsi")}
_PART = re.compile(r" (?:Utara|Selatan|Timur|Barat|Tengah)\b")
HEADED = {body: re.compile(rf"\b{head} (?=[A-Z])") for body, (head, _) in _KINDS.items()}
PLACED = {body: re.compile(rf"\b{kind} (?=[A-Z])") for body, (_, kind) in _KINDS.items()}
"""What stands before a region: the head of its government, its kind, by the abbreviation of that government."""


def regions(before: re.Pattern[str], text: str) -> Iterator[tuple[str, int]]:
    """The regions that stand behind one of those, and where each ends; none that is only a part of one."""
    for match in before.finditer(text):
        region = PATTERN.match(text, match.end())
        if region and not _PART.match(text, region.end()):
            yield region[0], region.end()


KIND_OF = {body: kind for body, (_, kind) in _KINDS.items()}
"""The kind of region that each is the government of."""


def governing(body: str, region: str) -> str:
    """A government by its region."""
    return f"{body} {region}"


BARE = {name: re.compile(rf"(?<![\w/(-]){name}(?! ?[A-Z(/\d]|[\w-])") for name in _NAMES}
"""Each without a region behind it."""
