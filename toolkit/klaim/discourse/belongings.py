"""Who drives, owns, leads or made a thing that is told before their name: "truk yang dikemudikan Budi"."""

import re
from collections.abc import Iterator
from typing import Any

from klaim.discourse.names import is_person
from klaim.discourse.offices import RoleMention


def find_holders(text: str, lang: Any) -> Iterator[RoleMention]:
    """Everybody with the thing that is theirs; the words between the two say how."""
    for pattern in lang.belongings.TOLD:
        for match in pattern.finditer(text):
            if _is_thing(match["thing"].split(), lang) and _is_somebody(text, match, lang):
                yield RoleMention("holder", match.span("name"), match.span("thing"))


def _is_thing(words: list[str], lang: Any) -> bool:
    """Whether words are a noun with what tells more of it, no clause and nothing pointed at."""
    open_words = lang.unions.OUTSIDE_OFFICE | lang.clauses.AND | lang.clauses.POINTING
    return not any(
        w in open_words or w.endswith(lang.clauses.POSSESSIVE) or lang.titles.ends_office(w) for w in words[1:]
    )


def _is_somebody(text: str, match: re.Match[str], lang: Any) -> bool:
    """Whether the name behind is one person's: initials with an age or known as such, or a name without an office."""
    name = match["name"]
    if text.startswith(lang.belongings.LISTED, match.end()) or name.split()[0].lower() in lang.titles.HEADS:
        return False
    if name.isupper():
        return text.startswith(" (", match.end()) or any(
            m["name"] == name for m in lang.parties.INITIALS.finditer(text)
        )
    return is_person(name, lang)
