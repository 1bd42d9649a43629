"""The subject of a clause's first predicate, and what stands before it."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from klaim.parsing import Token
from klaim.propositions._arguments import without_apposition, without_inset
from klaim.propositions._bounds import Bounds, bounds
from klaim.propositions._deed_subjects import told_of_deed
from klaim.propositions._model import Parsed, Phrase
from klaim.propositions._subjects import (
    counts,
    feels,
    find_subject,
    holds_verb,
    parted_at,
    without_adverbs,
    without_self,
)
from klaim.propositions._tree import relative_extents, trim

LONGEST_RELATIVE = 10
"""Words of a relative clause behind which a main verb is looked for."""

SURE = 0.6
"""How sure the bounds of a subject must be to be taken rather than those that the parse shows."""

FEWEST = 3
"""Words of a clause whose bounds are weighed."""

UNWEIGHED = "relative-clause"
"""The pattern whose clauses have their subject before them."""


class Opening(NamedTuple):
    """A subject, the adverbial before it, and its predicate with the place of its group."""

    subject: Phrase
    lead: Phrase
    predicate: Phrase
    first: int
    last: int


def weighed(tokens: Phrase, pattern: str, lang: Any, *, deed: bool = False) -> Bounds | None:
    """The bounds of a clause's subject where they are sure and nothing before it leaves open what the clause tells.

    Where a `deed` may be the subject, what the clause tells of one comes first.
    """
    found = bounds(tokens, lang) if len(tokens) >= FEWEST and pattern != UNWEIGHED else None
    if found is None or not found.end or found.sure < SURE:
        return None
    subject, before = tokens[found.start : found.end], tokens[: found.start]
    told = told_of_deed(tokens, lang) if deed else None
    whole = not any(feels(tokens, t.i, lang) for t in subject) and (told is None or told.i < found.predicate)
    return found if whole and _is_subject(subject, before, tokens[found.predicate], lang) else None


def _is_subject(subject: Phrase, before: Phrase, behind: Token, lang: Any) -> bool:
    """Whether words are a subject by more than their weight: no lead, adverbs, clause, half of a compound."""
    if subject[0].lower in lang.clauses.PREPOSITIONS or holds_verb(subject, lang):
        return False
    if behind.lower in lang.unions.AIM_LEADS or subject[-1].lower in lang.relatives.FEELING:
        return False
    numbered = bool(before) and before[-1].text[0].isupper() and subject[0].text[0].isdigit()
    if numbered or _breaks_off(subject, lang):
        return False
    adverbs = all(t.lower in lang.subjects.LEADS_PREDICATE for t in subject)
    compound = (subject[-1].lower, behind.lower) in lang.misreadings.COMPOUNDS
    return not (adverbs or compound or any(t.lower in lang.unions.UNSURE for t in before))


def _breaks_off(subject: Phrase, lang: Any) -> bool:
    """Whether a subject's relative clause ends before its verb: "Budi yang saat itu (makan)", "yang paling (…)"."""
    opened = next((n for n, t in enumerate(subject) if t.lower == lang.clauses.RELATIVE), len(subject))
    behind = subject[opened + 1 :]
    if any(t.pos in ("VERB", "ADJ", "AUX", "PROPN") or lang.verbs.looks_finite(t.lower) for t in behind):
        return False
    timed = len(behind) > 1 and behind[-1].lower in lang.clauses.POINTING
    return timed or (len(behind) == 1 and behind[0].lower in lang.lists.DEGREES)


def extents(tokens: Phrase, lang: Any) -> Iterator[tuple[int, int]]:
    """The extents of a clause's relative clauses, none beyond the end of the subject that it stands in."""
    found = relative_extents(tokens, lang)
    told = weighed(tokens, "", lang) if found else None
    for start, end in found:
        yield start, min(end, told.end) if told is not None and told.start <= start < told.end else end


def opening(
    parsed: Parsed, tokens: Phrase, head: Token, group: tuple[int, int], told: Bounds | None, lang: Any
) -> Opening | None:
    """The subject of a clause with its first predicate; None where its words make no clause."""
    first, last = group
    if told is None and told_of_deed(tokens, lang) == head:
        subject, lead = without_adverbs(trim(tokens[:first]), lang), tokens[:0]
    elif told is None:
        subject, lead = find_subject(tokens[:first], head, lang, parted=parted_at(tokens[:first], parsed))
        if comma := _behind_limit(subject, lang):
            subject, lead = subject[comma + 1 :], subject[:comma]
    elif tokens[head.i - 1].lower in lang.reporting.FIRST_PERSONS:
        subject, lead = tokens[told.start : head.i], trim(tokens[: told.start])
    else:
        first = _with_adverbs(tokens, told.predicate, head, lang)
        subject, lead = without_adverbs(tokens[told.start : told.end], lang), trim(tokens[: told.start])
    subject = without_inset(without_apposition(_without_basis(subject, lang), lang), lang)
    subject = without_self(trim(_named_only(subject, lang)), lang)
    if _lists_on(tokens, first, last, subject, lang):
        return None
    if told is None and subject and subject[-1].lower == lang.clauses.RELATIVE:
        main = _behind_relative(tokens, subject[-1].i + 1, lang)
        if main is not None:
            first, last = main, max(last, main + 1)
            subject = trim(subject + tokens[subject[-1].i + 1 : main])
        elif not counts(subject, lang):
            return None
        elif len(subject) > 2 and subject[0].lower in lang.unions.COUNTS:
            subject = subject[:-1]
    degree = head.pos == "ADJ" and len(subject) > 1 and subject[-1].lower in lang.lists.DEGREES
    if degree and subject[-1].i == first - 1:
        subject, first = subject[:-1], first - 1
    share = bool(subject) and (subject[0].lower in lang.clauses.SHARES or all(t.pos == "NUM" for t in subject))
    if share and lead and lead[0].lower in lang.clauses.FROM:
        subject = (*subject, lead[0]._replace(text=lead[0].lower), *lead[1:])
    often = _kept(tokens[: told.start], lang) if told is not None else ()
    return Opening(
        _without_relative(subject, lang), _without_office(lead, lang), often + tokens[first:last], first, last
    )


