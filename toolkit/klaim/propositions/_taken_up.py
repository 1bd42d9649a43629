"""What a sentence says of the whole of the one before it: "Pemkot menutup jalan. Hal ini bertujuan untuk …"."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from klaim.propositions._model import MAIN_CLAUSE, Phrase, Proposition
from klaim.propositions._tree import supplied

LONGEST_POINTER = 2
"""Words of a subject that does nothing but take up."""

LONGEST_JOINT = 4
"""Characters between the two sentences: a space, quotation marks."""

LONGEST_END = 4
"""Characters of a sentence behind its last word: marks, no words that the clause leaves out."""

PURPOSE, CAUSE, RESULT = "purpose", "cause", "result"


def taken_up(before: Sequence[Proposition], found: Iterable[Proposition], lang: Any) -> Iterator[Proposition]:
    """What a sentence tells, each purpose, cause or result of the whole of the one before told with that clause."""
    host = _only_clause(before, lang)
    for one in found:
        link, tail = _link(one, lang) if host is not None and _takes_up(one, host, lang) else ("", ())
        if host is None or not tail or (link != PURPOSE and _lists(host, lang)):
            yield one
            continue
        yield replace(
            host,
            pattern="taken-up",
            link=link,
            tail=tail,
            kind="link",
            whens=(),
            speech=host.speech or one.speech,
            sentence=one.sentence,
        )


def _lists(host: Proposition, lang: Any) -> bool:
    """Whether a clause tells of several, who may have had one cause or result together."""
    return any(t.lower in lang.clauses.AND for t in host.words)


def _only_clause(found: Sequence[Proposition], lang: Any) -> Proposition | None:
    """The one main clause of a sentence that states something as a fact, if nothing else in it could be meant."""
    clauses = [p for p in found if p.kind == "clause" and p.pattern == MAIN_CLAUSE]
    if len(clauses) != 1:
        return None
    host = clauses[0]
    others = any(p.kind == "link" for p in found)
    end = max(*(t.end for t in host.words), *(w.end for w in host.whens), 0)
    cut = host.sentence[1] - end > LONGEST_END
    whole = bool(host.subject and host.predicate) and not (host.open or host.tail or others or cut)
    points = any(t.lower in lang.clauses.POINTING | lang.clauses.NEGATIONS for t in (*host.subject, *host.predicate))
    return host if whole and not points else None


def _takes_up(one: Proposition, host: Proposition, lang: Any) -> bool:
    """Whether a subject means the whole of the clause before, which the same voice tells."""
    words = [t.lower for t in one.subject]
    if not 0 < len(words) <= LONGEST_POINTER or words[-1] not in lang.clauses.POINTING:
        return False
    if one.pattern not in (MAIN_CLAUSE, "linked-clause") or not one.predicate:
        return False
    last = host.predicate[-1].lower
    did = lang.events.ACTIVE.match(last) or lang.events.PASSIVE.match(last)
    known = words[0] in lang.taken_up.WHATEVER or (words[0] in lang.taken_up.DEEDS and did)
    near = one.sentence[0] - host.sentence[1] <= LONGEST_JOINT
    own = host.speech is None or one.speech is None or host.speech.speaker == one.speech.speaker
    return bool(known) and near and own and len(one.predicate) == 1


def _link(one: Proposition, lang: Any) -> tuple[str, Phrase]:
    """How the sentence ties what it tells to the clause before, and that as a tail; no tail where it does not."""
    lexicon, verb = lang.taken_up, one.predicate[-1]
    if one.kind == "link":
        purpose = one.link == PURPOSE and verb.lower in lexicon.AIMING and not one.arguments
        return PURPOSE, one.tail if purpose else ()
    behind = tuple(t for a in one.arguments for t in a.all)
    if not behind or one.whens:
        return "", ()
    if verb.lower in lexicon.CAUSING:
        return RESULT, (supplied(verb, lexicon.SO_THAT), verb, *behind)
    if verb.lower == lexicon.BECAUSE:
        return CAUSE, (verb, *behind)
    if verb.lower not in lexicon.CAUSED:
        return "", ()
    reason = behind[1:] if behind[0].lower == lexicon.BY else behind
    return CAUSE, (supplied(reason[0], lexicon.BECAUSE), *reason) if reason else ()
