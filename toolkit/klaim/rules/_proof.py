"""Proves at little cost that claims break no rule on a claim; the rules are asked about the others.

Claims come as the bulk decoder proved them: their form is right, their id and evidence are of
their own article. What is not proved here is only in doubt. Every condition is stricter than
the rules it stands for, which the tests hold it to; so a rule that changes may have to
change its condition here. Words are looked at for all texts at once, one text a line.
"""

import re
from collections.abc import Iterator, Sequence

from klaim.records import Claim, Span, Value
from klaim.rules._batch import Batch, Run
from klaim.rules._context import Context
from klaim.rules._coordinated import MAY_JOIN
from klaim.rules._days import may_differ
from klaim.rules._durations import said_before
from klaim.rules._later import is_held

_DECIMAL = re.compile(r"[0-9][-'.,_][0-9]")
_NAME_WITH_TAIL = re.compile(r"[A-Z][A-Za-z0-9_]*(?:[-'.,][A-Za-z0-9_]+)*?[-'.,_][a-z0-9]")
_POINT_INSIDE = re.compile(r"\.(?! \n)")
_COMPOUND_NAME = re.compile(r"[-'.,_][A-Z]")


def doubtful(batch: Batch) -> set[int]:
    """Numbers of the claims in the batch that are not proved clean."""
    found = set[int]()
    for run in batch.runs:
        if len(run.context.known) < 2:
            found.update(range(run.begin, run.begin + len(run.claims)))
            continue
        inner = _has_inner(run.lines)
        found.update(run.odd, _misquoted(run), _marked(run), _misattributed(run), _misvalued(run))
        found.update(map(run.number_at, _worded(run, inner=inner)))
        found.update(map(run.number_at, _strange(run, found, inner=inner)))
    return found


def _misquoted(run: Run) -> Iterator[int]:
    """Claims of which source and evidence are not proved to be words of the article."""
    context = run.context
    holds = context.text.startswith
    for number, claim in enumerate(run.claims, run.begin):
        source, evidence = claim.source, claim.evidence
        span = source[0]
        start, stop, exact = span.start, span.end, span.exact
        if not holds(exact, start) or stop - start != len(exact) or not evidence:
            yield number
        for item in evidence:
            first, last, words = item.start, item.end, item.exact
            if (last != stop or first != start or words != exact) and (
                not holds(words, first) or last - first != len(words)
            ):
                yield number
        if len(source) > 1 and not _are_apart(source, context):
            yield number


def _marked(run: Run) -> Iterator[int]:
    """Claims of which the source may hold a hedge, a negation or a later day."""
    context, later = run.context, run.context.later_days
    if not later and not any(context.marks):
        return
    for number, claim in enumerate(run.claims, run.begin):
        start, stop = claim.source[0].start, claim.source[0].end
        if context.is_marked(start, stop) or is_held(later, start, stop):
            yield number


def _misattributed(run: Run) -> Iterator[int]:
    """Claims of which cue and speaker are not proved to be the article's."""
    context = run.context
    holds, named, cues = context.text.startswith, context.named, context.cues
    for number, claim in enumerate(run.claims, run.begin):
        cue = claim.attribution
        if cue is not None:
            word, speaker, start = cue.cue, cue.speaker, cue.start
            if (
                not holds(word, start)
                or cue.end - start != len(word)
                or ((word not in cues or speaker not in named) and not _attributed(word, speaker, context))
            ):
                yield number


def _misvalued(run: Run) -> Iterator[int]:
    """Claims of which the value is not proved to agree with text and article."""
    context, named = run.context, run.context.named
    for number, claim in enumerate(run.claims, run.begin):
        value = claim.value
        if value is not None and not (
            (value.name in named and value.name in claim.text) or _valued(claim, value, context)
        ):
            yield number


def _are_apart(source: Sequence[Span], context: Context) -> bool:
    """Tell whether several spans are the article's words, one behind the other, without a hedge or a negation."""
    reach = 0
    for span in source:
        start, stop, exact = span.start, span.end, span.exact
        if start < reach or stop - start != len(exact) or not context.text.startswith(exact, start):
            return False
        if context.is_marked(start, stop):
            return False
        reach = stop
    return True


