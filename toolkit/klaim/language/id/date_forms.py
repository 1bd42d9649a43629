"""Read the forms that Indonesian dates take, each at one token of a lexed text.

A form is a short pattern over the tags of `value_lexer`; its reader turns the match into
the fields of a `DateExpression`. What no date can be ("31/13") gives None.
"""

import re
from typing import Any

from klaim.language.id import words_numbers as words
from klaim.language.id.date_drafts import Draft, part_of_day
from klaim.language.id.value_lexer import Lexed

_CLOCK = re.compile(
    r"[,(]?p?(?:C(?P<clock>[cdue])|j(?P<clock_>c|d(?=A|N|Z))|(?P<bare>c)(?=Z|zl))(?P<part>A|NU?)?(?P<zone>Z|zl)?(?P<part_b>A|NU?)?"
    r"(?:(?:-|Jp?)[Cj]?(?P<end>[cdue])(?P<end_part>A|NU?)?(?P<end_zone>Z|zl)?)?"
)
_CLOCK_JOIN = re.compile(r",?[pg]?(?:U(?=[WG]))?")
_WEEKDAY = re.compile(r"(?P<weekday>[WG])(?P<part>A|NU?)?(?P<pointing>Y?L|[KIF]|t)?(?P<part_b>A|NU?)?")
_IN_WEEK = re.compile(r",?(?P<unit>[UG])(?P<shift>[LFIK])")
_DAY_JOIN = re.compile(r",?p?U?g?\(?")
_SLASHED = re.compile(r"(?P<day>d)(?:-(?P<day_end>d))?(?P<sep>[/-])(?P<month>d)(?:(?P=sep)(?P<year>[dyi])?)?(?!/)")
_SPELT = re.compile(
    r"(?P<day>d)(?:(?:-|Jp?)(?P<day_end>d))?(?P<month>[Mm])(?:(?:(?<=m)\.)?,?(?:U?(?P<year>y)|\((?P<year_>y)\)))?"
)
_ISO = re.compile(r"(?P<year>y)-(?P<month>d)-(?P<day>d)")
_DAY_TAIL = re.compile(r"(?:U(?P<shift>[LFIK])|(?P<pointing>Y?L|[KIF]))?(?:,?(?P<part>A|NU?)[KIt]?)?")
_MONTH = re.compile(
    r"(?P<month>[Mm])(?:(?:[-/]|Jp?|(?P<list>(?:,M)*,?n|(?:,M)+,))U?(?P<month_end>[Mm]))?(?:(?:(?<=m)\.)?,?(?:U?(?P<year>y)))?"
    r"(?:U(?P<shift>[LFIK])|(?P<pointing>Y?L|[KIF]))?"
)
_YEARS = re.compile(r"(?P<year>y)(?:(?:-|Jp?)U?(?P<year_end>y)|(?P<season>/)(?P<season_end>y|d)|-(?P<short>d))?")
_QUARTER = re.compile(r"Q(?P<which>[RodO])(?:,|/|-)?(?:U?(?P<year>y)|U(?P<shift>[LFIK])|(?P<pointing>[LFI]))?")
_DECADE = re.compile(r"(?P<decade>[yd])-@")
_SHIFTS = {"L": -1, "K": -1, "F": 1, "I": 0}
"""How far "lalu", "kemarin", "depan" and "ini" go."""


def read_day(lexed: Lexed, index: int) -> Draft | None:
    """Read a weekday, a day, a clock time, or several of them: "Senin malam (9/3)"."""
    draft = Draft(index, index)
    if _read_clock(lexed, draft):
        joined = _CLOCK_JOIN.match(lexed.tags, draft.last)
        rest = Draft(draft.first, joined.end() if joined else draft.last, dict(draft.fields))
        if _read_weekday_and_day(lexed, rest):
            _close_with_zone(lexed, rest)
            return rest
        _read_just_past(lexed, draft)
        return draft
    if not _read_weekday_and_day(lexed, draft):
        return None
    clocked = Draft(draft.first, draft.last, dict(draft.fields))
    return clocked if _read_clock(lexed, clocked) else draft


def read_month(lexed: Lexed, index: int) -> Draft | None:
    """Read a month or a range of months, with or without a year: "April-Mei 2026"."""
    match = _MONTH.match(lexed.tags, index)
    if match is not None and match["list"] and not _follow_each_other(lexed, index, match.start("month_end")):
        match = _MONTH.match(lexed.tags, index, index + 1)
    if match is None or (not lexed.original(index)[0].isupper() and not match["year"]):
        return None
    if lexed.tags[index] == "m" and not match["year"]:
        return None
    fields = {"month": _month(lexed, match.start("month"))}
    if match["month_end"]:
        fields["month_end"] = _month(lexed, match.start("month_end"))
    if match["year"]:
        fields["year"] = int(lexed.words[match.start("year")])
    return Draft(index, match.end(), fields | _shift_fields(lexed, match) | _pointing(match))


