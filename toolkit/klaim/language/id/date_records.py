"""What a date expression says, what it is resolved against, and what comes out."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class DateExpression:
    """A date as the text words it, in code points [start, end); None is "not said".

    ``weekday`` counts from Monday = 0. ``part`` is start, middle or end of the period said.
    ``relative`` is how the value hangs on an anchor: "shift" (amount units away), "last" and
    "next" (the amount units up to or from the anchor), "vague" (some time away, with an amount of 0 up to it), "sequel"
    (away from the date mentioned before). ``direction`` is past, present or future. ``open``
    is since, until, before, after or latest. ``decade`` is its first year, or 0-90 without century.
    """

    start: int
    end: int
    exact: str
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    day_end: int | None = None
    month_end: int | None = None
    year_end: int | None = None
    clock: str | None = None
    clock_end: str | None = None
    zone: str | None = None
    part_of_day: str | None = None
    relative: str | None = None
    amount: int | None = None
    unit: str | None = None
    direction: str | None = None
    quarter: int | None = None
    half: int | None = None
    decade: int | None = None
    part: str | None = None
    open: str | None = None
    approximate: bool = False


@dataclass(frozen=True)
class Anchor:
    """The days that a relative or incomplete date may be read against.

    ``told`` is the day on which the text itself says that it was written or its words were
    said ("kata X, Senin (9/3/2026)"); ``ahead`` that a bare weekday is still to come.
    """

    published: date | None = None
    retrieved: date | None = None
    as_of: date | None = None
    nearest: date | None = None
    told: date | None = None
    ahead: bool = False

    def received(self) -> tuple[str, date] | None:
        """Give the day that the article was in hand: received, else the day the user names."""
        if self.retrieved is not None:
            return "retrieved", self.retrieved
        return ("as_of", self.as_of) if self.as_of is not None else None


@dataclass(frozen=True)
class Resolution:
    """An EDTF value, the rule and anchor that gave it, and what is wrong with it.

    ``problem`` is None, "weekday-contradicts-date", "year-unresolved", "no-anchor" or
    "no-such-date"; ``edtf`` may be given with a problem, and is None where nothing is known.
    """

    edtf: str | None
    resolved_by: str
    problem: str | None = None
