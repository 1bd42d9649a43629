"""Proves at little cost that claims of one article break no rule on a claim; the rules are asked about the others.

Claims come as the bulk decoder proved them: their form is right, their id and evidence are of
their own article. What is not proved here is only in doubt. Every condition is stricter than
the rules it stands for, which the tests hold it to; so a rule that changes may have to
change its condition here. Words are looked at for all texts at once, one text a line.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from klaim.records import Claim, Value
from klaim.rules._context import SPACES, Context
from klaim.rules._durations import said_before
from klaim.rules._later import is_held

_BARE = SPACES[:10] + b"\n" + SPACES[11:]
"""Turns all but letters, digits and line ends into spaces."""

_CONTROLS = bytes([*range(10), *range(11, 32), 127])
_DECIMAL = re.compile(r"[0-9][-'.,_][0-9]")
_NAME_WITH_TAIL = re.compile(r"[A-Z][A-Za-z0-9_]*(?:[-'.,][A-Za-z0-9_]+)*?[-'.,_][a-z0-9]")
_COMPOUND_NAME = re.compile(r"[-'.,_][A-Z]")


def doubtful(claims: Sequence[Claim], context: Context) -> Collection[int]:
    """Places in the sequence of claims, all of the context's article and language, that are not proved clean."""
    if len(context.known) < 2:
        return range(len(claims))
    found = _ungrounded(claims, context)
    texts = [claim.text for claim in claims]
    lines = _as_lines(texts)
    if not _is_plain(lines, len(texts)):
        odd = {number for number, text in enumerate(texts) if not _is_plain(_as_lines([text]), 1)}
        found |= odd
        lines = _as_lines(["" if number in odd else text for number, text in enumerate(texts)])
    if context.later_hints is not None:
        found.update(lines.count("\n", 0, place) - 1 for place in context.later_hints.places(lines))
    return found | _worded(lines, context)


def _as_lines(texts: Sequence[str]) -> str:
    """Each text in a line of its own, with a space before."""
    return "\n ".join(["", *texts, ""])


def _is_plain(lines: str, count: int) -> bool:
    """Tell whether no character of so many texts needs a look of its own."""
    if not lines.isascii() or "<" in lines or "&" in lines or '"' in lines or lines.count("\n") != count + 1:
        return False
    data = lines.encode()
    return len(data.translate(None, _CONTROLS)) == len(data)


def _ungrounded(claims: Sequence[Claim], context: Context) -> set[int]:
    """Claims with a span, an attribution or a value that is not known to agree with article and text."""
    found = set()
    body, size, marked, later = context.text, len(context.text), any(context.marks), context.later_days
    for number, claim in enumerate(claims):
        source, evidence, cue, value = claim.source, claim.evidence, claim.attribution, claim.value
        if not evidence or len(source) != 1:
            found.add(number)
            continue
        span = source[0]
        start, end = span.start, span.end
        if body[start:end] != span.exact or end > size or (marked and context.is_marked(start, end)):
            found.add(number)
        if later and is_held(later, start, end):
            found.add(number)
        for item in evidence:
            end = item.end
            if body[item.start : end] != item.exact or end > size:
                found.add(number)
        if cue is not None:
            end, word = cue.end, cue.cue
            if body[cue.start : end] != word or end > size or not _attributed(word, cue.speaker, context):
                found.add(number)
        if value is not None and not _valued(claim, value, context):
            found.add(number)
    return found


def _attributed(cue: str, speaker: str, context: Context) -> bool:
    """Tell whether the cue reports and the speaker is in the article."""
    return (cue in context.cues or context.reports(cue)) and (
        speaker in context.named or context.missing_name(speaker) is None
    )


def _valued(claim: Claim, value: Value, context: Context) -> bool:
    """Tell whether the value agrees with the text and the article, in the ways that are quick to see."""
    name = value.name
    if name is not None and _is_doubtful(name, context):
        return False
    if value.edtf is not None:
        day = context.day_words(value.edtf)
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
    if name not in context.named:
        context.missing_name(name)  # notes the names that are there and join no two
    return name not in context.named


def _worded(lines: str, context: Context) -> set[int]:
    """Numbers of the lines that have a word a rule may object to."""
    data = lines.encode()
    if _has_inner(data):
        found = {
            number for number, line in enumerate(lines.split("\n ")[1:])
            if _DECIMAL.search(line) or _NAME_WITH_TAIL.search(line)
        }  # fmt: skip
        compound = _COMPOUND_NAME.search(lines) is not None
    else:
        found, compound = set(), False
    bare = data.translate(_BARE)
    words = set(bare.split())
    strange = [word for word in words - context.regular if not word.islower()]
    if strange:
        strange = [word for word in strange if _is_strange(word, context, compound=compound)]
    flagged = words & context.trigger_forms
    if flagged or strange:
        found.update(bare.count(b"\n", 0, place) - 1 for place in _objected(bare, flagged, strange, context))
    return found


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