def _follow_each_other(lexed: Lexed, first: int, last: int) -> bool:
    """Tell whether the months of a list are one stretch of time: "untuk bulan Oktober, November, dan Desember".

    Behind another word each month that a conjunction joins is a date of its own: "pada April, Mei, dan Juni".
    """
    joined = "n" in lexed.tags[first:last]
    either = words.OR_WORD in lexed.words[first:last] or (
        joined and lexed.words[max(first - 1, 0)] not in words.BEFORE_STRETCH
    )
    months = [_month(lexed, n) for n in range(first, last + 1) if lexed.tags[n] == "M"]
    return not either and months == list(range(months[0], months[0] + len(months)))


def read_years(lexed: Lexed, index: int) -> Draft | None:
    """Read a year, a range of years ("2019-2024") or a season ("2024/2025")."""
    match = _YEARS.match(lexed.tags, index)
    if match is None:
        return None
    year = int(lexed.words[index])
    end_group = next((g for g in ("year_end", "season_end", "short") if match[g]), None)
    if end_group is None:
        pointed = lexed.tags[index + 1 : index + 2] in ("K", "L")
        return Draft(index, index + 1 + pointed, {"year": year})
    at = match.start(end_group)
    end = int(lexed.words[at])
    if end < 100:
        end += year // 100 * 100
    if not year < end <= year + 200:
        return Draft(index, index + 1, {"year": year})
    return Draft(index, match.end(), {"year": year, "year_end": end})


def read_quarter(lexed: Lexed, index: int) -> Draft | None:
    """Read a quarter or half of a year: "kuartal II 2025", "paruh akhir 2025", "Q1 2025"."""
    match = _QUARTER.match(lexed.tags, index)
    if match is None:
        return None
    at = match.start("which")
    word = lexed.words[at]
    which = words.ORDINALS.get(word) or words.ROMAN.get(word) or (int(word) if word.isdigit() else 0)
    months = words.QUARTER_WORDS[lexed.words[index]]
    short = lexed.words[index] == "q"
    if not 1 <= which <= 12 // months or (short and not lexed.glued(at)):
        return None
    fields: dict[str, Any] = {"quarter" if months == 3 else "half": which}
    if match["year"]:
        fields["year"] = int(lexed.words[match.start("year")])
    fields |= _shift_fields(lexed, match) or _pointing(match)
    needs_year = lexed.words[index] not in words.QUARTERS_WITHOUT_YEAR
    if needs_year and not match["year"] and not match["shift"]:
        return None
    told = match["year"] or match["shift"] or match["pointing"]
    return Draft(index, match.end() if told else at + 1, fields)


def read_decade(lexed: Lexed, index: int) -> Draft | None:
    """Read "1990-an", or "90-an" after a word for years or eras."""
    match = _DECADE.match(lexed.tags, index)
    if match is None or not (lexed.glued(index + 1) and lexed.glued(index + 2)):
        return None
    number = int(lexed.words[index])
    before = lexed.words[index - 1] if index else ""
    if number % 10 or (number < 100 and before not in words.BEFORE_DECADES):
        return None
    return Draft(index, match.end(), {"decade": number})


def _read_weekday_and_day(lexed: Lexed, draft: Draft) -> bool:
    index, fields = draft.last, draft.fields
    in_week: dict[str, Any] = {}
    weekday = _WEEKDAY.match(lexed.tags, index)
    if weekday is not None and lexed.words[index] == "minggu" and lexed.original(index).islower():
        weekday = None
    if weekday is not None:
        fields["weekday"] = words.WEEKDAYS[lexed.words[index]]
        fields |= _pointing(weekday) | part_of_day(lexed, weekday)
        draft.last = weekday.end()
        in_week = _in_week(lexed, draft)
        join = _DAY_JOIN.match(lexed.tags, draft.last)
        index = join.end() if join else draft.last
    opened = index > 0 and lexed.tags[index - 1] == "("
    found = _read_day_number(lexed, index, named=weekday is not None, bracketed=opened)
    if found is None:
        fields |= in_week
        return weekday is not None
    day_fields, last = found
    fields |= day_fields
    if weekday is not None and opened and lexed.tags[last : last + 1] == ")":
        last += 1
    tail = _DAY_TAIL.match(lexed.tags, last)
    if tail is not None:
        fields |= _shift_fields(lexed, tail) | _pointing(tail) | part_of_day(lexed, tail)
        last = _end_of_tail(lexed, tail)
    draft.last = last
    return True


def _in_week(lexed: Lexed, draft: Draft) -> dict[str, Any]:
    """Read the week behind a weekday: "Senin (pekan lalu)"."""
    week = _IN_WEEK.match(lexed.tags, draft.last)
    if week is None or words.TIME_UNITS.get(lexed.words[week.start("unit")]) != ("weeks", 1):
        return {}
    draft.last = week.end()
    return {"relative": "shift", "amount": _SHIFTS[week["shift"]], "unit": "weeks"}


def _end_of_tail(lexed: Lexed, tail: re.Match[str]) -> int:
    """Leave out a unit word that opens something else ("9 Maret tahun" before a number)."""
    return tail.end() if tail["shift"] or tail["pointing"] or tail["part"] else tail.start()


