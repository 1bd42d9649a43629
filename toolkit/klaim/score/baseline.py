"""The simplest decomposer there is: each sentence of an article as one claim."""

from collections.abc import Iterator

from klaim import __version__, language
from klaim.records import Article, Claim, Provenance, Span


def whole_sentences(article: Article) -> Iterator[Claim]:
    """An event claim a sentence, in its own words; raises UnsupportedError where the language is unknown."""
    sentences = language.load(article.language).sentences.split_sentences(article.text)
    for number, (start, end) in enumerate(sentences, start=1):
        exact = article.text[start:end]
        yield Claim(
            id=f"{article.id}#c{number:03d}",
            article_id=article.id,
            language=article.language,
            text=exact,
            type="event",
            value=None,
            modality="asserted",
            attribution=None,
            source=(Span(start=start, end=end, exact=exact),),
            label="SUPPORTED",
            evidence=(),
            provenance=Provenance(method="extracted", tool=f"klaim {__version__}", made_by=("sentence", "event")),
        )
