"""What "ponsel ini" and "laptop tersebut" mean where a text has brought in one product by its name alone."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from klaim.discourse.phrases import Reference, Word

LONGEST_NAME = 6
"""Words of the name of a product."""

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
    """The products that a text says to be brought in, by their names, with the words behind the first naming."""
    found: dict[str, int] = {}
    for at, word in enumerate(words):
        if word.lower not in lang.products.LAUNCHING:
            continue
        end = at + 1
        while end < len(words) and (words[end].text[0].isupper() or words[end].text[0].isdigit()):
            end += 1
        name = words[at + 1 : end]
        joined = end < len(words) and (words[end].lower in lang.phrases.JOINERS or words[end].text == "/")
        if name and joined:
            return {}
        if _is_product(name, lang):
            found.setdefault(" ".join(w.text for w in name), end)
    return {name: end for name, end in found.items() if not any(name != one and name in one for one in found)}


def _is_product(name: Sequence[Word], lang: Any) -> bool:
    """Whether a name is one of a product: of two words or more, with the figure of a model."""
    written = " ".join(w.text for w in name)
    if not 1 < len(name) <= LONGEST_NAME or not name[0].text[0].isupper() or written in lang.places.NAMES:
        return False
    model = any(any(map(str.isdigit, w.text)) and not lang.misreadings.YEAR.fullmatch(w.text) for w in name)
    return model and lang.unions.NO_TITLE_WORDS.isdisjoint(w.lower for w in name)