def _read_day_number(lexed: Lexed, index: int, *, named: bool, bracketed: bool) -> tuple[dict[str, int], int] | None:
    """Read day and month (and year) in figures or words; give fields and the next token."""
    for pattern in (_SLASHED, _SPELT, _ISO):
        match = pattern.match(lexed.tags, index)
        if match is None:
            continue
        if pattern is _SLASHED and not _is_slashed_date(lexed, match, named=named, bracketed=bracketed):
            continue
        at = match.start("month")
        month = _month(lexed, at) if pattern is _SPELT else int(lexed.words[at])
        fields = {"day": int(lexed.words[match.start("day")]), "month": month}
        if pattern is not _ISO and match["day_end"]:
            fields["day_end"] = int(lexed.words[match.start("day_end")])
        year_group = "year_" if pattern is _SPELT and match["year_"] else "year"
        if match[year_group] and (year := _year(lexed.words[match.start(year_group)])):
            fields["year"] = year
        if 1 <= fields["month"] <= 12 and 1 <= fields["day"] <= 31 and fields["day"] < fields.get("day_end", 32) <= 32:
            return fields, match.end()
    return None


def _is_slashed_date(lexed: Lexed, match: re.Match[str], *, named: bool, bracketed: bool) -> bool:
    """Tell a date from a fraction or a score: "5/6" alone is no date."""
    if match["sep"] == "-" and (match["year"] is None or len(lexed.words[match.start("year")]) != 4):
        return False
    if named or match["year"] is not None:
        return True
    before = lexed.words[match.start() - 1] if match.start() else ""
    return bracketed or lexed.tags[match.start() - 1 : match.start()] == "(" or before in words.DAY_MARKERS


def _year(word: str) -> int | None:
    if not word.isdigit() or len(word) not in (2, 4):
        return None
    return int(word) + (2000 if len(word) == 2 else 0)


def _read_clock(lexed: Lexed, draft: Draft) -> bool:
    match = _CLOCK.match(lexed.tags, draft.last)
    if match is None:
        return False
    group = next(name for name in ("clock", "clock_", "bare") if match[name])
    part = part_of_day(lexed, match).get("part_of_day")
    clock = _clock(lexed.words[match.start(group)], part)
    if clock is None:
        return False
    draft.fields["clock"] = clock
    if part:
        draft.fields["part_of_day"] = part
    if match["end"]:
        end = _clock(lexed.words[match.start("end")], part)
        if end is not None:
            draft.fields["clock_end"] = end
    zone = "end_zone" if match["end_zone"] else "zone"
    if match[zone]:
        draft.fields["zone"] = words.ZONES.get(lexed.words[match.start(zone)], words.LOCAL_ZONE)
    draft.last = match.end()
    return True


def _read_just_past(lexed: Lexed, draft: Draft) -> None:
    """Read "tadi" behind a clock time with its part of the day: "pukul 21.00 malam tadi" was the night before."""
    part = draft.fields.get("part_of_day")
    if part and lexed.tags.startswith("t", draft.last):
        amount = -1 if part == words.NIGHT else 0
        draft.fields |= {"relative": "shift", "amount": amount, "unit": "days", "direction": "past"}
        draft.last += 1


def _close_with_zone(lexed: Lexed, draft: Draft) -> None:
    if lexed.tags.startswith("zl", draft.last):
        draft.fields["zone"] = words.LOCAL_ZONE
        draft.last += 2


def _clock(word: str, part: str | None) -> str | None:
    word = str(words.UNITS_OF_TEN.get(word) or words.WHOLE_NUMBERS.get(word) or word)
    hour, _, minute = word.replace(":", ".").partition(".")
    minute, _, second = minute.partition(".")
    hours, minutes = int(hour), int(minute or "0")
    if part in words.AFTERNOON and 1 <= hours <= 11 and not (part == "siang" and hours >= 10):
        hours += 12
    if hours == 24:
        hours = 0
    if hours > 23 or minutes > 59 or int(second or "0") > 59:
        return None
    return f"{hours:02d}:{minutes:02d}{f':{int(second):02d}' if second else ''}"


def _month(lexed: Lexed, index: int) -> int:
    word = lexed.words[index]
    return words.MONTHS.get(word) or words.MONTH_ABBREVIATIONS[word]


def _pointing(match: re.Match[str]) -> dict[str, Any]:
    """Read "lalu", "kemarin", "mendatang", "ini" after a day or month; "tadi" may be of the very day."""
    tag = (match["pointing"] or "")[-1:]
    direction = {"L": "past", "K": "past", "F": "future", "I": "present"}.get(tag)
    return {"direction": direction} if direction else {}


def _shift_fields(lexed: Lexed, match: re.Match[str]) -> dict[str, Any]:
    """Read "tahun lalu" after a day, month or quarter."""
    if not match["shift"]:
        return {}
    if lexed.words[match.start("shift") - 1] != words.YEAR_WORD:
        return {}
    return {"relative": "shift", "amount": _SHIFTS[match["shift"]], "unit": "years"}
