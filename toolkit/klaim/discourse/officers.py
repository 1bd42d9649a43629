"""What "jaksa", "penyidik" and "majelis hakim" mean alone: those of the one body that a text names behind them."""

from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.abbreviations import contracted
from klaim.discourse.phrases import Reference, Word, is_bound, opens, phrase_end


def officer_references(text: str, words: Sequence[Word], lang: Any) -> Iterator[Reference]:
    """Spans of bare nouns for those who act for a body of law, behind its first naming, and them with its name."""
    known, bodies = lang.officers, dict[str, dict[str, int]]()
    for match in known.NAMED.finditer(text):
        bodies.setdefault(match["who"].lower(), {}).setdefault(contracted(match["body"]), match.end())
    sole = {who: next(iter(told.items())) for who, told in bodies.items() if len(told) == 1}
    if known.JUDGE not in bodies and (court := _court(text, lang)):
        sole[known.JUDGE] = court
    for at, word in enumerate(words[:-1]):
        if word.lower not in sole:
            continue
        body, named = sole[word.lower]
        before = words[at - 1] if at else None
        alone = before is None or is_bound(before, lang) or before.lower in known.BENCH
        other = before is not None and before.lower in lang.unions.SOME | lang.phrases.COUNTED | lang.titles.AS
        own_name = word.text[0].isupper() and not opens(words, at)
        if word.start > named and alone and not (other or own_name or _goes_on(words, at, lang)):
            yield word.start, word.end, f"{word.lower} {body}", True


def _court(text: str, lang: Any) -> tuple[str, int] | None:
    """The one court of first instance that a text names, and where it first does; None where there are others."""
    found = list(lang.officers.COURT.finditer(text))
    if len({match["seat"] for match in found}) != 1:
        return None
    return min((match[0] for match in found), key=len), found[0].end()


def _goes_on(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether words behind a noun tell more of who is meant."""
    behind = words[at + 1]
    if behind.lower in lang.clauses.DROPPED_ADVERBS:
        return False
    told = behind.lower in lang.officers.GOES_ON | lang.clauses.FROM or behind.text[0].isupper()
    return told or phrase_end(words, at, lang) > at + 1
