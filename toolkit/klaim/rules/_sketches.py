"""Digests of claims: what is equal where the keys of a rule on the set are, and quick to get for many claims."""

from functools import lru_cache
from zlib import crc32

from klaim.language import Language
from klaim.rules._batch import Batch, Run
from klaim.rules._normal import outline


def ids(batch: Batch) -> list[int]:
    """Of the claims' ids."""
    return list(map(crc32, map(str.encode, [claim.id for claim in batch.claims])))


def parents(batch: Batch) -> list[int | None]:
    """Of the ids of the claims that these were made from."""
    found = [claim.provenance.parent for claim in batch.claims]
    if not any(found):
        return [None] * len(found)
    return [None if parent is None else crc32(parent.encode()) for parent in found]


def wordings(batch: Batch) -> list[int]:
    """Of article and outline."""
    return batch.wordings


def undenied(batch: Batch) -> list[int | None]:
    """Of article and outline without the negation, for claims that have one and are SUPPORTED."""
    found: list[int | None] = [None] * len(batch)
    for run in batch.runs:
        if "language" not in run.context.known:
            continue
        dropped, forms = _denials(run.context.language)
        if not run.odd and forms.isdisjoint(run.words):
            continue
        for number in _denying(run):
            claim = batch.claims[number]
            if claim.label == "SUPPORTED":
                words = outline(claim.text, claim.language, dropped)
                found[number] = crc32(words, crc32(claim.article_id.encode()))
    return found


def _denying(run: Run) -> list[int]:
    """Numbers of the run's claims that have a negation; those of odd texts may."""
    small, forms = _denials(run.context.language)
    met = [b" %b " % word for word in run.words & forms]
    lines = run.bare.split(b"\n")[1:-1] if met else []
    found = [run.begin + number for number, line in enumerate(lines) if any(word in line for word in met)]
    odd = ((number, run.claims[number - run.begin].text.lower().encode("utf-8", "surrogatepass")) for number in run.odd)
    return found + [number for number, text in odd if any(word in text for word in small)]


@lru_cache(maxsize=8)
def _denials(language: Language) -> tuple[frozenset[bytes], frozenset[bytes]]:
    """The negations as they are, and with those that begin with a capital or are in capitals."""
    words: frozenset[str] = language.words.DENIALS
    forms = (form for word in words for form in (word, word.capitalize(), word.upper()))
    return frozenset(map(str.encode, words)), frozenset(map(str.encode, forms))
