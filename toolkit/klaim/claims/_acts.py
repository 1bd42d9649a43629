"""Claims about an act of saying: who spoke or was cited, about what, and when or where."""

from collections.abc import Iterator

from klaim.claims._model import Context, Draft
from klaim.propositions._model import Proposition
from klaim.records import Value

NEAR = 350
"""Characters before the sentence of an act of saying in which what was said stands."""

FEW = 3
"""Words of a topic that other articles may have, too."""

TELLING_LETTERS = 4
"""Letters of a word that tells something."""


def _about(proposition: Proposition, speaker: str, context: Context) -> str:
    """What somebody's words were about, empty where that is themselves or not told by words that stand alone."""
    writer = context.writer
    writer.doubts.clear()
    about = writer.phrase(proposition.subject)
    own = about.casefold() in speaker.casefold() or speaker.casefold() in about.casefold()
    return about if about and not writer.doubts and not own else ""


def _topics(proposition: Proposition, speaker: str, context: Context) -> Iterator[str]:
    """What an act of saying can be about, the likeliest first: a mishap that the article tells of, else its words."""
    event = context.event
    about = _about(proposition, speaker, context)
    mishap = event is not None and event.kind in context.lang.topics.SPOKEN_OF
    yield from (context.matter, about, context.topic) if mishap else (about, context.matter, context.topic)


def is_near(topic: str, sentence: tuple[int, int], context: Context) -> bool:
    """Whether a sentence can speak of a topic: of the article's event any, else of what is told there or right before.

    Of a topic of few words one must stand in the sentence itself, or all of them right before.
    """
    if context.event is not None and topic == context.matter:
        return True
    start, end = sentence
    words = [word for word in topic.lower().split() if len(word) >= TELLING_LETTERS]
    here, near = context.text[start:end].lower(), context.text[max(0, start - NEAR) : end].lower()
    if len(words) > FEW:
        return any(word in near for word in words)
    return any(word in here for word in words) or (bool(words) and all(word in near for word in words))


def draft_act(
    kind: str, proposition: Proposition, context: Context, extra: str, *, value: Value | None, span: tuple[int, int]
) -> Iterator[Draft]:
    """A claim about an act of saying: who spoke or was cited, about what, and when or where."""
    speaker = context.speaker(proposition.speech)
    if not speaker or proposition.speech is None:
        return
    citer = context.writer.phrase(proposition.tail)
    near = (
        t for t in _topics(proposition, speaker, context) if t != citer and is_near(t, proposition.sentence, context)
    )
    about = context.lang.meetings.without(next(near, ""), speaker)
    if citer.lower() in context.lang.reporting.MESSAGES:
        citer = ""
    phrasing = context.lang.phrasing
    cue = proposition.speech.cue.lower
    if cue in context.lang.reporting.CITING:
        speaker = ""
    message = bool(speaker) and speaker.split()[0].lower() in context.lang.reporting.MESSAGES
    if message or not (speaker or citer):
        return
    if citer and kind == "event" and not speaker and " " not in about:
        return
    if not context.lang.unions.SAID.isdisjoint(extra.lower().split()):
        return  # "sembari menambahkan …" is another act of saying
    body = phrasing.cited(speaker, about, citer, cue) if citer else phrasing.act_of_saying(speaker, about)
    if not body:
        return
    words = [(w.start, w.end) for w in (proposition.speech.cue, *proposition.speech.speaker)]
    spans = (*words, *((t.start, t.end) for t in proposition.tail), span)
    yield Draft(
        kind,
        context.writer.sentence(body, extra),
        value,
        "asserted",
        None,
        "",
        spans,
        (proposition.pattern, kind),
        proposition.sentence,
    )
