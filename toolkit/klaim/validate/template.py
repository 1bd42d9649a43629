"""Writes the file an annotator fills in: the article's sentences, and empty entries anchored by quotes."""

import csv
import io
from collections.abc import Iterator

from klaim.language import load
from klaim.records import CLAIM_TYPES, LABELS, MODALITIES, Article

_COLUMNS = ("article", "annotator", "text", "type", "value", "modality", "speaker", "cue", "quotes", "label", "note")


def yaml_template(article: Article, annotator: str) -> Iterator[str]:
    """An annotation file in YAML: the article as comments, one empty entry a sentence."""
    yield f"# Claims of article {article.id}. Give the article's words under quotes; klaim finds where they stand.\n"
    yield "# An entry follows each sentence: copy it for each further claim, take it out where there is none.\n"
    yield "# Words that stand there more than once need more of the sentence, with [[ ]] around the words meant.\n"
    yield f"# type: {' '.join(CLAIM_TYPES)}\n# modality: {' '.join(MODALITIES)} (asserted where left out)\n"
    yield f"# label: {' '.join(LABELS)} (SUPPORTED where left out)\n"
    yield "# value: 2026-03-09 · PT1H about · 50 % at_least · 10..15 orang · a name · who = role\n"
    yield "#        who = relation = whom\n"
    yield f"article: {_quoted(article.id)}\nannotator: {_quoted(annotator)}\nclaims:\n"
    for start, end in load(article.language).sentences.split_sentences(article.text):
        yield from map(_comment, article.text[start:end].splitlines())
        yield "- text: ''\n  type: event\n  quotes: []\n"


def table_template(article: Article, annotator: str, separator: str) -> Iterator[str]:
    """An annotation sheet: its header, and article and annotator in an otherwise empty row a sentence."""
    rows: list[tuple[str, ...]] = [_COLUMNS]
    for start, end in load(article.language).sentences.split_sentences(article.text):
        note = " ".join(article.text[start:end].split())
        rows.append((article.id, annotator, *[""] * (len(_COLUMNS) - 3), note))
    file = io.StringIO()
    csv.writer(file, delimiter=separator, lineterminator="\n").writerows(rows)
    yield file.getvalue()


def _comment(line: str) -> str:
    """A line of the article as a comment; YAML allows no control characters in one."""
    return "# " + "".join(char if char.isprintable() else " " for char in line) + "\n"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
