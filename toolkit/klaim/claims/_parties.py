"""Who takes part in what a clause tells, and where the clause names them."""

from klaim.claims._base import base_type
from klaim.claims._drafting import core, is_negated
from klaim.claims._model import Context, remembered
from klaim.claims._one_thing import joined_from
from klaim.claims._values import holds_measure, measures, quantities_in
from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, trim

LONGEST_TALK = 8
"""Words of a talk or cooperation before those with whom it is held."""


@remembered
def party_of(proposition: Proposition, context: Context) -> Phrase:
    """Who takes part: the body that joined officers come from, who attends, or whom an argument names."""
    for phrase in (proposition.subject, *(a.words for a in proposition.arguments)):
        if joined := joined_from(phrase, context):
            return joined
    if _attends(proposition, context) or _joins(proposition, context):
        return proposition.subject
    place = party_at(proposition, context)
    if place is None:
        return ()
    at, start = place
    return _alone(_before_verb(proposition.arguments[at].words[start:], context), context)


def party_at(proposition: Proposition, context: Context) -> tuple[int, int] | None:
    """The argument that names who takes part, and where in it they begin."""
    for at, argument in enumerate(proposition.arguments):
        if _names_party(argument, proposition, context) and not _counts(argument, proposition, context):
            how = argument.words[0].lower in context.lang.taking_part.HOW
            if len(argument.words) > how:
                return at, int(how)
    for at, argument in enumerate(proposition.arguments):
        start = _begins(at, proposition, context)
        if start is not None and names_somebody(argument.words[start:], context):
            return (at, start) if _states_party(proposition, context) else None
    return None


def _states_party(proposition: Proposition, context: Context) -> bool:
    """Whether a clause that names a party is no denial, demand or promise and states no figure."""
    if is_negated(proposition, context) or has_figure(proposition, context):
        return False
    return base_type(proposition, context) != "statement"


def hearers(argument: Argument, context: Context) -> Phrase:
    """To whom something is said: "kepada detikcom", "di hadapan ratusan santri"."""
    if argument.lead in context.lang.clauses.RECEIVER:
        return argument.words
    present = (argument.lead, argument.words[0].lower) == context.lang.taking_part.PRESENCE
    return argument.words[1:] if present else ()


@remembered
def has_figure(proposition: Proposition, context: Context) -> bool:
    """Whether a clause states a quantity, places and measures left aside."""
    if not holds_measure(proposition, context):
        return False
    phrases = (proposition.subject, proposition.predicate, *(a.words for a in core(proposition, context)))
    return any(quantities_in(phrase, context) for phrase in phrases)


def _begins(at: int, proposition: Proposition, context: Context) -> int | None:
    """Where in an argument those begin with or by whom something is done; None where it tells of nobody."""
    lexicon, argument, verb = context.lang.taking_part, proposition.arguments[at], proposition.predicate[-1].lower
    words = argument.words
    if not argument.marker and words[0].lower in context.lang.measures.TOGETHER:
        return 1
    if verb in lexicon.PERFORMED and argument.lead in context.lang.clauses.AGENT:
        return 0
    if verb in lexicon.SEEING and not argument.marker:
        return 0
    if verb in lexicon.FACING and not argument.marker and context.is_sport:
        talk = proposition.subject[:1] and proposition.subject[0].lower in lexicon.TALKS
        return 0 if words[0].text[0].isupper() and not talk else None
    if verb in lexicon.HOLDING and not argument.marker:
        return 0 if words[0].text[0].isupper() and not _is_land(proposition.subject, words, context) else None
    if argument.lead in lexicon.JOINTLY and words[0].lower in lexicon.COOPERATING:
        return 2 if words[1:] and words[1].lower == lexicon.TOGETHER else 1
    if argument.lead in lexicon.WITH:
        return 0 if _meets(at, proposition, context) else None
    with_whom = next((n for n, t in enumerate(words[:LONGEST_TALK]) if t.lower in lexicon.WITH), 0)
    held = not argument.marker and any(t.lower in lexicon.TALKS for t in words[:with_whom])
    return with_whom + 1 if held else None


def _is_land(subject: Phrase, member: Phrase, context: Context) -> bool:
    """Whether a whole is a stretch of land, or one of its members a place: those take part in nothing."""
    placed, name = context.lang.placed, " ".join(t.text for t in member)
    return name in context.lang.places.NAMES or (bool(subject) and subject[0].lower in placed.AREAS | placed.ROUTES)


def _meets(at: int, proposition: Proposition, context: Context) -> bool:
    """Whether what stands before "dengan" is what two do together: "bertemu", "bekerja sama", "menggelar rapat"."""
    lexicon, verb, before = context.lang.taking_part, proposition.predicate[-1].lower, proposition.arguments[:at]
    if verb in lexicon.MEETING:
        return True
    objects = [t.lower for a in before if not a.marker for t in a.words]
    if verb == lexicon.WORKING:
        return objects[:1] == [lexicon.TOGETHER]
    return not lexicon.TALKS.isdisjoint(objects)


