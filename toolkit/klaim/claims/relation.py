"""How two parties stand to each other."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._coordination import splits
from klaim.claims._drafting import draft
from klaim.claims._model import ClaimType, Context, Draft, remembered
from klaim.discourse.subsidiaries import firm_ties
from klaim.propositions._model import Phrase, Proposition
from klaim.propositions._tree import trim
from klaim.records import Value

NAMED = 3
"""Words of a party among which its name begins; "bagian dari komitmen perusahaan" names none."""


def of_article(context: Context) -> Iterator[Draft]:
    """What one firm is to another by an apposition or by whose it is: "anak usahanya, PT Melati Rawat"."""
    for tie in firm_ties(context.text, context.writer, context.lang):
        text = context.writer.sentence(context.lang.phrasing.role(tie.name, f"{tie.role} {tie.owner}"))
        value = Value(entity=tie.name, role=tie.role, object=tie.owner)
        yield Draft("relation", text, value, "asserted", None, "", (tie.span,), ("apposition", "relation"), tie.span)


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """A clause that calls one party another's ally, partner, rival, part … or says what ties it has."""
    if not covers(proposition, context):
        return
    writer = context.writer
    for one in splits(_without_relative(proposition, context), context):
        parts = _parts(one, context)
        if parts is None:
            continue
        role, other = parts
        entity = writer.phrase(one.subject, speaker=context.speaker(one.speech))
        value = Value(entity=entity, role=writer.phrase(role), object=writer.phrase(other))
        if claim := draft("relation", one, context, value=value):
            yield claim


def covers(proposition: Proposition, context: Context) -> bool:
    """Whether the clause states a relation."""
    return _parts(proposition, context) is not None


@remembered
def _parts(proposition: Proposition, context: Context) -> tuple[Phrase, Phrase] | None:
    """The relation's words and the other party."""
    if not proposition.subject or proposition.kind != "clause" or not proposition.arguments:
        return None
    predicate = {t.lower for t in proposition.predicate}
    if predicate & context.lang.measures.OWNING:
        return _ties(proposition, context)
    if predicate & context.lang.relations.VERBS:
        return _stands(proposition, context)
    if len(proposition.arguments) == 1 and predicate & context.lang.unions.IDENTIFYING:
        return _named(proposition.arguments[0].words, context)
    return None


def _without_relative(proposition: Proposition, context: Context) -> Proposition:
    """The clause without what a relative clause adds to its arguments, unless the other party stands behind that.

    "memiliki jaringan di Iran yang luas", but "memiliki ikatan yang erat dengan warga".
    """
    kept = []
    for argument in proposition.arguments:
        words = itertools.takewhile(lambda t: t.lower != context.lang.clauses.RELATIVE, argument.words)
        kept.append(replace(argument, words=trim(tuple(words))))
    plain = replace(proposition, arguments=tuple(a for a in kept if a.words))
    return plain if covers(plain, context) else proposition


def _named(words: Phrase, context: Context) -> tuple[Phrase, Phrase] | None:
    """For "sekutu Amerika Serikat", "kanal resmi milik BMKG": the relation and the party behind it."""
    clauses, owned = context.lang.clauses, context.lang.measures.OWNED
    at = next((n for n, t in enumerate(words) if n and t.lower == owned), None)
    if at is not None and words[at + 1 :]:
        return words[: at + 1], words[at + 1 :]
    firms = tuple(t.lower for t in words[:2]) in context.lang.relations.FIRMS
    if not words or not (firms or words[0].lower in context.lang.relations.NOUNS):
        return None
    at = next((n for n, t in enumerate(words) if n and (t.text[0].isupper() or t.lower in clauses.OF_PARTY)), None)
    if at is None:
        return None
    other = words[at + 1 :] if words[at].lower in clauses.OF_PARTY else words[at:]
    return (words[:at], other) if any(t.text[0].isupper() for t in other[:NAMED]) else None


def _stands(proposition: Proposition, context: Context) -> tuple[Phrase, Phrase] | None:
    """For "bersekutu dengan Iran", where the other party has a name; for "terkait dengan kasus itu" what it may be."""
    other = next((a for a in proposition.arguments if a.lead in context.lang.clauses.MANNER), None)
    tied = proposition.predicate[-1].lower in context.lang.relations.TIED
    if other is None or not (tied or any(t.text[0].isupper() for t in other.words)):
        return None
    return proposition.predicate + other.marker, other.words


def _ties(proposition: Proposition, context: Context) -> tuple[Phrase, Phrase] | None:
    """For "memiliki banyak sahabat di Iran", "memiliki hubungan dekat dengan Rusia"."""
    first, *others = proposition.arguments
    if first.marker or not any(t.lower in context.lang.measures.TIES for t in first.words):
        return None
    leads = context.lang.unions.PARTY_LEADS
    words = tuple(t for a in (first, *others[:1]) for t in a.all)
    at = next((n for n, t in enumerate(words) if n and t.lower in leads), None)
    if at is None or not words[at + 1 :]:
        return None
    return proposition.predicate + words[:at], words[at + 1 :]


TYPE = ClaimType(name="relation", find=find, covers=covers, of_article=of_article)
