"""Proves at little cost that claims break no rule on a claim; the rules are asked about the others.

Claims come as the bulk decoder proved them: their form is right, their id and evidence are of
their own article. What is not proved here is only in doubt. Every condition is stricter than
the rules it stands for, which the tests hold it to; so a rule that changes may have to
change its condition here. Words are looked at for all texts at once, one text a line.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from klaim.records import Claim, Value
from klaim.rules._batch import Batch, as_lines
from klaim.rules._context import SPACES, Context
from klaim.rules._durations import said_before
from klaim.rules._later import Hints, is_held

_BARE = SPACES[:10] + b"\n" + SPACES[11:]
"""Turns all but letters, digits and line ends into spaces."""

_DECIMAL = re.compile(r"[0-9][-'.,_][0-9]")
_NAME_WITH_TAIL = re.compile(r"[A-Z][A-Za-z0-9_]*(?:[-'.,][A-Za-z0-9_]+)*?[-'.,_][a-z0-9]")
_COMPOUND_NAME = re.compile(r"[-'.,_][A-Z]")


def doubtful(batch: Batch, context_of: Callable[[Claim], Context]) -> set[int]:
    """Numbers of the claims in the batch that are not proved clean."""
    found, claims = set(batch.odd), batch.claims
    for begin, end in batch.runs:
        context = context_of(claims[begin])
        if len(context.known) < 2:
            found.update(range(begin, end))
            continue
        found.update(_ungrounded(claims, begin, end, context))
        lines = as_lines(batch.plain[begin:end])
        found.update([begin + lines.count("\n", 0, place) - 1 for place in _worded(lines, context)])
    return found


def _ungrounded(claims: Sequence[Claim], begin: int, end: int, context: Context) -> Iterator[int]:
    """Claims with a span, an attribution or a value that is not known to agree with article and text."""
    body, named, cues, marked, later = context.text, context.named, context.cues, any(context.marks), context.later_days
    size = len(body)
    for number in range(begin, end):
        claim = claims[number]
        source, evidence, cue, value = claim.source, claim.evidence, claim.attribution, claim.value
        if not evidence or len(source) != 1:
            yield number
            continue
        (span,) = source
        start, stop = span.start, span.end
        grounded = body[start:stop] == span.exact and stop <= size
        for item in evidence:
            if body[item.start : (last := item.end)] != item.exact or last > size:
                grounded = False
        if cue is not None:
            word, speaker = cue.cue, cue.speaker
            if (
                body[cue.start : (last := cue.end)] != word
                or last > size
                or ((word not in cues or speaker not in named) and not _attributed(word, speaker, context))
            ):
                grounded = False
        if (
            not grounded
            or (marked and context.is_marked(start, stop))
            or (later and is_held(later, start, stop))
            or (value is not None and not _valued(claim, value, context))
        ):
            yield number


def _attributed(cue: str, speaker: str, context: Context) -> bool:
    """Tell whether the cue reports and the speaker is in the article."""
    return (cue in context.cues or context.reports(cue)) and (
        speaker in context.named or context.is_named(speaker) or context.missing_name(speaker) is None
    )


def _valued(claim: Claim, value: Value, context: Context) -> bool:
    """Tell whether the value agrees with the text and the article, in the ways that are quick to see."""
    name, edtf = value.name, value.edtf
    if name is not None and _is_doubtful(name, context):
        return False
    if edtf is not None:
        day = context.day_words(edtf)
        return day is not None and day in claim.text
    if value.iso8601 is not None:
        return said_before(claim.text, value.iso8601, context.language)
    if value.number is not None:
        said = claim.type != "quantity" or f" {value.number} " in claim.text
        return said and value.number_max is None
    parts = value.entity, value.role, value.object
    return value.entity is None or not any(part and _is_doubtful(part, context) for part in parts)


def _is_doubtful(name: str, context: Context) -> bool:
    """Tell whether the article may lack the name, or the name may be that of two."""
    return not (name in context.named or context.is_named(name))


def _worded(lines: str, context: Context) -> list[int]:
    """Places in the lines where a word is that a rule may object to."""
    data, found, compound = lines.encode(), list[int](), False
    if _has_inner(data):
        inner = (*_DECIMAL.finditer(lines), *_NAME_WITH_TAIL.finditer(lines))
        found += [match.start() for match in inner]
        compound = _COMPOUND_NAME.search(lines) is not None
    bare = data.translate(_BARE)
    words = set(bare.split())
    strange = [word for word in words - context.regular if not word.islower()]
    if context.later_hints is not None:
        found += _later(lines, bare, [word for word in words if not word.isalpha()], context.later_hints)
    if strange:
        strange = [word for word in strange if _is_strange(word, context, compound=compound)]
    flagged = words & context.trigger_forms
    if flagged or strange:
        found += _objected(bare, flagged, strange, context)
    return found


def _later(lines: str, bare: bytes, words: Iterable[bytes], hints: Hints) -> Iterator[int]:
    """Places of words that hold a year which may be of a day after the article was out."""
    for word in words:
        for start, end in hints.years(word.decode()):
            yield from (begin for begin, _ in _places(bare, word) if hints.is_later(lines, begin + start, begin + end))


def _is_strange(word: bytes, context: Context, *, compound: bool) -> bool:
    """Tell whether the article lacks the number or name; a month or weekday may be added, but to no other name."""
    if word.isdigit():
        return word not in context.numerals and not context.has_number(word.decode())
    return compound or word not in context.calendar


def _has_inner(data: bytes) -> bool:
    """Tell whether there may be a decimal or a compound: a point elsewhere than at the end of a line, or a joiner."""
    return b"-" in data or b"," in data or b"'" in data or b"_" in data or data.count(b".") != data.count(b".\n")


def _objected(bare: bytes, flagged: Iterable[bytes], strange: Iterable[bytes], context: Context) -> Iterator[int]:
    """Places of the words: of strange ones but where they open a line, of joining ones but where they join names."""
    for word in strange:
        opens = word.istitle()
        for begin, _ in _places(bare, word):
            if not (opens and bare[bare.rfind(b"\n", 0, begin) : begin].isspace()):
                yield begin
    for word in flagged:
        joins = word in context.joining
        for begin, end in _places(bare, word):
            if not (joins and bare[end : end + 1] == b" " and bare[end + 1 : end + 2].isupper()):
                yield begin


def _places(bare: bytes, word: bytes) -> Iterator[tuple[int, int]]:
    """Where the word begins and ends; what only holds it is left out."""
    size = len(word)
    begin = bare.find(word)
    while begin >= 0:
        end = begin + size
        if bare[begin - 1 : begin].isspace() and bare[end : end + 1].isspace():
            yield begin, end
        begin = bare.find(word, end)
