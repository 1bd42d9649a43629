"""The articles that claims are checked against."""

from collections.abc import Iterable
from pathlib import Path

from klaim.errors import MissingError
from klaim.io.articles import DEFAULT_LANGUAGE, named_or_seeds, read_articles
from klaim.records import Article, Refusal


def articles_at(
    paths: Iterable[Path], *, language: str = DEFAULT_LANGUAGE, beyond: set[str] | None = None
) -> tuple[dict[str, Article], list[Refusal]]:
    """Read the articles in the folders and files named, or in `seeds/` where none is named and it is there.

    `language` and `beyond` as for `read_articles`.
    """
    named = named_or_seeds(paths)
    for path in named:
        if not path.exists():
            raise MissingError("no such folder of articles", where=str(path), mend="name it with --articles")
    articles: dict[str, Article] = {}
    refusals = []
    for item in read_articles(named, language=language, beyond=beyond):
        if isinstance(item, Refusal):
            refusals.append(item)
        else:
            articles[item.id] = item
    return articles, refusals
