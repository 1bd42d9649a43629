"""Which firm or state "perseroan", "perusahaan tersebut" and "negara itu" mean, where only one was named."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set
from typing import Any

from klaim.discourse.names import place_spans
from klaim.discourse.offices import RoleMention
from klaim.discourse.phrases import Reference, Word, opens, phrase_start

Naming = tuple[int, str]
"""Where a name ends, and the name."""


def firm_references(
    text: str,
    words: Sequence[Word],
    sentences: Sequence[tuple[int, int]],
    led: Set[str],
    people: Sequence[RoleMention],
    lang: Any,
) -> Iterator[Reference]:
    """Spans of nouns that stand for the one firm of an article, or the one firm or state last named.

    `led` are the firms whose heads the text names: one alone counts where it is named more often than those that
    the text names by their legal form. A name ends before that of one of the `people`: "Direktur PT Melati | Budi".
    """
    holders = sorted(one.name[0] for one in people)
    firms = [_named(m, holders) for m in lang.firms.NAMED.finditer(text)]
    heard = sorted((m.end(), name) for name in led for m in re.finditer(rf"\b{re.escape(name)}\b", text))
    formal = any(one in name for one in led for _, name in firms)
    firms = heard if len(led) == 1 and len(heard) > len(firms) and not formal else firms
    states = [(b, text[a:b]) for a, b in place_spans(text, lang) if text[a:b] in lang.places.STATES]
    starts = [start for start, _ in sentences]
    for at, word in enumerate(words):
        after = words[at + 1].lower if at + 1 < len(words) else ""
        pointed = after in lang.phrases.POINTERS
        end = words[at + 1].end if pointed else word.end
        name = ""
        bare = word.lower in lang.firms.BARE or (word.lower in lang.firms.OPENING and _opens_clause(words, at, lang))
        if word.lower in lang.firms.HEADS and _opens_clause(words, at, lang) and (led_by := _only(firms, word.start)):
            yield word.start, word.end, f"{word.lower} {led_by}", True
        elif word.lower in lang.firms.NOUNS and (pointed or bare):
            alone = pointed or (
                after not in lang.firms.FORMS and words[at + 1 : at + 2] and words[at + 1].text.islower()
            )
            near = _last(firms, starts, word.start) if pointed else ""
            name = (_only(firms, word.start) or near) if alone else ""
        elif word.lower in lang.firms.STATE_NOUNS and after in lang.firms.AFAR:
            name = _last(states, starts, word.start)
            name = lang.places.ABBREVIATIONS.get(name, name)
        if name and not _is_counted(words, at, lang):
            yield word.start, end, name, True
        elif both := _all_of(firms, starts, words, at, lang):
            yield words[at - 1].start, end, both, True


def _named(match: re.Match[str], people: Sequence[int]) -> Naming:
    """Where a firm's name ends, and the name, without that of a person which goes on from it."""
    at = bisect_right(people, match.start())
    end = people[at] if at < len(people) and people[at] < match.end() else match.end()
    name = match.string[match.start() : end].rstrip()
    return match.start() + len(name), name


def _opens_clause(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether a noun alone opens a sentence or clause, its verb right behind it, and does not tell of any such one."""
    after = words[at + 1].lower if at + 1 < len(words) else ""
    verbal = after in lang.unions.BEFORE_PREDICATE or lang.verbs.looks_finite(after)
    if words[at].text[0].isupper():
        return opens(words, at) and bool(verbal)
    led = opens(words, at) or words[at - 1].lower in lang.reporting.THAT | lang.links.LINKS.keys()
    any_one = after in lang.fragments.NEEDED | lang.unions.DENIED_OR_POSSIBLE
    return led and bool(verbal) and not any_one and words[at - 1].text not in "(/"


def _only(named: Sequence[Naming], at: int) -> str:
    """The one name of an article that names no other, where it stands before a place."""
    names = {name for _, name in named}
    whole = {name for name in names if not any(name != other and other.startswith(name) for other in names)}
    return whole.pop() if len(whole) == 1 and named[0][0] <= at else ""


def _last(named: Sequence[Naming], starts: Sequence[int], at: int) -> str:
    """The one name of the words before a place in its own and the last sentence; empty where they name more."""
    number = bisect_right(starts, at) - 1
    near = {name for end, name in named if starts[max(0, number - 1)] <= end <= at}
    return near.pop() if len(near) == 1 else ""


def _all_of(named: Sequence[Naming], starts: Sequence[int], words: Sequence[Word], at: int, lang: Any) -> str:
    """The only firms of the last sentence, or of the text before, that "kedua perusahaan" means by their number."""
    if not at or words[at].lower not in lang.firms.NOUNS or words[at - 1].lower not in lang.firms.ALL_OF:
        return ""
    size, number = lang.firms.ALL_OF[words[at - 1].lower], bisect_right(starts, words[at].start) - 1
    before = [one for one in named if one[0] <= words[at].start]
    near = [one for one in before if number and starts[number - 1] <= one[0] < starts[number]]
    found = (list(dict.fromkeys(name for _, name in part)) for part in (near, before))
    names = next((told for told in found if len(told) == size), [])
    return str(lang.events.joined(names)) if names else ""


def _is_counted(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether a noun is several, or the last word of a longer phrase: "kedua negara", "kas perusahaan"."""
    before = words[at - 1].lower if at else ""
    several = before in lang.phrases.PLURAL_BEFORE or before in lang.phrases.COUNTED
    return several or (words[at].lower in lang.firms.STATE_NOUNS and phrase_start(words, at, lang) < at)
