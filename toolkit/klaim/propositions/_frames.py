"""Frames of one clause: shared by every pattern that reads a finite clause."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.parsing import Token
from klaim.propositions._agents import with_agent
from klaim.propositions._arguments import arguments
from klaim.propositions._changes import changed
from klaim.propositions._inverted import turned
from klaim.propositions._listing import told_as_list
from klaim.propositions._model import Argument, Clause, Parsed, Phrase, Proposition
from klaim.propositions._one_of import told_as_one
from klaim.propositions._opening import opening, weighed
from klaim.propositions._predicate_groups import joined_at, predicate_group
from klaim.propositions._predicates import predicates, predicates_from
from klaim.propositions._qualities import as_predicates, listed_qualities
from klaim.propositions._same_object import with_object
from klaim.propositions._subjects import own_subject
from klaim.propositions._tree import NOMINAL
from klaim.propositions._verbless import aiming

FEWEST_OF_AIM = 2
"""Words before a clause that tell what it is for."""

LONGEST_SHARING = 3
"""Words of a predicate that shares the object of the one behind it."""


def frames(parsed: Parsed, clause: Clause, pattern: str, lang: Any, *, inherited: Phrase = ()) -> list[Proposition]:
    """A proposition for each predicate of a clause; coordinated predicates share the subject, and a last object.

    `inherited` is the subject of the clause it hangs on, used where it has none of its own.
    """
    tokens = clause.tokens
    if listed := told_as_list(parsed, clause, pattern, lang) or told_as_one(parsed, clause, pattern, lang):
        return listed
    opens = not inherited and clause.segment.kind == "main"
    qualities = listed_qualities(tokens, lang)
    tokens = as_predicates(tokens, qualities)
    told = None if qualities else weighed(tokens, pattern, lang, deed=opens)
    heads = predicates_from(tokens, told.predicate, lang) if told else qualities
    if not heads or (told and heads[0].i < told.predicate):
        told, heads = None, predicates(tokens, lang, deed=opens) or _shared_quality(tokens, inherited)
    heads = [head for head in heads if head is heads[0] or not _calls_another(tokens, head, lang)]
    found: list[Proposition] = []
    subject: Phrase = ()
    for n, head in enumerate(heads):
        first, last = predicate_group(tokens, head, lang)
        before_next = joined_at(tokens, heads[n + 1], lang) if n + 1 < len(heads) else len(tokens)
        if n == 0:
            opened = opening(parsed, tokens, head, (first, last), told, lang)
            if opened is None:
                return []
            subject, lead, predicate, first, last = opened
            if _only_tells_how(subject, head, lang):
                if inherited:
                    subject, predicate = (), subject + predicate
                elif subject[-1].lower not in lang.lists.APT:
                    return []
            alone = pattern != "relative-clause" and _there_is(tokens, first, head, lang)
            alone = alone or _impersonal(tokens, head, lang) or _done_to_own(tokens, head, lang)
            subject = subject or (() if alone else inherited)
        else:
            lead, predicate = _stage(lead, lang), tokens[first:last]
        there = n > 0 and _there_is(tokens, first, head, lang)
        apart = not n or there or (first == head.i and head.lower in lang.happenings.INSTEAD)
        hedges = () if apart else _hedges(found[0], tokens[:first], lang, alone=first == head.i)
        own = (own_subject(tokens, found[-1], first, head) or changed(tokens, found[-1], first, lang)) if n else ()
        reading = Proposition(
            pattern=pattern,
            subject=own or (() if there else subject),
            predicate=predicate if own else hedges + predicate,
            arguments=arguments(tokens, last, before_next, head, lang),
            speech=parsed.piece.speech,
            quoted=parsed.piece.quoted,
            sentence=parsed.piece.sentence,
        )
        if lead:
            reading = _with_lead(reading, tuple(_lead_arguments(lead, reading, lang)))
        reading = _behind_aim(reading, tokens[:first], lang) if n == 0 else reading
        plain = aiming(_of_named(turned(with_agent(reading, lang), lang), lead, lang), lang)
        found.append(with_object(plain, found[-1], lang) if n else plain)
        subject = found[0].subject or subject
    return _share_last_object(found, lang)


def _calls_another(tokens: Phrase, head: Token, lang: Any) -> bool:
    """Whether a word behind a comma calls by name who stands before it, or singles a deed out of what stands there.

    "(oleh) seorang warga, bernama Budi", "(dalam) melayani warga, khususnya merawat lansia".
    """
    if head.i and tokens[head.i - 1].lower in lang.lists.SINGLING:
        return True
    return head.lower in lang.crimes.CALLED and head.i > 0 and tokens[head.i - 1].text == ","


def _behind_aim(reading: Proposition, before: Phrase, lang: Any) -> Proposition:
    """A passive behind an aim that no comma ends, without the aim's object as its subject.

    "Untuk menutup defisit dibutuhkan kerja sama" is "Kerja sama dibutuhkan untuk menutup defisit".
    """
    aim = len(before) > FEWEST_OF_AIM and before[0].lower in lang.clauses.PURPOSE
    if not aim or not lang.verbs.looks_affixed(before[1].lower) or any(t.text == "," for t in before):
        return reading
    passive = reading.predicate[-1].lower.startswith(lang.verbs.PASSIVE)
    if not passive or not reading.arguments or reading.arguments[0].marker:
        return reading
    lead = Argument((before[0]._replace(text=before[0].lower),), before[1:])
    return replace(reading, subject=(), arguments=(*reading.arguments, lead))


def _only_tells_how(subject: Phrase, head: Token, lang: Any) -> bool:
    """Whether what stands before a verb names nobody: "sukses membawa timnya juara", "masih aktif terlibat"."""
    there = head.lower in lang.clauses.EXISTENTIALS or head.lower in lang.clauses.COPULAS or head.pos == "NOUN"
    if not subject or there or subject[-1].lower in lang.clauses.HEDGES:
        return False
    if len(subject) == 1 and subject[0].lower.endswith(lang.clauses.POSSESSIVE) and _is_owned(subject[0], lang):
        return False
    lack = len(subject) == 1 and subject[0].lower in lang.lists.DEGREES
    how = (t.pos in ("ADV", "PART", "AUX") or (t.pos == "ADJ" and t.text.islower()) for t in subject)
    acts = len(subject) == 1 and subject[0].lower in lang.unions.ACTING
    return not lack and not acts and all(how)


def _is_owned(word: Token, lang: Any) -> bool:
    """Whether a word in "-nya" is a noun with whose it is, whatever the parse takes it for: "kampusnya"."""
    noun = word.lower.removesuffix(lang.clauses.POSSESSIVE)
    return word.lower not in lang.clauses.NO_POSSESSIVE and bool(lang.titles.is_word(noun))


def _of_named(reading: Proposition, lead: Phrase, lang: Any) -> Proposition:
    """A clause without a subject with the thing that "untuk" names right before it as one.

    "Untuk sepeda balap dapat dikenakan pajak 10 persen", "Untuk penyaluran KUR sudah mencapai Rp 39 triliun".
    """
    named = not reading.subject and len(lead) > 1 and lead[0].lower in lang.clauses.NAMING_TOPIC
    if not named or any(t.text == "," or t.lower == lang.clauses.RELATIVE for t in lead):
        return reading
    first, verb = lead[1], reading.predicate[-1].lower
    told = verb in lang.clauses.COPULAS or verb in lang.clauses.TOLD_OF_TOPIC or verb.startswith(lang.verbs.STRUCK)
    joined = lead[-1].end + 1 == reading.predicate[0].start
    own = lead[-1].lower.endswith(lang.clauses.POSSESSIVE) and len(lead) > LONGEST_SHARING
    thing = joined and not own and first.pos in NOMINAL and not lang.verbs.looks_affixed(first.lower)
    return replace(reading, subject=lead[1:]) if told and thing else reading


def _done_to_own(tokens: Phrase, head: Token, lang: Any) -> bool:
    """Whether right behind a passive stands what is done to, as somebody's: "namun belum dirinci sosoknya"."""
    behind = tokens[head.i + 1 : head.i + 2]
    passive = head.lower.startswith(lang.verbs.PASSIVE) and lang.verbs.looks_affixed(head.lower)
    return passive and any(t.pos in NOMINAL and t.lower.endswith(lang.clauses.POSSESSIVE) for t in behind)


