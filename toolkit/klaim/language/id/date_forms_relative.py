"""Read the dates that hang on an anchor: "kemarin", "pekan lalu", "dua bulan lagi"."""

import re
from typing import Any

from klaim.language.id import words_numbers as words
from klaim.language.id.date_drafts import Draft, part_of_day
from klaim.language.id.numbers import NUMBER_FORM, value_of
from klaim.language.id.value_lexer import Lexed

_NUMBER_SHIFT = re.compile(
    rf"(?P<number>{NUMBER_FORM}|\?)(?P<unit>[UGjz])(?:Y?(?P<past>L)|(?P<sequel>q)|(?P<future>~?F)|(?P<last>X|~X))"
)
_ONE_SHIFT = re.compile(r"(?P<unit>D)(?:Y?(?P<past>L)|(?P<sequel>q)|(?P<future>~?F)|(?P<last>X|~X))")
_UNIT_SHIFT = re.compile(r"(?P<unit>[UG])(?:(?P<past>L|K)|(?P<future>F)|(?P<present>I)|(?P<sequel>q))(?P<part>A)?")
_FIRST_MONTHS = re.compile(rf"(?P<number>{NUMBER_FORM})Uo(?:U?(?P<year>y)|U(?P<shift>[LI]))")
_SAME_UNIT = re.compile(r"(?P<unit>U)Y=(?!,?[WUMmdyQ])")
_DAY_WORD = re.compile(r"(?P<word>[KEV])(?P<part>A|NU?)?(?:U(?=[^LFIKXy]|$))?")
_DAYS_OF_WEEK = 7
MONTHS_OF_YEAR = 12
_OF_A_DAY = ("hours", "minutes", "seconds")
"""Units whose stretch up to now lasts rather than dates: "dalam 36 jam terakhir"."""
_PART_WORD = re.compile(r"(?:t(?P<past>A)|F(?P<future>A)|(?P<now>A|NU?)(?P<day>U)?[It])")


def read_relative(lexed: Lexed, index: int) -> Draft | None:
    """Read what hangs on an anchor: "dua hari lalu", "pekan depan", "kemarin malam"."""
    for pattern, reader in _RELATIVE:
        match = pattern.match(lexed.tags, index)
        if match is not None and (fields := reader(lexed, match)) is not None:
            return Draft(index, match.end(), fields)
    return None


def _number_shift(lexed: Lexed, match: re.Match[str]) -> dict[str, Any] | None:
    vague = match["number"] == "?" or match["number"].startswith("v")
    unit_word = lexed.words[match.start("unit")]
    if unit_word == words.TIME_WORD:
        return _away(lexed, match, None, "days") if match["number"] == "?" else None
    unit, size = words.TIME_UNITS[unit_word]
    if match["last"] and unit in _OF_A_DAY:
        return None
    if vague:
        return _away(lexed, match, None, unit)
    if lexed.tags[max(0, match.start() - 2) : match.start()].endswith("-") and lexed.glued(match.start()):
        return None  # "1-2 tahun lalu"
    number = value_of(lexed, match.start("number"), match.end("number")) * size
    if number != int(number) or not 0 < number < 10_000:
        return None
    return _away(lexed, match, int(number), unit)


def _one_shift(lexed: Lexed, match: re.Match[str]) -> dict[str, Any] | None:
    unit, size = words.ONE_TIME_UNIT[lexed.words[match.start("unit")]]
    if match["last"] and unit in _OF_A_DAY:
        return None
    fields = _away(lexed, match, size, unit)
    if unit == "weeks" and fields["relative"] == "shift":  # "seminggu lalu" is no week of the calendar
        fields |= {"unit": "days", "amount": _DAYS_OF_WEEK * fields["amount"], "approximate": True}
    return fields


def _first_months(lexed: Lexed, match: re.Match[str]) -> dict[str, Any] | None:
    """Read "enam bulan pertama 2026", "tiga bulan pertama tahun ini"."""
    unit = words.TIME_UNITS[lexed.words[match.end("number")]]
    number = value_of(lexed, match.start("number"), match.end("number"))
    if unit != ("months", 1) or number != int(number) or not 1 < number < MONTHS_OF_YEAR:
        return None
    fields: dict[str, Any] = {"month": 1, "month_end": int(number)}
    if match["year"]:
        return fields | {"year": int(lexed.words[match.start("year")])}
    if lexed.words[match.start("shift") - 1] != words.YEAR_WORD:
        return None
    return fields | {"relative": "shift", "amount": -(match["shift"] == "L"), "unit": "years"}


