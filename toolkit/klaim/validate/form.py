"""Judges a record's form by JSON Schema: one verdict, whichever engine gives it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from klaim import schemas
from klaim.errors import InputError, MissingError, why
from klaim.validate.own_schema import ours, own_schema, registry
from klaim.validate.scan import MAX_DEPTH, scan
from klaim.validate.settings import Engine
from klaim.validate.wording import RULES, describe, details

_KINDS = {list: "an array", str: "a text", bool: "true or false", type(None): "null"}


class Violation(NamedTuple):
    """A keyword of the schema that a record breaks: rule, pointer, message, help; `on_key` if the key is at fault."""

    rule: str
    pointer: str
    message: str
    help: str
    on_key: bool = False


class _Reported(NamedTuple):
    """What both engines' errors are brought to."""

    path: list[str | int]
    keyword: str
    schema: Mapping[str, Any]
    instance: Any
    message: str


class Form:
    """A schema ready to judge records with the engine asked for."""

    def __init__(self, schema: dict[str, Any], engine: Engine) -> None:
        self.schema = schema
        fast = engine in ("fast", "both") or (engine == "auto" and has_fast())
        self._fast: Any = _fast(schema) if fast else None
        self._reference: Any = _reference(schema) if engine != "fast" and (engine != "auto" or not fast) else None
        judge: Any = self._fast if self._fast is not None else self._reference
        self.is_valid: Callable[[Any], bool] = self._both_valid if engine == "both" else judge.is_valid

    def violations(self, record: Any) -> list[Violation]:
        """Everything that is wrong with a form, in order of pointer; nothing where it is valid."""
        if not isinstance(record, dict):
            return [Violation("not-an-object", "", f"{_KINDS.get(type(record), 'a number')}, not an object", "")]
        try:
            if self._fast is not None:
                found = _violations(_from_fast(self._fast.iter_errors(record), self.schema))
            else:
                found = _violations(_from_reference(self._reference.iter_errors(record)))
        except (ValueError, RecursionError):  # neither engine follows hundreds of brackets within one another
            return [Violation("nested-too-deep", "", f"more than {MAX_DEPTH} brackets within one another", "")]
        if self._fast is not None and self._reference is not None:
            other = _violations(_from_reference(self._reference.iter_errors(record)))
            there, here = {item[:2] for item in found}, {item[:2] for item in other}
            found += [_disagreement(item) for item in (*found, *other) if item[:2] in there ^ here]
        if not found and not self.is_valid(record):
            return [Violation("schema-violation", "", "the record is not what the schema asks for", "")]
        return found

    def _both_valid(self, record: Any) -> bool:
        return bool(self._fast.is_valid(record)) and bool(self._reference.is_valid(record))


def has_fast() -> bool:
    """Tell whether jsonschema-rs is installed."""
    from importlib.util import find_spec

    return find_spec("jsonschema_rs") is not None


def load_schema(file: str | None, name: str = "claim") -> dict[str, Any]:
    """The schema `name` of klaim, or the user's own from a file."""
    if file is None:
        return schemas.load(name)
    try:
        data = Path(file).read_bytes()
    except OSError as error:
        raise MissingError(why(error), where=file, mend="name a JSON Schema file") from error
    problems = scan(data).problems
    if problems:
        line = data.count(b"\n", 0, problems[0].start) + 1
        raise InputError(f"not JSON: {problems[0].message}", where=f"{file}:{line}", mend="correct the file")
    return own_schema(_parsed(data, file), file)


def _parsed(data: bytes, file: str) -> Any:
    import json

    try:
        return json.loads(data)
    except ValueError as error:
        raise InputError(f"not JSON: {error}", where=file, mend="name a JSON Schema file") from error


def _fast(schema: dict[str, Any]) -> Any:
    try:
        import jsonschema_rs
    except ModuleNotFoundError as error:
        raise MissingError("jsonschema-rs is not installed", mend="pip install jsonschema-rs") from error
    known = jsonschema_rs.Registry(list(ours().items()), draft=jsonschema_rs.Draft202012)
    return jsonschema_rs.Draft202012Validator(schema, registry=known, validate_formats=False)


def _reference(schema: dict[str, Any]) -> Any:
    import jsonschema

    return jsonschema.Draft202012Validator(schema, registry=registry())


def _from_fast(errors: Iterable[Any], root: dict[str, Any]) -> Iterator[_Reported]:
    for error in errors:
        path = list(error.schema_path)
        within = ours().get((error.absolute_keyword_location or "").partition("#")[0], root)
        schema = _walk(within, path[:-1])
        yield _Reported(list(error.instance_path), _keyword(path), schema, error.instance, error.message)


def _from_reference(errors: Iterable[Any]) -> Iterator[_Reported]:
    for error in errors:
        schema = error.schema if isinstance(error.schema, dict) else {}
        path = list(error.absolute_schema_path)
        yield _Reported(list(error.absolute_path), _keyword(path), schema, error.instance, error.message)


def _keyword(path: list[str | int]) -> str:
    """The keyword at fault: propertyNames, where it is what the names must be that is broken."""
    return "propertyNames" if path[-2:-1] == ["propertyNames"] else str(path[-1])


def _walk(root: Any, path: list[str | int]) -> Mapping[str, Any]:
    node = root
    for step in path:
        node = _step(node, step)
    return node if isinstance(node, dict) else {}


def _step(node: Any, step: str | int) -> Any:
    if isinstance(node, dict):
        return node.get(step, {})
    return node[step] if isinstance(node, list) and isinstance(step, int) and step < len(node) else {}


def _violations(errors: Iterable[_Reported]) -> list[Violation]:
    """The errors in klaim's words, each once: what another violation at the same place already says is left out."""
    found: dict[tuple[str, str], Violation] = {}
    for error in errors:
        rule = RULES.get(error.keyword, "schema-violation")
        for detail in details(error):
            pointer = "".join(
                "/" + str(step).replace("~", "~0").replace("/", "~1") for step in (*error.path, *detail.steps)
            )
            message = detail.message or error.message
            item = Violation(rule, pointer, message, describe(_told_of(error.schema, detail.about)), detail.on_key)
            found.setdefault((pointer, detail.sameness), item)
    return sorted(found.values())


def _told_of(schema: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """The part of a schema that describes what is at fault; unknown properties have none."""
    below: Any = schema.get("properties", {}).get(name) if name else schema
    return below if isinstance(below, dict) and ("properties" not in below or name) else {}


def _disagreement(item: Violation) -> Violation:
    return item._replace(rule="engines-disagree", message=f"only one engine says: {item.message}")
