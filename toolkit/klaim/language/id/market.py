"""Words of reports of markets: of what is traded, which part of the day, and how much somebody has."""

import re

MARKET = re.compile(r"\b(?:[Ss]aham|IHSG|[Pp]erdagangan|[Bb]ursa|[Ee]miten|indeks)\b")
"""Words of a report of a stock market."""

CURRENCY = re.compile(r"\b(?:[Rr]upiah|[Dd]olar|[Ee]mas)\b[^.]*\bperdagangan\b")
"""How a report of the price of a currency or of gold opens."""

TRADED = frozenset(
    """kenaikan penurunan pelemahan penguatan koreksi melemah menguat terkoreksi naik turun stagnan gainer gainers loser
    losers movers volume frekuensi kapitalisasi net diperdagangkan pembelian penjualan""".split()
)
"""Words by which a clause of such a report tells of its day."""

CHANGES_TOLD = frozenset("kenaikan penurunan lonjakan peningkatan penyusutan".split())
"""Nouns for what became of a price: "mengalami kenaikan"."""

TRADERS = frozenset({"nilai transaksi", "total nilai transaksi", "nilai transaksi saham", "investor asing", "asing"})
"""Subjects of such a clause."""

TRADED_ON = re.compile(r"\b(?:perdagangan|penutupan)(?: hari(?: ini)?)?(?: pada)?,? (?:hari )?$")
"""Right before the day that a report of a market is about."""

ABROAD = frozenset("nikkei topix kospi hang seng shanghai shenzhen csi straits sensex nifty taiex klci asx".split())
"""Names of the indices of other exchanges of the same day, whose sessions are their own."""

_OPENING = 250
"""Characters within which a report says which session it is about."""

_FIRST_SESSION = re.compile(r"\bsesi (?:I|1|pertama)\b", re.IGNORECASE)
_LATER = re.compile(r"\bsesi (?:II|2|kedua)\b|\b(?:penutupan|akhir) perdagangan(?! sesi)", re.IGNORECASE)


def session(text: str) -> str:
    """The first session where a report is about it, and tells nothing of the rest of the day; else nothing."""
    return "sesi I" if _FIRST_SESSION.search(text, 0, _OPENING) and not _LATER.search(text) else ""


HAVING = frozenset(
    "memegang memiliki menguasai mempunyai mencatat mencatatkan membukukan meraup menyumbang mengantongi "
    "mencapai".split()
)
"""Verbs of having something of some size, or of recording it."""

SIZES = frozenset("sebesar sebanyak senilai seharga setara mencapai".split())
"""Words before that size."""
