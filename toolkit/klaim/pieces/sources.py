"""Sources that vouch for a clause: an outlet that passed it on, somebody it is true according to."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

from klaim.parsing import Word
from klaim.pieces.model import Frame, Speech, Words
from klaim.pieces.predicates import has_subject, has_verb
from klaim.pieces.said import around, is_clause
from klaim.pieces.voices import behind_cue, keeper_of, speaker_end, strip_marks, without_inset
from klaim.pieces.within import WITHIN, verb_clause

LONG_SOURCE = 6
"""Words before the comma behind a source that is told of with a relative clause."""

LONGEST_LEAD = 3
"""Words and marks with which a sentence opens before "menurutnya": "Saat ini, menurutnya …"."""

CLOSING = frozenset(",.")
"""What stands behind a source that is set into a clause or ends it."""


def cited(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """Read "Dikutip dari laman X, …": a source before the clause it vouches for, unless that names its own speaker."""
    body = strip_marks(words)
    if body and body[0].lower in vocabulary.CITING_LEAD:
        body = body[1:]
    if len(body) < 4 or body[0].lower not in vocabulary.CITING or body[1].lower in lang.records.BEFOREHAND:
        return _cited_inside(words, lang, vocabulary)
    start = 1 + (vocabulary.PORTAL.match(body[1].text) is not None and body[2].lower in vocabulary.CITED_FROM)
    while start < len(body) and body[start].lower in vocabulary.CITED_FROM:
        start += 1
    end = speaker_end(body, start, lang)
    content = strip_marks(body[end:])
    if end == start or end >= len(body) or body[end].text != "," or len(content) < 3:
        return None
    inner = _inner(content, lang)
    if inner is not None:
        return replace(inner, citing=body[:end])
    return Frame(_vouching(body[start:end], body[0], vocabulary), content, citing=body[:end])


def _vouching(source: Words, cue: Word, vocabulary: Any) -> Speech | None:
    """The speech of a source that vouches for a clause; none of a portal that cites its own page."""
    return None if vocabulary.PORTAL.match(source[0].text) else Speech(source, cue)


def _cited_inside(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """Read "X, seperti dilansir Y, …" and "…, dikutip Y.": a source set into the clause or behind it."""
    for at in range(3, len(words) - 1):
        lead = words[at - 1].lower in vocabulary.CITING_LEAD
        if words[at].lower not in vocabulary.CITING or not (lead or words[at - 1].text == ","):
            continue
        own = vocabulary.PORTAL.match(words[at + 1].text) and words[at + 2 : at + 3] != ()
        start = at + 1 + bool(own and words[at + 2].lower in vocabulary.CITED_FROM)
        while start < len(words) and words[start].lower in vocabulary.CITED_FROM:
            start += 1
        end = speaker_end(words, start, lang)
        if end == start or (end < len(words) and words[end].text not in CLOSING):
            return None
        content = without_inset(strip_marks(words[: at - lead]), lang) + strip_marks(words[end:])
        inner = _inner(content, lang) or Frame(_vouching(words[start:end], words[at], vocabulary), content)
        return replace(inner, citing=words[at:end])
    return None


def _inner(content: Words, lang: Any) -> Frame | None:
    """The frame inside what a source vouches for: "Dilansir AFP, Budi mengatakan …"."""
    for find in (*WITHIN, verb_clause):
        frame = find(content, lang, lang.reporting)
        if frame is not None and frame.speech is not None and frame.content:
            return frame
    return None


def according(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """Read "Menurut X, …", "…, menurut X" and "Menurutnya, …"."""
    body = strip_marks(words)
    if body and body[0].lower in vocabulary.ACCORDING_TO_SAME:
        return Frame(Speech((), body[0], pointer=body[:1]), strip_marks(body[1:]))
    if body and body[0].lower in vocabulary.BASED_ON:
        return _on_record(body, lang)
    for at, word in enumerate(words):
        if word.lower in vocabulary.ACCORDING_TO_SAME and (_set_in(words, at) or _before_predicate(words, at, lang)):
            content = around(words[:at], strip_marks(words[at + 1 :]), lang)
            return Frame(Speech((), word, pointer=words[at : at + 1]), content)
        if word.lower not in vocabulary.ACCORDING or at + 1 >= len(words):
            continue
        if at and words[at - 1].text != ",":
            continue
        if at == 0 and (comma := _pointed_at(words, lang)):
            return Frame(Speech((), word), strip_marks(words[comma + 1 :]))
        end = speaker_end(words, at + 1, lang)
        if end == at + 1:
            continue
        if at == 0 and (name := _somebody_there(words, end, lang)):
            return Frame(behind_cue(words[slice(*name)], word, lang), strip_marks(words[name[1] :]))
        if at == 0 and not (end < len(words) and words[end].text == ","):
            return _named_only(words, lang) or _on_record(body, lang)
        speech = behind_cue(words[at + 1 : end], word, lang)
        behind = _without_own_clause(words[end:], lang) if at else strip_marks(words[end:])
        content = around(words[:at], behind if at else _without_office(words[at + 1 : end], behind, lang), lang)
        return Frame(speech, _without_verb(content, lang)) if at == 0 else Frame(speech, content)
    return None


def _somebody_there(words: Words, end: int, lang: Any) -> tuple[int, int] | None:
    """Where a name stands behind who its bearer is and where: "Menurut salah seorang pekerja di dermaga, Ani, …"."""
    if words[1].lower not in lang.reporting.SPEAKERS or words[end : end + 1] == ():
        return None
    comma = next((n for n, w in enumerate(words[: end + LONG_SOURCE]) if n > end and w.text == ","), None)
    if comma is None or words[end].lower not in lang.clauses.PLACE_PREPOSITIONS:
        return None
    last = next((n for n in range(comma + 1, len(words)) if not words[n].text[0].isupper()), len(words))
    named = last > comma + 1 and last < len(words) - 1 and words[last].text == ","
    return (comma + 1, last) if named else None


def _pointed_at(words: Words, lang: Any) -> int:
    """The comma behind a source told of at length and pointed at: "Menurut peneliti yang … itu, …"; 0 for none."""
    for at in range(LONG_SOURCE, len(words) - 1):
        if words[at].text == "," and words[at - 1].lower in lang.clauses.POINTING:
            told = any(w.lower == lang.clauses.RELATIVE for w in words[:at])
            return at if told else 0
    return 0


def _without_own_clause(behind: Words, lang: Any) -> Words:
    """What stands behind a source without the relative clause that tells of it: "…, menurut kantor yang dikelola A"."""
    bare = strip_marks(behind)
    if not bare or bare[0].lower != lang.clauses.RELATIVE:
        return bare
    comma = next((n for n, w in enumerate(bare) if w.text == ","), len(bare))
    return strip_marks(bare[comma:])


def _set_in(words: Words, at: int) -> bool:
    """Whether a word stands between commas inside a sentence: "Kebijakan ini, menurutnya, …"."""
    if not 1 < at < len(words) - 2 or words[at - 1].text != ",":
        return False
    return words[at + 1].text == "," or at <= LONGEST_LEAD


def _before_predicate(words: Words, at: int, lang: Any) -> bool:
    """Whether a word behind a comma parts a subject from its predicate: "Kebijakan itu, menurutnya tepat"."""
    inside = 1 < at < len(words) - 1 and words[at - 1].text == ","
    return inside and words[at + 1].text.islower() and not has_verb(words[:at], lang)


def _without_office(speaker: Words, behind: Words, lang: Any) -> Words:
    """What is said behind what somebody named is: "(Menurut Siti,) pedagang di Pasar Kudus, harga beras naik"."""
    named = all(w.text[0].isupper() or not w.text[0].isalpha() for w in speaker)
    if not named or not behind or not lang.titles.is_word(behind[0].text):
        return behind
    for comma in [n for n, w in enumerate(behind) if n > 1 and w.text == ","]:
        office, content = behind[:comma], strip_marks(behind[comma + 1 :])
        relative = next((n for n, w in enumerate(office) if w.lower == lang.clauses.RELATIVE), comma)
        if has_verb(office[:relative], lang):
            break
        listed = any(w.text == "," and a.lower in lang.clauses.AND for w, a in pairwise(content))
        if is_clause(content, lang) and has_subject(content, lang) and not listed:
            return content
    return behind


def _on_record(body: Words, lang: Any) -> Frame | None:
    """Read "Berdasarkan data X, …": whoever keeps a record vouches for what rests on it, if nobody else is said to."""
    start = next((n for n, w in enumerate(body) if n > 1 and w.lower not in lang.records.OF_SOMEBODY), len(body))
    end = speaker_end(body, start, lang)
    keeper, content = keeper_of(body[1:end], lang), strip_marks(body[end:])
    if keeper is None or end >= len(body) or body[end].text != "," or not is_clause(content, lang):
        return None
    return _inner(content, lang) or Frame(behind_cue(keeper, body[0], lang), content)


def told_by(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """Read "Disampaikan X, …": who told it stands between a passive and the clause, or who spoke last did."""
    body = strip_marks(words)
    if len(body) < 4 or body[0].lower not in vocabulary.PASSIVE:
        return None
    if body[1].text == ",":
        content = strip_marks(body[2 + (body[2].lower in vocabulary.THAT) :])
        return Frame(Speech((), body[0]), content) if is_clause(content, lang) else None
    start = 1 + (body[1].lower in lang.clauses.AGENT)
    end = speaker_end(body, start, lang)
    named = body[start].text[0].isupper() or body[start].lower in lang.unions.PRONOUNS
    content = strip_marks(body[end:])
    told = end > start and named and end < len(body) and body[end].text == "," and is_clause(content, lang)
    return Frame(behind_cue(body[start:end], body[0], lang), content) if told else None


def _named_only(words: Words, lang: Any) -> Frame | None:
    """Read "Menurut Budi harga beras turun": a name that no comma ends, as the clause begins in lower case."""
    end = 1
    while end < len(words) and words[end].text[0].isupper():
        end += 1
    content = words[end:]
    if end == 1 and words[1].lower in lang.clauses.PERSONAL:
        end, content = 2, words[2:]
    starts = bool(content) and content[0].text[0].islower() and content[0].lower not in lang.clauses.AND
    if end == 1 or not starts or not is_clause(content, lang):
        return None
    return Frame(behind_cue(words[1:end], words[0], lang), content)


def _without_verb(content: Words, lang: Any) -> Words:
    """What is said, of "menyebutkan bahwa …" behind "Menurut X,"."""
    if not content or content[0].lower not in lang.reporting.NEUTRAL:
        return content
    return strip_marks(content[1 + (len(content) > 1 and content[1].lower in lang.reporting.THAT) :])
