"""What somebody demands, promises, hopes, denies or regrets is one statement, whatever place or measure it mentions.

A sentence that is demanded at court has its measure all the same.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from klaim.claims._base import base_type
from klaim.claims._modality import modality
from klaim.claims._model import Context, Draft
from klaim.propositions._model import Proposition

MEASURED = ("location", "quantity", "duration")
"""Types whose value such a claim does not have."""


def whole_demands(found: Iterable[Draft], proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The claims of a proposition; of one that takes such a stand the statement with all that it mentions.

    Where it is told in parts, one for each thing that is asked, those stay without the place.
    """
    kind = _kind(proposition, context)
    if not kind:
        yield from found
        return
    claims = list(found)
    measured = [one for one in claims if one.type in MEASURED]
    whole = [one for one in measured if not any(_says_less(one, other) for other in measured)]
    parts = [one for one in claims if one.type == kind]
    kept = parts if len(parts) > 1 else whole or parts
    for claim in claims:
        if claim in whole and claim in kept:
            yield replace(claim, type=kind, value=None, made_by=(claim.made_by[0], kind))
        elif claim not in measured and (claim in kept or claim not in parts):
            yield claim


def _says_less(claim: Draft, other: Draft) -> bool:
    """Whether a claim is the beginning of another: "menuduh militer menewaskan 40 warga (di Sagaing)"."""
    return len(claim.text) < len(other.text) and other.text.startswith(claim.text.removesuffix("."))


def _kind(proposition: Proposition, context: Context) -> str:
    """The type of a clause that demands, promises, hopes, denies, regrets or feels something; empty for any other."""
    if proposition.kind != "clause":
        return ""
    reporting, words = context.lang.reporting, {t.lower for t in proposition.predicate}
    asks = any(words & verbs & reporting.VOICED for verbs in (reporting.URGING, reporting.PROMISING, reporting.HOPING))
    asks = asks and modality(proposition, context) in ("urged", "expected")
    asks = asks or not words.isdisjoint(context.lang.further_unions.TAKES_STAND)
    kind = base_type(proposition, context) if asks and not _at_court(words, proposition, context) else ""
    return kind if kind in ("statement", "assessment") else ""


def _at_court(words: set[str], proposition: Proposition, context: Context) -> bool:
    verdicts, sentence = context.lang.verdicts, context.text[slice(*proposition.sentence)]
    return any(verdicts.ACTIVE.fullmatch(word) for word in words) and verdicts.AT_LAW.search(sentence) is not None
