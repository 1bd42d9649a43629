"""What an abbreviation stands for that an article introduces in a bracket: "DSI" is "PT Danau Sumber … (DSI)"."""

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache
from typing import Any

from klaim.discourse.phrases import Reference, Word

_SHORT = r"[A-Z][A-Za-z0-9&-]{1,11}"
_BRACKET = re.compile(rf"(?<=[\w.]) ?\((?P<short>{_SHORT})\)")
_CONTRACTION = re.compile(r" ?\((?P<short>[^()]+)\)")
_WORD = re.compile(r"[\w&’'.-]+")

REACH = 110
"""Characters before a bracket in which the name begins that it abbreviates."""

LONGEST = 9
"""Words of a name that is abbreviated."""


def introduced(text: str, people: Set[str], lang: Any) -> dict[str, str]:
    """By abbreviation, the name that a text gives before the bracket with it, with the bracket unless it is somebody's.

    None that everybody knows, and none that the text explains in two ways.
    """
    found: dict[str, str] = {}
    doubtful: set[str] = set()
    for match in _BRACKET.finditer(text):
        short = match["short"]
        if short in lang.abbreviations.KNOWN or short in lang.places.NAMES or sum(c.isupper() for c in short) < 2:
            continue
        name = _name_before(text[max(0, match.start() - REACH) : match.start()], short, lang)
        known = found.get(short)
        if not name or (known is not None and known.casefold() != name.casefold()):
            doubtful.add(short)
        elif known is None:
            found[short] = name
    shown = {short: name if name in people else f"{name} ({short})" for short, name in found.items()}
    return {short: name for short, name in shown.items() if short not in doubtful}


def spelt_end(words: Sequence[Word], at: int, lang: Any) -> int:
    """Index of the bracket that abbreviates the noun at a place with all behind it: "bantuan tunai (BT)"; else 0."""
    limit = min(at + LONGEST, len(words) - 2)
    end = next((n for n in range(at + 2, limit) if not words[n].text.isalpha()), 0)
    if not end or words[end].text != "(" or words[end + 2].text != ")" or not words[end + 1].text.isupper():
        return 0
    return end if _spells([w.text for w in words[at:end]], words[end + 1].lower, lang) else 0


def abbreviation_references(text: str, shorts: dict[str, str]) -> Iterator[Reference]:
    """Spans of abbreviations that stand outside their bracket, with what they stand for."""
    for match in _alone(_SHORT).finditer(text):
        if name := shorts.get(match[0]):
            yield match.start(), match.end(), name, True


def known_references(text: str, lang: Any) -> Iterator[Reference]:
    """Spans of nouns for what a text also calls by an abbreviation that everybody knows, and that."""
    for short, called in lang.abbreviations.CALLED.items():
        if short in text:
            yield from ((match.start(), match.end(), short, True) for match in called.finditer(text))


def spelt_out(text: str, shorts: dict[str, str]) -> str:
    """A phrase with each abbreviation in it written out once."""
    for short, name in shorts.items():
        if short in text and f"({short})" not in text:
            text = name.join(_alone(re.escape(short)).split(text, maxsplit=1))
    return text


@cache
def _alone(pattern: str) -> re.Pattern[str]:
    """An abbreviation as a word of its own, outside a bracket and no part of a longer name."""
    return re.compile(rf"(?<![\w(/–-]){pattern}(?![\w)/-]|\.\w| [A-Z][a-z])")


def contracted(text: str) -> str:
    """A text with what brackets abbreviate in short: "pengadaan Mamin" of "pengadaan makan dan minum (Mamin)"."""
    while match := _CONTRACTION.search(text):
        short, name, behind = match["short"], text[: match.start()], text[match.end() :]
        starts = [m.start() for m in _WORD.finditer(name) if m[0][0].lower() == short[0].lower()]
        at = next((start for start in reversed(starts) if runs_through(short, name[start:])), None)
        text = name + behind if at is None else f"{name[:at]}{short}{behind}"
    return text


def runs_through(short: str, name: str) -> bool:
    """Whether the letters of an abbreviation stand in a name in their order."""
    letters = iter(name.lower())
    return all(c in letters for c in short.lower())


def _name_before(before: str, short: str, lang: Any) -> str:
    """The shortest run of words at the end of a text whose beginnings make up an abbreviation."""
    spans = [m.span() for m in _WORD.finditer(before)]
    if not spans or spans[-1][1] != len(before.rstrip()):
        return ""
    words = [before[a:b] for a, b in spans][-LONGEST:]
    letters = short.lower().replace("-", "").replace("&", "")
    for first in range(len(words) - 1, -1, -1):
        if _spells([part for w in words[first:] for part in w.split("-") if part], letters, lang):
            start = first - (first > 0 and words[first - 1] in lang.abbreviations.LEGAL_FORMS)
            name = before[spans[start - len(words)][0] :].strip()
            plain = name[1:].islower() and lang.titles.is_word(words[first].lower())
            return name[0].lower() + name[1:] if plain else name
    return ""


def _spells(words: Sequence[str], letters: str, lang: Any) -> bool:
    """Whether the beginnings of words, in their order, make up some letters; small words but the last may be left out.

    `reached` are the numbers of letters that the words so far can make up.
    """
    reached = {0}
    for n, word in enumerate(words):
        lower = word.lower()
        skipped = reached if lower in lang.abbreviations.SMALL and n < len(words) - 1 else set()
        sizes = range(1, min(len(lower), len(letters)) + 1)
        reached = skipped | {at + size for at in reached for size in sizes if letters.startswith(lower[:size], at)}
    return len(letters) in reached
