"""What one firm is to another: "PT Melati Tol melalui anak usahanya, PT Melati Rawat"."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from klaim.discourse.names import is_person
from klaim.discourse.writing import Writer


class Tie(NamedTuple):
    """A firm, what it is to another one, that one's name, and where a text tells it."""

    name: str
    role: str
    owner: str
    span: tuple[int, int]


def firm_ties(text: str, writer: Writer, lang: Any) -> Iterator[Tie]:
    """The firms that a text tells to be another's, each once, where it leaves no doubt whose they are."""
    seen: set[tuple[str, str, str]] = set()
    found = [(match, match["owner"]) for match in lang.subsidiaries.APPOSED.finditer(text)]
    found += [(match, _owner(text, match.start(), writer, lang)) for match in lang.subsidiaries.OWNED.finditer(text)]
    for match, owner in sorted(found, key=lambda one: one[0].start()):
        for name in lang.subsidiaries.FIRM.findall(match["names"]):
            one = (name, match["role"], owner)
            if owner and name != owner and one not in seen:
                seen.add(one)
                yield Tie(*one, match.span())


def _owner(text: str, at: int, writer: Writer, lang: Any) -> str:
    """The one firm that a sentence names before a place, or that it opens with by name or by what stands for it."""
    start = max((one for one in writer.sentence_starts if one <= at), default=0)
    firms = {match[0] for match in lang.subsidiaries.FIRM.finditer(text, start, at)}
    if firms:
        return firms.pop() if len(firms) == 1 else ""
    mention = writer.mentions.get(start)
    if mention is not None:
        return mention.text if mention.certain and lang.subsidiaries.FIRM.fullmatch(mention.text) else ""
    opening = lang.subsidiaries.BEFORE.fullmatch(text, start, at)
    owner = opening["owner"] if opening is not None else ""
    return "" if lang.titles.is_word(owner.lower()) or is_person(owner, lang) else owner
