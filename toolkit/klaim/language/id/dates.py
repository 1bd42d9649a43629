"""Find the dates and clock times of Indonesian news text; resolve and spell them."""

from collections.abc import Container
from functools import lru_cache
from itertools import pairwise
from typing import Any

from klaim.language.id import date_forms, date_forms_relative
from klaim.language.id import words_numbers as words
from klaim.language.id.date_clocks import day_with_clock
from klaim.language.id.date_drafts import Draft
from klaim.language.id.date_records import Anchor, DateExpression, Resolution
from klaim.language.id.dates_resolve import resolve
from klaim.language.id.dates_rules import RULES
from klaim.language.id.dates_spell import spell
from klaim.language.id.value_lexer import Lexed, lex

__all__ = ["RULES", "Anchor", "DateExpression", "Resolution", "find_dates", "resolve", "spell"]

# Tag of a form's first token -> the readers to try, longest form first.
_READERS = {
    **dict.fromkeys("WCj", (date_forms.read_day,)),
    "G": (date_forms.read_day, date_forms_relative.read_relative),
    "d": (date_forms.read_day, date_forms.read_decade, date_forms_relative.read_relative),
    "y": (
        date_forms.read_day,
        date_forms.read_decade,
        date_forms_relative.read_relative,
        date_forms.read_years,
    ),
    **dict.fromkeys("Mm", (date_forms.read_month,)),
    "Q": (date_forms.read_quarter,),
    "c": (date_forms.read_day, date_forms_relative.read_relative),
    **dict.fromkeys("ifuevhs1?DUKEVtFAN", (date_forms_relative.read_relative,)),
}
_WEEKDAYS_AFTER = ("JW", "JG", "-W", "-G", "nW")
_WEEKDAYS_BEFORE = ("WJ", "W-", "Wn")
_LISTED_AFTER = ("n", ",", ",n")
_PRAYERS = frozenset("salat shalat sholat ibadah misa khotbah khutbah".split())
_CALENDAR_FIELDS = ("day", "month", "year")
_STRETCHES = ("last", "next", "vague")
_SHARED_BY_LISTED = ("month", "year", "direction")
_OF_TIMETABLES = {"weekday", "part_of_day", "clock", "clock_end", "zone", "open"}


def find_dates(text: str) -> list[DateExpression]:
    """Find date and time expressions, in order and without overlap.

    A bare year or month counts only where the words before it make it a date. Words such as
    "sejak" and "akhir" belong to the expression, "pada" does not.
    """
    return list(_find(text))


@lru_cache(maxsize=256)
def _find(text: str) -> tuple[DateExpression, ...]:
    lexed = lex(text)
    drafts = _coordinated(lexed, _merged(lexed, _read_all(lexed)))
    found: list[DateExpression] = []
    accepted: Draft | None = None
    for draft in drafts:
        if _is_date(lexed, draft) or _goes_on_listing(lexed, accepted, draft):
            found.append(_expression(lexed, draft, accepted.last if accepted else 0))
            accepted = draft
    return tuple(found)


def _read_all(lexed: Lexed) -> list[Draft]:
    drafts, position = [], 0
    for index, tag in enumerate(lexed.tags):
        if index < position or tag not in _READERS:
            continue
        for reader in _READERS[tag]:
            draft = reader(lexed, index)
            if draft is not None:
                drafts.append(draft)
                position = draft.last
                break
    return drafts


def _merged(lexed: Lexed, drafts: list[Draft]) -> list[Draft]:
    """Join what says one date: a range, a day spelt out twice, a day and its clock time."""
    joined: list[Draft] = []
    for draft in drafts:
        before = joined[-1] if joined else None
        if before is not None and _is_gloss(lexed, before, draft):
            before.fields, before.last = draft.fields, draft.last
        elif before is not None and (fields := day_with_clock(lexed, before, draft)) is not None:
            before.fields, before.last = fields, draft.last
        elif before is not None and _make_range(lexed, before, draft):
            before.fields = _range_fields(before.fields, draft.fields)
            before.last = draft.last
        else:
            joined.append(draft)
    return joined


def _is_gloss(lexed: Lexed, left: Draft, right: Draft) -> bool:
    """Tell whether the second date spells out the first: "hari ini, Rabu (18/6)"."""
    a_day = left.fields.get("relative") == "shift" and left.fields["unit"] == "days"
    if left.fields.get("relative") == "last" and "day_end" in right.fields:
        return lexed.tags[left.last : right.first] == "("
    return a_day and "day" in right.fields and lexed.tags[left.last : right.first] in ("", ",", "(")


