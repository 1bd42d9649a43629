"""What somebody was asked about, told beside their words: "ujar Budi saat ditanya soal kenaikan tarif"."""

from collections.abc import Iterator

from klaim.claims._model import Context, Draft
from klaim.records import Value

NEAR = 90
"""Characters between a question told first and the name of who was asked, or between that name and the question."""

FEWEST = 2
"""Words of a matter that tells what it is."""


def asked(context: Context) -> Iterator[Draft]:
    """A claim for each question whose matter stands alone and whom a name tells."""
    lexicon = context.lang.topics
    for found in lexicon.ASKED.finditer(context.text):
        matter = lexicon.ENDS_MATTER.split(found["matter"], maxsplit=1)[0].strip()
        words = matter.lower().split()
        who = _who(found.start(), found.end(), context)
        if who is None or len(words) < FEWEST or _points(words, context):
            continue
        name, start, end = who
        question = found["lead"] in lexicon.QUESTIONS
        told = f"{found['lead']} {matter}"
        text = context.writer.sentence(f"{name} {found['verb'].lower()} {told}")
        value = Value(name=told if question else matter)
        spans = ((start, end), (found.start("verb"), found.start("matter") + len(matter)))
        sentence = (min(start, found.start()), max(end, found.end()))
        yield Draft("topic", text, value, "asserted", None, "", spans, ("list", "topic"), sentence)


def _points(words: list[str], context: Context) -> bool:
    """Whether a matter names something only by what was told before it."""
    clauses = context.lang.clauses
    pointing = clauses.POINTING | context.lang.unions.PRONOUNS
    owned = any(w.endswith(clauses.POSSESSIVE) and w not in clauses.NO_POSSESSIVE for w in words)
    return owned or not pointing.isdisjoint(words)


def _who(start: int, end: int, context: Context) -> tuple[str, int, int] | None:
    """The name of who was asked, and where it stands: behind the question that opens a sentence, else before it."""
    people = [m for m in context.writer.mentions.values() if m.certain and m.text in context.entities.people and m.text]
    if start in context.writer.sentence_starts:
        behind = [m for m in people if 0 < m.start - end <= NEAR and context.text[end : end + 1] == ","]
        one = min(behind, key=lambda m: m.start, default=None)
        between = context.text[end : one.start] if one is not None else "."
    else:
        before = [m for m in people if 0 < start - m.end <= NEAR]
        one = max(before, key=lambda m: m.start, default=None)
        between = context.text[one.end : start] if one is not None else "."
    if one is not None and not context.lang.topics.SENTENCE_END.search(between):
        return one.text, one.start, one.end
    return _beside(start, end, context)


def _beside(start: int, end: int, context: Context) -> tuple[str, int, int] | None:
    """A name that the article tells nothing else of, right behind the question and its comma or right before it."""
    text, lexicon = context.text, context.lang.topics
    opens = start in context.writer.sentence_starts
    found = lexicon.NAME_BEHIND.match(text, end) if opens else lexicon.NAME_BEFORE.search(text, start - NEAR, start)
    if found is None:
        return None
    return found["name"], *found.span("name")
