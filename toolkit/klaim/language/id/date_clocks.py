"""Join a day and the clock time that stands beside it with a hedge or without the words that forms know."""

from typing import Any

from klaim.language.id import words_numbers as words
from klaim.language.id.date_drafts import Draft
from klaim.language.id.value_lexer import Lexed

_CLOCKED = frozenset(("clock", "clock_end", "zone", "part_of_day"))
_BETWEEN = ("", ",", "p", ",p")


def day_with_clock(lexed: Lexed, left: Draft, right: Draft) -> dict[str, Any] | None:
    """The fields of "Senin (9/3) sekitar pukul 02.30" and "pukul 23.00 tadi malam"; None for any other pair."""
    if _is_day(left) and _is_clock(right):
        at, about = right.first, False
        if at > left.last and lexed.words[at - 1] in words.ABOUT_TIME:
            at, about = at - 1, True
        if lexed.tags[left.last : at] not in _BETWEEN:
            return None
        fields = left.fields | right.fields
        return fields | {"approximate": True} if about else fields
    if _is_clock(left) and _is_shift(right) and lexed.tags[left.last : right.first] in ("", ","):
        return left.fields | right.fields
    return None


def _is_clock(draft: Draft) -> bool:
    return "clock" in draft.fields and draft.fields.keys() <= _CLOCKED


def _is_day(draft: Draft) -> bool:
    """Whether a draft is one day without a time."""
    fields = draft.fields
    if "clock" in fields or "day_end" in fields or "month_end" in fields:
        return False
    return "day" in fields or "weekday" in fields or _is_shift(draft) or _is_same_day(draft)


def _is_same_day(draft: Draft) -> bool:
    """Whether a draft is the day told before: "hari yang sama"."""
    return draft.fields.get("relative") == "sequel" and draft.fields["unit"] == "days" and not draft.fields["amount"]


def _is_shift(draft: Draft) -> bool:
    """Whether a draft is a day told from the article's own: "tadi malam", "hari ini"."""
    return draft.fields.get("relative") == "shift" and draft.fields["unit"] == "days"
