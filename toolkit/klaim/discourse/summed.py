"""What "insiden ini", "kegiatan tersebut" and "kendaraan itu" sum up: what the sentence before told or named."""

from collections.abc import Sequence
from typing import Any

from klaim.discourse.acts import act_object, sentence_before
from klaim.discourse.descriptions import tail_end
from klaim.discourse.naming import name_end, outside_brackets
from klaim.discourse.phrases import Word, behind_numeral, is_bound, opens, phrase_text

LONGEST = 14
"""Words of a clause that a noun can sum up."""

SHORTEST = 3

_QUOTES = frozenset('"“”')

PLACE_WORDS = 6
"""Words of a place within a subject."""


def summed(words: Sequence[Word], start: int, head: int, lang: Any) -> str:
    """What the noun at `head` of a phrase that begins at `start` sums up; empty where the text does not tell."""
    noun = words[head].lower
    if noun not in lang.summed.NARROWER and noun not in lang.summed.INCIDENTS:
        return ""
    first, end = sentence_before(words, start)
    own = words[end:start]
    before = outside_brackets(words[first:end])
    if thing := _narrower(own, noun, lang) or _narrower(before, noun, lang):
        return thing
    if any(w.text[0].isalnum() and not is_bound(w, lang) and w.text[0].islower() for w in own):
        return ""
    if noun in lang.summed.ACTIVITIES:
        return _deed(before, lang)
    told = any(w.lower == noun or w.text in _QUOTES for w in before)
    if noun in lang.summed.INCIDENTS and not told and (clause := _clause(before, lang)):
        return str(lang.summed.told(noun, clause))
    return ""


def _narrower(words: Sequence[Word], noun: str, lang: Any) -> str:
    """The only thing of a kind that some words describe; empty where they describe several or none."""
    found: dict[str, None] = {}
    for at, word in enumerate(words):
        if word.lower not in lang.summed.NARROWER.get(noun, ()) or word.lower == noun:
            continue
        if at and words[at - 1].lower in lang.phrases.JOINERS:
            return ""
        if at and (not is_bound(words[at - 1], lang) or words[at - 1].lower in lang.unions.NOT_ONE):
            continue
        end = name_end(words, at, lang)
        end = max(end, tail_end(words, at, end, lang))
        if end < len(words) and (words[end].text[0].isdigit() or words[end].lower in lang.clauses.INDEFINITE):
            continue
        told = [w for w in words[at + 1 : end] if w.lower not in lang.unions.LOOSE]
        if told or word.lower in lang.summed.ONE_WORD:
            found[phrase_text(words[at:end], opening=opens(words, at))] = None
    return next(iter(found)) if len(found) == 1 else ""


def clause_parts(words: Sequence[Word], lang: Any) -> tuple[int, int, int] | None:
    """Where the subject of a plain sentence begins and ends, and where its verb stands."""
    start = 0
    if words and (words[0].lower in lang.clauses.DROPPED_ADVERBS or words[0].lower in lang.clauses.PREPOSITIONS):
        comma = next((n for n, w in enumerate(words[:LONGEST]) if w.text == ","), None)
        start = 0 if comma is None else comma + 1
    first = behind_numeral(words, start, lang)
    end = _behind_body(words, first, name_end(words, first, lang), lang)
    if end < len(words) and words[end].lower in lang.clauses.PLACE_PREPOSITIONS:
        end = _behind_place(words, end, lang)
    verb = behind_inset(words, end, lang)
    while verb < len(words) and words[verb].lower in lang.unions.ADVERBS:
        verb += 1
    if verb >= len(words) or end == first or not lang.verbs.looks_finite(words[verb].lower):
        return None
    if not words[verb].text.islower() or words[start].lower in lang.unions.NO_SUBJECTS:
        return None
    return start, end, verb


