"""What a phrase between commas says of the name before it: "Rumania, negara anggota NATO"."""

from collections.abc import Iterator
from typing import Any

from klaim.parsing import Token
from klaim.propositions._model import Argument, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._predicate_groups import predicate_group
from klaim.propositions._predicates import predicates
from klaim.propositions._tree import trim

LONGEST = 12
"""Words of what is said of a name."""

BRACKET = 2
"""Characters before a comma in which no bracket stands."""

_BEHIND = ("VERB", "AUX", "ADP", "SCONJ")


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A role for each name with a noun phrase in lower case between it and the next comma or the end."""
    for clause in parsed.clauses:
        tokens = clause.tokens
        for start, comma, end in extents(tokens, lang):
            yield Proposition(
                pattern="apposition",
                subject=tokens[start:comma],
                predicate=(),
                arguments=(Argument((), trim(tokens[comma + 1 : end])),),
                speech=None,
                quoted=parsed.piece.quoted,
                sentence=parsed.piece.sentence,
                kind="role",
            )


def extents(tokens: Phrase, lang: Any) -> Iterator[tuple[int, int, int]]:
    """Index of a name, of the comma behind it, and the end of the apposition."""
    commas = [n for n in range(1, len(tokens) - 2) if tokens[n].text == "," and _name_start(tokens, n, lang) < n]
    if not commas:
        return
    heads = (head for head in predicates(tokens, lang) if head.lower not in lang.nominals.QUALITIES)
    verbs = {predicate_group(tokens, head, lang)[0] for head in heads}
    for comma in commas:
        end = next((n for n in range(comma + 1, len(tokens)) if tokens[n].text == "," or n in verbs), len(tokens))
        body = tokens[comma + 1 : end]
        if not 2 <= len(body) <= LONGEST or not _is_noun_phrase(body, lang):
            continue
        goes_on = end < len(tokens) - 1 and end not in verbs and tokens[end + 1].pos not in _BEHIND
        if goes_on and tokens[end + 1].lower != lang.clauses.RELATIVE:
            continue
        start = _name_start(tokens, comma, lang)
        if _is_of_name(tokens, start, body, lang) and not _goes_on(tokens, start, end, verbs, lang):
            yield start, comma, end


def _name_start(tokens: Phrase, comma: int, lang: Any) -> int:
    """Where the name before a comma begins, or the noun phrase whose short name stands in a bracket; else the comma."""
    start = comma
    if tokens[comma].start - tokens[comma - 1].end > BRACKET and tokens[comma - 1].pos != "PROPN":
        while start and tokens[start - 1].pos in ("NOUN", "PROPN", "ADJ"):
            start -= 1
        return start
    while start and tokens[start - 1].pos == "PROPN":
        start -= 1
    return start


def _is_noun_phrase(body: Phrase, lang: Any) -> bool:
    """Whether what stands between two commas is a noun in lower case with what tells more of it, no clause or list."""
    head = next((n for n, t in enumerate(body) if t.lower not in lang.copulas.BEFORE_STANDING), 0)
    first = body[head]
    if first.pos != "NOUN" or body[0].text[0].isupper() or first.lower in lang.clauses.MEASURES:
        return False
    if first.lower.endswith(lang.clauses.POSSESSIVE):
        return False
    told = next((n for n, t in enumerate(body) if n > head and t.lower == lang.clauses.RELATIVE), len(body))
    clausal = lang.verbs.looks_finite(first.lower) or any(_is_told(t, lang) for t in body[head:told])
    return not clausal and all(t.lower not in lang.clauses.AND for t in body)


def _is_told(word: Token, lang: Any) -> bool:
    return word.pos == "VERB" and bool(lang.titles.ends_office(word.text))


def _is_of_name(tokens: Phrase, start: int, body: Phrase, lang: Any) -> bool:
    """Whether a phrase can say what the name alone is: not "karyawan Meta, …", not "Budi dan Ani, …", no "… itu"."""
    before = tokens[start - 1] if start else None
    if before is not None and (_opens(before, start, lang) or _has_name(before, lang)):
        return False
    *_, last = (t for t in tokens[start:] if t.start < body[0].start and t.text != ",")
    if last.lower.endswith(lang.clauses.POSSESSIVE):
        return False
    names = {t.text for t in tokens[start:] if t.pos == "PROPN" and t.start < body[0].start}
    if body[0].lower in lang.appositions.NOT_APPOSED or body[-1].lower in lang.clauses.POINTING:
        return False
    return names.isdisjoint(t.text for t in body)


def _opens(before: Token, start: int, lang: Any) -> bool:
    """Whether a word before a name makes it a phrase of its own, or one of several: "bagi Budi, …", "dan Ani, …"."""
    inside = start > 1 and before.lower in lang.appositions.INSIDE
    return before.lower in lang.unions.NOT_BEFORE_APPOSED and not inside


def _has_name(word: Token, lang: Any) -> bool:
    """Whether a word is a noun whose name follows it, so that the phrase is about both: "karyawan Meta"."""
    return word.pos == "NOUN" and word.lower not in lang.appositions.BEFORE_PLACES


def _goes_on(tokens: Phrase, start: int, end: int, verbs: set[int], lang: Any) -> bool:
    """Whether the phrase is the next subject or item: "Di Jepang, harga beras naik", "…, yen Jepang, hingga …"."""
    if end in verbs:
        return any(n < start for n in verbs) or any(t.pos == "ADP" for t in tokens[:start])
    listed = any(t.text == "," for t in tokens[:start])
    return listed and end + 1 < len(tokens) and tokens[end + 1].lower in lang.appositions.GOES_ON


PATTERN = Pattern(name="apposition", find=find, examples={"id": "Banjir melanda Demak, kabupaten di pesisir utara."})
