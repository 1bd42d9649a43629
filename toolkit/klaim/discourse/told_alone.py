"""The body at the end of an office that a text also tells of by its name alone: "Head of Marketing Sinar Motor"."""

import re
from collections.abc import Collection
from typing import Any


def body_at_end(office: str, text: str, people: Collection[str], lang: Any) -> str:
    """The longest end of an office that is elsewhere in a text the subject of a clause; empty where there is none.

    Only of an office whose holder leads something or speaks for it; no place and nobody's name.
    """
    words = office.split()
    if lang.serving_whom.LEADING.isdisjoint(w.lower() for w in words):
        return ""
    for first in range(1, len(words)):
        name = " ".join(words[first:])
        if not all(w[0].isupper() for w in words[first:]) or words[first].lower() in lang.serving_whom.NO_NAME:
            continue
        known = name in people or name in lang.places.NAMES or name in lang.bodies.COUNTRY
        if not known and _acts(name, words[first - 1], text, lang):
            return name
    return ""


def _acts(name: str, before: str, text: str, lang: Any) -> bool:
    """Whether a name stands in a text before a predicate, and not as the end of the office."""
    found = re.finditer(rf"(?<!{re.escape(before)} )(?<!\w){re.escape(name)} (?P<behind>[a-z][\w-]*)", text)
    open_words = lang.unions.BEFORE_PREDICATE
    return any(m["behind"] in open_words or lang.verbs.looks_finite(m["behind"]) for m in found)
