"""People who act for a body of law, and how a text names the body behind them."""

import re

OFFICERS = frozenset("jaksa hakim penyidik".split())
"""Nouns for them."""

_BODY = (
    r"(?:KPK|Kejagung|Kejaksaan|Kejati|Kejari|Komisi|Pengadilan|PN|Polda|Polres|Polresta|Polrestabes|Polsek|Bareskrim)"
)
_MORE = r"(?: (?!Kombes|Kompol|AKBP|AKP|Ipda|Iptu)[A-Z][\w-]*)"
NAMED = re.compile(
    r"\b(?P<who>[Jj]aksa|[Hh]akim|[Pp]enyidik)(?: [Pp]enuntut [Uu]mum| [Kk]etua| \([A-Z]+\))* "
    rf"(?P<body>{_BODY}\b{_MORE}{{0,3}}(?: \((?:PN|PT|PA|Tipikor)\){_MORE}{{1,3}}| \([A-Z]{{2,6}}\))?)"
)
"""One of them with the body."""

JUDGE = "hakim"
COURT = re.compile(r"\b(?:Pengadilan Negeri|Pengadilan Negeri \(PN\)|PN) (?P<seat>[A-Z][a-z]+(?: [A-Z][a-z]+)?)")
"""A court of first instance with its seat; who "hakim" is where a text names no other."""

GOES_ON = frozenset("penuntut agung ketua anggota umum tinggi konstitusi gadungan muda pengganti".split())
"""Words behind them that make them others, or their office longer."""

BENCH = frozenset(["majelis"])
"""What stands before those of them who act together."""
