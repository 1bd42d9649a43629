"""What "film ini" and "lagu tersebut" mean where a text tells of one work by its title: "lagu berjudul Sore Biru"."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from klaim.discourse.phrases import Reference, Word

LONGEST_TITLE = 9
"""Words of the title of a work."""

LONGEST_KIND = 8
"""Words before a title among which the noun stands that tells what the work is."""

LONGEST_CALL = 3
"""Words of a noun for a work with its pointing word."""


def work_references(words: Sequence[Word], still_open: Iterable[int], lang: Any) -> Iterator[Reference]:
    """Spans of a noun for a work with a pointing word, and the one title that the text has told before.

    `still_open` are the code points at which such phrases begin.
    """
    starts = {word.start: at for at, word in enumerate(words)}
    found = [starts[start] for start in still_open if start in starts]
    found = [at for at in found if words[at].lower in lang.works.KINDS]
    titles = list(_titles(words, lang)) if found else []
    if not titles or len({title for _, title, _ in titles}) > 1:
        return
    behind, title, kinds = titles[0]
    for at in found:
        stop = min(at + LONGEST_CALL, len(words))
        end = next((n for n in range(at + 1, stop) if words[n].lower in lang.phrases.POINTERS), 0)
        several = at > 0 and words[at - 1].lower in lang.unions.NOT_ONE
        if end and at > behind and words[at].lower in kinds and not several:
            yield words[at].start, words[end].end, title, True


def _titles(words: Sequence[Word], lang: Any) -> Iterator[tuple[int, str, frozenset[str]]]:
    """The titles of works: the word behind each, the title, and the nouns by which that work can be called."""
    for at, word in enumerate(words):
        if word.lower not in lang.works.TITLED:
            continue
        first = at + 1 + (at + 1 < len(words) and words[at + 1].text in lang.works.QUOTES)
        end = _title_end(words, first)
        told = [w.lower for w in words[max(0, at - LONGEST_KIND) : at] if w.lower in lang.works.KINDS]
        goes_on = end + 1 < len(words) and words[end].text.isalpha() and words[end + 1].text[0].isupper()
        if first < end <= first + LONGEST_TITLE and not goes_on:
            title = "".join(_spaced(words, n, first) for n in range(first, end))
            yield end, title, lang.works.CALLED[told[-1]] if told else lang.works.KINDS


def _title_end(words: Sequence[Word], at: int) -> int:
    """Index behind a run of capitals and figures, in which a colon may stand: "1965: Kota Yang Hilang"."""
    while at < len(words):
        after = words[at + 1].text if at + 1 < len(words) else ""
        joins = words[at].text == ":" and after[:1].isupper()
        if not (words[at].text[0].isupper() or words[at].text[0].isdigit() or joins):
            break
        at += 1
    return at


def _spaced(words: Sequence[Word], at: int, first: int) -> str:
    """A word of a title with the blank before it where one stands there."""
    return " " * (at > first and words[at].start > words[at - 1].end) + words[at].text
