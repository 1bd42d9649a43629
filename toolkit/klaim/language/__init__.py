"""One folder a language: the only place with words of a language."""

import importlib
import importlib.util
import pkgutil
import re
from functools import cache
from types import ModuleType

from klaim.errors import UnsupportedError

_TAG = re.compile(r"[a-z]{2,3}")


class Language:
    """A language's folder; each of its modules (`words`, `dates`, `numbers` …) is imported when first asked for."""

    def __init__(self, tag: str) -> None:
        self.tag = tag
        self._package = f"{__name__}.{tag}"

    def __getattr__(self, name: str) -> ModuleType:
        if name.startswith("_"):
            raise AttributeError(name)
        module = importlib.import_module(f"{self._package}.{name}")
        setattr(self, name, module)
        return module


@cache
def load(tag: str) -> Language:
    """The language of a BCP 47 tag, regions and scripts left aside; raises UnsupportedError where no folder has it."""
    primary = tag.split("-", 1)[0]
    if not _TAG.fullmatch(primary) or importlib.util.find_spec(f"{__name__}.{primary}") is None:
        at_hand = ", ".join(sorted(found.name for found in pkgutil.iter_modules(__path__) if found.ispkg))
        raise UnsupportedError(f"no language {tag!r}", mend=f"at hand: {at_hand}")
    return Language(primary)


def known(tag: str) -> Language | None:
    """The language of a tag; None where no folder has it."""
    try:
        return load(tag)
    except UnsupportedError:
        return None
