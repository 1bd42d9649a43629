"""The punishment that whoever is charged has to expect, told without a verb: "Ancaman hukumannya 5 tahun penjara"."""

import re
from collections.abc import Iterator

from klaim.claims._model import Context, Draft
from klaim.claims._values import value_of

NEAR = 400
"""Characters before a threatened punishment in which the text tells who is charged."""


def threats(context: Context) -> Iterator[Draft]:
    """Each length of a threatened punishment, with the one person who is charged before it."""
    known = context.lang.threats
    for match in known.THREAT.finditer(context.text):
        if known.LED.search(context.text, max(0, match.start() - 10), match.start()):
            continue
        who = _charged(match.start(), context)
        for term in ("first", "second") if who else ():
            if claim := _length(match, term, who, context):
                yield claim


def _length(match: re.Match[str], term: str, who: str, context: Context) -> Draft | None:
    """A punishment of one length for somebody."""
    start, end = match.span(term)
    found = next((one for at, one in context.durations.items() if start <= at < end), None)
    if found is None:
        return None
    noun, kind, where = match["noun"].lower(), match["kind"] or "", match["where"] or ""
    text = context.writer.sentence(context.lang.threats.threatened(noun + kind, who, match[term] + where))
    span = (match.start(), match.end())
    return Draft("duration", text, value_of(found), "asserted", None, "", (span,), ("figure", "duration"), span)


def _charged(end: int, context: Context) -> str:
    """The one whom the text last tells to be charged before a place; empty where it tells it of nobody known."""
    mentions = context.writer.mentions
    for at in range(end, max(0, end - NEAR), -1):
        mention = mentions.get(at)
        if mention is None or not mention.certain or mention.kind not in ("name", "noun", "pronoun"):
            continue
        if context.lang.threats.CHARGED.match(context.text, mention.end):
            return mention.text
    return ""
