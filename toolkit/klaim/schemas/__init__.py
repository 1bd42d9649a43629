"""Finds and loads the JSON Schemas: inside the installed package, else beside the checkout."""

from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from klaim.errors import MissingError

_PACKAGE = Path(__file__).parent
_PLACES = (_PACKAGE, _PACKAGE.parents[2] / "schemas")


def path(name: str) -> Path:
    """Path of `<name>.schema.json`; raises MissingError where neither place holds it."""
    for place in _PLACES:
        if (file := place / f"{name}.schema.json").is_file():
            return file
    raise MissingError(f"schema {name!r} not found", where=str(_PACKAGE), mend="install klaim anew")


@cache
def load(name: str) -> dict[str, Any]:
    """The schema `name` ("article", "claim") as a dictionary; do not change it."""
    schema: dict[str, Any] = msgspec.json.decode(path(name).read_bytes())
    return schema