def _attributed(cue: str, speaker: str, context: Context) -> bool:
    """Tell whether the cue reports and the speaker is in the article."""
    return (cue in context.cues or context.reports(cue)) and (
        speaker in context.named or context.is_named(speaker) or context.missing_name(speaker) is None
    )


def _valued(claim: Claim, value: Value, context: Context) -> bool:
    """Tell whether the value agrees with the text and the article, in the ways that are quick to see."""
    if value.name is not None:
        return value.name in claim.text and (value.name in context.named or context.is_named(value.name))
    if value.edtf is not None:
        day = context.day_words(value.edtf)
        return day is not None and day in claim.text and _dated(claim, value.edtf, day)
    if value.iso8601 is not None:
        length, language = value.iso8601, context.language
        if value.comparison != "exact" or not said_before(claim.text, length, language, exact=True):
            return False
        return any(said_before(span.exact, length, language) for span in claim.source)
    if value.number is not None:
        return claim.type != "quantity" and value.number_max is None
    parts = value.entity, value.role, value.object
    return value.entity is None or not any(
        part and (part not in claim.text or _is_doubtful(part, context)) for part in parts
    )


def _dated(claim: Claim, value: str, words: str) -> bool:
    """Tell whether the source names the day of a value, or no day in figures at all."""
    source = claim.source
    return not may_differ((source[0].exact,) if len(source) == 1 else [span.exact for span in source], value, words)


def _is_doubtful(name: str, context: Context) -> bool:
    """Tell whether the article may lack the name, or the name may be that of two."""
    return not (name in context.named or context.is_named(name))


def _worded(run: Run, *, inner: bool) -> list[int]:
    """Places in the lines where a word is that a rule may object to."""
    context, lines, found = run.context, run.lines, list[int]()
    if inner:
        found += [match.start() for match in (*_DECIMAL.finditer(lines), *_NAME_WITH_TAIL.finditer(lines))]
    place = lines.rfind("  ")  # a third of what it takes from the left
    while place >= 0:
        found.append(place)
        place = lines.rfind("  ", 0, place)
    if context.later_hints is not None:
        found += context.later_hints.places(lines)
    for word in run.words & context.vocabulary.trigger_forms:
        found += _parting(run, word) if word in context.vocabulary.joining_forms else _places(run.bare, word)
    return found


def _strange(run: Run, doubted: set[int], *, inner: bool) -> list[int]:
    """Places in the lines of names and numbers that the article lacks.

    It takes long to see that it lacks a number: one that only claims in doubt have is passed over. A claim may add the
    article's year, and to no name a month or weekday.
    """
    context, bare, found = run.context, run.bare, list[int]()
    calendar = context.vocabulary.calendar
    compound = inner and _COMPOUND_NAME.search(run.lines) is not None
    for word in run.capitals - context.settled:
        if word.isdigit():
            number = word.decode()
            places = list(_places(bare, word)) if number != context.year else []
            if not doubted.issuperset(map(run.number_at, places)) and not context.writes(number):
                found += places
        elif not context.is_regular(word) and (compound or word not in calendar):
            found += _astray(bare, word)
    return found


def _has_inner(lines: str) -> bool:
    """Tell whether there may be a decimal or a compound: a point elsewhere than at the end of a line, or a joiner."""
    joined = "-" in lines or "," in lines or "'" in lines or "_" in lines
    return joined or _POINT_INSIDE.search(lines) is not None


def _astray(bare: bytes, word: bytes) -> Iterator[int]:
    """Places of a strange word but where it opens a line."""
    opens = word.istitle() and word.isalpha()
    for place in _places(bare, word):
        if not (opens and (bare[place - 2 : place] == b"\n " or bare[bare.rfind(b"\n", 0, place) : place].isspace())):
            yield place


def _parting(run: Run, word: bytes) -> Iterator[int]:
    """Places of a joining word but where it joins names that are no values."""
    behind = len(word) + 1
    for place in _places(run.bare, word):
        names = run.bare[place + behind : place + behind + 1].isupper()
        if not names or run.claims[run.number_at(place) - run.begin].type in MAY_JOIN:
            yield place


def _places(bare: bytes, word: bytes) -> Iterator[int]:
    """Where the word begins; what only holds it is left out."""
    apart = b" %b " % word
    place = bare.find(apart)
    while place >= 0:
        yield place + 1
        place = bare.find(apart, place + len(word) + 1)
