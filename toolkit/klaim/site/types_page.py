"""Claim types and patterns as pages, from the files that hold them."""

import inspect
import json
from collections.abc import Mapping, Sequence
from importlib.resources import files
from itertools import chain
from pathlib import Path
from typing import Any

import msgspec
from docutils import nodes

from klaim import schemas
from klaim.discovery import modules
from klaim.records import CLAIM_TYPES, Value
from klaim.site._nodes import Row, code, items, paragraph, prose, section, table
from klaim.site.schema_page import sentence

FROM_WORDS = {
    "list": (
        "What lists of prices, line-ups, names of laws and other fixed forms tell, by the words without a parse.",
        "Polisi menjerat Budi dengan Undang-Undang Nomor 1 Tahun 2023 tentang Kesehatan.",
    ),
    "title": (
        'Who somebody is, by what stands before the name, read from the words without a parse: "Bupati Sari Dewi".',
        "Presiden Budi Santoso tiba di Bandung.",
    ),
}
"""Patterns that read words rather than a parse, so that no file of propositions tells of them: what, an example."""


def types_page(examples: Mapping[str, Sequence[str]]) -> list[nodes.Node]:
    """A section a claim type: what it says, its value, examples, made up where a dataset gives none."""
    found = {module.__name__.rpartition(".")[2]: module for module in modules("klaim.claims")}
    return [_type(name, found[name], examples.get(name) or [_made_up(name)]) for name in CLAIM_TYPES if name in found]


def _type(name: str, module: Any, examples: Sequence[str]) -> nodes.section:
    shown = paragraph("Example:" if len(examples) == 1 else "Examples:"), items([text] for text in examples)
    return section(f"`{name}`", f"type-{name}", *prose(inspect.getdoc(module) or ""), *_value(name), *shown)


def made_up() -> dict[str, Any]:
    """An example sentence a claim type, with the text and the value of the claim that is read from it."""
    found: dict[str, Any] = json.loads(files("klaim.site").joinpath("examples.json").read_text(encoding="utf-8"))
    return found


def _made_up(name: str) -> str:
    from klaim.site.article_page import shown_value

    example = made_up()[name]
    value = shown_value(msgspec.convert(example["value"], Value | None))
    return f"{example['text']} {f'(`{value}`)' if value else ''}".rstrip()


def _value(name: str) -> list[nodes.Node]:
    """The schema's sentence on the value of this type."""
    told = (sentence(condition) for condition in schemas.load("claim")["allOf"])
    return [paragraph(text) for text in told if f"`{name}`" in text.partition(",")[0]]


def patterns_page() -> list[nodes.Node]:
    """A table of the patterns: name, what it reads, an example."""
    told = {
        pattern.name: (_summary(module), next(iter(pattern.examples.values()), ""))
        for module in modules("klaim.propositions")
        if (pattern := getattr(module, "PATTERN", None))
    }
    rows: list[Row] = [
        [[code(name)], [reads], [example]] for name, (reads, example) in sorted((told | FROM_WORDS).items())
    ]
    return [table(["pattern", "what it reads", "example"], rows)]


def _summary(module: Any) -> str:
    return (inspect.getdoc(module) or "").partition("\n\n")[0]


def examples_from(dataset: Path, *, most: int = 3) -> dict[str, list[str]]:
    """The first claims of each type in a dataset folder: the text, and behind it value, speaker and modality."""
    from klaim.site.article_page import shown_value
    from klaim.site.dataset import read_contents

    found: dict[str, list[str]] = {}
    for claim in chain.from_iterable(read_contents(dataset).claims.values()):
        facts = [f"`{value}`" for value in [shown_value(claim.value)] if value]
        facts += [f"speaker {claim.attribution.speaker}"] if claim.attribution else []
        facts += [claim.modality] if claim.modality != "asserted" else []
        kept = found.setdefault(claim.type, [])
        if len(kept) < most:
            kept.append(f"{claim.text} {'(' + ', '.join(facts) + ')' if facts else ''}".rstrip())
    return found
