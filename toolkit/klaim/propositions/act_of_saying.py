"""The act of saying, where it carries something new: when and where it was said, who passed it on."""

from collections.abc import Container, Iterator
from typing import Any

from klaim.parsing import Token
from klaim.propositions._model import Argument, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import trim

_NAMING = ("PROPN", "NOUN", "X", "ADJ")
"""What the name of an outlet is made of ("laman resmi Kemlu")."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A frame for an act of saying that tells when, where, to whom, on which occasion, by which channel or outlet.

    Its tail is who cited it, where somebody did.
    """
    piece = parsed.piece
    if not piece.act or piece.speech is None or not piece.speech.speaker:
        return
    words = parsed.clauses[0].tokens if parsed.clauses else ()
    told = tuple(_circumstances(words, {w.start for w in piece.speech.speaker}, lang))
    citer = _citer(words, lang)
    if piece.whens or told or citer:
        yield Proposition(
            pattern="act-of-saying",
            subject=(),
            predicate=(),
            arguments=told,
            speech=piece.speech,
            quoted=False,
            sentence=piece.sentence,
            whens=piece.whens[-1:],
            tail=citer,
            kind="act",
        )


def _circumstances(words: Phrase, speaker: Container[int], lang: Any) -> Iterator[Argument]:
    """The prepositional phrases about the act that carry something new."""
    for at, token in enumerate(words[:-1]):
        new = lang.reporting.CIRCUMSTANCES.get(token.lower)
        place = token.lower in lang.clauses.PLACE_PREPOSITIONS
        if new is None and not place:
            continue
        end = _end(words, at + 1, lang)
        if place and end < len(words) and words[end].lower == lang.clauses.RELATIVE:
            continue
        phrase = trim(words[at + 1 : _end_of_place(words, end, speaker, lang) if place else end])
        if phrase and (
            not new
            or phrase[0].lower in new
            or (phrase[0].pos == "PROPN" and token.lower not in lang.reporting.OCCASION_LEADS)
        ):
            yield Argument((token,), phrase)


def _end(words: Phrase, start: int, lang: Any) -> int:
    return next((n for n in range(start, len(words)) if _ends(words[n], lang)), len(words))


def _end_of_place(words: Phrase, end: int, speaker: Container[int], lang: Any) -> int:
    """Where a place ends whose larger places follow it behind commas: "di Gedung DPR, Senayan, Jakarta"."""
    while end < len(words) - 1 and words[end].text == ",":
        following = _end(words, end + 1, lang)
        part = words[end + 1 : following]
        named = part and all(t.text[0].isupper() or t.text[0].isdigit() for t in part)
        if not named or part[0].lower in lang.titles.HEADS or any(t.start in speaker for t in part):
            return end
        end = following
    return end


def _ends(token: Token, lang: Any) -> bool:
    return token.text == "," or token.pos in ("VERB", "SCONJ") or token.lower in lang.reporting.SPEAKER_ENDS


def _citer(words: Phrase, lang: Any) -> Phrase:
    """The outlet in "dilansir AFP"."""
    for at, token in enumerate(words[:-1]):
        if token.lower in lang.reporting.CITING:
            start = at + 1
            while start < len(words) and words[start].lower in lang.reporting.CITED_LEADS:
                start += 1
            end = next((n for n in range(start, len(words)) if words[n].pos not in _NAMING), len(words))
            named = trim(words[start:end])
            return () if named and lang.reporting.PORTAL.match(named[0].text) else named
    return ()


PATTERN = Pattern(
    name="act-of-saying",
    find=find,
    examples={"id": '"Jalan sudah dibuka," kata Kepala Dinas di Semarang, Senin (9/3/2026).'},
)
