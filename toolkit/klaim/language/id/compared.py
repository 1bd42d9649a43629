"""A figure compared with that of another time: "naik 5 persen dibandingkan periode yang sama tahun 2025"."""

import re

from klaim.language.id.words_numbers import MONTH_NAMES

_MONTHS = "|".join(MONTH_NAMES)
_DAY = (
    r"(?:(?:awal|akhir|pertengahan|sekitar) )?(?:(?:kuartal|triwulan|semester) [IVX\d]+ )?"
    rf"(?:\d{{1,2}} )?(?:(?:{_MONTHS})(?:-(?:{_MONTHS}))? )?\d{{4}}(?:-\d{{4}})?"
)
_LATE = re.compile(
    rf" (?P<other>(?:di)?banding(?:kan)?(?: dengan)? (?:[a-z]+ )*?(?:yang sama )?(?:pada |tahun )*{_DAY})"
    rf" (?P<own>(?:pada|sepanjang|selama|hingga) {_DAY})$"
)

SAME = re.compile(
    r"\b(?:periode|bulan|kuartal|triwulan|semester|pekan) yang sama (?:pada )?(?:tahun )?(?:\d{4}|\w+ lalu)"
)
"""The same part of another year."""


def own_time_first(text: str) -> str:
    """A claim with the time of its figure before what that is compared with: "naik pada 2026 dibandingkan 2025"."""
    return _LATE.sub(r" \g<own> \g<other>", text) if "banding" in text else text
