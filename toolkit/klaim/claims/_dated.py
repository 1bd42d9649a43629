"""The date that a figure is told with: without it, what changes from day to day or year to year says nothing."""

from dataclasses import replace
from typing import Any

from klaim.claims._modality import modality
from klaim.claims._model import Context, Resolved, When
from klaim.claims._values import comes_about, is_measure
from klaim.parsing import Token
from klaim.propositions._model import Argument, Proposition
from klaim.values.edtf import DAY, UP_TO

BESIDE = 2
"""Characters between a figure and the date right behind it."""

DATE = "date"
"""How a date is marked that is told within a phrase."""

LAST = 2
"""Words at the end of a subject: "yang" and its verb."""

LONGEST_AGO = 400
"""Characters before a clause within which the date was told that it goes on about."""

LONGEST_LEAD = 12
"""Characters between a verb and its date, with the preposition before that."""

LONGEST_NOW = len("saat ini, ")
"""Characters of what opens a clause of how things are."""

CITING_BEFORE = 90
"""Characters before a date in which a citing may stand that it belongs to."""


def adverbial(when: When, resolved: Resolved, context: Context) -> str:
    """A date with the preposition the text gives it, or "on"."""
    lexicon = context.lang.dates_words
    leads = lexicon.KEPT_LEADS
    if when.expression.clock is not None and (limit := lexicon.OPENED.get(when.expression.open)):
        return f"{limit} {resolved.words}"
    if when.lead in leads and not resolved.words.startswith(when.lead):
        return f"{when.lead} {resolved.words}"
    return str(context.lang.phrasing.on(resolved.words))


def is_anothers(when: When, proposition: Proposition, context: Context) -> bool:
    """Whether a date is that of a citing or of what a figure is compared with: "dikutip Antara, Selasa (9/3)"."""
    before = context.text[max(proposition.sentence[0], when.start - CITING_BEFORE) : when.start]
    lang = context.lang
    if lang.misreadings.CITED_BEFORE.search(before):
        return True
    return when.lead in lang.clauses.FROM and lang.misreadings.CHANGE_BEFORE.search(before) is not None


def dated_token(before: Token, when: When, context: Context) -> Token | None:
    """A date as a word of the phrase that it stands behind; None where it has no value."""
    resolved = context.dates.get(when.expression.start + when.offset)
    if resolved is None or resolved.problem:
        return None
    text = adverbial(when, resolved, context)
    return before._replace(start=when.start, end=when.end, text=text, lower=text, pos="ADV", dep=DATE, space=True)


def with_former_date(proposition: Proposition, context: Context) -> Proposition:
    """A change whose date is told with what it began from: "naik dari Rp 5 juta pada 2013 (menjadi Rp 7 juta)"."""
    if not proposition.whens or context.lang.unions.CHANGING.isdisjoint(t.lower for t in proposition.predicate):
        return proposition
    found, whens = list(proposition.arguments), list(proposition.whens)
    for n, argument in enumerate(found):
        if argument.lead not in context.lang.clauses.FROM or not is_measure(argument, context):
            continue
        last = argument.words[-1]
        for when in [w for w in whens if 0 <= w.start - last.end <= BESIDE]:
            if (token := dated_token(last, when, context)) is not None:
                found[n] = Argument(argument.marker, (*argument.words, token))
                whens.remove(when)
    return replace(proposition, arguments=tuple(found), whens=tuple(whens))


def with_date_of_subject(proposition: Proposition, context: Context) -> Proposition:
    """A subject with the date of its relative clause of one verb: "hujan yang mengguyur sejak Senin (merendam …)"."""
    subject, lang = proposition.subject, context.lang
    if (
        len(subject) <= LAST
        or subject[-1].pos != "VERB"
        or lang.clauses.RELATIVE not in {t.lower for t in subject[-LAST:]}
    ):
        return proposition
    last, limit = subject[-1], proposition.predicate[0].start
    at = next((n for n in range(last.end, min(limit, last.end + LONGEST_LEAD)) if n in context.dates), None)
    if at is None or context.dates[at].problem:
        return proposition
    lead, words = context.text[last.end : at].strip(), context.dates[at].words
    if lead and lead not in lang.dates_words.LEADS:
        return proposition
    text = f"{lead} {words}" if lead in lang.dates_words.KEPT_LEADS else str(lang.phrasing.on(words))
    end = at + context.dates[at].size
    token = last._replace(start=last.end + 1, end=end, text=text, lower=text, pos="ADV", dep=DATE, space=True)
    return replace(proposition, subject=(*subject, token), whens=tuple(w for w in proposition.whens if w.start > limit))


