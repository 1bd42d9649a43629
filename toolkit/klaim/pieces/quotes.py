"""Pairs quotation marks over a whole article and tells reported speech from words in scare quotes."""

import re
from collections.abc import Set
from dataclasses import dataclass

_MARK = re.compile('["“”„«»]')
_OPEN, _CLOSE = "“„«", "”»"


@dataclass(frozen=True, slots=True)
class Quote:
    """Text between two marks: `start`/`end` without the marks, `outer_*` with them."""

    outer_start: int
    start: int
    end: int
    outer_end: int


def find_quotes(text: str) -> list[Quote]:
    """Every balanced quotation, none across a line end.

    A straight mark opens where white space or an opening bracket stands before it, and so does a
    closing one that some papers open with, right before a word: ”Harga naik,” kata Budi. An
    opening mark without a partner in its line is passed over.
    """
    quotes: list[Quote] = []
    opened: int | None = None
    for match in _MARK.finditer(text):
        at = match.start()
        if opened is not None and "\n" in text[opened:at]:
            opened = None
        if _opens(text, at, within=opened is not None):
            opened = at
        elif opened is not None:
            quotes.append(Quote(opened, opened + 1, at, at + 1))
            opened = None
    return quotes


def _opens(text: str, at: int, *, within: bool) -> bool:
    mark = text[at]
    if mark in _OPEN:
        return True
    if mark in _CLOSE and (within or not text[at + 1 : at + 2].isalnum()):
        return False
    return at == 0 or text[at - 1].isspace() or text[at - 1] in "(["


def is_speech(text: str, quote: Quote, cues: frozenset[str], sentence_starts: Set[int]) -> bool:
    """Whether a quotation is somebody's utterance rather than a few words quoted inside a clause."""
    inner, after = text[quote.start : quote.end].rstrip(), text[quote.outer_end : quote.outer_end + 40]
    before = text[max(0, quote.outer_start - 2) : quote.outer_start].rstrip()
    next_word = re.match(r"[\s,]*(\w+)", after)
    if next_word and next_word[1].lower() in cues:
        return True
    begins = quote.outer_start in sentence_starts or before[-1:] in (":", ",")
    return begins and (inner[-1:] in (",", ".", "?", "!") or len(inner.split()) > 6)
