"""Breaks an article into atomic claims: cut, parse, propose, draft, check, number."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from klaim import language
from klaim.claims._model import Context, Draft
from klaim.decompose.checks import UNRESOLVED, reason_to_hold
from klaim.decompose.context import make_context
from klaim.decompose.deeds_set_in import set_in
from klaim.decompose.drafts import drafts, informed
from klaim.decompose.framed import framed
from klaim.decompose.joins import rejoined
from klaim.decompose.numbering import number
from klaim.decompose.opposed import OPPOSED, opposed
from klaim.decompose.propose import parse_pieces, read
from klaim.decompose.proposed import LEAST, SentenceProposals, not_told, proposed
from klaim.errors import InputError, UnsupportedError
from klaim.parsing import Parser, Reading, Word, one_thread
from klaim.parsing import load as load_parser
from klaim.pieces.bases import unbracketed
from klaim.pieces.cut import cut_article
from klaim.pieces.dashes import set_off, without_by_names
from klaim.pieces.escapes import unescaped
from klaim.pieces.glued import Parted, parted
from klaim.pieces.lines import joined
from klaim.pieces.model import Piece
from klaim.pieces.tails import without_tail
from klaim.proposals.proposing import load as load_proposer
from klaim.propositions._model import Parsed
from klaim.records import Article, Claim, Refusal
from klaim.wording import shortened

BATCH = 40_000
"""Characters of text whose pieces go through the pipeline together; the same for every number of processes."""

Item = Article | Refusal


@dataclass(frozen=True)
class Held:
    """A drafted claim that was held back: its text, why, and the words it was read from."""

    text: str
    reason: str
    made_by: tuple[str, str]
    sentence: tuple[int, int]
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Decomposition:
    """What decomposing one article gave: claims, drafts held back, sentences no claim came from."""

    article: Article
    claims: tuple[Claim, ...]
    held: tuple[Held, ...]
    refusals: tuple[Refusal, ...]
    sentences: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Cut:
    """An article before it is parsed: its pieces, its sentences and what it says beyond them.

    Their places are those of `parted`, its text with the blanks that it had lost between words.
    """

    article: Article
    parted: Parted
    lang: Any
    parser: Parser
    pieces: Sequence[Piece]
    sentences: Sequence[tuple[int, int]]
    context: Context


def decompose(
    article: Article, *, as_of: date | None = None, stand_alone: bool = False, propose: bool = False
) -> Decomposition:
    """The claims of an article.

    Relative dates are resolved against `published_at`, else `retrieved_at`, else `as_of`. A claim about something
    that the text does not settle has the flag unresolved-reference; if all are to `stand_alone` it is held back.
    With `propose`, clauses are stated too that only the language's network holds to be claims.
    Raises UnsupportedError where klaim has no folder or no pipeline for the language, and
    InputError where a date of the record is none.
    """
    cut = cut_up(article, as_of=as_of)
    return claims_of(cut, parse_pieces(cut.pieces, cut.parser), stand_alone=stand_alone, propose=propose)


def decompose_all(
    articles: Iterable[Item], *, as_of: date | None = None, stand_alone: bool = False, propose: bool = False
) -> Iterator[Decomposition | Refusal]:
    """Each article's decomposition; what cannot be decomposed is passed on as a Refusal with its reason."""
    for batch in batches(articles):
        yield from decompose_batch(batch, as_of=as_of, stand_alone=stand_alone, propose=propose)


def batches(articles: Iterable[Item]) -> Iterator[list[Item]]:
    """Articles in groups of about `BATCH` characters."""
    batch: list[Item] = []
    size = 0
    for article in articles:
        batch.append(article)
        size += len(article.text) if isinstance(article, Article) else 1
        if size >= BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def decompose_batch(
    batch: Iterable[Item], *, as_of: date | None = None, stand_alone: bool = False, propose: bool = False
) -> Iterator[Decomposition | Refusal]:
    """The decompositions of a few articles whose pieces go through the pipeline together."""
    cuts = [_cut_or_refuse(item, as_of) for item in batch]
    streams: dict[Parser, Iterator[Parsed]] = {}
    for cut in cuts:
        if isinstance(cut, Refusal):
            yield cut
            continue
        if cut.parser not in streams:
            same = (other.pieces for other in cuts if isinstance(other, Cut) and other.parser is cut.parser)
            streams[cut.parser] = parse_pieces([piece for pieces in same for piece in pieces], cut.parser)
        parsed = islice(streams[cut.parser], len(cut.pieces))
        yield claims_of(cut, parsed, stand_alone=stand_alone, propose=propose)


def _cut_or_refuse(item: Item, as_of: date | None) -> Cut | Refusal:
    if isinstance(item, Refusal):
        return item
    try:
        return cut_up(item, as_of=as_of)
    except (UnsupportedError, InputError) as error:
        return Refusal(where=item.id, reason=error.what, mend=error.mend)