def _make_range(lexed: Lexed, left: Draft, right: Draft) -> bool:
    between = lexed.tags[left.last : right.first]
    if not between or between.strip("U,p") not in ("J", "-") or len(between) > 3:
        return False
    if any(name.endswith("_end") or name in ("clock", "relative", "direction") for name in left.fields):
        return False
    kinds = [[name in draft.fields for name in ("day", "month", "year")] for draft in (left, right)]
    if kinds[0][0] != kinds[1][0] or not any(kinds[0]) or any(name.endswith("_end") for name in right.fields):
        return False
    return kinds[0] == kinds[1] or (kinds[0][1] and kinds[1] == [kinds[0][0], True, True])


def _range_fields(left: dict[str, Any], right: dict[str, Any]) -> dict[str, Any]:
    """Give the first date's fields with the second's as the end; a missing year is shared."""
    fields = {name: left[name] for name in left if name in ("weekday", "day", "month", "year")}
    ends = {f"{name}_end": right[name] for name in _CALENDAR_FIELDS if name in right}
    if "year" not in left and "year" in right:
        fields["year"] = right["year"] - (right["month"] < left["month"])
    return fields | ends


def _coordinated(lexed: Lexed, drafts: list[Draft]) -> list[Draft]:
    """Add the days and months that share what follows: "9 dan 12 Maret", "April, Mei, dan Juni 2026".

    Two days of which one follows the other are one stretch: "9 dan 10 Maret".
    """
    found: list[Draft] = []
    for draft in drafts:
        first, added = draft.first, []
        shared = {name: value for name, value in draft.fields.items() if name in _SHARED_BY_LISTED}
        while "day" in draft.fields and "weekday" not in draft.fields and (back := _to_listed_day(lexed, first)):
            first -= back
            added.append(Draft(first, first + 1, shared | {"day": int(lexed.words[first])}))
        if len(added) == 1 and _follow(lexed, added[0], draft):
            draft = Draft(first, draft.last, draft.fields | {"day": added[0].fields["day"]})
            draft.fields["day_end"] = added[0].fields["day"] + 1
            added = []
        found.extend(reversed(added))
        found.append(draft)
    for left, right in reversed([*pairwise(found)]):
        if _month_shares_year(lexed, left, right):
            left.fields["year"] = right.fields["year"]
    return found


def _follow(lexed: Lexed, left: Draft, right: Draft) -> bool:
    """Tell whether "dan" joins two days of which one follows the other, with nothing else said of the second."""
    plain = not any(name.endswith("_end") or name == "clock" for name in right.fields)
    return plain and lexed.words[left.last] == words.AND_WORD and left.fields["day"] + 1 == right.fields["day"]


def _to_listed_day(lexed: Lexed, first: int) -> int:
    """How many tokens before another day of the same month stands that a list goes on from; 0 where none does."""
    for joint in ("n", ",", ",n"):
        at = first - 1 - len(joint)
        if at >= 0 and lexed.tags[at:first] == f"d{joint}" and 1 <= int(lexed.words[at]) <= 31:
            return first - at
    return 0


def _month_shares_year(lexed: Lexed, left: Draft, right: Draft) -> bool:
    if left.fields.keys() != {"month"} or right.fields.keys() != {"month", "year"}:
        return False
    return lexed.tags[left.last : right.first] in ("n", ",", "nU", ",n")


def _is_date(lexed: Lexed, draft: Draft) -> bool:
    """Tell whether the surroundings let the draft be a date."""
    fields, first = draft.fields, draft.first
    before = lexed.words[first - 1] if first else ""
    if _is_year_only(fields):
        return _is_year(lexed, draft, before)
    if fields.keys() <= {"month", "month_end"}:
        followed = lexed.tags[draft.last : draft.last + 1] == "x" and lexed.original(draft.last)[0].isupper()
        return "month_end" in fields or (before in words.BEFORE_MONTH and not followed)
    if fields.keys() <= _OF_TIMETABLES and _comes_round(lexed, first):
        return False
    if fields.keys() <= {"weekday", "part_of_day"}:
        in_a_row = lexed.tags.startswith(_WEEKDAYS_AFTER, draft.last) or lexed.tags.endswith(_WEEKDAYS_BEFORE, 0, first)
        if in_a_row or before in _PRAYERS:
            return False  # a timetable: "Selasa hingga Kamis"; a prayer: "salat Jumat"
        return fields["weekday"] != 6 or _is_sunday(lexed, draft, lexed.words[first - 1] if first else "")
    if "weekday" in fields and "day" not in fields and lexed.words[first] == "minggu":
        return "part_of_day" in fields or not _begins_sentence(lexed, first)
    return True


