"""Whom "keduanya" and "ketiganya" mean where a number of people, none of them named, was told right before."""

from collections.abc import Iterator, Sequence
from typing import Any

REACH = 2
"""Sentences before the pronoun in which the group is counted."""


def group_references(
    text: str, sentences: Sequence[tuple[int, int]], lang: Any
) -> Iterator[tuple[int, int, str, bool]]:
    """Spans of pronouns for a counted group and that group: "dua tersangka … Keduanya" is "kedua tersangka".

    Only where the sentences right before count one group of that size, outside a quotation.
    """
    for number, (start, end) in enumerate(sentences):
        for match in lang.people.ALL_OF.finditer(text, start, end):
            if text.count('"', start, match.start()) % 2 or "“" in text[start : match.start()]:
                continue
            size = match["size"].lower()
            first = sentences[max(0, number - REACH)][0]
            nouns = {m["noun"] for m in lang.people.COUNTED.finditer(text, first, match.start()) if m["size"] in size}
            if len(nouns) == 1:
                yield match.start(), match.end(), f"{size} {nouns.pop()}", True
