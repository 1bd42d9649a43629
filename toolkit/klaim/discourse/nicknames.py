"""What by-names that everybody knows stand for, where the text also has the name itself: "CR7"."""

import re
from collections.abc import Iterator
from typing import Any

from klaim.discourse.phrases import Reference


def nickname_references(text: str, lang: Any) -> Iterator[Reference]:
    """Spans of by-names, and the fullest name the text has of whom or what they mean."""
    for match in lang.nicknames.BY_NAME.finditer(text):
        names = lang.nicknames.MEANT[match[1].lower()]
        name = next((name for name in names if re.search(rf"\b{re.escape(name)}\b", text)), None)
        if name is None:
            continue
        beside = text[max(0, match.start() - len(name) - 2) : match.end() + len(name) + 2]
        if not (beside.startswith(f"{name},") or beside.endswith(f", {name}")):
            yield match.start(), match.end(), name, True
