"""What two sentences tell as one, where "hal ini" means the first one: "Rupiah melemah karena suku bunga naik"."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from klaim.claims._drafting import is_negated
from klaim.claims._model import Context
from klaim.parsing import Token
from klaim.pieces.model import Speech
from klaim.propositions._model import MAIN_CLAUSE, Phrase, Proposition

LINKED = "linked-clause"
AIM, CAUSE, EFFECT, TIME, SIGN = "purpose", "cause", "result", "time", "manner"
"""How what a sentence tells hangs on the clause of the one before."""

LEADS = (AIM, CAUSE, TIME)
"""Links that may lead a sentence right behind what takes up the one before."""

OPENING = 3
"""Words of a tail within which a question word opens it."""

_MARKS = ' "”“\n'


def taken_up(found: Iterable[Proposition], context: Context) -> Iterator[Proposition]:
    """Propositions, those of why, what for or to what effect the sentence before holds as links of its clause."""
    before: Sequence[Proposition] = ()
    for (start, _), same in itertools.groupby(found, key=_sentence):
        own = list(same)
        opening = context.lang.taken_up.OPENING.match(context.text, start)
        host = _host(before, own, opening, context) if opening is not None and before else None
        yield from own if host is None else _linked(own, host, opening, context)
        before = own


def _sentence(proposition: Proposition) -> tuple[int, int]:
    return proposition.sentence


def _host(
    before: Sequence[Proposition], own: Sequence[Proposition], opening: re.Match[str], context: Context
) -> Proposition | None:
    """The only main clause of the sentence right before, where nothing else is known to be taken up."""
    mention = context.writer.mentions.get(opening.start("what"))
    mains = [p for p in before if p.pattern == MAIN_CLAUSE and p.kind == "clause"]
    if before and context.lang.taken_up.REASON.match(context.text, before[0].sentence[0]):
        return None
    if len(mains) != 1 or (mention is not None and mention.certain):
        return None
    host = mains[0]
    between = context.text[host.sentence[1] : own[0].sentence[0]]
    if between.strip(_MARKS) or host.open or host.tail or not host.subject or not host.predicate:
        return None
    if any(t.text == "," for a in host.arguments if a.words[0].start < host.subject[0].start for t in a.words):
        return None
    open_words = context.lang.unions.LEAVES_OPEN | context.lang.clauses.COPULAS
    return None if any(t.lower in open_words for t in (host.subject[0], host.predicate[-1])) else host


def _linked(
    own: Sequence[Proposition], host: Proposition, opening: re.Match[str], context: Context
) -> Iterator[Proposition]:
    """The propositions of a sentence, those about what it takes up as links of that."""
    links = [link for p in own if (link := _link(p, host, opening, context)) is not None]
    yield from links or _with_reason(own, host, opening, context)
    yield from (p for p in own if not (links and _is_about_it(p, opening)))


def _is_about_it(proposition: Proposition, opening: re.Match[str]) -> bool:
    """Whether the subject is what takes up the sentence before."""
    first = proposition.subject[0].start if proposition.subject else -1
    return opening.start("what") <= first <= opening.start("pointer")


def _link(proposition: Proposition, host: Proposition, opening: re.Match[str], context: Context) -> Proposition | None:
    """What is told of the sentence before, as a link of its clause; None where that cannot be told so."""
    lang = context.lang.taken_up
    if not _is_about_it(proposition, opening) or not proposition.predicate:
        return None
    extra = tuple(t for t in proposition.subject if t.start >= opening.end("pointer") and t.lower not in lang.BESIDE)
    predicate = tuple(t for t in proposition.predicate if t.lower not in lang.BESIDE)
    deed = (opening["noun"] or "").lower() in lang.DEEDS or (predicate and predicate[-1].lower in lang.DONE)
    if not predicate or (deed and not _is_deed(host, context)):
        return None
    told = None
    if proposition.kind == "link" and not (extra or proposition.arguments or _leaves_open(predicate, context)):
        leads = predicate[-1].lower in lang.DONE | lang.HAPPENED | lang.CAUSED
        told = (proposition.link, proposition.tail) if leads and proposition.link in LEADS else None
    elif proposition.kind == "clause" and proposition.pattern == MAIN_CLAUSE:
        behind = tuple(t for a in proposition.arguments for t in a.all)
        told = _led(extra, predicate + behind, context) if extra else _told(predicate, proposition, opening, context)
    return _joined(host, proposition, *told, context) if told is not None else None


def _is_deed(host: Proposition, context: Context) -> bool:
    """Whether a clause tells what somebody does or what is done, rather than what is so."""
    lang, verb = context.lang, host.predicate[-1].lower
    done = lang.events.ACTIVE.match(verb) or lang.events.PASSIVE.match(verb)
    return done is not None and verb not in lang.unions.NOT_TAKEN_UP


def _led(extra: Phrase, behind: Phrase, context: Context) -> tuple[str, Phrase] | None:
    """What stands behind a word for a cause or an aim that was taken for a part of the subject."""
    link = context.lang.links.LINKS.get(extra[0].lower, "")
    return (link, extra + behind) if link in LEADS else None


def _told(
    predicate: Phrase, proposition: Proposition, opening: re.Match[str], context: Context
) -> tuple[str, Phrase] | None:
    """How a clause tells more of what it takes up, and its words as a tail of that."""
    lang, arguments = context.lang.taken_up, proposition.arguments
    if _leaves_open(predicate, context) or not arguments:
        return None
    behind = tuple(t for a in arguments for t in a.all)
    first, lead = predicate[0], arguments[0].lead
    by = lead in context.lang.clauses.AGENT
    if first.lower in lang.AIMING and (len(predicate) > 1 or lead in context.lang.clauses.PURPOSE):
        return AIM, (*((_as(first, lang.FOR),) if len(predicate) > 1 else ()), *predicate[1:], *behind)
    if first.lower in lang.CAUSED and (by or not lead):
        return CAUSE, (_as(first, lang.BECAUSE), *behind[len(arguments[0].marker) if by else 0 :])
    if (first.lower in lang.DRIVEN and by) or (first.lower in lang.ALONGSIDE and lead in lang.WITH):
        return CAUSE, predicate + behind
    way = lead in lang.BY_WAY_OF or arguments[0].words[0].lower in lang.COURSE
    if way and len(predicate) == 1 and first.lower in lang.DONE:
        return AIM, behind
    pointer = _token(opening, "pointer")
    if first.lower in lang.SEEN and lead in lang.SHOWN_BY:
        return SIGN, (_as(pointer, lang.AS), *predicate, *behind)
    if opening["next"].lower() in lang.DONE | lang.CAUSED:
        return None
    tending = context.lang.unions.ADVERBS | lang.TENDING
    brings = next((t for t in predicate if t.lower not in tending), predicate[-1])
    return (EFFECT, (_as(pointer, lang.SO_THAT), *predicate, *behind)) if brings.lower in lang.BRINGING else None


def _leaves_open(predicate: Phrase, context: Context) -> bool:
    """Whether a predicate denies, only supposes or expects what it tells."""
    lang = context.lang
    return any(t.lower in lang.clauses.NEGATIONS | lang.clauses.HEDGES | lang.unions.EXPECTED for t in predicate)


def _with_reason(
    own: Sequence[Proposition], host: Proposition, opening: re.Match[str], context: Context
) -> Iterator[Proposition]:
    """What a sentence tells behind "hal ini karena" and the like, the only clause that it has, as a link."""
    link = context.lang.links.LINKS.get(opening["next"].lower(), "")
    mains = [p for p in own if p.pattern == MAIN_CLAUSE and p.kind == "clause"]
    if link not in LEADS or len(mains) != 1 or mains[0].tail:
        return
    words = tuple(sorted(mains[0].words, key=_place))
    if context.text[opening.end("next") : words[0].start].strip():
        return
    told = _joined(host, mains[0], link, (_token(opening, "next"), *words), context)
    yield from () if told is None else (told,)


def _place(token: Token) -> int:
    return token.start


def _token(opening: re.Match[str], part: str) -> Token:
    """A part of how a sentence opens, as a token."""
    word = opening[part].lower()
    return Token(0, *opening.span(part), word, word, True, "SCONJ", "mark", 0)


def _as(token: Token, word: str) -> Token:
    """A token written as another word."""
    return token._replace(text=word, lower=word, pos="SCONJ", space=True)


def _joined(
    host: Proposition, proposition: Proposition, link: str, tail: Phrase, context: Context
) -> Proposition | None:
    """The clause of the sentence before with a tail; None where the two may be told by different people."""
    if host.quoted != proposition.quoted or (is_negated(host, context) and link != EFFECT):
        return None
    if any(t.lower in context.lang.reporting.QUESTION for t in tail[:OPENING]):
        return None
    speech = _speech(host, proposition, context)
    if (host.speech or proposition.speech) and speech is None:
        return None
    return replace(
        host,
        pattern=LINKED,
        link=link,
        tail=tail,
        whens=(),
        kind="link",
        speech=speech,
        sentence=(host.sentence[0], proposition.sentence[1]),
    )


def _speech(host: Proposition, proposition: Proposition, context: Context) -> Speech | None:
    """Who tells both; None where nobody is told to, or different people do."""
    if host.speech is None or proposition.speech is None:
        return None if host.quoted else proposition.speech or host.speech
    same = context.speaker(host.speech) == context.speaker(proposition.speech)
    return proposition.speech if same else None