def of_figure(proposition: Proposition, context: Context) -> tuple[str, ...]:
    """When a figure held: its clause's own date, else the article's only day for what changes daily."""
    lang, words = context.lang, {t.lower for t in proposition.predicate}
    if again := _period_meant(proposition, context):
        return (again,)
    if any(t.dep == DATE for a in proposition.arguments for t in a.words):
        return ()
    sized = comes_about(proposition, context) and any(is_measure(a, context) for a in proposition.arguments)
    if (sized or words & lang.measures.CARRIERS) and (own := _own(proposition, context)):
        return own
    if _is_of_then(proposition, context):
        return ()
    daily = _is_daily(proposition, lang) and not _is_somebodys(proposition, context)
    daily = daily or _is_price(proposition, context) or of_market(proposition, context)
    if not daily or modality(proposition, context) != "asserted":
        return ()
    start, end = proposition.sentence
    if spanned := _stretch(proposition, context):
        return (spanned,)
    periods = any(len(r.edtf) < DAY for at, r in context.dates.items() if start <= at < end)
    periods = periods or lang.matches.OTHER_SEASON.search(context.text, start, end) is not None
    if periods or lang.clauses.PERIODS & set(context.text[start:end].lower().split()):
        return ()
    own_days = [r for w in proposition.whens if (r := context.dates.get(w.expression.start + w.offset))]
    main = context.main_day
    days = own_days if main is None or (own_days and own_days[0].edtf != main.edtf) else [main]
    if len(days) != 1:
        return ()
    day = days[0].words
    if any(t.lower in lang.market.ABROAD for t in proposition.subject) and lang.phrasing.is_trading(day):
        day = lang.phrasing.trading(lang.dates.spell(days[0].edtf))
    return (lang.phrasing.on_day(day, {t.lower for t in proposition.words}),)


def _period_meant(proposition: Proposition, context: Context) -> str:
    """The period that was told last before a figure that is compared with the same one of another year."""
    start, end = proposition.sentence
    compared = None if proposition.whens else context.lang.compared.SAME.search(context.text, start, end)
    if compared is None or not any(t.start == compared.start() for a in proposition.arguments for t in a.words):
        return ""
    before = [at for at in context.dates if compared.start() - LONGEST_AGO <= at < compared.start()]
    last = context.dates[max(before)] if before else None
    told = any(t.start <= max(before, default=-1) < t.end for t in proposition.subject)
    if last is None or told or last.problem or last.edtf.startswith(UP_TO) or len(last.edtf.split("/")[0]) >= DAY:
        return ""
    return str(context.lang.phrasing.on(last.words))


def so_far(proposition: Proposition, context: Context) -> tuple[str, ...]:
    """The day up to which something was not so, or on which it was so, where the text says it of now.

    "Hingga kini belum …", "Saat ini, jalan itu telah kembali normal"; what led to it, by a clause linked to that, was
    before.
    """
    lang, words = context.lang, {t.lower for t in proposition.predicate}
    linked = proposition.pattern == "linked-clause" and proposition.kind == "clause"
    if proposition.whens or linked or not context.published:
        return ()
    lacking = not words.isdisjoint(lang.clauses.NEGATIONS) and not words.isdisjoint(lang.clauses.THERE_IS)
    start, verb = proposition.sentence[0], proposition.predicate[0].start
    if (lacking or words & lang.dates_words.YET) and lang.dates_words.SO_FAR.search(context.text, start, verb):
        return (str(lang.dates_words.up_to(context.published)),)
    if lang.dates_words.PASSING.isdisjoint(t.lower for t in proposition.words):
        return ()
    first = min(t.start for t in (*proposition.subject, *proposition.predicate))
    now = lang.dates_words.NOW.search(context.text, max(start, first - LONGEST_NOW), verb)
    if now is None or modality(proposition, context) not in ("asserted", "negated"):
        return ()
    return (str(lang.dates_words.as_of(context.published)),)