def _comes_round(lexed: Lexed, first: int) -> bool:
    """Tell whether a time is one of a timetable: "setiap Senin", "setiap hari Rabu", "tiap hari mulai pukul 08.00"."""
    while first and lexed.words[first - 1] in words.RANGE_OPENINGS | words.UNIT_BEFORE_DATE:
        first -= 1
    return first > 0 and lexed.words[first - 1] in words.EVERY


def _goes_on_listing(lexed: Lexed, accepted: Draft | None, draft: Draft) -> bool:
    """Tell whether a bare year or month goes on with a list: "pada 2019, 2020 dan 2021"."""
    if accepted is None or lexed.tags[accepted.last : draft.first] not in _LISTED_AFTER:
        return False
    given = set(accepted.fields)
    return given == set(draft.fields) and given in ({"year"}, {"month"})


def _is_year(lexed: Lexed, draft: Draft, before: str) -> bool:
    first = draft.first
    if before in words.YEAR_NAMES and first > 1:
        before = lexed.words[first - 2]
    if "year_end" not in draft.fields and before not in words.BEFORE_YEAR:
        return False
    if before == words.YEAR_WORD and not words.LAW_NUMBERS.isdisjoint(lexed.words[max(0, first - 4) : first - 2]):
        return False  # "Undang-Undang Nomor 5 Tahun 2020"
    after = lexed.words[draft.last] if draft.last < len(lexed.words) else ""
    counted = (
        after in words.CLASSIFIERS or after in words.MEASURES or lexed.tags[draft.last : draft.last + 1] in ("T", "%")
    )
    return not counted and not _part_of_number(lexed, first)


def _part_of_number(lexed: Lexed, first: int) -> bool:
    return (first > 0 and lexed.tags[first - 1] in "$/") or (first > 1 and lexed.tags[first - 1] == "-")


def _is_sunday(lexed: Lexed, draft: Draft, before: str) -> bool:
    """Tell the weekday "Minggu" from "minggu", a week: upper case where no sentence begins."""
    named = before in words.BEFORE_SUNDAY or "part_of_day" in draft.fields or lexed.tags[: draft.first].endswith(",")
    return named and lexed.tags[draft.last : draft.last + 1] not in ("o", "~")


def _begins_sentence(lexed: Lexed, index: int) -> bool:
    return index == 0 or lexed.words[index - 1] in (".", '"', "“", "\n", "!", "?")


def _expression(lexed: Lexed, draft: Draft, floor: int) -> DateExpression:
    """Take in the words before the date that change it, from token ``floor`` on."""
    first, fields = draft.first, dict(draft.fields)

    def before(which: Container[str]) -> bool:
        return first > floor and lexed.words[first - 1] in which

    if _is_year_only(fields) and before(words.YEAR_NAMES):
        first -= 1
    if before(words.UNIT_BEFORE_DATE) and not (first > 1 and _counts(lexed, first - 2)):
        first -= 1
    if before(words.PARTS_OF_PERIOD) and "day" not in fields and "clock" not in fields:
        first -= 1
        if fields.get("unit") != "days":
            fields["part"] = words.PARTS_OF_PERIOD[lexed.words[first]]
    if before(words.ABOUT_TIME):
        fields["approximate"], first = True, first - 1
    if _is_ranged(fields):
        first -= before(words.RANGE_OPENINGS)
    elif (lead := _deadline(lexed, first, floor)) is not None:
        fields["open"], first = "latest", lead
    elif before(words.OPENING) and fields.get("relative") not in _STRETCHES:
        fields["open"], first = words.OPENING[lexed.words[first - 1]], first - 1
    start, end = lexed.starts[first], lexed.ends[draft.last - 1]
    return DateExpression(start, end, lexed.text[start:end], **fields)


def _counts(lexed: Lexed, index: int) -> bool:
    """Whether a word makes the unit behind it a length or a rate: "3 hari (pekan lalu)", "per hari (tahun ini)"."""
    word = lexed.words[index]
    return lexed.tags[index] in "dif" or word in words.UNITS_OF_TEN or word in words.BEFORE_FREQUENCY


def _deadline(lexed: Lexed, first: int, floor: int) -> int | None:
    """Where the "paling lambat" begins that a date from `first` on bounds; None where none does."""
    while first > floor and lexed.words[first - 1] in words.BEFORE_DEADLINE:
        first -= 1
    latest = first - 2 >= floor and lexed.words[first - 1] in words.LATEST and lexed.words[first - 2] == words.MOST
    return first - 2 if latest else None


def _is_ranged(fields: dict[str, Any]) -> bool:
    return any(name in fields for name in ("day_end", "month_end", "year_end", "clock_end"))


def _is_year_only(fields: dict[str, Any]) -> bool:
    return fields.keys() <= {"year", "year_end"}