def _behind_limit(subject: Phrase, lang: Any) -> int:
    """Index of the comma before a subject that limits it no more: "Sepanjang babak kedua, Persik"; 0 without one."""
    limits = bool(subject) and subject[0].lower in lang.unions.RESTRICTS
    return next((n for n, t in enumerate(subject) if t.text == ","), 0) if limits else 0


def _without_office(lead: Phrase, lang: Any) -> Phrase:
    """A lead without the office behind its comma whose holder the subject is: "Di Tegal, Ketua RT, (Budi …)"."""
    comma = next((n for n in range(len(lead) - 2, 0, -1) if lead[n].text == ","), 0)
    return lead[:comma] if comma and lead[comma + 1].lower in lang.titles.HEADS else lead


def _kept(lead: Phrase, lang: Any) -> Phrase:
    """What a lead says of how often or at first something is so, as it stands behind a subject: "Biasanya, Budi …"."""
    return tuple([t._replace(text=t.lower) for t in lead if t.lower in lang.subjects.OFTEN_OR_FIRST])


def _named_only(subject: Phrase, lang: Any) -> Phrase:
    """A name without an apposition of several commas: "Budi, warga Desa X, Kecamatan Y"."""
    comma = next((n for n, t in enumerate(subject) if t.text == ","), None)
    if not comma or any(t.pos != "PROPN" for t in subject[:comma]) or comma + 2 >= len(subject):
        return subject
    first = subject[comma + 1]
    joined = any(t.lower in lang.clauses.AND for t in subject[comma:])
    apposed = first.text[0].islower() and first.pos in ("NOUN", "DET") and not lang.verbs.looks_finite(first.lower)
    return subject[:comma] if apposed and not joined else subject


def _without_basis(subject: Phrase, lang: Any) -> Phrase:
    """A subject without the words that tell what its clause is based on: "gempa berdasarkan laporan warga"."""
    return subject[: next((n for n, t in enumerate(subject) if n and t.lower in lang.reporting.BASED_ON), len(subject))]


def _without_relative(subject: Phrase, lang: Any) -> Phrase:
    """A name without the relative clause behind it, which tells something else of it: "Budi yang sakit (pulang)"."""
    at = next((n for n, t in enumerate(subject) if n and t.lower == lang.clauses.RELATIVE), None)
    if at is None or subject[-1].lower in lang.clauses.POINTING:
        return subject
    head = trim(subject[:at])
    plain = lang.titles.is_word(head[0].lower) if head else 0
    named = len(head) - plain > 1 and all(t.text[0].isupper() and t.pos == "PROPN" for t in head)
    return head if named or subject[at - 1].text == "," else subject


def _behind_relative(tokens: Phrase, start: int, lang: Any) -> int | None:
    """Index of the main verb behind a relative clause that the parse takes for the predicate, None where none is.

    A date taken out between two verbs ("yang turun [Selasa malam] menghambat …") parts them too, and so does a
    comma right before a verb.
    """
    for token in tokens[start + 1 : start + LONGEST_RELATIVE]:
        if token.pos == "VERB" and token.start > tokens[token.i - 1].end + 1:
            return token.i
    for token in tokens[start + 2 :]:
        verb = token.pos == "VERB" and lang.verbs.carries_clause(token.lower)
        if verb and tokens[token.i - 1].text == "," and token.lower not in lang.verbs.PARTICIPIAL:
            return token.i
    at = lang.verbs.main_behind_relative([t.lower for t in tokens[start : start + LONGEST_RELATIVE]])
    return start + at if at is not None else None


def _with_adverbs(tokens: Phrase, start: int, head: Token, lang: Any) -> int:
    """Where a predicate begins with what stands before its verb, but for adverbs that point at another sentence."""
    while start < head.i and tokens[start].lower in lang.subjects.LEFT_OUT_BEFORE_VERB:
        start += 1
    return start


def _lists_on(tokens: Phrase, first: int, last: int, subject: Phrase, lang: Any) -> bool:
    """Whether a predicate goes on with what a relative clause lists: "Anak yang disayangi, didengar, dan …"."""
    behind = [t.lower for t in tokens[last : last + 2]]
    relative = any(t.lower == lang.clauses.RELATIVE for t in subject)
    return relative and first > 0 and tokens[first - 1].text == "," and behind == [",", lang.lists.AND]
