"""What somebody was asked about, told beside their words: "ujar Budi saat ditanya soal kenaikan tarif"."""

from collections.abc import Iterable, Iterator

from klaim.claims._model import Context, Draft
from klaim.discourse.mention import Mention
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
    owned = any(w.endswith(clauses.POSSESSIVE) and w not in clauses.NO_POSSESSIVE for w in words)
    return owned or not context.lang.unions.POINTS_ONLY.isdisjoint(words)


def _who(start: int, end: int, context: Context) -> tuple[str, int, int] | None:
    """The name of who was asked, and where it stands: behind the question that opens a sentence, else before it."""
    sentence_end = context.lang.topics.SENTENCE_END
    if start in context.writer.sentence_starts:
        behind = range(end + 1, end + NEAR + 1) if context.text[end : end + 1] == "," else ()
        one = next(_people(behind, context), None)
        apart = one is None or sentence_end.search(context.text, end, one.start)
    else:
        before = range(start - 1, start - 2 * NEAR, -1)
        one = next((m for m in _people(before, context) if 0 < start - m.end <= NEAR), None)
        apart = one is None or sentence_end.search(context.text, one.end, start)
    return _beside(start, end, context) if one is None or apart else (one.text, one.start, one.end)


def _people(places: Iterable[int], context: Context) -> Iterator[Mention]:
    """The people whose names surely begin at some places, in the order of these."""
    mentions = (context.writer.mentions.get(at) for at in places)
    yield from (m for m in mentions if m is not None and m.certain and m.text in context.entities.people)


def _beside(start: int, end: int, context: Context) -> tuple[str, int, int] | None:
    """A name that the article tells nothing else of, right behind the question and its comma or right before it."""
    text, lexicon = context.text, context.lang.topics
    opens = start in context.writer.sentence_starts
    found = lexicon.NAME_BEHIND.match(text, end) if opens else lexicon.NAME_BEFORE.search(text, start - NEAR, start)
    if found is None:
        return None
    return found["name"], *found.span("name")
