"""The act of saying, where it carries something new: when and where it was said, who passed it on."""

from collections.abc import Iterator, Set
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
    told = tuple(_circumstances(words, {w.text for w in piece.speech.speaker}, lang))
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


def _circumstances(words: Phrase, speaker: Set[str], lang: Any) -> Iterator[Argument]:
    """The prepositional phrases about the act that carry something new."""
    for at, token in enumerate(words[:-1]):
        if token.lower in lang.reporting.WHEN_SAID and _is_deed(words[at + 1 : at + 3], lang):
            end = next((n for n in range(at + 1, len(words)) if words[n].text == ","), len(words))
            yield Argument((token,), trim(words[at + 1 : end]))
            continue
        new = lang.reporting.CIRCUMSTANCES.get(token.lower)
        if new is None and token.lower not in lang.clauses.PLACE_PREPOSITIONS:
            continue
        end = next((n for n in range(at + 1, len(words)) if _ends(words[n], lang)), len(words))
        if new is None:
            end = _end_of_place(words, end, speaker)
        phrase = trim(words[at + 1 : end])
        if phrase and (
            not new
            or phrase[0].lower in new
            or lang.reporting.PORTAL.match(phrase[0].text)
            or (phrase[0].pos == "PROPN" and token.lower not in lang.reporting.OCCASION_LEADS)
        ):
            yield Argument((token,), phrase)


def _is_deed(words: Phrase, lang: Any) -> bool:
    """Whether words are what a speaker did at the time: "usai meninjau pasar", but not "saat memberi keterangan"."""
    verb, thing = words[0], words[-1].lower
    active = verb.text.islower() and verb.lower.startswith(lang.verbs.ACTIVE)
    return active and thing not in lang.reporting.TOLD_BY and bool(lang.verbs.looks_affixed(verb.lower))


def _end_of_place(words: Phrase, end: int, speaker: Set[str]) -> int:
    """Where a place ends whose larger places follow behind commas: "di Gedung Juang, Jakarta Pusat"."""
    while end + 1 < len(words) and words[end].text == ",":
        last = next((n for n in range(end + 1, len(words)) if not words[n].text[0].isupper()), len(words))
        named = any(w.text in speaker for w in words[end + 1 : last])
        if last == end + 1 or named or (last < len(words) and words[last].text != ","):
            break
        end = last
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
