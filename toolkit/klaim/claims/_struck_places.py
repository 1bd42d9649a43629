"""The places that weather, water or want comes over, in a phrase that names nothing else."""

from collections.abc import Iterable
from itertools import pairwise

from klaim.claims._model import Context
from klaim.parsing import Token
from klaim.propositions._listing import headed
from klaim.propositions._model import Phrase, Proposition
from klaim.propositions._tree import trim


def is_struck(proposition: Proposition, context: Context) -> bool:
    """Whether the subject of a clause is where something happens: "dilanda banjir", "berpotensi hujan"."""
    struck, objects = context.lang.struck, [a.words[0].lower for a in proposition.arguments[:1] if not a.marker]
    told = [t.lower for t in proposition.predicate]
    if told[-1] in struck.STRUCK_BY:
        return True
    foreseen = [*told, *objects]
    following = struck.WEATHER | struck.STRUCK_BY
    return any(a in struck.FORECAST and b in following for a, b in pairwise(foreseen))


def struck_places(words: Phrase, context: Context) -> list[Phrase]:
    """Each place of a phrase; nothing where a part of it is none, or where a larger place stands behind a smaller."""
    joins = context.lang.clauses.AND
    cuts = [n for n, t in enumerate(words) if t.text == "," or t.lower in joins]
    parts = [trim(words[a + 1 : b]) for a, b in zip([-1, *cuts], [*cuts, len(words)], strict=True)]
    parts = headed([part for part in parts if part], context.lang)
    if len(parts) > 1 and not any(words[n].lower in joins for n in cuts):
        parts = [words]
    placed = [_is_place(part, context) for part in parts]
    named = bool(placed) and placed[0] and all(p or _is_name(part) for p, part in zip(placed, parts, strict=True))
    return parts if named else []


def _is_place(words: Phrase, context: Context) -> bool:
    """Whether a phrase is the name of a place, or a kind of place with its name: "wilayah Kendal", "Kota Tegal"."""
    lang = context.lang
    told = words[1:] if words[0].lower in lang.unions.SOME and words[1:] else words
    kind, *name = told
    first = " ".join(t.text for t in told).partition(",")[0]
    if first in lang.places.NAMES:
        return True
    of_kind = kind.text in lang.places.KINDS or kind.lower in lang.struck.REGIONS
    return of_kind and bool(name) and any(t.text[0].isupper() for t in name) and _is_plain(name, context)


def _is_plain(words: Iterable[Token], context: Context) -> bool:
    """Whether no verb and no relative clause stands in what a place is called."""
    return not any(t.lower == context.lang.clauses.RELATIVE or t.pos in ("VERB", "AUX") for t in words)


def _is_name(words: Phrase) -> bool:
    return all(t.text[0].isupper() for t in words)
