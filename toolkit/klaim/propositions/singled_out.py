"""What "terutama" singles out of what a clause tells: "Pemprov, khususnya Pemkab Tegal, berharap …" is told of both."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.parsing import Token
from klaim.propositions._main_frames import main_frames
from klaim.propositions._model import Argument, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, trim

LONGEST = 3
"""Words of a phrase in whose place what is singled out of it can stand."""

LONGEST_SINGLED = 10
"""Words of what is singled out."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """Each main clause once more with what is singled out in place of its subject or last phrase, or behind it."""
    for at, read in main_frames(parsed, lang):
        tokens = parsed.clauses[at].tokens
        for n in range(1, len(tokens) - 2):
            if tokens[n].text == "," and tokens[n + 1].lower in lang.lists.SINGLING:
                hosts = (_singled(host, tokens, n, lang) for host in read if host.subject)
                yield from (replace(one, pattern="singled-out") for one in hosts if one is not None)


def _singled(host: Proposition, tokens: Phrase, comma: int, lang: Any) -> Proposition | None:
    end = next((n for n in range(comma + 2, len(tokens)) if tokens[n].text == ","), len(tokens))
    verb = host.predicate[0].start
    if tokens[comma].start < verb:
        words = trim(tuple(t for t in tokens[comma + 2 : end] if t.start < verb))
        return replace(host, subject=words) if _of_subject(host, tokens[comma - 1], words, lang) else None
    words = trim(tuple(itertools.takewhile(lambda t: t.lower != lang.clauses.RELATIVE, tokens[comma + 2 : end])))
    if end < len(tokens) or not words or len(words) > LONGEST_SINGLED or _clausal(words, lang):
        return None
    *others, last = host.arguments or (Argument((), host.predicate[-1:]),)
    if last.all[-1].start != tokens[comma - 1].start:
        return None
    if words[0].pos == "ADP":
        told = Argument(words[:1], words[1:])
        kept = others if told.lead == last.lead or not host.arguments else host.arguments
        return replace(host, arguments=(*kept, told)) if told.words else None
    if words[0].lower == lang.measures.OWNED:
        return None
    if not host.arguments or words[0].pos not in NOMINAL or (kept_words := _before(last.words, lang)) is None:
        return None
    if host.predicate[-1].lower in lang.unions.IDENTIFYING_VERBS:
        return None
    return replace(host, arguments=(*others, Argument(last.marker, kept_words + words)))


def _of_subject(host: Proposition, before: Token, words: Phrase, lang: Any) -> bool:
    """Whether words are somebody or something singled out of a subject that ends right before their comma."""
    ends = host.subject[-1].start == before.start
    thing = bool(words) and words[0].pos in NOMINAL and len(words) <= LONGEST_SINGLED
    return ends and thing and not _clausal(words, lang)


def _clausal(words: Phrase, lang: Any) -> bool:
    return any(t.lower == lang.clauses.RELATIVE or lang.verbs.carries_clause(t.lower) for t in words)


def _before(words: Phrase, lang: Any) -> Phrase | None:
    """What stays of a phrase before what is singled out of it: all before "sejumlah barang", nothing of a short one."""
    at = next((n for n, t in enumerate(words) if t.lower in lang.lists.VARIOUS), None)
    if at is None and (len(words) > LONGEST or words[0].pos not in NOMINAL):
        return None
    told = words[at or 0 :]
    plain = all(t.pos in ("NOUN", "ADJ", "DET") for t in told) and not any(t.text[0].isupper() for t in told)
    return words[: at or 0] if plain else None


PATTERN = Pattern(
    name="singled-out",
    find=find,
    examples={"id": "Pemerintah Jawa Tengah, khususnya Pemkab Tegal, berharap pajak kendaraan naik."},
)
