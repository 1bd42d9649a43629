"""The articles that claims are checked against."""

from collections.abc import Iterable
from pathlib import Path

from klaim.errors import MissingError
from klaim.io.articles import read_articles
from klaim.records import Article, Refusal

SEEDS = "seeds"


def articles_at(paths: Iterable[str]) -> tuple[dict[str, Article], list[Refusal]]:
    """Read the articles in the folders and files named, or in `seeds/` where none is named and it is there."""
    named = [Path(path) for path in paths]
    if not named:
        named = [Path(SEEDS)] if Path(SEEDS).is_dir() else []
    for path in named:
        if not path.exists():
            raise MissingError("no such folder of articles", where=str(path), mend="name it with --articles")
    articles: dict[str, Article] = {}
    refusals = []
    for item in read_articles(named):
        if isinstance(item, Refusal):
            refusals.append(item)
        else:
            articles[item.id] = item
    return articles, refusals
