"""Where something happened."""

from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._coordination import alternatives
from klaim.claims._drafting import core, draft, draft_act, is_place, stands
from klaim.claims._model import ClaimType, Context, Draft
from klaim.propositions._model import Argument, Proposition
from klaim.records import Value


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause with each of its places."""
    if proposition.kind == "act":
        for argument in proposition.arguments:
            value = Value(name=context.writer.phrase(argument.words))
            span = (argument.all[0].start, argument.all[-1].end)
            if is_place(argument, context):
                yield from draft_act(
                    "location",
                    replace(proposition, tail=()),
                    context,
                    context.writer.phrase(argument.all),
                    value=value,
                    span=span,
                )
    if not stands(proposition, context):
        return
    kept = core(proposition, context)
    for argument in proposition.arguments:
        if not is_place(argument, context):
            continue
        for words in alternatives(argument.words, context):
            place = Argument(argument.marker, words)
            value = Value(name=context.writer.phrase(words))
            told = tuple(place if a is argument else a for a in proposition.arguments if a is argument or a in kept)
            if claim := draft("location", replace(proposition, arguments=told), context, value=value):
                yield claim


TYPE = ClaimType(name="location", find=find)
