"""Who did what to whom; something happened or is the case; a cause or purpose."""

from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._acts import draft_act
from klaim.claims._base import bare
from klaim.claims._goals import scorers
from klaim.claims._lineups import changes
from klaim.claims._model import ClaimType, Context, Draft
from klaim.claims._parties import hearers
from klaim.claims._places import is_place_of_act
from klaim.propositions._model import Proposition


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The bare clause; of an act of saying, on which occasion and by which channel it was said."""
    yield from bare("event", proposition, context)
    if proposition.kind != "act":
        return
    if proposition.tail and not (proposition.arguments or proposition.whens):
        span = (proposition.tail[0].start, proposition.tail[-1].end)
        yield from draft_act("event", proposition, context, "", value=None, span=span)
    for argument in proposition.arguments:
        if not is_place_of_act(argument, context) and not hearers(argument, context):
            span = (argument.all[0].start, argument.all[-1].end)
            extra = context.writer.phrase(argument.all)
            yield from draft_act("event", replace(proposition, tail=()), context, extra, value=None, span=span)


def of_article(context: Context) -> Iterator[Draft]:
    """Who scored, and who came on for whom, in what a report of a match lists."""
    yield from scorers(context)
    yield from changes(context)


TYPE = ClaimType(name="event", find=find, base=True, of_article=of_article)
