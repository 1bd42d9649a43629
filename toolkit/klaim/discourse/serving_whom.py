"""The state or the police unit of an office that names neither: the one that the article is about."""

from collections import Counter
from typing import Any

from klaim.pieces.page import after_dateline

MORE = 3
"""How many times as often as any other a text names the state that it is about."""

REACH = 90
"""Characters before an office in which its sentence may name the state."""


def of_whom(office: str, at: int, text: str, lang: Any) -> str:
    """What an office at a place of a text is of, where it tells neither its state nor its unit; empty where unknown.

    A state only in a text that is not about the readers' own country: the one named shortly before, as of whoever or
    whatever else it is, or the one that it is about; none whose holder of that office the text names so.
    """
    known = lang.serving_whom
    if known.OF_POLICE.fullmatch(office):
        units = {found[0] for found in known.POLICE.finditer(text)}
        unit = str(units.pop()) if len(units) == 1 else ""
        kind, _, name = unit.partition(" ")
        return name if kind and office.lower().endswith(kind.lower()) else unit
    if known.OF_STATE.fullmatch(office) and not lang.places.NAMES & set(office.split()):
        if is_at_home(text, lang):
            return ""
        near = [m["state"] for m in known.STATED.finditer(text, max(0, at - REACH), at)]
        state = next((name for name in reversed(near) if name in lang.places.STATES), "") or _most_named(text, lang)
        if f"{office} {state}" in text:
            return ""
        return str(lang.places.ABBREVIATIONS.get(state, state))
    return ""


def says_nothing(office: str, text: str, lang: Any) -> bool:
    """Whether somebody is told to be the head of a state, but not of which one, in a text that is about others."""
    known = lang.serving_whom
    return known.HEADS_OF_STATE.fullmatch(office) is not None and not is_at_home(text, lang)


def is_at_home(text: str, lang: Any) -> bool:
    """Whether a text is about the readers' own country, if only among others; where it was written does not count."""
    return lang.serving_whom.AT_HOME.search(text, after_dateline(text, 0, len(text), lang)) is not None


def _most_named(text: str, lang: Any) -> str:
    """The state that a text names far more often than any other."""
    named = Counter(m[0] for m in lang.places.PATTERN.finditer(text) if m[0] in lang.places.STATES)
    (first, often), (_, less) = [*named.most_common(2), ("", 0), ("", 0)][:2]
    return first if often >= MORE * less else ""