def _impersonal(tokens: Phrase, head: Token, lang: Any) -> bool:
    """Whether a passive of hoping or supposing opens a clause that has its subject behind it: "diharapkan warga …"."""
    opens = head.i == 0 and head.lower in lang.unions.SUPPOSING
    return opens and len(tokens) > 1 and tokens[1].pos in NOMINAL


def _there_is(tokens: Phrase, first: int, head: Token, lang: Any) -> bool:
    """Whether a clause tells, right behind its conjunction or a place, what there is: "…, tetapi ada kendala"."""
    opens = first == 0 or tokens[first - 1].pos in ("CCONJ", "PUNCT") or tokens[0].pos == "ADP"
    falls = (head.lower, *(t.lower for t in tokens[head.i + 1 : head.i + 2]))
    if falls in lang.clauses.WEATHER:
        return True
    if not opens or head.lower not in lang.clauses.COMING_ABOUT or head.i + 1 == len(tokens):
        return False
    if head.lower not in lang.clauses.THERE_IS:
        return tokens[head.i + 1].pos == "NUM" and tokens[-1].lower not in lang.words_numbers.NO_MEMBERS
    if any(t.lower in lang.clauses.NEGATIONS for t in tokens[first : head.i]):
        behind = tokens[head.i + 1]
        return behind.lower in lang.lists.NONE_LEFT or behind.pos == "NOUN"
    return tokens[head.i + 1].lower not in lang.clauses.PREPOSITIONS


