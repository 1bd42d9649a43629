"""Writes a dataset's pages as Markdown: one with all counts, one an article."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from klaim.records import CLAIM_TYPES, Article
from klaim.site.article_page import article_html
from klaim.site.card import write_card
from klaim.site.dataset import Contents, read_contents
from klaim.site.headline import headline

SIDEBAR = 30
"""Articles listed in the sidebar; more are linked from the first page alone."""

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|$&~!:])")


def write_pages(dataset: Path, folder: Path, *, title: str = "Dataset") -> None:
    """Write `folder`/index.md, the card and `folder`/articles/*.md for the dataset folder `dataset`."""
    contents = read_contents(dataset)
    (folder / "articles").mkdir(parents=True, exist_ok=True)
    head = "" if _in_sidebar(contents) else "---\norphan: true\n---\n\n"
    for article in contents.articles:
        page = f"# {escaped(headline(article))}\n\n{_raw(article_html(article, contents.claims[article.id]))}"
        _write(folder / "articles" / f"{page_name(article)}.md", f"{head}{page}\n\n[{escaped(title)}](../index.md)")
    _write(folder / "index.md", index(contents, title, write_card(dataset, folder)))


def index(contents: Contents, title: str, introduction: str = "") -> str:
    """The first page: what it is, how many of what, and a list of the articles."""
    counts = contents.counts
    facts = [
        ("articles", contents.article_count),
        ("claims", contents.claim_count),
        ("claims with a normalised value", contents.valued.total()),
        ("claims with a speaker", counts["speaker"].total()),
        ("different speakers", len(counts["speaker"])),
    ]
    types = [(name, counts["type"][name], contents.valued[name]) for name in CLAIM_TYPES]
    parts = [
        f"# {escaped(title)}",
        *([introduction] if introduction else []),
        _table(("what", "number"), facts),
        "## Articles\n\n" + _articles(contents),
        "## Claims by type\n\n" + _table(("type", "claims", "with a value"), types),
        *(
            f"## Claims by {name}\n\n" + _counts(name, counts[key])
            for name, key in (("verdict", "label"), ("modality", "modality"), ("method", "method"))
        ),
    ]
    return "\n\n".join(parts)


def _articles(contents: Contents) -> str:
    """The articles with their claims, and how many have no page."""
    rows = (
        (
            f"[{escaped(headline(article))}](articles/{page_name(article)}.md)",
            escaped(article.publisher or "unknown"),
            len(contents.claims[article.id]),
        )
        for article in contents.articles
    )
    left = contents.article_count - len(contents.articles)
    note = (
        f"\n\n{left:,} further article{'s' * (left != 1)} without a page here: the dataset holds them all."
        if left
        else ""
    )
    names = "\n".join(f"articles/{page_name(article)}" for article in contents.articles)
    tree = f"\n\n```{{toctree}}\n:hidden:\n\n{names}\n```" if _in_sidebar(contents) else ""
    return f"{_table(('article', 'publisher', 'claims'), rows)}{note}{tree}"


def _in_sidebar(contents: Contents) -> bool:
    """Whether the articles are few enough for the sidebar, which every page repeats."""
    return len(contents.articles) <= SIDEBAR


def _counts(name: str, found: Counter[str]) -> str:
    return _table((name, "claims"), [(key, found[key]) for key in sorted(found, key=lambda key: (-found[key], key))])


def _table(head: Iterable[str], rows: Iterable[tuple[object, ...]]) -> str:
    """A Markdown table; numbers are set right and with separators."""
    names = list(head)
    marks = ["---"] + ["---:" if name in ("claims", "number", "with a value") else "---" for name in names[1:]]
    lines = [
        names,
        marks,
        *([f"{part:,}" if isinstance(part, int) else str(part) for part in row] for row in rows),
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _raw(html: str) -> str:
    longest = max((len(run) for run in re.findall("`+", html)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{{raw}} html\n{html}\n{fence}"


def page_name(article: Article) -> str:
    """A file name for an article: its id where that is a plain one, else made from it and told apart by a checksum."""
    plain = re.sub(r"[^a-z0-9_-]+", "-", article.id.lower()).strip("-_")[:80]
    return plain if plain == article.id else f"{plain}-{hashlib.sha256(article.id.encode()).hexdigest()[:8]}".strip("-")


def escaped(text: str) -> str:
    """Foreign text on one line, its markup disarmed."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))


def _write(file: Path, text: str) -> None:
    file.write_text(text + "\n", encoding="utf-8", newline="\n")
