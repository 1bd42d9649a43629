"""Finds the members of a kind (rules, claim types, patterns, languages) by looking in their folder."""

import importlib
import pkgutil
from functools import cache
from types import ModuleType
from typing import TypeVar

Kind = TypeVar("Kind")


@cache
def modules(package: str) -> tuple[ModuleType, ...]:
    """Import every module and folder right below `package`, sorted by name; those that start with _ are private."""
    parent = importlib.import_module(package)
    names = sorted(m.name for m in pkgutil.iter_modules(parent.__path__) if not m.name.startswith("_"))
    return tuple(importlib.import_module(f"{package}.{name}") for name in names)


@cache
def members(package: str, kind: type[Kind]) -> tuple[Kind, ...]:
    """Every object of class `kind` that is bound in a module of `package`, each once, in order of module and name."""
    found = (value for module in modules(package) for _, value in sorted(vars(module).items()))
    return tuple({id(value): value for value in found if isinstance(value, kind)}.values())
