"""Tell how exact a number is by the words around it: "sekitar 5", "tidak kurang dari 5", "5 orang lebih"."""

from klaim.language.id import words_numbers as words
from klaim.language.id.value_lexer import Lexed

_NOT = frozenset({"tidak", "tak"})
_TURNED = {"less_than": "at_least", "more_than": "at_most"}
"""What becomes of a comparison that is negated: "tidak kurang dari 5", "tidak lebih dari 5"."""


WORDS = frozenset(word for hedge in words.HEDGES for word in hedge.split()) | words.BOUNDS | {words.MORE_AFTER}
"""Words of which one stands within two words of a number, or right behind it, that is not exact."""


def comparison_before(lexed: Lexed, first: int) -> tuple[str, int]:
    """Give the comparison that the words before token ``first`` make, and where they begin."""
    if first == 0:
        return "exact", first
    last_word = lexed.words[first - 1]
    if first > 1 and last_word in words.PASSED_BY_HEDGES and (early := words.HEDGES_AHEAD.get(lexed.words[first - 2])):
        return early, first
    bound = first
    while bound > 2 and lexed.words[bound - 1] in words.BOUNDS:
        bound -= 1
    if bound < first and lexed.words[bound - 2] == "di" and (pair := words.HEDGES.get(f"di {lexed.words[bound - 1]}")):
        return pair, bound - 2
    if first > 1 and (pair := words.HEDGES.get(f"{lexed.words[first - 2]} {last_word}")):
        turned = _TURNED.get(pair) if first > 2 and lexed.words[first - 3] in _NOT else None
        return (turned, first - 3) if turned else (pair, first - 2)
    single = words.HEDGES.get(last_word)
    if single is None:
        return "exact", first
    doubled = first > 2 and lexed.tags[first - 2] == "-" and lexed.glued(first - 1)
    return single, first - 3 if doubled else first - 1


def more_follows(lexed: Lexed, index: int) -> bool:
    """Tell whether "lebih" hedges the number before it, and begins no comparison."""
    if lexed.words[index : index + 1] != (words.MORE_AFTER,):
        return False
    following = lexed.words[index + 1] if index + 1 < len(lexed.words) else ""
    return following not in words.AFTER_COMPARING and not following.startswith(words.VERB_PREFIXES)
