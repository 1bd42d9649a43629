"""Bodies that each region has one of, called by an abbreviation."""

import re

from klaim.language.id.places import PATTERN

_BODIES = (
    "BPBD Dishub Dinkes Disdik Dinsos Disperindag DLH Bapenda Satpol_PP Damkar Pemkot Pemkab Pemprov DPRD KPU Bawaslu "
    "Kejari Kejati Polres Polresta Polrestabes Polda Polsek Kodim Satlantas Satreskrim Satresnarkoba Basarnas"
)
_NAMES = [name.replace("_", " ") for name in _BODIES.split()]
_REGION = rf"(?:(?:Kota|Kabupaten|Provinsi|Metro|Polres(?:ta|tabes)?) )?{PATTERN.pattern}(?: Kota)?"

NAMED = re.compile(rf"\b(?P<body>{'|'.join(_NAMES)}) {_REGION}")
"""One of them with its region."""

_KINDS = {"Pemkot": ("Wali ?[Kk]ota", "Kota"), "Pemkab": ("Bupati", "Kabupaten"), "Pemprov": ("Gubernur", "Provinsi")}
_PART = r"(?! (?:Utara|Selatan|Timur|Barat|Tengah)\b)"
HEADED = {body: re.compile(rf"\b{head} (?P<region>{PATTERN.pattern}){_PART}") for body, (head, _) in _KINDS.items()}
PLACED = {body: re.compile(rf"\b{kind} (?P<region>{PATTERN.pattern}){_PART}") for body, (_, kind) in _KINDS.items()}
"""The head of a region's government, and a region with its kind, by the abbreviation of that government."""

KIND_OF = {body: kind for body, (_, kind) in _KINDS.items()}
"""The kind of region that each is the government of."""


def governing(body: str, region: str) -> str:
    """A government by its region."""
    return f"{body} {region}"


BARE = {name: re.compile(rf"(?<![\w/(-]){name}(?! ?[A-Z(/\d]|[\w-])") for name in _NAMES}
"""Each without a region behind it."""
