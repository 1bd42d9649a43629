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

_HEADS = {"Pemkot": "Wali ?[Kk]ota", "Pemkab": "Bupati", "Pemprov": "Gubernur"}
HEADED = {
    body: re.compile(rf"\b(?<!Wakil ){head} (?P<region>{PATTERN.pattern})(?! (?:Utara|Selatan|Timur|Barat)\b)")
    for body, head in _HEADS.items()
}
"""The head of a region's government, by the abbreviation of that."""


def governing(body: str, region: str) -> str:
    """A government by its region."""
    return f"{body} {region}"


BARE = {name: re.compile(rf"(?<![\w/(-]){name}(?! ?[A-Z(/\d]|[\w-])") for name in _NAMES}
"""Each without a region behind it."""
