"""What "ponsel ini" and "laptop tersebut" mean where a text has brought in one product by its name alone."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from klaim.discourse.phrases import Reference, Word, is_bound

LONGEST_NAME = 6
"""Words of the name of a product."""

LONGEST_SORT = 8
"""Words from a verb that brings a product in to its name, where what it is stands between."""

LONGEST_DATELINE = 12
"""Words up to the dash behind a place and newspaper."""

LONGEST_KIND = 4
"""Words of a kind of product with its pointing word."""


def product_references(words: Sequence[Word], still_open: Iterable[int], lang: Any) -> Iterator[Reference]:
    """Spans of a kind of product with a pointing word, and the one product that the text names as brought in.

    `still_open` are the code points at which such phrases begin.
    """
    starts = {word.start: at for at, word in enumerate(words)}
    found = [starts[start] for start in still_open if start in starts]
    found = [at for at in found if words[at].lower in lang.products.KINDS]
    named = _named(words, lang) if found else {}
    if len(named) != 1:
        return
    (name, behind), *_ = named.items()
    for at in found:
        end = next((n for n in range(at + 1, min(at + LONGEST_KIND, len(words))) if _points(words[n], lang)), 0)
        plain = all(w.text[0].islower() for w in words[at + 1 : end])
        several = at > 0 and words[at - 1].lower in lang.unions.NOT_ONE
        if end and plain and at >= behind and not several:
            yield words[at].start, words[end].end, name, True


def _points(word: Word, lang: Any) -> bool:
    return word.lower in lang.phrases.POINTERS


def _named(words: Sequence[Word], lang: Any) -> dict[str, int]:
    """The products that a text brings in, by their names, with the words behind the first naming."""
    found: dict[str, int] = {}
    for at in _brought_in(words, lang):
        end = at
        while end < len(words) and is_of_name(words[end]):
            end += 1
        name = words[at:end]
        joined = end < len(words) and (words[end].lower in lang.phrases.JOINERS or words[end].text == "/")
        if name and joined:
            return {}
        if _is_product(name, lang):
            found.setdefault(" ".join(w.text for w in name), end)
    return {name: end for name, end in found.items() if not any(name != one and name in one for one in found)}


def _brought_in(words: Sequence[Word], lang: Any) -> Iterator[int]:
    """Where the name of a product can begin: at the text's head, and behind what tells that it is brought in.

    What it is may stand before the name: "meluncurkan (lini ponsel terbaru, yakni) Melati 5".
    """
    dashes = (n for n, w in enumerate(words[:LONGEST_DATELINE]) if w.text in lang.products.DATELINE)
    head = next(dashes, -1) + 1
    first = next((n for n in range(head, len(words)) if not is_of_name(words[n])), len(words))
    if first < len(words) and words[first].lower not in lang.products.LAUNCHING:
        yield head
    for at, word in enumerate(words):
        if word.lower in lang.products.LAUNCHING:
            told = at + 1 < len(words) and words[at + 1].lower in lang.products.SORTS
            name = (n for n in range(at + 1, min(at + LONGEST_SORT, len(words))) if is_of_name(words[n]))
            begin = next(name, at + 1) if told else at + 1
            if not any(is_bound(w, lang) and w.lower not in lang.products.BEFORE_NAME for w in words[at + 1 : begin]):
                yield begin


def is_of_name(word: Word) -> bool:
    """Whether a word can stand in the name of a product: capitals, figures, a capital within: "iMelati"."""
    return word.text[0].isupper() or word.text[0].isdigit() or _has_capital_within(word)


def _has_capital_within(word: Word) -> bool:
    return word.text.isalpha() and not word.text.isupper() and any(map(str.isupper, word.text[1:]))


def _is_product(name: Sequence[Word], lang: Any) -> bool:
    """Whether a name is one of a product: of two words or more, with a figure or a capital within one of them."""
    written = " ".join(w.text for w in name)
    if not 1 < len(name) <= LONGEST_NAME or not is_of_name(name[0]) or written in lang.places.NAMES:
        return False
    figure = any(any(map(str.isdigit, w.text)) and not lang.misreadings.YEAR.fullmatch(w.text) for w in name)
    model = figure or any(_has_capital_within(w) for w in name)
    return model and lang.unions.NO_TITLE_WORDS.isdisjoint(w.lower for w in name)
