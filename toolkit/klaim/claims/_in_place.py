"""Dates that stand within a phrase, told where they stand: at the end of the claim they would date something else."""

from dataclasses import replace

from klaim.claims._dated import DATE
from klaim.claims._drafting import stands
from klaim.claims._modality import modality
from klaim.claims._model import Context, Resolved
from klaim.claims._values import tells_how_much
from klaim.pieces.model import When
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.values.edtf import DAY


def in_place(
    proposition: Proposition, when: When, words: str, resolved: Resolved, context: Context
) -> Proposition | None:
    """The clause with the date among the words of its subject or of what is behind its predicate.

    None where the date stands between phrases or beside a mark, so that it may as well be told last.
    """
    text = context.text
    if not (text[when.start - 1 : when.start] == " " and text[when.end : when.end + 1] == " "):
        return None
    if _is_of_subject(proposition, when, resolved, context):
        at = len(proposition.subject)
        return replace(proposition, subject=_set_in(proposition.subject, at, when, words, context))
    if at := _place(proposition.subject, when):
        return replace(proposition, subject=_set_in(proposition.subject, at, when, words, context))
    for n, argument in enumerate(proposition.arguments):
        if at := _place(argument.words, when):
            changed = Argument(argument.marker, _set_in(argument.words, at, when, words, context))
            arguments = (*proposition.arguments[:n], changed, *proposition.arguments[n + 1 :])
            return replace(proposition, arguments=arguments)
    return None


def without_clauses_behind(proposition: Proposition, end: int, context: Context) -> Proposition:
    """A clause without phrases from `end` on that end in a relative clause, which a date told last would seem to be of.

    "… digelar pada Senin, sebagai tindak lanjut dari studi yang dilakukan di Bali".
    """
    lang = context.lang
    held = not lang.clauses.EVENT_VERBS.isdisjoint(t.lower for t in proposition.predicate)
    told = frozenset() if held else lang.titles.AS
    kept = tuple(
        a
        for a in proposition.arguments
        if not a.marker
        or a.lead in told
        or a.all[0].start < end
        or all(t.lower != lang.clauses.RELATIVE for t in a.words)
    )
    shorter = replace(proposition, arguments=kept)
    return shorter if len(kept) < len(proposition.arguments) and stands(shorter, context) else proposition


def _place(phrase: Phrase, when: When) -> int:
    """How many words of a phrase stand before a date within it, 0 where it is not between two words of the phrase."""
    before = sum(token.start < when.start for token in phrase)
    if not 0 < before < len(phrase) or not phrase[before - 1].text[-1:].isalnum():
        return 0
    near = phrase[before - 1].end == when.start - 1 and phrase[before].start == when.end + 1
    return before if near and phrase[before].text[:1].isalnum() else 0


def _set_in(phrase: Phrase, at: int, when: When, words: str, context: Context) -> Phrase:
    """A phrase with the words of a date behind so many of its own."""
    last = phrase[at - 1]
    date = last._replace(start=when.start, end=when.end, text=words, lower=words, pos="ADV", dep=DATE, space=True)
    behind = phrase[at:]
    if behind and behind[0].lower in context.lang.dates_words.POINTS_BACK:
        behind = behind[1:]
    return (*phrase[: at - 1], last._replace(space=True), date, *behind)


def _tells_of_event(proposition: Proposition, context: Context) -> bool:
    """Whether a clause tells what became of an event or why it was: "kebakaran di Demak pada Senin diduga akibat …".

    What an event did is of its own day.
    """
    lang, verb = context.lang, proposition.predicate[-1].lower
    if proposition.subject[0].lower not in lang.unions.OCCURRING:
        return False
    return not verb.startswith(lang.verbs.ACTIVE) and verb not in lang.clauses.EVENT_VERBS | lang.clauses.EXISTENTIALS


def _bounds_deed(proposition: Proposition, when: When, context: Context) -> bool:
    """Whether a date tells since or until when a deed is done that has some effect: "kenaikan tarif sejak Mei memicu".

    Of what is said to rise or to come to some figure it tells when that is so.
    """
    lang, noun, verb = context.lang, proposition.subject[0].lower, proposition.predicate[-1].lower
    deed = lang.needing.names_deed(noun) or noun in lang.unions.OCCURRING or noun in lang.dates_words.CHANGING
    measured = (
        verb in lang.measures.CARRIERS or verb in lang.clauses.EVENT_VERBS or tells_how_much(proposition, context)
    )
    return when.expression.open is not None and bool(deed) and not measured


def _is_of_subject(proposition: Proposition, when: When, resolved: Resolved, context: Context) -> bool:
    """Whether the date right behind a subject may be its own: "inflasi pada Mei mencapai 2", "hasil kemarin akan …"."""
    subject, lang = proposition.subject, context.lang
    if not subject or not proposition.predicate:
        return False
    before = context.text[subject[-1].end : when.start]
    between = context.text[when.end : proposition.predicate[0].start].strip()
    if before not in (" ", ", ") or (between and between not in lang.dates_words.POINTS_BACK):
        return False
    if _tells_of_event(proposition, context):
        return True
    if before != " ":
        return False
    if _bounds_deed(proposition, when, context):
        return True
    if len(resolved.edtf) < DAY and when.lead and proposition.arguments:
        return not any(token.pos == "NUM" for argument in proposition.arguments for token in argument.words)
    read_from, last = resolved.resolved_by.rpartition(":")[2], resolved.edtf.rpartition("/")[2]
    over = len(read_from) == len(last) == DAY and last < read_from
    return over and modality(proposition, context) == "expected"
