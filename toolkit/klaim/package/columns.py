"""The columns of a configuration, read from its JSON Schema: the one tree all descriptions come from."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from klaim import schemas
from klaim.records import LABELS

Kind = Literal["string", "int64", "float64", "label", "struct"]

CONFIGURATIONS = {"claims": "claim", "articles": "article"}
"""Configurations by name, the default one first, each with its schema."""

# Only the verdict is a ClassLabel: it is what a model is trained to predict, so it wants numbers
# with a fixed order. `type` and `modality` are looked up and filtered by name far more often
# than predicted, and `row["type"] == "duration"` should do what it says.
LABEL_COLUMN = "label"

# A number is a float64 even where the article gives a whole one: a column has one type, and
# 2**53 is past every count that a newspaper prints.
_KINDS: dict[str, Kind] = {"string": "string", "integer": "int64", "number": "float64", "object": "struct"}


@dataclass(frozen=True)
class Column:
    """A column or a field inside one; every one may be null, so that none is ever inferred as all null."""

    name: str
    path: str
    """Name with the names of the columns around it, joined by dots."""
    kind: Kind
    repeated: bool
    description: str
    children: tuple["Column", ...] = ()
    keyed: bool = False
    """Holds an object with free keys, as a list of `key` and `value` in order of key."""

    def walk(self) -> Iterator["Column"]:
        """Yield the column and all inside it, outer ones first."""
        yield self
        for child in self.children:
            yield from child.walk()


@cache
def columns(name: str) -> tuple[Column, ...]:
    """The columns of schema `name` ("claim", "article") in the schema's order."""
    schema = schemas.load(name)
    return tuple(_column(schema, key, "", part) for key, part in schema["properties"].items())


def _column(schema: dict[str, Any], name: str, above: str, part: dict[str, Any]) -> Column:
    path = f"{above}.{name}" if above else name
    shape = _shape(schema, part)
    if "properties" not in shape and "additionalProperties" in shape:
        return _keyed_column(name, path, part["description"])
    repeated = shape.get("type") == "array"
    item = _shape(schema, shape["items"]) if repeated else shape
    inner = item.get("properties", {})
    return Column(
        name=name,
        path=path,
        kind="label" if path == LABEL_COLUMN else _kind(item, path),
        repeated=repeated,
        description=part["description"],
        children=tuple(_column(schema, key, path, child) for key, child in inner.items()),
    )


def _keyed_column(name: str, path: str, description: str) -> Column:
    key = Column(name="key", path=f"{path}.key", kind="string", repeated=False, description="The key.")
    value = Column(name="value", path=f"{path}.value", kind="string", repeated=False, description="Its text.")
    return Column(
        name=name,
        path=path,
        kind="struct",
        repeated=True,
        description=description,
        children=(key, value),
        keyed=True,
    )


def _shape(schema: dict[str, Any], part: dict[str, Any]) -> dict[str, Any]:
    """The part that states the type: behind a reference, or the one alternative that is not null."""
    for choice in part.get("anyOf", ()):
        if choice.get("type") != "null":
            return _shape(schema, choice)
    if "$ref" in part:
        target: dict[str, Any] = schema["$defs"][part["$ref"].rpartition("/")[2]]
        return target
    return part


def _kind(shape: dict[str, Any], path: str) -> Kind:
    """The column type for a schema's type; raises ValueError for one that has no column."""
    if "enum" in shape:
        return "string"
    types = shape["type"] if isinstance(shape["type"], list) else [shape["type"]]
    known = [_KINDS[name] for name in types if name in _KINDS]
    if len(known) != 1:
        raise ValueError(f"{path}: the schema's type {shape['type']!r} has no column type")
    return known[0]


def label_names() -> tuple[str, ...]:
    """The verdicts; a label's number is its place here, so the order is never changed."""
    return LABELS
