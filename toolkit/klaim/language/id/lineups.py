"""How Indonesian sports news lists who plays for each side, and how claims word it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from klaim.language.id.alternatives import later

_WORD = r"(?:[A-Z]\.|[A-Z][\w’'-]*)"
_SMALL = r"(?:de|van|der|den|da|dos|di|bin|el|al|la|le|von|ten)"
_NAME = rf"(?:{_SMALL} )?{_WORD}(?: {_SMALL}| {_WORD}){{0,4}}"
_SIDE = rf"{_NAME}(?: dan {_NAME})?"
_MINUTE = r"(?P<minute>\d{1,3}(?:\+\d{1,2})?)(?:\\?['’′])?"
_SHIRT = r"(?:\d{1,2}[-. ] ?)?"
_FORMATION = r" \(\d(?:-\d){2,4}\)"

_HEADING = re.compile(
    r"\b(?P<foretold>(?:[Pp]rediksi|[Pp]erkiraan) )?(?:[Ss]usunan (?:[Pp]emain|[Tt]im)|[Ll]ine-? ?[Uu]ps?|"
    r"[Ss]tarting (?:XI|[Ee]leven))"
    rf"(?P<pair> (?P<home>{_NAME}) [Vv][Ss]\.? (?P<away>{_NAME}))?(?=[ :\n])"
)
"""What opens the lists of players; "prediksi" before it tells that they are only foretold."""

_TITLE = later(rf"[\s:]*(?P<side>{_SIDE})(?P<formation>{_FORMATION})? ?:\s*(?={_SHIRT}{_NAME})")
_LATER = later(rf"[.;)\n]\s*(?P<side>{_SIDE})(?P<formation>{_FORMATION}) ?:\s*(?={_SHIRT}{_NAME})")
_PLAYER = later(
    rf"{_SHIRT}(?P<name>{_NAME})(?: ?\((?:GK|PG|[Kk]iper|[Kk]apten|[CcPK])\))?"
    r"(?P<changes>(?: \([^()\n]{2,60}\)?\)){0,3})"
)
_CHANGE = re.compile(rf"\({_SHIRT}(?P<name>{_NAME}) \(?{_MINUTE}\)")
_BETWEEN = re.compile(r"\s?[;,]\s?(?:dan )?|,? dan ")
_COACH = re.compile(rf"\b[Pp]elatih ?: ?(?P<name>{_NAME})")
_NO_SIDE = re.compile(r"(?:Cadangan|Pelatih|Pemain|Manajer|Wasit|Saksikan|Simak|Baca|Gol|Kartu|Stadion|Kiper|Bek)\b")

FEWEST, MOST = 5, 16
"""Players of a list that is a side's."""

REACH = 600
"""Characters between the lists of two sides: substitutes and coach."""


@dataclass(frozen=True, slots=True)
class Player:
    """Somebody listed, where, and who came on for them in which minute."""

    start: int
    end: int
    name: str
    changes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Lineup:
    """The players of a side; `coach` is a name with its place, or nothing."""

    side: str
    foretold: bool
    pair: tuple[str, str]
    players: tuple[Player, ...]
    coach: tuple[str, int, int] | None


def find_lineups(text: str, sides: Sequence[str]) -> Iterator[tuple[Lineup, ...]]:
    """The lists of players below each heading; `sides` are the sides that the article is known to be about."""
    end = 0
    for heading in _HEADING.finditer(text):
        if heading.start() < end:
            continue
        known = [side for side in (heading["home"], heading["away"], *sides) if side]
        pair = (heading["home"] or "", heading["away"] or "")
        found = tuple(_lists(text, heading.end(), known, pair, foretold=bool(heading["foretold"])))
        if found:
            end = found[-1].players[-1].end
            yield found


def _lists(text: str, at: int, known: list[str], pair: tuple[str, str], *, foretold: bool) -> Iterator[Lineup]:
    """One list behind the other."""
    title = _TITLE.match(text, at)
    while title is not None and not _NO_SIDE.match(title["side"]):
        players, behind = _players(text, title.end(), known)
        if not FEWEST <= len(players) <= MOST:
            return
        end = players[-1].end
        following = _TITLE.match(text, behind) if text[behind - 1 : behind + 2] != "\n\n" else None
        if following is None or _NO_SIDE.match(following["side"]):
            later = (m for m in _LATER.finditer(text, end, end + REACH) if not _NO_SIDE.match(m["side"]))
            following = next(later, None)
        coach = _COACH.search(text, end, following.start() if following else end + REACH)
        named = (coach["name"], *coach.span()) if coach else None
        yield Lineup(title["side"], foretold, pair, tuple(players), named)
        title = following


def _players(text: str, at: int, known: list[str]) -> tuple[list[Player], int]:
    """The players of a list, and where it ends."""
    players: list[Player] = []
    while (match := _PLAYER.match(text, at)) is not None:
        name, end = match["name"], match.end()
        title = next((f" {side}" for side in known if name.endswith(f" {side}")), "")
        if title and text[match.end("name") :].lstrip()[:1] in (":", "("):
            name, end = name.removesuffix(title), match.end("name") - len(title)
        changes = tuple((m["name"], m["minute"]) for m in _CHANGE.finditer(match["changes"])) if not title else ()
        players.append(Player(match.start(), end, name, changes))
        at = end
        between = _BETWEEN.match(text, at)
        if between is None or _PLAYER.match(text, between.end()) is None:
            break
        at = between.end()
    return players, at + (text[at : at + 1] == ".")


def is_same(side: str, other: str) -> bool:
    """Whether one name of a side is the other or its beginning or end: "Bosnia", "Bosnia dan Herzegovina"."""
    short, full = sorted((side, other), key=len)
    return f"{full} ".startswith(f"{short} ") or full.endswith(f" {short}")


def playing(name: str, side: str, match: str, *, foretold: bool) -> str:
    """That somebody is in a side's line-up."""
    return f"{name} {'diprediksi ' if foretold else ''}masuk susunan pemain {side} dalam {match}"


def replacing(name: str, player: str, minute: str, match: str) -> str:
    """That somebody came on for a player."""
    return f"{name} menggantikan {player} pada menit ke-{minute} dalam {match}"


def coach_of(side: str) -> str:
    """The office of whoever coaches a side."""
    return f"pelatih {side}"