def names_somebody(words: Phrase, context: Context) -> bool:
    """Whether a phrase begins with a name or a noun for people or a body."""
    head = _head(words, context)
    if head is None or head.pos not in NOMINAL - {"NUM", "PRON"}:
        return False
    return head.text[0].isupper() or is_party_noun(words, context)


def is_party_noun(words: Phrase, context: Context) -> bool:
    """Whether a noun for people or a body opens a phrase, or the capitals of a body's short name."""
    head = _head(words, context)
    if head is None:
        return False
    short = len(head.text) > 1 and head.text.isupper() and head.text.isalpha()
    return short or head.lower.split("-")[0] in context.lang.unions.TAKING_PART


def _head(words: Phrase, context: Context) -> Token | None:
    """The noun of a phrase behind what tells how many there are."""
    passed = context.lang.unions.NOT_COMMON | context.lang.taking_part.SIDE
    return next((t for t in words if t.lower not in passed), None)


def _joins(proposition: Proposition, context: Context) -> bool:
    """Whether the subject, no mere number of people, joins in what stands behind "dalam"."""
    lang, predicate = context.lang, [t.lower for t in proposition.predicate]
    lexicon = lang.taking_part
    if not proposition.arguments:
        return False
    first = proposition.arguments[0]
    within = first.lead in lexicon.WITHIN or not first.marker
    joins = (predicate[-1] in lexicon.JOINING or " ".join(predicate[-2:]) in lexicon.JOINING) and within
    along = not lexicon.ALONG.isdisjoint(predicate[:-1]) and is_party_noun(proposition.subject, context)
    if not (joins or along or (predicate[-1] in lexicon.VISITING and not first.marker)):
        return False
    doubted = is_negated(proposition, context) or has_figure(proposition, context)
    return not doubted and not _is_counted(proposition, context)


def _names_party(argument: Argument, proposition: Proposition, context: Context) -> bool:
    """Whether an argument tells who is involved, or who stands beside the subject."""
    clauses, involving = context.lang.clauses, context.lang.unions.INVOLVING
    if argument.lead in context.lang.measures.TOGETHER and proposition.predicate[-1].lower not in clauses.INVOLVING:
        first = argument.words[0].lower
        return first not in context.lang.measures.NO_PARTY and not context.lang.verbs.carries_clause(first)
    verbs = {t.lower for t in proposition.predicate}
    return bool(verbs & involving) and (not argument.marker or argument.lead in clauses.AGENT)


def _counts(argument: Argument, proposition: Proposition, context: Context) -> bool:
    """Whether an argument only counts those who took part, and names nobody: "diikuti 137 calon hakim"."""
    involving = not argument.marker and proposition.predicate[-1].lower in context.lang.unions.INVOLVING
    spelt = any(t.text == "," or t.lower in context.lang.measures.SPELLING for t in argument.words)
    first, figure = argument.words[0], next(measures(argument.words, context), None)
    rough = first.pos == "NUM" or first.lower in context.lang.taking_part.HUNDREDS
    return involving and not spelt and (rough or (figure is not None and figure.first == 0))


def _attends(proposition: Proposition, context: Context) -> bool:
    """Whether the subject, no mere number of people, is at an occasion or in an event: "Budi menghadiri rapat …"."""
    lang = context.lang
    if proposition.predicate[-1].lower not in lang.measures.ATTENDING or not proposition.subject:
        return False
    at = next((a.words[0].lower for a in proposition.arguments if a.lead in lang.measures.INTO), "")
    return not _is_counted(proposition, context) and at in lang.unions.ATTENDED


def _is_counted(proposition: Proposition, context: Context) -> bool:
    """Whether the subject is a mere number of people, or no person or thing at all."""
    lang, subject = context.lang, proposition.subject
    counted = any(t.pos == "NUM" or t.lower in lang.unions.SEVERAL for t in subject[:2])
    if counted or not subject or subject[0].lower in lang.taking_part.DELEGATES:
        return counted or not subject
    return lang.titles.ABSTRACT.fullmatch(subject[0].lower) is not None


def _alone(words: Phrase, context: Context) -> Phrase:
    """A party without what is told of it, or of the deed, behind its name."""
    ends = context.lang.measures.PARTY_ENDS
    return trim(words[: next((n for n, t in enumerate(words) if n and t.lower in ends), len(words))])


def _before_verb(words: Phrase, context: Context) -> Phrase:
    """A party without the predicate that may follow it: "didampingi X meninjau …"."""
    verbs = context.lang.verbs
    if words and words[0].text[0].islower() and verbs.looks_finite(words[0].lower):
        return ()
    end = next((n for n, t in enumerate(words) if verbs.carries_clause(t.lower)), len(words))
    return words[:end]
