"""How Indonesian sports news lists who scored and when, and how claims word it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from klaim.language.id.alternatives import CAPITAL, any_case, begun

_WORD = r"(?:[A-Z]\w{0,2}\.|[A-Z][\w’'-]*)"
_MORE_NAMES = rf"(?: (?:{_WORD}|de|van|der|bin|el|al|dos|da|di)){{0,9}}"
_NAME = _WORD + _MORE_NAMES
_MINUTE = r"\d{1,3}(?:\+\d{1,2})?['’′]?"
_SCORER = re.compile(
    rf"(?P<name>{CAPITAL}(?:\w{{0,2}}\.|[\w’'-]*){_MORE_NAMES}) ?"
    rf"\((?:menit )?(?P<minutes>{_MINUTE}(?:(?:,| dan| &) ?{_MINUTE})*)\)"
)
_ONE = re.compile(r"(?P<minute>\d{1,3})(?P<added>\+\d{1,2})?")
_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_SCORING = "dicetak mencetak torehan pencetak brace hattrick hat-trick dwigol trigol".split()
_GOAL = re.compile(rf"(?:{begun(any_case('gol(?:nya|-gol)?', *_SCORING))})\b")
_NO_GOAL = re.compile(r"\b(?:bunuh diri|kartu|digantikan|menggantikan|pergantian|assist|usia|berusia)\b", re.I)
_SIDE = re.compile(
    rf"\b[Gg]ol(?:-gol)?(?: balasan| kemenangan| tunggal)? (?P<side>{_NAME}) (?:di|ter|ber|lahir|masing)"
)
_TEAM_FIRST = re.compile(r"^(?P<side>(?:Timnas|Tim) [A-Z]\w+) (?=[A-Z])")
_CONTINUES = re.compile(r"[\s.,]*(?:(?:Lalu|Kemudian|Selanjutnya|serta|lalu|dan)\b[\s,]*)*")
LAST_MINUTE = 120
REACH = 400
"""Characters before a scorer in which their sentence begins."""

PREDICTED = re.compile(
    rf"\b[Pp]rediksi [Ss]kor(?: akhir)?:? (?P<home>{_NAME}) (?P<score>(?P<first>\d{{1,2}})-\d{{1,2}}) (?P<away>{_NAME})"
)
"""The result that a preview of a match foretells."""


@dataclass(frozen=True, slots=True)
class Scorer:
    """Somebody who scored, for whom where the sentence says so, and the minutes as the text writes them."""

    start: int
    end: int
    name: str
    side: str
    minutes: tuple[str, ...]


def find_scorers(text: str) -> Iterator[Scorer]:
    """The names with minutes in brackets in sentences about goals: "Daichi (15', 45+6'), Kubo (19')".

    A list may go on in the next sentence: "Lalu, Machino (58)."
    """
    last: Scorer | None = None
    if _GOAL.search(text) is None:
        return
    for match in _SCORER.finditer(text):
        minutes = _minutes(match["minutes"])
        before = _sentence_before(text, match.start())
        goes_on = last is not None and _CONTINUES.fullmatch(text, last.end, match.start()) is not None
        if not minutes or _NO_GOAL.search(before) or not (goes_on or _GOAL.search(before)):
            continue
        name, found = match["name"], _SIDE.search(before + match["name"])
        team = _TEAM_FIRST.match(name)
        side = last.side if last is not None and goes_on else found["side"] if found else ""
        if team:
            name, side = name[team.end() :], team["side"]
        last = Scorer(match.start("name"), match.end(), name, side, minutes)
        yield last


def _minutes(listed: str) -> tuple[str, ...]:
    found = [m[0] for m in _ONE.finditer(listed)]
    return tuple(found) if all(int(m.partition("+")[0]) <= LAST_MINUTE for m in found) else ()


def _sentence_before(text: str, at: int) -> str:
    """The words of a sentence before a place in it."""
    before = text[max(0, at - REACH) : at]
    ends = [m.end() for m in _SENTENCE_END.finditer(before)]
    return before[ends[-1] :] if ends else before


def scored(name: str, side: str, match: str) -> str:
    """That somebody scored, for whom and in which match."""
    return f"{name} mencetak gol" + (f" untuk {side}" if side else "") + (f" dalam {match}" if match else "")


def scored_at(name: str, minute: str, side: str, match: str) -> str:
    """When in a match somebody scored."""
    return f"{name} mencetak gol" + ("" if match or not side else f" untuk {side}") + f" pada menit ke-{minute} {match}"


def foretold(home: str, away: str, score: str) -> str:
    """The result that is foretold of a match."""
    return f"Skor laga {home} vs {away} diprediksi {score}"
