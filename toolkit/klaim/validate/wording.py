"""Says in plain words which keyword of a schema a record breaks, the same for every engine."""

import difflib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple, Protocol

RULES = {
    "required": "missing-property",
    "additionalProperties": "unknown-property",
    "unevaluatedProperties": "unknown-property",
    "propertyNames": "unknown-property",
    "type": "wrong-type",
    "enum": "not-allowed",
    "const": "not-allowed",
    "pattern": "wrong-pattern",
    "not": "wrong-pattern",
    "minLength": "out-of-range",
    "maxLength": "out-of-range",
    "minItems": "out-of-range",
    "maxItems": "out-of-range",
    "minProperties": "out-of-range",
    "maxProperties": "out-of-range",
    "minimum": "out-of-range",
    "maximum": "out-of-range",
    "exclusiveMinimum": "out-of-range",
    "exclusiveMaximum": "out-of-range",
    "uniqueItems": "repeated-item",
}
"""Which rule a keyword belongs to; any other is `schema-violation`."""

_SHOWN = 60


class Detail(NamedTuple):
    """One thing an error says; `steps` go on from the error's path, `sameness` tells it from others at that place.

    `about` names the property below that it speaks of.
    """

    steps: tuple[str, ...]
    message: str
    sameness: str
    on_key: bool = False
    about: str = ""


class Reported(Protocol):
    """An error of an engine."""

    @property
    def keyword(self) -> str: ...  # noqa: D102
    @property
    def schema(self) -> Mapping[str, Any]: ...  # noqa: D102
    @property
    def instance(self) -> Any: ...  # noqa: D102
    @property
    def path(self) -> list[str | int]: ...  # noqa: D102


def show(value: Any) -> str:
    """A value as JSON, cut where it is long."""
    text = json.dumps(value, ensure_ascii=False, default=repr)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def describe(schema: Mapping[str, Any]) -> str:
    """What the schema says a property is for, with an example; empty where it says nothing."""
    description, examples = schema.get("description", ""), schema.get("examples")
    return f"{description} Example: {show(examples[0])}" if description and examples else str(description)


def details(error: Reported) -> Iterator[Detail]:
    """What the error says, one detail a missing or unknown property."""
    yield from _WORDS.get(error.keyword, _other)(error)


def _required(error: Reported) -> Iterator[Detail]:
    for name in error.schema.get("required", ()):
        if isinstance(error.instance, dict) and name not in error.instance:
            yield Detail((), f"property {name!r} is missing", f"required {name}", about=name)


def _additional(error: Reported) -> Iterator[Detail]:
    known, patterns = error.schema.get("properties", {}), error.schema.get("patternProperties", ())
    for name in error.instance if isinstance(error.instance, dict) else ():
        if name not in known and not any(re.search(pattern, name) for pattern in patterns):
            yield Detail((name,), f"property {name!r} does not exist here{_close(name, known)}", "unknown", on_key=True)


def _names(error: Reported) -> Iterator[Detail]:
    """Some engines hand over the name, some the object that has it."""
    names = [error.instance] if isinstance(error.instance, str) else list(error.instance)
    for name in names:
        if len(names) == 1 or not _name_fits(name, error.schema):
            yield Detail((name,), f"property {name!r} does not belong here", "unknown", on_key=True)


def _name_fits(name: str, schema: Mapping[str, Any]) -> bool:
    if not schema.keys() <= {"enum", "pattern"}:
        import jsonschema

        return bool(jsonschema.Draft202012Validator(schema).is_valid(name))
    return name in schema.get("enum", (name,)) and bool(re.search(schema.get("pattern", ""), name))


def _type(error: Reported) -> Iterator[Detail]:
    wanted = error.schema.get("type", "")
    names = [wanted] if isinstance(wanted, str) else list(wanted)
    if names == ["null"]:
        yield Detail((), f"must be null here, not {show(error.instance)}", "type")
    else:
        yield Detail((), f"{show(error.instance)} is not of type {' or '.join(names)}", "type")


def _enum(error: Reported) -> Iterator[Detail]:
    allowed = error.schema.get("enum", ())
    shown = ", ".join(str(item) for item in allowed)
    yield Detail((), f"{show(error.instance)} is none of {shown}{_close(error.instance, allowed)}", "enum")


def _pattern(error: Reported) -> Iterator[Detail]:
    yield Detail((), f"{show(error.instance)} does not have the form that is asked for", "pattern")


def _length(error: Reported) -> Iterator[Detail]:
    bound = error.schema.get(error.keyword)
    what = {"L": "characters", "I": "items", "P": "properties"}[error.keyword[3]]
    least = "at least" if error.keyword.startswith("min") else "at most"
    yield Detail((), f"has {len(error.instance)} {what}, {least} {bound} needed", error.keyword)


def _bound(error: Reported) -> Iterator[Detail]:
    yield Detail(
        (),
        f"{show(error.instance)} is out of range: {error.keyword} is {error.schema.get(error.keyword)}",
        error.keyword,
    )


def _unique(error: Reported) -> Iterator[Detail]:
    """Each item that stands before too; the list, where two are equal only as numbers are: 1 and 1.0."""
    seen, repeats = set[str](), list[int]()
    for number, item in enumerate(error.instance):
        written = json.dumps(item, sort_keys=True)
        if written in seen:
            repeats.append(number)
        seen.add(written)
    for number in repeats:
        yield Detail((str(number),), f"{show(error.instance[number])} is there twice", "uniqueItems")
    if not repeats:
        yield Detail((), f"{show(error.instance)} holds an item twice", "uniqueItems")


def _other(error: Reported) -> Iterator[Detail]:
    yield Detail((), "", error.keyword)


def _close(word: Any, known: Iterable[Any]) -> str:
    return _closest(str(word), tuple(str(item) for item in known))


@lru_cache(maxsize=1024)
def _closest(word: str, known: tuple[str, ...]) -> str:
    """The hint for a word misspelt or in other letters; a file often has the same slip in line after line."""
    folded = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(word.casefold(), folded, n=1)
    return f"; did you mean {folded[near[0]]!r}?" if near else ""


_WORDS: dict[str, Callable[[Reported], Iterator[Detail]]] = {
    "required": _required,
    "additionalProperties": _additional,
    "propertyNames": _names,
    "type": _type,
    "enum": _enum,
    "pattern": _pattern,
    "not": _pattern,
    "minimum": _bound,
    "maximum": _bound,
    "exclusiveMinimum": _bound,
    "exclusiveMaximum": _bound,
    "uniqueItems": _unique,
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"), _length),
}
