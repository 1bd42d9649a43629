"""What somebody asks of others, or hopes, in their own words, told as their asking: "Jangan panik," kata Budi."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

from klaim.parsing import Word, left_out
from klaim.pieces.clauses import cut_clauses
from klaim.pieces.model import Piece, Segment, Words
from klaim.pieces.voices import strip_marks

ASKED = "asked"
"""The kind of a segment whose words ask for something."""

FEWEST = 2
"""Words behind the one that asks, which tell what is asked."""


def request(words: Words, lang: Any, *, quoted: bool) -> tuple[Segment, ...]:
    """The words of a request or wish, nothing where they are none; unquoted only those that surely are one."""
    asking = strip_marks(words)
    if not asking:
        return ()
    first = asking[0].lower
    pleads = first in lang.talk.PLEADING and len(asking) > 1 and _opens_request(asking[1].lower, lang)
    asks = first in lang.reporting.IMPERATIVES or (
        quoted and (pleads or _hopes(first, lang) or lang.commands.is_command(first))
    )
    return (Segment(ASKED, (), asking),) if asks else ()


def told(piece: Piece, lang: Any) -> Piece:
    """A piece whose speaker asks or hopes what its words said, none where nobody is known to; any other as it is."""
    if not piece.segments or piece.segments[0].kind != ASKED:
        return piece
    speaker = piece.speech.speaker if piece.quoted and piece.speech is not None else ()
    asked = [_asked(words, lang) for words in _each(piece.segments[0].words, lang)] if speaker else []
    cut = (cut_clauses(speaker + words, lang) for words in asked if words)
    return replace(piece, segments=tuple(one for clauses in cut for one in clauses if one.kind != "coordinate"))


def _each(words: Words, lang: Any) -> Iterator[Words]:
    """The requests of one sentence, which commas part: "Perluas pencegahan, pastikan …"."""
    starts = [n + 1 for n, w in enumerate(words[:-1]) if w.text == "," and lang.commands.is_command(words[n + 1].lower)]
    for start, end in pairwise([0, *starts, len(words)]):
        yield strip_marks(words[start:end])


def _asked(words: Words, lang: Any) -> Words:
    """The verb of asking or hoping and what is asked: "meminta agar dihindari …"; empty where that stays open.

    So it does where nothing tells to what a deed must not be done: "Jangan sampai digunakan untuk judi".
    """
    words = tuple(w for w in words if w.lower not in lang.reporting.SECOND_PERSONS)
    if len(words) > FEWEST and words[0].lower in lang.talk.INVITING:
        return _invited(words, lang)
    words = words[words[:1] != () and words[0].lower in lang.talk.PLEADING :]
    if len(words) <= FEWEST or words[1].lower in lang.talk.NOT_ASKED:
        return ()
    first, behind = words[0], words[1:]
    if _hopes(first.lower, lang):
        behind = strip_marks(behind)
        behind = behind[behind[0].lower in lang.reporting.FIRST_PERSONS :]
        return (left_out(first, lang.talk.HOPES), *behind)
    if first.lower in lang.talk.FORBIDDING:
        deeds = [w.lower for w in behind[:FEWEST] if w.lower not in lang.lists.UP_TO]
        if deeds and deeds[0].startswith(lang.verbs.PASSIVE) and lang.verbs.looks_affixed(deeds[0]):
            return ()
        deed = _passive(behind[0], lang) if lang.commands.is_command(behind[0].lower) and len(behind) > 1 else behind[0]
        return (*_asking(first, lang), first._replace(text=first.lower), deed, *behind[1:])
    done_to = lang.commands.is_command(first.lower) and not lang.verbs.carries_clause(behind[0].lower)
    return (*_asking(first, lang), _passive(first, lang), *behind) if done_to else ()


def _invited(words: Words, lang: Any) -> Words:
    """What somebody invites others to do with them: "Mari kita jaga sungai" is "mengajak menjaga sungai"."""
    beside = lang.reporting.FIRST_PERSONS | lang.talk.TOGETHER
    at = next((n for n, w in enumerate(words) if n and w.lower not in beside), 0)
    deed, behind = words[at], words[at + 1 :]
    if not at or not behind or not lang.commands.is_command(deed.lower) or behind[0].lower in lang.talk.NOT_ASKED:
        return ()
    active = lang.prefixed.active(deed.lower)
    return (left_out(words[0], lang.talk.INVITES), deed._replace(text=active, lower=active), *behind)


def _opens_request(word: str, lang: Any) -> bool:
    """Whether a word behind "tolong" begins what is asked: a deed, or what must not be done."""
    return word in lang.talk.FORBIDDING or bool(lang.commands.is_command(word))


def _hopes(word: str, lang: Any) -> bool:
    """Whether somebody opens a hope by a word: "Semoga …", "Harapannya, …"."""
    return word in lang.talk.WISHING or word in lang.talk.HOPED


def _asking(before: Word, lang: Any) -> Words:
    return tuple(left_out(before, text) for text in (lang.talk.ASKS, lang.talk.THAT))


def _passive(verb: Word, lang: Any) -> Word:
    passive = lang.verbs.passive(verb.lower)
    return verb._replace(text=passive, lower=passive)
