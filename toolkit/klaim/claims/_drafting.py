"""Drafting shared by the claim types: which arguments make claims of their own, the core clause, its splits, its text."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from klaim.claims._model import Context, Draft
from klaim.claims._values import is_measure
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import children, subtree, trim
from klaim.records import Value

MAX_SPLITS = 8


def stands(proposition: Proposition, context: Context) -> bool:
    """Whether a clause has a subject, or is one that needs none ("Terjadi kebakaran …")."""
    if proposition.kind != "clause":
        return False
    existential = bool(proposition.predicate) and proposition.predicate[-1].lower in context.lang.clauses.EXISTENTIALS
    return bool(proposition.subject) or (existential and bool(proposition.arguments))


def is_place(argument: Argument, context: Context) -> bool:
    """Whether an oblique tells where."""
    places = context.lang.places
    if argument.marker and argument.words and argument.words[0].lower in context.lang.measures.PLACING:
        return True
    if (
        argument.lead not in context.lang.clauses.PLACE_PREPOSITIONS
        or not argument.words
        or is_measure(argument, context)
    ):
        return False
    first = argument.words[0].lower
    return first not in places.NOT_PLACES and not any(w.lower in places.NOT_WHERE for w in argument.words[:2])


def core(proposition: Proposition, context: Context) -> tuple[Argument, ...]:
    """The arguments left when those that make claims of their own are taken out."""
    return tuple(a for a in proposition.arguments if not is_place(a, context) and not is_measure(a, context))


def has_core(proposition: Proposition, context: Context) -> bool:
    """Whether the clause says something without its places, measures and dates."""
    predicate = [t.lower for t in proposition.predicate]
    kept = core(proposition, context)
    if kept:
        return True
    if len(predicate) == 1 and predicate[0] in context.lang.clauses.EVENT_VERBS | context.lang.clauses.NEEDS_PLACE:
        return False
    taken = len(proposition.arguments) - len(kept) > 0 or bool(proposition.whens)
    return not (
        taken
        and (
            predicate[-1] in context.lang.clauses.EVENT_VERBS | context.lang.clauses.NEEDS_PLACE
            or len(proposition.arguments) > 0
        )
    )


def alternatives(phrase: Phrase, context: Context) -> list[Phrase]:
    """A phrase split at its coordination: each conjunct with the words before the first and, for bare nouns, behind the last."""
    if (
        len(phrase) > 2
        and phrase[0].text in '"“'
        and phrase[-1].text in '"”'
        and (inner := alternatives(trim(phrase[1:-1]), context))[1:]
    ):
        return inner
    split = _conjuncts(phrase, context)
    if split is None:
        return [phrase]
    before, members, after = split
    return [before + member + after for member in members][:MAX_SPLITS]


def _conjuncts(phrase: Phrase, context: Context) -> tuple[Phrase, list[Phrase], Phrase] | None:
    clauses = context.lang.clauses
    joins = [n for n, t in enumerate(phrase) if t.lower in clauses.AND | clauses.BUT and 0 < n < len(phrase) - 1]
    if (
        not joins
        or any(t.lower in clauses.BETWEEN | context.lang.measures.PLACING for t in phrase)
        or _one_name(phrase, joins[-1], context)
    ):
        return None
    if any(t.lower == clauses.RELATIVE for t in phrase[: joins[-1]]):
        return None
    if listed := _listed(phrase, joins[-1], context):
        return listed
    last = phrase[joins[-1] + 1]
    for token in phrase[: joins[-1]]:
        conjuncts = [c for c in children(phrase, token) if c.dep == "conj" and c.start > token.start]
        if conjuncts and any(
            subtree(phrase, c)[0].start <= last.start <= subtree(phrase, c)[-1].start for c in conjuncts
        ):
            return _around(phrase, token, conjuncts, context)
    return None


def _listed(phrase: Phrase, join: int, context: Context) -> tuple[Phrase, list[Phrase], Phrase] | None:
    """A list with commas and a last "dan": the items, cut by its marks alone."""
    commas = [n for n, t in enumerate(phrase[:join]) if t.text == ","]
    inner = [n for n in commas if n != join - 1]
    if not inner:
        return None
    bounds = [*inner, join]
    items = [trim(phrase[a + 1 : b]) for a, b in itertools.pairwise(bounds)]
    last = trim(phrase[join + 1 :])
    end = _item_end(last, items)
    last, after = last[:end], last[end:]
    start = _first_item(phrase[: inner[0]], items)
    members = [phrase[start : inner[0]], *items, last]
    if any(not m or len(m) > 8 for m in members) or not _alike(members, context):
        return None
    return phrase[:start], members, trim(after) if after and after[0].pos == "ADP" else ()


def _item_end(last: Phrase, items: list[Phrase]) -> int:
    """Where the last item of a list of names ends: a preposition behind it belongs to the whole."""
    if any(t.pos == "ADP" for item in items for t in item):
        return len(last)
    return next((n for n, t in enumerate(last) if n and t.pos in ("ADP", "SCONJ")), len(last))


def _first_item(before: Phrase, items: list[Phrase]) -> int:
    """Where the first item of a list begins in the words before its first comma: behind a preposition or verb, or at a name where all are names."""
    names = all(item and item[0].pos == "PROPN" for item in items)
    start = len(before) - 1
    while start > 0:
        token = before[start - 1]
        if token.pos in ("ADP", "VERB", "SCONJ", "PUNCT") or (
            names and token.pos != "PROPN" and before[start].pos == "PROPN"
        ):
            break
        start -= 1
    return start


def _around(
    phrase: Phrase, head: object, conjuncts: Sequence[object], context: Context
) -> tuple[Phrase, list[Phrase], Phrase] | None:
    """Words before, conjuncts, words shared behind."""
    parts = [trim(subtree(phrase, c)) for c in conjuncts]  # type: ignore[arg-type]
    if not all(parts):
        return None
    cuts = [phrase.index(part[0]) for part in parts]
    first = phrase.index(head)  # type: ignore[arg-type]
    while first > 0 and phrase[first - 1].head == phrase[first].i and phrase[first - 1].pos in ("NUM", "DET"):
        first -= 1
    bounds = [first, *cuts, len(phrase)]
    members = [trim(phrase[a:b]) for a, b in itertools.pairwise(bounds)]
    if any(not m for m in members) or not _alike(members, context):
        return None
    after: Phrase = ()
    if (
        all(len(m) == 1 for m in members[:-1])
        and len(members[-1]) > 1
        and members[0][0].pos == "NOUN"
        and members[-1][0].pos == "NOUN"
    ):
        after, members[-1] = members[-1][1:], members[-1][:1]
    return phrase[:first], members, after


def _alike(members: list[Phrase], context: Context) -> bool:
    """Whether conjuncts are of one kind, as true conjuncts are: no verb among nouns, no preposition before only one."""
    if all(len(m) == 1 for m in members) and len(members) > 2:
        return True
    if any(m[0].pos == "ADJ" for m in members) and not all(len(m) <= 2 for m in members):
        return False
    if not all(_is_single(m, context) for m in members):
        return False
    kinds = {
        ("name" if m[0].pos == "PROPN" else "noun")
        if m[0].pos in ("NOUN", "PROPN", "NUM", "X", "DET", "PRON")
        else m[0].pos
        for m in members
    }
    if kinds <= {"name", "noun"}:
        return all(m[0].pos != "PRON" or m[0].lower != context.lang.clauses.RELATIVE for m in members)
    return len(kinds) == 1 and "ADP" not in kinds


def _is_single(member: Phrase, context: Context) -> bool:
    """Whether a conjunct in capitals is surely one name: known, a single word, or an abbreviation."""
    words = [t.text for t in member]
    if len(words) < 2 or not all(w[0].isupper() for w in words):
        return True
    name = " ".join(words)
    known = name in context.lang.places.NAMES or name in context.entities.people or name in context.entities.aliases
    mentioned = context.writer.mentions.get(member[0].start) is not None
    return (
        known
        or mentioned
        or words[0] in context.lang.places.KINDS
        or words[0].lower() in context.lang.titles.ORGANISATIONS | context.lang.titles.HEADS
    )


def _one_name(phrase: Phrase, join: int, context: Context) -> bool:
    """Whether the coordination is inside the name of one body ("Badan Meteorologi, Klimatologi, dan Geofisika")."""
    if not (phrase[join - 1].text[0].isupper() and phrase[join + 1].text[0].isupper()):
        return False
    at = join
    while at > 0 and (phrase[at - 1].text[0].isupper() or phrase[at - 1].text == ","):
        at -= 1
    head = phrase[at].lower
    return at < join and (head in context.lang.titles.BODIES or head in context.lang.titles.HEADS)


def splits(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """The clause once for each combination of coordinated subjects and objects."""
    subjects = [proposition.subject]
    predicate = {t.lower for t in proposition.predicate}
    if not predicate & context.lang.clauses.RECIPROCAL and not proposition.link:
        subjects = alternatives(proposition.subject, context)
    telling = bool(predicate & context.lang.reporting.TELLING)
    choices = [
        [Argument(a.marker, w) for deed in _deeds(a.words, context) for w in alternatives(deed, context)]
        if telling
        else _argument_choices(a, context)
        for a in proposition.arguments
    ]
    tails = _deeds(proposition.tail, context) if proposition.link == "purpose" else [proposition.tail]
    count = 0
    for subject, tail, *arguments in itertools.product(subjects, tails, *choices):
        yield replace(proposition, subject=subject, tail=tail, arguments=tuple(arguments))
        count += 1
        if count >= MAX_SPLITS:
            return


def _deeds(phrase: Phrase, context: Context) -> list[Phrase]:
    """A phrase of what is to be done, split where a conjunction joins two verbs: "untuk menutup jalan dan membantu warga"."""
    clauses, verbs = context.lang.clauses, context.lang.verbs
    for at in range(2, len(phrase) - 1):
        after = phrase[at + 1]
        if phrase[at].lower not in clauses.AND_VERB or not (
            after.lower in clauses.NEGATIONS or verbs.looks_affixed(after.lower)
        ):
            continue
        start = next((n for n in range(at) if phrase[n].lower in clauses.PURPOSE), None)
        start = (
            next((n for n in range(at) if verbs.looks_affixed(phrase[n].lower)), None) if start is None else start + 1
        )
        if start is None or any(t.lower == clauses.RELATIVE for t in phrase[start:at]):
            return [phrase]
        return [phrase[:at], phrase[:start] + phrase[at + 1 :]]
    return [phrase]


def _argument_choices(argument: Argument, context: Context) -> list[Argument]:
    if argument.lead in context.lang.clauses.BETWEEN:
        return [argument]
    return [Argument(argument.marker, words) for words in alternatives(argument.words, context)]


def modality(proposition: Proposition, context: Context) -> str:
    """How the text commits to a clause, by the words of its predicate."""
    clauses = context.lang.clauses
    words = {t.lower for t in proposition.predicate} | {
        t.lower for t in proposition.subject[-2:] if t.pos in ("ADV", "PART")
    }
    if words & clauses.URGED or words & context.lang.reporting.URGING:
        return "urged"
    if words & clauses.NEGATIONS:
        return "negated"
    if words & clauses.HEDGES:
        return "hedged"
    if words & (clauses.EXPECTING | context.lang.reporting.HOPING | context.lang.reporting.PROMISING):
        return "expected"
    return "asserted"


def clause_text(proposition: Proposition, context: Context, *extra: str) -> tuple[str, tuple[str, ...]]:
    """The clause as a sentence with `extra` behind it, and the words whose referent is open."""
    writer = context.writer
    writer.doubts.clear()
    speaker = context.speaker(proposition.speech) if proposition.speech else ""
    subject = writer.phrase(proposition.subject, speaker=speaker)
    predicate = writer.phrase(_plain_predicate(proposition.predicate, context), speaker=speaker)
    rest = [writer.phrase(a.all, speaker=speaker, own=subject) for a in proposition.arguments]
    tail = writer.phrase(proposition.tail, speaker=speaker, own=subject)
    text = writer.sentence(subject, predicate, *rest, tail, *extra)
    return text, tuple(writer.doubts)


def _plain_predicate(predicate: Phrase, context: Context) -> Phrase:
    """A predicate without the adverbs that point at an earlier sentence."""
    dropped = context.lang.clauses.DROPPED_ADVERBS
    return tuple(t for t in predicate if t.lower not in dropped) or predicate


def draft(
    kind: str,
    proposition: Proposition,
    context: Context,
    *extra: str,
    value: Value | None = None,
    spans: Sequence[tuple[int, int]] = (),
) -> Draft | None:
    """A claim of `kind` that says the clause; None where nothing can be written."""
    text, doubts = clause_text(proposition, context, *(extra or _day(kind, proposition, context)))
    if not text:
        return None
    return Draft(
        type=kind,
        text=text,
        value=value,
        modality=modality(proposition, context),
        speech=proposition.speech,
        speaker=context.speaker(proposition.speech),
        spans=tuple((t.start, t.end) for t in proposition.words) + tuple(spans),
        made_by=(proposition.pattern, kind),
        sentence=proposition.sentence,
        doubts=doubts,
    )


def _day(kind: str, proposition: Proposition, context: Context) -> tuple[str, ...]:
    """The day that a figure which changes from day to day needs: its clause's own, else the article's only one."""
    words = {t.lower for t in proposition.predicate}
    if kind != "quantity" or not words & context.lang.clauses.DAILY or modality(proposition, context) != "asserted":
        return ()
    own = [r for w in proposition.whens if (r := context.dates.get(w.expression.start + w.offset))]
    days = own or ([context.session] if context.session else [])
    return (context.lang.phrasing.on(days[0].words),) if len(days) == 1 else ()


def draft_act(
    kind: str, proposition: Proposition, context: Context, extra: str, *, value: Value | None, span: tuple[int, int]
) -> Iterator[Draft]:
    """A claim about an act of saying: who spoke or was cited, about what, and when or where."""
    speaker = context.speaker(proposition.speech)
    if not speaker or proposition.speech is None:
        return
    about = context.event.label if context.event else ""
    citer = context.writer.phrase(proposition.tail)
    phrasing = context.lang.phrasing
    body = phrasing.cited(speaker, about, citer) if citer else phrasing.act_of_saying(speaker, about)
    words = [(w.start, w.end) for w in (proposition.speech.cue, *proposition.speech.speaker)]
    spans = (*words, *((t.start, t.end) for t in proposition.tail), span)
    yield Draft(
        kind,
        context.writer.sentence(body, extra),
        value,
        "asserted",
        None,
        "",
        spans,
        (proposition.pattern, kind),
        proposition.sentence,
    )
