"""Nouns for what one firm is to another, and the names of both beside them."""

import re

from klaim.language.id.alternatives import Needing

_FIRM = r"PT [A-Z][\w&-]*(?: (?!Tbk\b)[A-Z][\w&-]*)*(?: \((?:Persero|Perseroda)\))?(?: Tbk\b)?"
_SHORT = r"(?: \([A-Z][\w ]*\))?"
_NOUN = r"(?P<role>(?:anak|induk) (?:usaha|perusahaan))"
_WORDS = tuple(f"{whose} {firm}" for whose in ("anak", "induk") for firm in ("usaha", "perusahaan"))

OWNED = Needing(_WORDS, rf"\b{_NOUN}nya,?(?: yakni| yaitu)? (?P<names>{_FIRM}{_SHORT}(?: dan {_FIRM})?)")
"""“anak usahanya, PT Melati Rawat”: what firms are to the one told of before, and their names."""

APPOSED = Needing(
    _WORDS, rf"(?P<names>\b{_FIRM}){_SHORT}, {_NOUN}(?: dari| milik)?(?: BUMN)? (?P<owner>{_FIRM})(?=[,.(]| [a-z(])"
)
"""“PT Melati Rawat, anak usaha PT Melati Tol, …”: a firm, and what it is to another."""

FIRM = re.compile(rf"\b{_FIRM}")
"""A firm by its legal form."""

BEFORE = re.compile(r"(?P<owner>[A-Z][\w&-]*(?: [A-Z][\w&-]*)*) (?:melalui|lewat|bersama|dan) $")
"""The name of a firm that opens a sentence, right before what others are to it."""
