"""Words around dates: what leads a date that says when."""

import re

from klaim.language.id.date_records import DateExpression

LEADS = frozenset("pada sejak hingga sampai mulai dari per sebelum setelah selama tanggal di dalam".split())


def stands_alone(expression: DateExpression) -> bool:
    """Whether a date needs no preposition to be an adverbial: a weekday, a full day, a relative day."""
    if expression.weekday is not None or expression.relative is not None or expression.clock is not None:
        return True
    return expression.day is not None and expression.month is not None


KEPT_LEADS = frozenset("sejak hingga sampai sebelum setelah per dari".split())
"""Prepositions that a claim keeps before its date; the others become "pada"."""

TAIL = re.compile(r"(?: (?:waktu setempat|waktu (?:WIB|Indonesia)|WIB|WITA|WIT|lalu|dini hari|pagi|siang|sore|petang|malam|mendatang)\b)*")
"""Words behind a date that belong to it."""

HEDGE = re.compile(r"\b(?:lebih|kurang) dari$")
"""Before a stretch of time: it measures, it does not date."""
