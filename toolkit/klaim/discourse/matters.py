"""What "kebijakan ini", "kesepakatan itu" and a bare "larangan masuk" mean: what a report tells to be decided."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from klaim.discourse.acts import decided
from klaim.discourse.naming import name_end, outside_brackets
from klaim.discourse.phrases import Reference, Word, behind_numeral, is_bound, opens, phrase_text, read_words
from klaim.pieces.page import after_dateline

REACH = 3
"""Sentences behind one that tells of a decision in which a noun means it; that of the first sentence reaches on."""

FURTHEST = 9
"""Sentences behind the first one in which a noun means what that tells."""

LONGEST = 16
SHORTEST = 3
"""Words of what was decided."""

_QUOTES = frozenset('"“”')


class Matter(NamedTuple):
    """What a sentence tells to be decided or brought in, by the number of that sentence."""

    number: int
    head: str
    """The noun for it, empty where a clause tells it."""
    text: str
    agreed: bool


def matter_references(
    text: str, words: Sequence[Word], sentences: Sequence[tuple[int, int]], known: Iterable[int], lang: Any
) -> Iterator[Reference]:
    """Spans of nouns for the one thing decided that the sentences before, or the first one, tell.

    With a pointing word where nothing else stands for them, so that it ends none of the phrases that end at `known`;
    bare where the first words of what was decided are the subject of a sentence.
    """
    resolved = frozenset(known)
    starts = [start for start, _ in sentences]
    matters: list[Matter] | None = None
    for at, word in enumerate(words[:-1]):
        bare = word.text[0].isupper() and opens(words, at) and word.lower in lang.matters.BARE
        if word.lower not in lang.matters.NOUNS and not bare:
            continue
        if matters is None:
            matters = list(_matters(text, sentences, lang))
        meant = _meant(matters, bisect_right(starts, word.start) - 1, word.lower, lang)
        if meant is None:
            continue
        end = _pointed_end(words, at, meant, lang) or (_again_end(words, at, meant, lang) if bare else 0)
        if end and words[end - 1].end not in resolved:
            yield word.start, words[end - 1].end, _told(meant, word.lower, lang), True


def _meant(matters: Sequence[Matter], number: int, noun: str, lang: Any) -> Matter | None:
    """The one matter that a noun in a sentence may mean; of several only that of the sentence right before."""
    near = [
        m for m in matters if m.number < number <= m.number + (REACH if m.number else FURTHEST) and _told(m, noun, lang)
    ]
    if len({m.text for m in near}) == 1 or (near and near[-1].number == number - 1):
        return near[-1]
    return None


def _told(matter: Matter, noun: str, lang: Any) -> str:
    """What a noun with a pointing word is where it means a matter; empty where it cannot."""
    found = lang.matters
    if not matter.head:
        court = noun == found.RULING and matter.text.split()[0].lower() in lang.acts.COURTS
        fits = noun in found.DECIDED or court or (noun == found.AGREED and matter.agreed)
        return f"{noun} {matter.text}" if fits else ""
    if noun == matter.head or any(noun in same and matter.head in same for same in found.SAME):
        return matter.text
    if noun not in found.BROUGHT_IN or (noun in found.ACTED and not lang.acts.is_act(matter.head)):
        return ""
    return matter.text if matter.head in found.BROUGHT_IN else f"{noun} {matter.text}"


def _pointed_end(words: Sequence[Word], at: int, matter: Matter, lang: Any) -> int:
    """Index behind the pointing word of a noun alone or with words of a matter; 0 where another word follows."""
    if at and (words[at - 1].lower in lang.unions.NOT_ONE or words[at - 1].text[0].isdigit()):
        return 0
    end, told = at + 1, lang.matters.LOOSE | set(matter.text.split())
    while end + 1 < len(words) and words[end].lower in told:
        end += 1
    return end + 1 if end < len(words) and words[end].lower in lang.phrases.POINTERS else 0


def _again_end(words: Sequence[Word], at: int, matter: Matter, lang: Any) -> int:
    """Index behind the first words of a matter that stand alone as the subject of a sentence; 0 where they do not."""
    if words[at].lower != matter.head:
        return 0
    end, told = at, matter.text.split()
    while end < len(words) and end - at < len(told) and words[end].text.lower() == told[end - at].lower():
        end += 1
    if end >= len(words) or end - at == len(told):
        return 0
    predicate = words[end].lower in lang.unions.BEFORE_PREDICATE or lang.verbs.looks_finite(words[end].lower)
    return end if predicate else 0


def _matters(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Iterator[Matter]:
    """What each sentence tells to be decided or brought in."""
    for number, (start, end) in enumerate(sentences):
        begin = start if number else after_dateline(text, start, end, lang)
        words = read_words(text[begin:end])
        if any(w.text in _QUOTES for w in words):
            continue
        agreed = any(w.lower in lang.matters.AGREEING for w in words)
        if told := brought_in(outside_brackets(words), lang):
            yield Matter(number, told.split()[0], told, agreed)
        elif any(w.lower in lang.matters.DECISIVE for w in words) and (told := decided(words, lang)):
            yield Matter(number, "", told, agreed)


def brought_in(words: Sequence[Word], lang: Any) -> str:
    """The thing that a verb of deciding brings in, or the deed by which somebody is told to be made what they are."""
    for at, word in enumerate(words[1:-1], start=1):
        if word.lower in lang.matters.BANNING and words[at - 1].lower not in lang.clauses.NEGATIONS:
            return _banned(words, at, lang)
        if word.lower in lang.matters.BRINGING_IN and words[at - 1].lower not in lang.clauses.NEGATIONS:
            return _thing(words, at + 1, lang)
        if (
            at + 1 < len(words) - 1
            and words[at + 1].lower in lang.matters.BECOMING
            and (made := _made(words, at, lang))
        ):
            return made
    return ""


def _banned(words: Sequence[Word], verb: int, lang: Any) -> str:
    """A ban or duty with whom it is for and what they may not or must do: "larangan truk melintas di jalan tol"."""
    end = name_end(words, verb, lang)
    deed = end + (end < len(words) and words[end].lower in lang.matters.DOING)
    if end == verb + 1 or deed + 1 >= len(words) or not lang.verbs.looks_finite(words[deed].lower):
        return ""
    stop = name_end(words, deed, lang)
    while stop + 1 < len(words) and words[stop].lower in lang.clauses.PLACE_PREPOSITIONS:
        stop = name_end(words, stop + 1, lang)
    told = [*words[verb + 1 : end], *words[deed:stop]]
    points = any(w.lower in lang.unions.LEAVES_OPEN for w in told)
    return "" if points or len(told) > LONGEST else f"{lang.matters.BANNING[words[verb].lower]} {phrase_text(told)}"


def _thing(words: Sequence[Word], start: int, lang: Any) -> str:
    """A noun for what is decided with all that completes it, from where it begins."""
    start = behind_numeral(words, start, lang)
    if start + 2 >= len(words):
        return ""
    head = words[start].lower
    if words[start].text[0].isupper() or not (head in lang.matters.THINGS or lang.acts.is_act(head)):
        return ""
    return _whole(words, start, lang)


def _whole(words: Sequence[Word], start: int, lang: Any) -> str:
    """A phrase with the prepositions behind it that complete it; empty where it is short or points elsewhere."""
    forbidden = words[start].lower in lang.matters.BARE and lang.verbs.looks_finite(words[start + 1].lower)
    end = name_end(words, start, lang)
    end += forbidden and end == start + 1 and words[end + 1].lower in lang.matters.LEADS
    while end + 1 < len(words) and words[end].lower in lang.matters.LEADS:
        first = end + 1 + (words[end + 1].lower in lang.phrases.COUNTED or words[end + 1].text[0].isdigit())
        goal = words[end].lower in lang.matters.GOAL and lang.verbs.looks_finite(words[end + 1].lower)
        stop = name_end(words, first, lang) if first < len(words) and not is_bound(words[first], lang) else end
        if goal or stop <= first or words[first].lower in lang.titles.DAYS:
            break
        end = stop
    told = words[start:end]
    listed = end < len(words) and words[end].lower in lang.phrases.JOINERS
    open_words = lang.unions.LEAVES_OPEN
    if listed or not SHORTEST <= len(told) <= LONGEST or not open_words.isdisjoint(w.lower for w in told):
        return ""
    owned = any(w.text.islower() and w.lower.endswith(lang.phrases.CLITIC) for w in told)
    return "" if owned else phrase_text(told, opening=False)


def _made(words: Sequence[Word], verb: int, lang: Any) -> str:
    """The deed that a passive verb tells of somebody, with what they became: "pengangkatan Budi menjadi …"."""
    end = verb
    while end and words[end - 1].lower in lang.clauses.AUXILIARIES:
        end -= 1
    start = end
    while start and words[start - 1].text[0].isupper():
        start -= 1
    noun = lang.acts.noun_of_passive(words[verb].lower)
    if start == end or not noun or not lang.titles.is_word(noun):
        return ""
    stop = name_end(words, verb + 1, lang)
    told = [*words[start:end], *words[verb + 1 : stop]]
    return f"{noun} {phrase_text(told, opening=False)}" if stop > verb + 2 else ""