def _shared_quality(tokens: Phrase, inherited: Phrase) -> list[Token]:
    """The quality that opens a clause without a subject of its own: "sehingga cocok bagi keluarga"."""
    first = tokens[:1] if inherited else ()
    return [t for t in first if t.head == t.i and t.pos == "ADJ"]


def _hedges(reading: Proposition, before: Phrase, lang: Any, *, alone: bool) -> Phrase:
    """The words of a predicate that also hold for one coordinated with it: "diyakini akan … dan …".

    Where that one stands `alone`, without adverbs of its own, so do "bisa" and verbs like "bertugas";
    right behind the conjunction what is denied of the first is denied of it too: "tidak bisa dilihat dan
    dibahas", and behind "atau" wherever that stands.
    """
    clauses, predicate = lang.clauses, reading.predicate
    committing = lang.unions.COMMITTING
    shared = lang.unions.COMMITTING_ALONE if alone else committing
    found = tuple(t for t in predicate[:-1] if t.lower in shared)
    inner = reading.arguments[0] if reading.arguments else None
    if predicate[-1].lower in committing and inner is not None and not inner.marker:
        first = inner.words[0]
        if first.lower in clauses.NEGATIONS:
            return (*found, predicate[-1])
        if first.pos not in ("VERB", "AUX") and first.lower not in clauses.AUXILIARIES:
            return found
        return (*found, predicate[-1], *itertools.takewhile(lambda t: t.lower in shared, inner.words))
    denied = found and len(before) > 1 and before[-2] == predicate[-1] and before[-1].lower in clauses.AND
    if denied or (before and before[-1].lower in lang.unions.OR_VERB):
        return tuple(t for t in predicate[:-1] if t.lower in shared | clauses.NEGATIONS)
    return found


def _with_lead(reading: Proposition, leading: tuple[Argument, ...]) -> Proposition:
    """A clause with what stands before its subject behind its last argument."""
    if not leading or not reading.arguments:
        return replace(reading, arguments=(*reading.arguments, *leading))
    *others, last = reading.arguments
    last = replace(last, words=(*last.words[:-1], last.words[-1]._replace(space=True))) if last.words else last
    return replace(reading, arguments=(*others, last, *leading))


