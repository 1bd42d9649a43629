"""Pieces of a page as docutils nodes, so that a directive works in Markdown and in reStructuredText alike."""

import re
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from docutils import nodes

Content: TypeAlias = nodes.Node | str
Row: TypeAlias = Sequence[Sequence[Content]]


def inline(text: str) -> list[nodes.Node]:
    """Text whose `words between backticks` become code."""
    parts = re.split(r"``?([^`]+)``?", re.sub(r"\s+", " ", text))
    made = [nodes.literal(part, part) if number % 2 else nodes.Text(part) for number, part in enumerate(parts)]
    return [node for node in made if node.astext()]


def paragraph(*content: Content) -> nodes.paragraph:
    """A paragraph of nodes and of text with code between backticks."""
    return nodes.paragraph("", "", *_flat(content))


def prose(text: str) -> list[nodes.Node]:
    """A docstring's body: paragraphs divided by blank lines."""
    return [paragraph(part) for part in re.split(r"\n\s*\n", text.strip()) if part]


def code(text: str) -> nodes.literal:
    """Text as code."""
    return nodes.literal(text, text)


def block(text: str, language: str = "json") -> nodes.literal_block:
    """A block of code."""
    return nodes.literal_block(text, text, language=language)


def section(title: str, anchor: str, *content: nodes.Node) -> nodes.section:
    """A section with a heading and a fixed anchor."""
    return nodes.section("", nodes.title("", "", *inline(title)), *content, ids=[anchor], names=[anchor])


def link(text: str, anchor: str) -> nodes.reference:
    """A link to an anchor on the same page."""
    return nodes.reference("", text, refid=anchor, internal=True)


def items(content: Iterable[Sequence[Content]]) -> nodes.bullet_list:
    """A bullet list, one paragraph an item."""
    return nodes.bullet_list("", *(nodes.list_item("", paragraph(*item)) for item in content))


def table(head: Sequence[str], rows: Iterable[Row], *, numbers: bool = False) -> nodes.table:
    """A table; a cell is a sequence of text and nodes. `numbers`: all columns but the first are aligned right."""
    columns = [nodes.colspec(colwidth=1) for _ in head]
    top = nodes.thead("", _row([[title] for title in head]))
    body = nodes.tbody("", *(_row(row) for row in rows))
    group = nodes.tgroup("", *columns, top, body, cols=len(head))
    return nodes.table("", group, classes=["klaim-table", *(["klaim-numbers"] if numbers else [])])


def _row(cells: Row) -> nodes.row:
    return nodes.row("", *(nodes.entry("", *_paragraphs(cell)) for cell in cells))


def _paragraphs(cell: Sequence[Content]) -> list[nodes.Node]:
    """A cell's paragraphs; what lies loose in it is one."""
    whole = [part for part in cell if isinstance(part, nodes.paragraph)]
    loose = [part for part in cell if not isinstance(part, nodes.paragraph)]
    return [*([paragraph(*loose)] if loose else []), *whole]


def _flat(content: Iterable[Content]) -> list[nodes.Node]:
    return [node for part in content for node in (inline(part) if isinstance(part, str) else [part])]
