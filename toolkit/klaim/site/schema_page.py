"""A JSON Schema as a page: properties, linked definitions, and conditionals written as sentences."""

import json
from collections.abc import Iterator
from typing import Any

from docutils import nodes

from klaim.site._nodes import Content, Row, code, items, link, paragraph, section, table

Part = dict[str, Any]

# A keyword outside these would be left out of the page in silence, so it stops the build.
_TYPES = {
    "type",
    "enum",
    "const",
    "minimum",
    "minLength",
    "minItems",
    "uniqueItems",
    "pattern",
    "items",
    "$ref",
}
_OBJECTS = {"properties", "required", "additionalProperties", "propertyNames", "minProperties", "allOf"}
_TOLD = {"$schema", "$id", "$defs", "title", "description", "examples"}


def schema_page(schema: Part) -> list[nodes.Node]:
    """The schema's own properties, then each of its definitions in a section."""
    top = [*_object(schema), paragraph("Its `$id` is ", code(schema["$id"]), ".")]
    return [*top, *_conditions(schema), *_definitions(schema)]


def _definitions(schema: Part) -> Iterator[nodes.Node]:
    for name, part in schema.get("$defs", {}).items():
        yield section(part.get("title", name), _anchor(schema, name), *_object(part, schema))


def _object(part: Part, schema: Part | None = None) -> list[nodes.Node]:
    root = schema or part
    _known(part)
    required = part.get("required", ())
    rows: list[Row] = [
        [
            [code(name), *([] if name in required else [nodes.Text(" (optional)")])],
            list(_type(inner, root)),
            _told(inner),
        ]
        for name, inner in part["properties"].items()
    ]
    closed = " No other property is allowed." if part.get("additionalProperties") is False else ""
    least = f" It has {part['minProperties']} property or more." if "minProperties" in part else ""
    null = " It may be null." if "null" in part.get("type", ()) else ""
    return [
        paragraph(part["description"] + null + least + closed),
        table(["property", "type", "what it holds"], rows),
    ]


def _told(part: Part) -> list[Content]:
    examples = [code(json.dumps(example, ensure_ascii=False)) for example in part.get("examples", ())]
    title = "Example: " if len(examples) == 1 else "Examples: "
    shown = [piece for example in examples for piece in (nodes.Text(", "), example)][1:]
    return [part["description"], *([paragraph(title, *shown)] if shown else [])]


def _type(part: Part, schema: Part) -> Iterator[Content]:
    """What a property may hold, as words and links."""
    _known(part)
    if "$ref" in part:
        name = part["$ref"].rpartition("/")[2]
        yield link(schema["$defs"][name].get("title", name), _anchor(schema, name))
        return
    if "enum" in part:
        yield "one of " + ", ".join(f"`{value}`" for value in part["enum"])
        return
    kinds = part["type"] if isinstance(part["type"], list) else [part["type"]]
    yield " or ".join(kinds)
    if "items" in part:
        yield nodes.Text(" of ")
        yield from _type(part["items"], schema)
    yield from (nodes.Text(f", {limit}") for limit in _limits(part))
    if "pattern" in part:
        yield from (nodes.Text(", matching "), code(part["pattern"]))


def _limits(part: Part) -> Iterator[str]:
    if part.get("minLength", 0) > 0:
        yield "not empty"
    if "minimum" in part:
        yield f"at least {part['minimum']}"
    if "minItems" in part:
        yield f"at least {part['minItems']}"
    if part.get("uniqueItems"):
        yield "no two alike"
    if isinstance(part.get("additionalProperties"), dict):
        yield "with keys and texts of your own"


def _conditions(schema: Part) -> Iterator[nodes.Node]:
    if conditions := schema.get("allOf"):
        yield paragraph("What one property holds binds another:")
        yield items([sentence(condition)] for condition in conditions)


def sentence(condition: Part) -> str:
    """An if/then of a schema in words; raises ValueError for what it has no words for."""
    if not {"if", "then"} <= condition.keys() <= {"if", "then"}:
        raise ValueError(f"no words for the keywords {sorted(condition)}")
    said = " and ".join(f"`{name}` is {_is(part)}" for name, part in condition["if"]["properties"].items())
    return (
        f"Where {said}, " + "; ".join(_must(name, part) for name, part in condition["then"]["properties"].items()) + "."
    )


def _is(part: Part) -> str:
    if "const" in part:
        return f"`{part['const']}`"
    return " or ".join(f"`{value}`" for value in part["enum"])


def _must(name: str, part: Part) -> str:
    if part == {"type": "null"}:
        return f"`{name}` is null"
    if part.keys() == {"if", "then"} and part["if"] == {"type": "object"}:
        needed = part["then"]["required"]
        further = [key for key in part["then"]["propertyNames"]["enum"] if key not in needed]
        allowed = f" and may have {_listed(further)}" if further else " and nothing else"
        return f"`{name}` is null or has {_listed(needed)}{allowed}"
    raise ValueError(f"no words for {json.dumps(part)}")


def _listed(names: list[str]) -> str:
    quoted = [f"`{name}`" for name in names]
    return quoted[0] if len(quoted) == 1 else ", ".join(quoted[:-1]) + " and " + quoted[-1]


def _anchor(schema: Part, name: str) -> str:
    return f"{schema['title'].lower()}-{name}"


def _known(part: Part) -> None:
    if unknown := part.keys() - _TYPES - _OBJECTS - _TOLD:
        raise ValueError(f"no words for the keywords {sorted(unknown)}")