def _lead_arguments(lead: Phrase, reading: Proposition, lang: Any) -> Iterator[Argument]:
    """What stands before a subject and limits what it says: where, for whom, without what, how often.

    A place behind "pada" does where the verb says little without it. "Bagi hasil" shares and leads nothing.
    """
    if len(lead) > 1 and (lead[0].lower, lead[1].lower) in lang.clauses.NO_LEADS:
        return
    placed = reading.predicate[-1].lower in lang.clauses.NEEDS_PLACE
    where = lang.unions.PLACE_OR_TIME if placed else lang.unions.RESTRICTS
    if not lang.unions.GENERAL.isdisjoint(t.lower for t in reading.predicate):
        where = where | lang.lists.MEANS | lang.lists.WITHIN
    within = len(lead) > 1 and lead[0].lower in lang.lists.WITHIN
    held = bool(_stage(lead, lang)) or (within and _is_session(lead[1:], lang))
    limits = len(lead) > 1 and (lead[0].lower in where or lang.states.is_periodic(lead[0].lower, lead[-1].lower))
    if held or limits:
        yield Argument(lead[:1], lead[1:])
    elif lead and lead[0].lower in lang.clauses.EVERY:
        yield Argument((), lead)


def _stage(lead: Phrase, lang: Any) -> Phrase:
    """What stands before a subject where it is a part of a match, in which all was that its sentence tells."""
    within = len(lead) > 1 and lead[0].lower in lang.lists.WITHIN
    return lead if within and lead[1].lower in lang.matches.STAGES else ()


def _is_session(words: Phrase, lang: Any) -> bool:
    """Whether what something was done in is a session that its own words name: "(dalam) sidang di Pengadilan Solo"."""
    named = any(t.pos == "PROPN" for t in words)
    return words[0].lower in lang.deeds.SESSIONS and named and not any(t.lower in lang.clauses.POINTING for t in words)


def _share_last_object(found: list[Proposition], lang: Any) -> list[Proposition]:
    """Give a predicate without any argument the arguments of the one coordinated behind it, where they fit it."""
    for n in range(len(found) - 2, -1, -1):
        one, following = found[n], found[n + 1]
        if one.arguments or following.subject != one.subject or len(one.predicate) > LONGEST_SHARING:
            continue
        if following.arguments and _fits(one.predicate[-1], following, lang):
            found[n] = replace(one, arguments=following.arguments)
    return found


def _fits(verb: Token, following: Proposition, lang: Any) -> bool:
    """Whether the arguments of a clause are those of the verb coordinated before it: an active one's object, an agent.

    Two passives share their agent and where it happened, but no direction.
    """
    if lang.verbs.takes_object(verb.lower):
        return following.arguments[0].lead not in lang.titles.AS
    both = verb.lower.startswith(lang.verbs.PASSIVE) and following.predicate[-1].lower.startswith(lang.verbs.PASSIVE)
    return both and all(a.lead in lang.clauses.SHARED for a in following.arguments)


def is_bare_cause(clause: Clause, lang: Any) -> bool:
    """Whether a clause of cause is a noun phrase only ("akibat gempa tersebut")."""
    if clause.segment.kind != "cause" or not clause.tokens:
        return False
    first = clause.tokens[0].lower
    struck = first.startswith(lang.verbs.STRUCK) and lang.verbs.looks_finite(first)
    return not struck and not any(t.pos == "VERB" or t.lower in lang.clauses.COPULAS for t in clause.tokens)


def marker_tokens(clause: Clause) -> Phrase:
    """The words that link a clause, as tokens; in lower case, since they no longer open their sentence."""
    size = len(clause.segment.marker)
    return tuple(
        Token(n - size, w.start, w.end, w.lower, w.lower, w.space, "SCONJ", "mark", 0)
        for n, w in enumerate(clause.segment.marker)
    )
