"""What opens a further clause: ", di mana …", ", begitu juga …", ", tempat …", "dan ada …"."""

from collections.abc import Callable, Sequence
from typing import Any

from klaim.pieces.followed import FOLLOWED, opens_followers
from klaim.pieces.leads import MIN_WORDS
from klaim.pieces.model import Words
from klaim.pieces.predicates import has_subject, has_verb, opens_predicate

LONGEST_STRETCH = 5
"""Words of a stretch of time."""


def opens_beside(words: Words, at: int, start: int, lang: Any) -> tuple[str, int] | None:
    """Kind and size of what opens a further clause behind a comma, by two words or as what goes on somewhere."""
    if pair := _opens_by_pair(words, at, start, lang):
        return pair, 2
    if size := opens_followers(words, at, start, lang):
        return FOLLOWED, size
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


def speaks_on(words: Words, at: int, start: int, lang: Any) -> bool:
    """Whether a conjunction joins what its speaker tells of themselves: "… melakukan sidak, dan kami melihat …"."""
    behind = words[at + 1 :]
    if (
        words[at].lower not in lang.clauses.AND_VERB
        or not behind
        or behind[0].lower not in lang.reporting.FIRST_PERSONS
    ):
        return False
    return len(behind) > MIN_WORDS and has_verb(words[start:at], lang) and opens_predicate(behind[1:], lang)


def there_is_more(words: Words, at: int, lang: Any) -> bool:
    """Whether a conjunction or comma joins that there is something more, counted: "…, (dan) ada empat kasus baru"."""
    joins = words[at].lower in lang.clauses.AND or words[at].text == ","
    if not joins or not has_verb(words[:at], lang):
        return False
    told = words[at + 1 + lasting(words[at + 1 :], lang) :]
    if len(told) <= MIN_WORDS or told[0].lower not in lang.clauses.EXISTENTIALS:
        return False
    first = 1 + (told[1].lower in lang.measures.HEDGES)
    behind = told[first : first + MIN_WORDS]
    counted = _opens(lang.numbers.find_numbers, behind) > 0 and not lasting(behind, lang)
    return counted and len(behind) == MIN_WORDS and behind[1].lower not in lang.words_numbers.NO_MEMBERS


def lasting(words: Words, lang: Any) -> int:
    """How many of the words tell for how long, where they begin with that: "dalam 24 jam terakhir ada …"."""
    lead = 1 if words and words[0].lower in lang.clauses.PREPOSITIONS else 0
    end = _opens(lang.durations.find_durations, words[lead : lead + LONGEST_STRETCH])
    if not end:
        return 0
    return lead + end + any(w.lower in lang.measures.UP_TO_NOW for w in words[lead + end : lead + end + 1])


def _opens(find: Callable[[str], Sequence[Any]], words: Words) -> int:
    """How many of the words what is found at their beginning takes; 0 for nothing."""
    text = " ".join(w.text for w in words)
    first = next(iter(find(text)), None)
    return text[: first.end].count(" ") + 1 if first is not None and not first.start else 0