def _away(lexed: Lexed, match: re.Match[str], amount: int | None, unit: str) -> dict[str, Any]:
    """Give the fields of so many units away; amount None is "some"."""
    at = next(match.end(group) - 1 for group in ("past", "sequel", "future", "last") if match[group])
    sign = words.SEQUEL_WORDS.get(lexed.words[at]) or (1 if match["future"] else -1)
    fields: dict[str, Any] = {"unit": unit, "direction": "future" if sign > 0 else "past"}
    if amount is None:
        return fields | ({"relative": "vague", "amount": 0} if match["last"] else {"relative": "vague"})
    if match["last"]:
        return fields | {"relative": "last", "amount": amount}
    if match["future"] and lexed.words[at] not in words.SHIFTING_FUTURE:
        return fields | {"relative": "next", "amount": amount}
    return fields | {"relative": "sequel" if match["sequel"] else "shift", "amount": sign * amount}


def _unit_shift(lexed: Lexed, match: re.Match[str]) -> dict[str, Any] | None:
    word = lexed.words[match.start("unit")]
    unit, size = words.TIME_UNITS[word]
    before = lexed.words[max(0, match.start() - 3) : match.start()]
    many = before[-2:] == (word, "-")
    ranged = len(before) > 2 and before[0].isdigit() and before[1] == "-" and before[2].isdigit()  # "1-2 tahun lalu"
    counted = unit != "days" and bool(before) and _is_number(before[-1]) and words.NUMBERED.isdisjoint(before[-2:-1])
    if unit in _OF_A_DAY or size != 1 or many or ranged or counted:
        return None
    if match["sequel"]:
        amount = words.SEQUEL_WORDS[lexed.words[match.start("sequel")]]
        return {"relative": "sequel", "amount": amount, "unit": unit}
    last_word = lexed.words[match.start() + 1]
    if (unit == "days" and not match["present"]) or last_word in words.NOT_AFTER_UNIT:
        return None
    if match["present"] and lexed.original(match.start() + 1).istitle() and lexed.original(match.start()).islower():
        return None  # "Rp 2 juta per bulan Ini bantuan bagi warga": a sentence begins
    amount = -1 if match["past"] else 1 if match["future"] else 0
    direction = {-1: "past", 0: "present", 1: "future"}[amount]
    if before[-1:] == (words.LATE,) and last_word == words.LATER:  # "akhir tahun nanti" is that of this year
        amount = 0
    return {"relative": "shift", "amount": amount, "unit": unit, "direction": direction} | part_of_day(lexed, match)


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in words.UNITS_OF_TEN


def _same_unit(lexed: Lexed, match: re.Match[str]) -> dict[str, Any] | None:
    """Read "hari yang sama", unless a clause behind it tells which day that is."""
    unit, size = words.TIME_UNITS[lexed.words[match.start("unit")]]
    if unit not in ("days", "months", "years") or size != 1 or lexed.words[match.end() :][:1] in words.TELLING_WHICH:
        return None
    return {"relative": "sequel", "amount": 0, "unit": unit}


def _day_word(lexed: Lexed, match: re.Match[str]) -> dict[str, Any] | None:
    word = lexed.words[match.start()]
    amount = words.DAY_WORDS[word]
    kind = "sequel" if word in words.SEQUEL_DAYS else "shift"
    fields = {
        "relative": kind,
        "amount": amount,
        "unit": "days",
        "direction": "past" if amount < 0 else "future",
    }
    return fields | part_of_day(lexed, match)


def _part_word(lexed: Lexed, match: re.Match[str]) -> dict[str, Any] | None:
    """Read "malam ini", "siang hari ini", "tadi pagi", "nanti malam", "dini hari tadi"."""
    if match["day"] and words.TIME_UNITS[lexed.words[match.start("day")]] != ("days", 1):
        return None
    group = next(g for g in ("past", "future", "now") if match[g])
    part = words.PARTS_OF_DAY[lexed.words[match.start(group)]]
    just_past = group == "past" or lexed.tags[match.end() - 1] == "t"
    night_before = just_past and part == words.NIGHT
    direction = "present" if group == "now" else group
    fields = {"relative": "shift", "amount": -1 if night_before else 0, "unit": "days"}
    return fields | {"direction": direction, "part_of_day": part}


_RELATIVE = (
    (_FIRST_MONTHS, _first_months),
    (_NUMBER_SHIFT, _number_shift),
    (_ONE_SHIFT, _one_shift),
    (_UNIT_SHIFT, _unit_shift),
    (_SAME_UNIT, _same_unit),
    (_DAY_WORD, _day_word),
    (_PART_WORD, _part_word),
)