def cut_up(article: Article, *, as_of: date | None = None) -> Cut:
    """An article cut into pieces, its people, event and dates known."""
    lang = language.load(article.language)
    parser = pipeline(article.language)
    apart = parted(article.text, lang)
    plain = msgspec.structs.replace(article, text=_plain(apart.text, lang))
    pieces, sentences, prose = cut_article(plain.text, parser, lang)
    return Cut(article, apart, lang, parser, pieces, sentences, make_context(plain, sentences, prose, lang, as_of))


def _plain(text: str, lang: Any) -> str:
    """The text as it is read: of the same length, without what the page and its marks put between its words."""
    return joined(unbracketed(set_off(without_by_names(unescaped(without_tail(text)), lang)), lang), lang)


def claims_of(cut: Cut, parsed: Iterable[Parsed], *, stand_alone: bool = False, propose: bool = False) -> Decomposition:
    """The claims of an article whose pieces are parsed."""
    kept: list[Draft] = []
    held: list[Held] = []
    propositions = list(read(parsed, cut.lang))
    context = informed(cut.context, propositions)

    def judge(draft: Draft) -> None:
        reason = reason_to_hold(draft, context)
        if reason == UNRESOLVED and (told := framed(draft, context)) is not None:
            kept.append(told)
        elif reason == UNRESOLVED and not stand_alone:
            kept.append(replace(draft, doubts=draft.doubts or (reason,)))
        elif reason:
            held.append(_held(draft, reason, cut.parted))
        else:
            kept.append(set_in(draft, context))

    for drafted in drafts(propositions, context):
        judge(rejoined(drafted, context))
    if propose:
        for more in not_told(proposed(_proposals(cut), context), tuple(kept)):
            judge(more)
    against = opposed(kept, context)
    held.extend(_held(kept[at], OPPOSED, cut.parted) for at in sorted(against))
    sound = [draft for at, draft in enumerate(kept) if at not in against]
    claims = tuple(number(sound, cut.article, cut.parted, context))
    sentences = tuple([cut.parted.span(sentence) for sentence in cut.sentences])
    refusals = tuple(_uncovered(cut.article, claims, sentences))
    return Decomposition(cut.article, claims, tuple(held), refusals, sentences)


def _proposals(cut: Cut) -> list[SentenceProposals]:
    """The sentences that have pieces, each with what the language's network proposes of it."""
    folder = _folder(cut.lang) / "proposals"
    if not folder.is_dir():
        raise UnsupportedError(f"no network proposes claims in {cut.lang.tag!r}", mend="leave --propose out")
    pieces: dict[tuple[int, int], list[Piece]] = {}
    for piece in cut.pieces:
        pieces.setdefault(piece.sentence, []).append(piece)
    read = list(read_sentences(cut))
    with one_thread():
        proposals = load_proposer(folder).propose([reading for _, reading in read], LEAST)
    return [SentenceProposals(span, pieces[span], found) for (span, _), found in zip(read, proposals, strict=True)]


def read_sentences(cut: Cut) -> Iterator[tuple[tuple[int, int], Reading]]:
    """The sentences of an article that have pieces, each parsed as a whole."""
    spans = sorted({piece.sentence for piece in cut.pieces})
    words: list[list[Word]] = [[] for _ in spans]
    starts = [start for start, _ in spans]
    for word in cut.parser.words(cut.context.text):
        at = bisect_right(starts, word.start) - 1
        if at >= 0 and word.end <= spans[at][1]:
            words[at].append(word)
    return zip(spans, cut.parser.read(words), strict=True)


def _held(draft: Draft, reason: str, parted: Parted) -> Held:
    spans = tuple([parted.span(span) for span in draft.spans])
    return Held(draft.text, reason, draft.made_by, parted.span(draft.sentence), spans)


def pipeline(tag: str) -> Parser:
    """The parser of a language, loaded once a process; raises UnsupportedError where it has none."""
    return load_parser(_folder(language.load(tag)))


def _folder(lang: Any) -> Path:
    """Where a language keeps what was trained."""
    return Path(language.__file__).parent / str(lang.tag) / "pipeline"


def _uncovered(article: Article, claims: Sequence[Claim], sentences: Sequence[tuple[int, int]]) -> Iterator[Refusal]:
    """The sentences from which no claim was read."""
    if not sentences:
        mend = "check that the text is running prose"
        yield Refusal(where=article.id, reason="no sentence was found in the text", mend=mend)
    starts = sorted(s.start for c in claims for s in c.source)
    for start, end in sentences:
        if bisect_left(starts, start) == bisect_left(starts, end):
            quote = shortened(article.text[start:end])
            yield Refusal(where=f"{article.id}[{start}:{end}]", reason=f"no claim from the sentence {quote!r}")
