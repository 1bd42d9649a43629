"""Finds the second of two values that a text joins where a claim names only one: "mengunjungi Solo dan Kudus"."""

import re
from collections.abc import Iterator

from klaim.language.id import crossed, joined, lists, verbs
from klaim.language.id.clauses import PREPOSITIONS

_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
_JOINT = re.compile(r",? (?:dan|serta) (?:(?:di|ke|dari|pada|dengan|oleh|kepada|tentang|soal|mengenai) )?(?=\w)")
_COMMA = re.compile(r", (?=\w)")
_GAP = re.compile(r"(?:, |,? (?P<joint>dan|serta) )(?:(?:pada|tanggal|hari|tahun|bulan|sejak) )*")
_QUOTED = frozenset('"“”‘’«»()/')
_LONGEST = 4

_NO_OPENING = frozenset("antara sebagai seperti menjadi sekitar sebesar senilai secara per jelang menjelang".split())
_OPENING = PREPOSITIONS - _NO_OPENING
_ENDING = PREPOSITIONS | frozenset(["yang", "saat", "ketika"])

_BRINGS_TOGETHER = crossed.BRINGS_TOGETHER | frozenset(
    "menghubungkan dihubungkan melibatkan mencakup meliputi terdiri menaungi mewakili diwakili".split()
)
"""Verbs whose objects make up one thing, or one deed."""

_AS_ONE = lists.BETWEEN | _BRINGS_TOGETHER | frozenset("baik kecuali masing-masing sama-sama bersama-sama".split())
_WITH = frozenset("dengan bersama".split())
_PARTIES = lists.TOGETHER | lists.MUTUAL | lists.COOPERATION


def second_name(text: str, value: str, kind: str) -> tuple[int, int] | None:
    """Where a text names the second value of a claim type beside one that it names once; None where it may be one."""
    if not _QUOTED.isdisjoint(text) or text.count(value) != 1:
        return None
    start = text.index(value)
    end = start + len(value)
    for members in _coordinations(text):
        led = kind == joined.TOPIC and start < members[0][0]
        inside = [place for place in members if place == (start, end) or (led and place == (members[0][0], end))]
        if not inside:
            continue
        (own,) = inside
        other = next((place for place in members if place[0] > end), members[0])
        pair = f"{text[slice(*own)]} dan {text[slice(*other)]}"
        return other if other != own and joined.joint(pair, kind) is not None else None
    return None


def _coordinations(text: str) -> Iterator[list[tuple[int, int]]]:
    """The places of the members of each list right behind a verb or a preposition."""
    before = list[str]()
    for match in _WORD.finditer(text):
        word = match[0]
        opens = word.islower() and (word in _OPENING or (bool(before) and verbs.looks_finite(word)))
        before.append(word.lower())
        if not opens or text[match.end() : match.end() + 1] != " " or _act_as_one(before):
            continue
        members = _members(text, match.end() + 1, word)
        if len(members) > 1:
            yield members


def _act_as_one(before: list[str]) -> bool:
    """Tell whether words before a list make its members one thing, or spread a number over them."""
    counted = any(word[0].isdigit() or joined.counts(word) for word in before)
    joint = before[-1] in _WITH and not _PARTIES.isdisjoint(before)
    return counted or joint or not _AS_ONE.isdisjoint(before)


def _members(text: str, start: int, opening: str) -> list[tuple[int, int]]:
    """The places of the members of a list that begins at a place, none where they are not surely those of one."""
    members = list[tuple[int, int]]()
    named, last = text[start : start + 1].isupper(), False
    while (end := _member_end(text, start, named=named)) is not None:
        members.append((start, end))
        if last:
            return members if _ends(text, end, opening) else []
        joint = _JOINT.match(text, end)
        last = joint is not None
        following = joint or _COMMA.match(text, end)
        if following is None:
            return []
        start = following.end()
    return []


def _member_end(text: str, start: int, *, named: bool) -> int | None:
    """Where a name, or a noun in small letters, ends; None where a verb, or another kind of word, is in it."""
    end, size = start, 0
    for match in _WORD.finditer(text, start):
        word = match[0]
        apart = text[end : match.start()] != (" " if size else "")
        if apart or word in joined.JOINING or word in _ENDING:
            break
        if word[0].isupper() != named or not word[0].isalpha() or (not named and verbs.looks_finite(word)):
            return None
        end, size = match.end(), size + 1
    return end if 0 < size <= _LONGEST else None


def _ends(text: str, place: int, opening: str = "") -> bool:
    """Tell whether a list ends at a place, and no second clause begins in it: "di Solo dan Budi di Kudus"."""
    rest = text[place:]
    if rest[:1] in ("", ".", ",", ";"):
        return True
    following = _WORD.match(rest, 1)
    return following is not None and rest[0] == " " and following[0] in _ENDING and following[0] != opening


def listed(text: str, places: list[tuple[int, int]]) -> Iterator[list[int]]:
    """Numbers of the places, in order of the text, that are members of one list each; no ranges."""
    run, joint = list[int](), False
    for number, (start, _) in enumerate(places):
        gap = _GAP.fullmatch(text, places[number - 1][1], start) if number and not joint else None
        if gap is None:
            if joint:
                yield from _sure(text, places, run)
            run, joint = [], False
        run.append(number)
        joint = gap is not None and gap["joint"] is not None
    if joint:
        yield from _sure(text, places, run)


def _sure(text: str, places: list[tuple[int, int]], run: list[int]) -> Iterator[list[int]]:
    """The list, if it ends there and is no range or sum."""
    before = [word.lower() for word in _WORD.findall(text[: places[run[0]][0]])]
    ranged = not lists.BETWEEN.isdisjoint(before[-2:]) or not _PARTIES.isdisjoint(before[-2:])
    if not ranged and _ends(text, places[run[-1]][1]):
        yield run


def joins_days(words: str) -> bool:
    """Tell whether the words for a day name two: "9 dan 10 Maret"."""
    return not joined.JOINING.isdisjoint(words.split())
