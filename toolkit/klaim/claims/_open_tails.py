"""A clause without what, behind its oblique arguments, points at something that only the article tells."""

from dataclasses import replace

from klaim.claims._model import Context
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import trim

SHORTEST = 2
"""Words of a phrase that say enough without the relative clause behind them."""


def closed(proposition: Proposition, context: Context) -> Proposition:
    """A clause whose oblique arguments go without a relative clause that points at something left open.

    "… akan berlangsung di ruang khusus (yang disediakan untuk situasi ini)".
    """
    if proposition.kind != "clause" or not any(a.marker for a in proposition.arguments):
        return proposition
    arguments = tuple(_closed(a, context) if a.marker else a for a in proposition.arguments)
    return proposition if arguments == proposition.arguments else replace(proposition, arguments=arguments)


def _closed(argument: Argument, context: Context) -> Argument:
    words = argument.words
    at = next((n for n, t in enumerate(words) if n and t.lower == context.lang.clauses.RELATIVE), len(words))
    kept = trim(words[:at])
    return replace(argument, words=kept) if len(kept) >= SHORTEST and _is_open(words[at:], context) else argument


def _is_open(words: Phrase, context: Context) -> bool:
    """Whether a pointing word stands in a phrase with nothing that is known to be meant by it."""
    known = 0
    for word in words:
        mention = context.writer.mentions.get(word.start)
        if mention is not None and mention.certain:
            known = mention.end
        elif word.lower in context.lang.phrases.POINTERS and word.start >= known:
            return True
    return False
