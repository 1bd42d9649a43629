"""Those called by their initials alone, told by the part they play: a later "HS" is "tersangka HS"."""

from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.phrases import Reference, Word


def initial_references(text: str, words: Sequence[Word], lang: Any) -> Iterator[Reference]:
    """Spans of bare initials behind where the text tells what part their bearers play, and them with that part.

    Whom a text calls by a noun and their initials or name at once needs no pointing word: "bocah berinisial R itu".
    """
    yield from ((m.start(), m.end(), m["who"], True) for m in lang.parties.CALLED_AND_POINTED.finditer(text))
    known = dict[str, tuple[str, int]]()
    for match in lang.parties.CALLED_BY_INITIALS.finditer(text):
        for name in lang.parties.INITIALS_ALONE.findall(match["names"]):
            known.setdefault(name, (match["part"].lower(), match.end()))
    for at, word in enumerate(words):
        part, named = known.get(word.text, ("", 0))
        before = words[at - 1].lower if at else ""
        behind = words[at + 1].text if at + 1 < len(words) else ""
        told = before in lang.parties.TELLS_PART or behind[:1].isupper() or behind == "("
        if part and word.start >= named and not told:
            yield word.start, word.end, f"{part} {word.text}", True