def is_bounded(proposition: Proposition, context: Context) -> bool:
    """Whether a clause tells until when something was not so: without that it may have happened since."""
    if context.lang.clauses.NEGATIONS.isdisjoint(t.lower for t in proposition.predicate):
        return False
    days = ((when, context.dates.get(when.expression.start + when.offset)) for when in proposition.whens)
    until = context.lang.dates_words.UNTIL
    return any(day is not None and adverbial(when, day, context).split()[0] in until for when, day in days)


def _is_of_then(proposition: Proposition, context: Context) -> bool:
    """Whether the date that was told last before a clause is of a year before the article's: "Pada 2 Maret 2020 …"."""
    main, start = context.main_day, proposition.sentence[0]
    before = [at for at in context.dates if start - LONGEST_AGO <= at < proposition.predicate[0].start]
    last = context.dates[max(before)].edtf.removeprefix(UP_TO)[:DAY] if before and main is not None else ""
    return main is not None and len(last) == DAY and last[: len("2026")] < main.edtf[: len("2026")]


def _is_daily(proposition: Proposition, lang: Any) -> bool:
    """Whether a clause tells what happens every day anew: what opens or closes does if it has a name or a price."""
    daily = {t.lower for t in proposition.predicate} & lang.clauses.DAILY
    if proposition.subject and proposition.subject[0].lower in lang.measures.RATES:
        return False
    priced = any(t.pos == "PROPN" or t.lower in lang.measures.PRICED for t in proposition.subject)
    return bool(daily if priced else daily - lang.measures.OPENS_OR_CLOSES)


def dates_its_level(proposition: Proposition, context: Context) -> bool:
    """Whether a clause tells what something came to, or the level of a price: its claim of quantity has the date."""
    measures, verb = context.lang.measures, proposition.predicate[-1].lower
    priced = not (context.lang.market.TRADED | measures.PRICED).isdisjoint(t.lower for t in proposition.subject)
    if verb not in measures.CARRIERS - measures.OPENS_OR_CLOSES and not (priced and verb in measures.AT_LEVEL):
        return False
    return any(is_measure(a, context) for a in proposition.arguments) and bool(of_figure(proposition, context))


def of_market(proposition: Proposition, context: Context) -> bool:
    """Whether a clause tells how something traded, in a report of the prices of one day."""
    main, traded = context.main_day, context.lang.market.TRADED
    if main is None or not context.lang.phrasing.is_trading(main.words) or _is_somebodys(proposition, context):
        return False
    if " ".join(t.lower for t in proposition.subject) in context.lang.market.TRADERS:
        return True
    shown = any(t.lower in context.lang.measures.SHOWING for t in proposition.predicate) or not proposition.subject
    told = proposition.words if shown else (*proposition.subject, *proposition.predicate)
    return any(t.lower in traded for t in told)


def _is_price(proposition: Proposition, context: Context) -> bool:
    """Whether a clause tells what something cost that has another price every day, beside the date that it gives."""
    measures = context.lang.measures
    if proposition.whens and len(proposition.arguments) == 1:
        return False
    stands = any(t.lower in measures.STANDS_AT for t in proposition.predicate)
    priced = stands and any(t.lower in measures.PRICED for t in proposition.subject)
    return priced and not _is_somebodys(proposition, context)


def _is_somebodys(proposition: Proposition, context: Context) -> bool:
    """Whether a person says it, rather than the reporter or a table of prices."""
    people = context.entities.people
    return proposition.speech is not None and (proposition.quoted or context.speaker(proposition.speech) in people)


def _own(proposition: Proposition, context: Context) -> tuple[str, ...]:
    """The only date of a clause, unless it is a clock time or that of a citing, or the figure is what was before."""
    whens = [w for w in proposition.whens if not is_anothers(w, proposition, context)]
    if len(whens) != 1 or any(a.lead in context.lang.clauses.FROM for a in proposition.arguments):
        return ()
    resolved, main = context.dates.get(whens[0].expression.start + whens[0].offset), context.main_day
    if resolved is None or resolved.problem or whens[0].expression.clock is not None:
        return ()
    if main is not None and resolved.edtf == main.edtf:
        resolved = replace(resolved, words=main.words)
    return (adverbial(whens[0], resolved, context),)


def _stretch(proposition: Proposition, context: Context) -> str:
    """The stretch of time that a change is measured over: "sepanjang 2026"."""
    for when in proposition.whens:
        resolved = context.dates.get(when.expression.start + when.offset)
        if resolved is not None and when.lead in context.lang.clauses.PERIODS:
            return f"{when.lead} {resolved.words}"
    return ""
