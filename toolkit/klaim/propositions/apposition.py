"""What a phrase between commas says of the name before it: "Rumania, negara anggota NATO"."""

from collections.abc import Iterator
from typing import Any

from klaim.propositions._model import Argument, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._predicates import predicate_group, predicates
from klaim.propositions._tree import trim


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
    commas = [n for n in range(1, len(tokens) - 2) if tokens[n].text == "," and tokens[n - 1].pos == "PROPN"]
    if not commas:
        return
    verbs = {predicate_group(tokens, head, lang)[0] for head in predicates(tokens, lang)}
    for comma in commas:
        first = tokens[comma + 1]
        end = next((n for n in range(comma + 1, len(tokens)) if tokens[n].text == "," or n in verbs), len(tokens))
        body = tokens[comma + 1 : end]
        if (
            first.pos != "NOUN"
            or first.text[0].isupper()
            or first.lower in lang.clauses.MEASURES
            or lang.verbs.looks_finite(first.lower)
            or not 2 <= len(body) <= 10
        ):
            continue
        if any(t.lower in lang.clauses.AND or (lang.verbs.looks_finite(t.lower) and t.pos == "VERB") for t in body):
            continue
        if end < len(tokens) - 1 and end not in verbs and tokens[end + 1].pos not in ("VERB", "AUX", "ADP", "SCONJ"):
            continue
        start = comma
        while start > 0 and tokens[start - 1].pos == "PROPN":
            start -= 1
        if start > 0 and tokens[start - 1].lower in lang.clauses.NO_APPOSITION:
            continue
        yield start, comma, end


PATTERN = Pattern(name="apposition", find=find, examples={"id": "Banjir melanda Demak, kabupaten di pesisir utara."})
