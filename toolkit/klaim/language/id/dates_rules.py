"""The rules that dates are resolved by, and what every rule needs."""

from dataclasses import dataclass
from datetime import date

from klaim.language.id.date_records import Anchor

RULES = {
    "full-date": "The text gives the whole date.",
    "weekday-day-month": "No year is given; it is the one that fits the weekday, last up to the anchor.",
    "weekday-day-month-ahead": "No year is given; only a day after the anchor fits the weekday.",
    "day-month": "No year is given; the day or month is the last one up to the anchor.",
    "day-month-ahead": "No year is given; the next day or month after the anchor is said or far nearer.",
    "anchor-year": "No year is given; it is the anchor's.",
    "year-shift": "The year is given relative to the anchor's, as in 'tahun lalu'.",
    "weekday-before": "A weekday alone: the last one before the anchor.",
    "weekday-on-or-before": "A weekday alone: the last one up to the anchor.",
    "weekday-after": "A weekday alone: the first one after the anchor.",
    "weekday-on-or-after": "A weekday alone, publication unknown or still to come: the first one from the anchor on.",
    "weekday-same-week": "A weekday with 'ini': the one in the anchor's week.",
    "weekday-in-week": "A weekday with 'pekan lalu', 'pekan ini' or 'pekan depan': the one in that week.",
    "quarter": "A quarter or half year without a year: the last one begun by the anchor, the next to end if to come.",
    "relative-shift": "So many units away from the anchor.",
    "relative-last": "The stretch of so many units that ends at the anchor.",
    "relative-next": "The stretch of so many units that begins at the anchor.",
    "relative-vague": "Some time before or after the anchor.",
    "sequel": "So many units away from the date mentioned before.",
    "clock": "A clock time alone joins the anchor's day.",
    "decade": "A decade without its century: the 1930s to 2020s.",
    "unresolved": "The text and the anchors do not tell.",
}
CONTRADICTION, NO_YEAR = "weekday-contradicts-date", "year-unresolved"
NO_ANCHOR, NO_DATE = "no-anchor", "no-such-date"
# How long before the day of receipt an article can be thought to have been written, in
# days, when dates inside it show it to be older.
_FRESH = 7


@dataclass(frozen=True)
class Found:
    """A value before clock, part and open end are added."""

    first: str
    last: str | None = None
    code: str = "full-date"
    anchor: str = ""
    problem: str | None = None


def base_of(anchor: Anchor) -> tuple[str, date] | None:
    """Give the day that "kemarin" counts from, or None where it would be a guess.

    The day that the text tells wins; the day of receipt serves unless dates in the article
    show it to be older.
    """
    if anchor.told is not None:
        return "told", anchor.told
    if anchor.published is not None:
        return "published", anchor.published
    received = anchor.received()
    if received is None:
        return None
    older = anchor.nearest is not None and (received[1] - anchor.nearest).days > _FRESH
    return None if older else received


def label_of(name: str, day: date) -> str:
    """Name an anchor as `Resolution.resolved_by` does: "published:2026-05-27"."""
    return f"{name}:{day}"


def exists(year: int, month: int, day: int) -> bool:
    """Tell whether the calendar has the day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
