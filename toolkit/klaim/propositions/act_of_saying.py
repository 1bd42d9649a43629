"""The act of saying, where it carries something new: when and where it was said, who passed it on."""

from collections.abc import Iterator
from typing import Any

from klaim.propositions._model import Argument, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import trim


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A frame for an act of saying that has a date or a place; its tail is who cited it, where somebody did."""
    piece = parsed.piece
    if not piece.act or piece.speech is None or not piece.speech.speaker:
        return
    words = parsed.clauses[0].tokens if parsed.clauses else ()
    place = _place(words, lang)
    if piece.whens or place:
        yield Proposition(
            pattern="act-of-saying",
            subject=(),
            predicate=(),
            arguments=place,
            speech=piece.speech,
            quoted=False,
            sentence=piece.sentence,
            whens=piece.whens[-1:],
            tail=_citer(words, lang),
            kind="act",
        )


def _place(words: Phrase, lang: Any) -> tuple[Argument, ...]:
    for at, token in enumerate(words[:-1]):
        if token.lower in lang.clauses.PLACE_PREPOSITIONS:
            end = next((n for n in range(at + 1, len(words)) if words[n].text == "," or words[n].pos in ("VERB", "SCONJ")), len(words))
            place = trim(words[at + 1 : end])
            return (Argument((token,), place),) if place else ()
    return ()


def _citer(words: Phrase, lang: Any) -> Phrase:
    """The outlet in "dilansir AFP"."""
    for at, token in enumerate(words[:-1]):
        if token.lower in lang.reporting.CITING:
            end = next((n for n in range(at + 1, len(words)) if words[n].pos not in ("PROPN", "NOUN", "X")), len(words))
            return trim(words[at + 1 : end])
    return ()


PATTERN = Pattern(
    name="act-of-saying", find=find, examples={"id": '"Jalan sudah dibuka," kata Kepala Dinas di Semarang, Senin (9/3/2026).'}
)
