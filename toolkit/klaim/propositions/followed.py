"""The next ones of a ranking with their figures: "A meraih 45 poin, disusul B 42 poin dan C yang meraih 40 poin"."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.parsing import Token
from klaim.pieces.figured import unit_of
from klaim.pieces.followed import FOLLOWED
from klaim.propositions._main_frames import MAIN, main_frames
from klaim.propositions._model import Argument, Clause, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import supplied, trim

LONGEST_NAME = 6
"""Words of a name before its figure."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """What the clause before tells of the first one, told of each that "disusul" names with a figure of its kind."""
    if all(clause.segment.kind != FOLLOWED for clause in parsed.clauses):
        return
    read = dict(main_frames(parsed, lang))
    first: Clause | None = None
    host: Proposition | None = None
    for at, clause in enumerate(parsed.clauses):
        if clause.segment.kind in MAIN:
            first, told = clause, read.get(at)
            host = told[-1] if told else None
        elif clause.segment.kind == FOLLOWED and first is not None:
            for name, verb, figure in _items(clause.tokens, lang):
                if (one := _told(name, verb, figure, parsed, first, host, lang)) is not None:
                    yield replace(one, pattern="followed", whens=())


def _items(tokens: Phrase, lang: Any) -> Iterator[tuple[Phrase, Phrase, Phrase]]:
    """Each name with its figure, and the verb of change that stands between them where one does."""
    joints = [n for n, t in enumerate(tokens) if t.lower in lang.figured.PARTS]
    for start, end in itertools.pairwise([-1, *joints, len(tokens)]):
        item = tuple(itertools.dropwhile(lambda t: t.lower in lang.followed.THEN, trim(tokens[start + 1 : end])))
        at = next((n for n, t in enumerate(item) if n and _opens_figure(item, n, lang)), 0)
        if not at or not item[0].text[0].isupper():
            continue
        name = item[:at]
        verb = name[-1:] if name[-1].lower in lang.measures.CHANGES else ()
        name = name[: len(name) - len(verb)]
        leads = lang.figured.LEADS | lang.clauses.MANNER | {lang.clauses.RELATIVE}
        while name and name[-1].lower in leads:
            name = name[:-1]
        if name and len(name) <= LONGEST_NAME and all(t.text[0].isupper() or not t.text[0].isalpha() for t in name):
            yield name, verb, item[at:]


def _opens_figure(words: Phrase, at: int, lang: Any) -> bool:
    return bool(words[at].text[0].isdigit() or words[at].text in lang.measures.MONEY)


def _told(
    name: Phrase, verb: Phrase, figure: Phrase, parsed: Parsed, first: Clause, host: Proposition | None, lang: Any
) -> Proposition | None:
    """What is told of a name with its figure by its own verb, by that of the first one, or as the thing it has."""
    piece = parsed.piece
    alone = Proposition("followed", name, verb, (Argument((), figure),), piece.speech, piece.quoted, piece.sentence)
    if verb:
        return alone
    if has := _ranked(first.tokens, lang):
        named = (has[-1]._replace(space=True),)
        return replace(
            alone,
            predicate=(supplied(figure[0], lang.followed.HAS),),
            arguments=(Argument((), (*has[:-1], *named, *figure)),),
        )
    if host is None or not host.predicate or host.predicate[-1].lower not in lang.followed.GAINING:
        return None
    unit = unit_of(figure, lang)
    for n, argument in enumerate(host.arguments):
        at = next((n for n in range(len(argument.words)) if unit_of(argument.words[n:], lang) == unit), None)
        if unit and at is not None and not _names_more(argument.words[at:]):
            words = (*_plain(argument.words[:at], lang), *figure)
            before = (replace(a, words=_plain(a.words, lang)) for a in host.arguments[:n])
            return replace(host, subject=name, arguments=(*before, replace(argument, words=words)))
    return _of_last(name, figure, host, lang)


def _names_more(figure: Phrase) -> bool:
    """Whether a name stands behind a figure, which is of that one: "menjual 17 ribu unit Avanza"."""
    return any(t.text[0].isupper() and n > 1 for n, t in enumerate(figure))


def _of_last(name: Phrase, figure: Phrase, host: Proposition, lang: Any) -> Proposition | None:
    """A name with its figure behind what the first one has most of: "mencatat kenaikan tertinggi, yakni 5 persen"."""
    *others, last = host.arguments or (Argument((), ()),)
    words = tuple(itertools.takewhile(lambda t: t.lower not in lang.followed.FIRST, last.words))
    if not words or last.marker or others or len(words) == len(last.words) or not _is_amount(words[0], lang):
        return None
    last = replace(last, words=(*words[:-1], words[-1]._replace(space=True), *figure))
    return replace(host, subject=name, arguments=(last,))


def _is_amount(word: Token, lang: Any) -> bool:
    return word.lower in lang.measures.AMOUNTS or lang.titles.ABSTRACT.fullmatch(word.lower) is not None


def _ranked(tokens: Phrase, lang: Any) -> Phrase:
    """The thing of which the one named has most: "jumlah titik" of "Provinsi dengan jumlah titik terbanyak yakni"."""
    at = next((n for n, t in enumerate(tokens) if t.lower in lang.followed.NAMING), 0)
    start = next((n + 1 for n in range(at) if tokens[n].lower == lang.followed.WITH), 0)
    thing = tokens[start : at - 1]
    ranked = bool(start and thing) and tokens[at - 1].lower in lang.followed.FIRST
    return thing if ranked and all(t.text.islower() for t in thing) else ()


def _plain(words: Phrase, lang: Any) -> Phrase:
    """Words without the quality that the first one alone has: "produksi (tertinggi)"."""
    return tuple(t for t in words if t.lower not in lang.followed.FIRST)


PATTERN = Pattern(
    name="followed",
    find=find,
    examples={"id": "Jawa Timur mencatat produksi padi 9 juta ton, disusul Jawa Barat 8 juta ton."},
)
