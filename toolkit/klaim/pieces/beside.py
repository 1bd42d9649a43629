"""What opens a further clause behind a comma: ", di mana …", ", begitu juga …", ", tempat …"."""

from typing import Any

from klaim.pieces.leads import MIN_WORDS
from klaim.pieces.model import Words
from klaim.pieces.predicates import has_subject, has_verb, opens_predicate


def opens_beside(words: Words, at: int, start: int, lang: Any) -> tuple[str, int] | None:
    """Kind and size of what opens a further clause behind a comma, by two words or as what goes on somewhere."""
    if pair := _opens_by_pair(words, at, start, lang):
        return pair, 2
    size = _opens_where(words, at, start, lang)
    return ("coordinate", size) if size else None


def _opens_by_pair(words: Words, at: int, start: int, lang: Any) -> str:
    """The kind of what two words behind a comma open: ", di mana warga …", ", begitu juga harga"; empty for nothing."""
    if at - start < MIN_WORDS or words[at - 1].text != ",":
        return ""
    pair, behind = tuple(w.lower for w in words[at : at + 2]), words[at + 2 :]
    if pair in lang.links.LIKEWISE:
        return "coordinate" if has_verb(behind, lang) else "likewise"
    if pair not in lang.links.WHERE or len(behind) <= MIN_WORDS:
        return ""
    return "coordinate" if has_verb(behind, lang) and not opens_predicate(behind, lang) else ""


def _opens_where(words: Words, at: int, start: int, lang: Any) -> int:
    """How many words open what goes on at a place just named: ", tempat Hizbullah berkuasa"; 0 where none do."""
    if at - start < MIN_WORDS or words[at - 1].text != "," or words[at].lower != lang.placed.WHERE:
        return 0
    size = 3 if tuple(w.lower for w in words[at + 1 : at + 3]) in lang.links.WHERE else 1
    behind = words[at + size :]
    clause = len(behind) >= MIN_WORDS and has_subject(behind, lang) and behind[0].text != ","
    return size if clause and behind[0].lower not in lang.clauses.PREPOSITIONS else 0
