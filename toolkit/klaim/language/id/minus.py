"""Tell what makes a number negative: "minus 5 derajat", "suhu -5 derajat", "(-4,37%)"."""

from klaim.language.id.value_lexer import Lexed

_MINUS = "minus"
_NONE_BEHIND = frozenset({"plus", "h", "dan", "atau"})
"""Words behind which it is something else: "plus minus 5 orang", "H minus 3"."""
_SIGNS, _OPENING = frozenset("-−"), "("
_COUNTING = frozenset("dyifcue1sT")
"""Tags of words that count: a dash behind what they count is that of a range, "5 kg -6 kg"."""
_UNSIGNED = _COUNTING | frozenset("MmWUjGZPBH%$CRro")
"""Tags of words that no sign stands behind."""


def is_minus(lexed: Lexed, index: int) -> bool:
    """Tell whether a token makes the number behind it negative.

    The dash of a range, of an item in a list, and that within a word are no such sign.
    """
    before = lexed.words[index - 1] if index > 0 else "\n"
    if index < 0 or (lexed.glued(index) and before != _OPENING):
        return False
    if lexed.words[index] == _MINUS:
        return before not in _NONE_BEHIND
    if lexed.original(index) not in _SIGNS or not lexed.glued(index + 1):
        return False
    counted = index > 1 and lexed.tags[index - 2] in _COUNTING
    return before == _OPENING or (before.isalpha() and lexed.tags[index - 1] not in _UNSIGNED and not counted)
