"""Breaks an article into atomic claims: cut, parse, propose, draft, check, number."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from klaim import language
from klaim.decompose.checks import reason_to_hold
from klaim.decompose.context import make_context
from klaim.decompose.drafts import drafts
from klaim.decompose.numbering import number
from klaim.decompose.propose import propositions
from klaim.errors import UnsupportedError
from klaim.parsing import Parser
from klaim.parsing import load as load_parser
from klaim.pieces.cut import cut_article
from klaim.records import Article, Claim, Refusal


@dataclass(frozen=True)
class Held:
    """A drafted claim that was held back: its text, why, and where it was read."""

    text: str
    reason: str
    made_by: tuple[str, str]
    sentence: tuple[int, int]


@dataclass(frozen=True)
class Decomposition:
    """What decomposing one article gave: claims, drafts held back, sentences no claim came from."""

    article: Article
    claims: tuple[Claim, ...]
    held: tuple[Held, ...]
    refusals: tuple[Refusal, ...]


def decompose(article: Article, *, as_of: date | None = None) -> Decomposition:
    """The claims of an article.

    Relative dates are resolved against `published_at`, else `retrieved_at`, else `as_of`.
    Raises UnsupportedError where klaim has no folder or no pipeline for the language.
    """
    lang = language.load(article.language)
    parser = pipeline(article.language)
    pieces, sentences = cut_article(article.text, parser, lang)
    context = make_context(article, sentences, lang, as_of)
    made = list(drafts(propositions(pieces, parser, lang), context))
    kept, held = [], []
    for draft in made:
        reason = reason_to_hold(draft, context)
        if reason:
            held.append(Held(draft.text, reason, draft.made_by, draft.sentence))
        else:
            kept.append(draft)
    claims = tuple(number(kept, article, context))
    return Decomposition(article, claims, tuple(held), tuple(_uncovered(article, claims, sentences)))


def decompose_all(articles: Iterable[Article | Refusal], *, as_of: date | None = None) -> Iterator[Decomposition | Refusal]:
    """Each article's decomposition; what cannot be decomposed is passed on as a Refusal with its reason."""
    for article in articles:
        if isinstance(article, Refusal):
            yield article
            continue
        try:
            yield decompose(article, as_of=as_of)
        except UnsupportedError as error:
            yield Refusal(where=article.id, reason=error.what, mend=error.mend)


def pipeline(tag: str) -> Parser:
    """The parser of a language, loaded once a process; raises UnsupportedError where it has none."""
    lang = language.load(tag)
    return load_parser(Path(language.__file__).parent / lang.tag / "pipeline")


def _uncovered(article: Article, claims: tuple[Claim, ...], sentences: list[tuple[int, int]]) -> Iterator[Refusal]:
    """The sentences from which no claim was read."""
    if not sentences:
        yield Refusal(where=article.id, reason="no sentence was found in the text", mend="check that the text is running prose")
    starts = sorted(s.start for c in claims for s in c.source)
    for start, end in sentences:
        if not any(start <= s < end for s in starts):
            quote = article.text[start : min(end, start + 60)].replace("\n", " ")
            yield Refusal(where=f"{article.id}[{start}:{end}]", reason=f"no claim from the sentence {quote!r}")
