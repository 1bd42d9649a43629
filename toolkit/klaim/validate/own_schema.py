"""Takes a user's JSON Schema only if every engine can judge by it, and nothing needs to be fetched."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from klaim import schemas
from klaim.errors import InputError

_OURS = ("article", "claim")
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_DATA = ("examples", "enum", "const", "default")
"""Keywords whose values are data, not schemas."""

_NAMED = ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions")
"""Keywords that hold schemas under names of the user's choice."""


@cache
def ours() -> dict[str, dict[str, Any]]:
    """Klaim's own schemas by their URI, each also as `...:open`, which leaves room for properties of one's own."""
    closed = {schemas.load(name)["$id"]: schemas.load(name) for name in _OURS}
    return closed | {f"{uri}:open": _opened(schema, f"{uri}:open") for uri, schema in closed.items()}


def _opened(schema: dict[str, Any], uri: str) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key != "additionalProperties"} | {"$id": uri}


@cache
def registry() -> Any:
    """Klaim's own schemas for the reference engine; it can look nothing up elsewhere."""
    from referencing import Registry, Resource

    return Registry().with_resources((uri, Resource.from_contents(schema)) for uri, schema in ours().items())


def own_schema(schema: Any, file: str) -> dict[str, Any]:
    """The schema, checked; InputError says why it cannot be used."""
    if not isinstance(schema, dict):
        raise InputError("not a JSON object", where=file, mend="name a JSON Schema file")
    dialect = schema.get("$schema", _DIALECT)
    if str(dialect).removesuffix("#") != _DIALECT:
        raise InputError(f"$schema is {dialect!r}", where=file, mend=f"write the schema for {_DIALECT}")
    _check_form(schema, file)
    _refuse_remote(schema, file)
    _resolve(schema, file)
    return schema


def _check_form(schema: dict[str, Any], file: str) -> None:
    import jsonschema

    try:
        jsonschema.Draft202012Validator.check_schema(schema)
    except jsonschema.SchemaError as error:
        where = f"{file}#{error.json_path}"
        raise InputError(
            f"not a JSON Schema 2020-12: {error.message}", where=where, mend="correct the schema"
        ) from error


def _refuse_remote(schema: dict[str, Any], file: str) -> None:
    if any("$id" in below for below in schema.get("$defs", {}).values() if isinstance(below, dict)):
        raise InputError("has an $id under $defs", where=file, mend="refer to it by #/$defs/NAME and drop the $id")
    inside = {schema.get("$id", ""), *ours()}
    for ref in _refs(schema):
        target = ref.split("#", 1)[0]
        if target and target not in inside:
            raise InputError(
                f"$ref to {ref!r} is remote and is not fetched",
                where=file,
                mend="put what it names under $defs, or refer to " + " or ".join(sorted(ours())),
            )


def _resolve(schema: dict[str, Any], file: str) -> None:
    """Raise InputError for a $ref that leads nowhere, or only back to itself."""
    from referencing import Resource
    from referencing.jsonschema import DRAFT202012

    resolver = registry().resolver_with_root(Resource.from_contents(schema, default_specification=DRAFT202012))
    for ref in _refs(schema):
        seen = [ref]
        while (following := _followed(resolver, seen[-1], file)) is not None:
            if following in seen:
                raise InputError(f"$ref to {ref!r} leads back to itself", where=file, mend="correct the $ref")
            seen.append(following)


def _followed(resolver: Any, ref: str, file: str) -> str | None:
    """The reference that a schema referred to is itself."""
    from referencing.exceptions import Unresolvable

    try:
        found = resolver.lookup(ref).contents
    except Unresolvable as error:
        raise InputError(f"$ref to {ref!r} leads nowhere", where=file, mend="correct the $ref") from error
    following = found.get("$ref") if isinstance(found, dict) and found not in ours().values() else None
    return following if isinstance(following, str) else None


def _refs(node: Any, *, named: bool = False) -> Iterator[str]:
    """Every reference in a schema; `named` where the keys are names that the user chose."""
    if isinstance(node, dict):
        for key, value in node.items():
            if not named and key in ("$ref", "$dynamicRef") and isinstance(value, str):
                yield value
            elif named or key not in _DATA:
                yield from _refs(value, named=not named and key in _NAMED)
    elif isinstance(node, list):
        for item in node:
            yield from _refs(item)
