"""What somebody who speaks for a body means by a noun with "-nya": "kampusnya", "timnya"."""

import re

from klaim.language.id.bodies import called
from klaim.language.id.body_heads import THE_POLICE

OWN_KINDS = {
    "kampus": ("Universitas", "Institut", "Politeknik", "Sekolah Tinggi", "STIE", "UIN", "IAIN", "ITB", "UGM"),
    "sekolah": ("Sekolah", "SD", "SMP", "SMA", "SMK", "MTs", "MAN "),
    "rumah sakit": ("Rumah Sakit", "RS"),
    "puskesmas": ("Puskesmas",),
    "bank": ("Bank ",),
    "kementerian": ("Kementerian", "Kemen"),
    "dinas": ("Dinas",),
}
"""How bodies begin by name that somebody of them calls theirs by such a noun."""

SHORT = re.compile(
    r"(?:kemen[a-z]{2,}|pem(?:kot|kab|prov|da)|pol(?:da|res|resta|restabes|sek|ri)|kej(?:ati|ari|agung))"
)
"""A short name of a body in lower case, which keeps its capital inside a sentence: "kemenkes"."""

PARTS_OF_BODY = frozenset("tim jajaran anggota pasukan petugas personel kantor skuad".split())
"""What with "-nya" is the body's of whoever speaks for one: "timnya" is "tim Persik"."""


def owned(noun: str, body: str) -> str:
    """What somebody of a body calls theirs by a noun: "kampusnya" the university, "timnya" its team; else empty."""
    if not body or body == THE_POLICE:
        return ""
    if body.startswith(OWN_KINDS.get(noun, ("\0",))):
        return body
    return called(noun, body, "") or (f"{noun} {body}" if noun in PARTS_OF_BODY else "")