def behind_inset(words: Sequence[Word], at: int, lang: Any) -> int:
    """Index behind what a subject's name or means is told by: "Presiden Bolivia(, Budi Paz,) memangkas …".

    So behind "Pemerintah (melalui Kementerian Sosial) menyalurkan …"; the place itself where nothing stands there.
    """
    if at + 1 >= len(words) or not words[at + 1].text[0].isupper():
        return at
    end = name_end(words, at + 1, lang)
    apart = words[at].text == "," and end < len(words) and words[end].text == ","
    if apart and all(w.text[0].isupper() for w in words[at + 1 : end]):
        return end + 1
    return _behind_body(words, at + 1, end, lang) if words[at].lower in lang.summed.THROUGH else at


def _behind_body(words: Sequence[Word], first: int, end: int, lang: Any) -> int:
    """Index behind the name of a body that "dan" is part of: "Badan Pengawas Obat | dan Makanan"."""
    body = first < len(words) and words[first].lower in lang.bodies.KINDS
    joined = body and end + 1 < len(words) and words[end].lower in lang.clauses.AND and words[end + 1].text.istitle()
    named = joined and words[end - 1].text.istitle() and words[end + 1].lower not in lang.bodies.KINDS
    return name_end(words, end + 1, lang) if named else end


def _behind_place(words: Sequence[Word], at: int, lang: Any) -> int:
    """Index behind a place with the larger places that commas set off: "di Pamulang, Tangerang Selatan,"."""
    end = at + 1
    while end < min(len(words), at + PLACE_WORDS + 1):
        word = words[end]
        if word.text == "," or word.text[0].isupper() or end == at + 1:
            end += 1
        elif is_bound(word, lang):
            break
        else:
            end += 1
    return end


def _deed(words: Sequence[Word], lang: Any) -> str:
    """What a sentence tells that somebody did, as a noun phrase."""
    parts = clause_parts(words, lang)
    if parts is None:
        return ""
    _, _, verb = parts
    done = act_object(words, verb, lang)
    if not done or any(w.lower in lang.acts.UNDONE for w in words[:verb]):
        return ""
    if words[verb].lower in lang.summed.HOLDING:
        return done if len(done.split()) > 1 else ""
    noun = lang.summed.deed_of(words[verb].lower)
    return f"{noun} {done}" if noun and lang.titles.is_word(noun) else ""


def _clause(words: Sequence[Word], lang: Any) -> str:
    """A sentence's main clause without when and why, where it tells plainly what happened."""
    parts = clause_parts(words, lang)
    if parts is None:
        return ""
    start, end, verb = parts
    deed = words[verb].lower
    if (
        deed in lang.unions.NOT_HAPPENING
        or deed in lang.summed.OWNING_UP
        or deed in lang.amid.CAUGHT
        or deed in lang.amid.PURSUING
    ):
        return ""
    if any(w.lower in lang.unions.NOT_TRUE for w in words[end:verb]):
        return ""
    stop = next((n for n in range(verb + 1, len(words)) if closes(words[n], lang)), len(words))
    told = [*words[start:end], *words[behind_inset(words, end, lang) : stop]]
    while told and told[0].lower in lang.summed.ARTICLES:
        told = told[1:]
    if not SHORTEST <= len(told) <= LONGEST or any(
        w.lower in lang.unions.LEAVES_OPEN
        or ((w.text[0].islower() or w is told[0]) and w.lower.endswith(lang.phrases.CLITIC))
        for w in told
    ):
        return ""
    if stop == verb + 1 and lang.verbs.needs_object(words[verb].lower):
        return ""
    named = sum(w.text[0].isupper() for w in told[1:])
    return phrase_text(told, opening=lang.titles.is_word(told[0].lower)) if named else ""


def closes(word: Word, lang: Any) -> bool:
    """Whether a clause's core ends before a word: a mark, a time, a cause, a further clause."""
    ends = lang.occurrences.CLAUSE_ENDS.match(f" {word.text}") or lang.occurrences.CLAUSE_ENDS.match(word.text)
    return bool(ends) or word.lower in lang.links.PARTING
