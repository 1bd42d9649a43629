"""What "kapal tersebut", "keputusan ini" and the like mean: the latest fuller phrase with the same head noun."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from klaim.discourse.abbreviations import spelt_end
from klaim.discourse.acts import BACK, act_described, doer
from klaim.discourse.descriptions import (
    behind_name,
    between_end,
    name_behind,
    named_end,
    offered_end,
    short_heads,
    tail_end,
    unbracketed,
)
from klaim.discourse.in_passing import is_from, is_in_passing, is_in_title, is_of_many, is_unfinished, named_as
from klaim.discourse.known_names import is_known_by_name, short_names_of
from klaim.discourse.naming import name_end
from klaim.discourse.phrases import LONG, Reference, Word, is_cut, opens, phrase_start, phrase_text, singular
from klaim.discourse.summed import summed

NEAR = 25
"""Words between two things that one sentence tells apart."""

MOST_KNOWN = 40
"""Descriptions by one noun that are remembered."""

REACH = 120
"""How many words a description without a name is remembered after the noun was last used."""


@dataclass(slots=True)
class Known:
    """What a head noun stood for when it was last used, and where that was (in words)."""

    text: str
    words: frozenset[str]
    named: bool
    seen: int
    count: str = ""
    """How many there were, in figures."""


Memory = dict[str, list[Known]]
"""What each head noun has stood for, the last one last."""


def noun_references(words: Sequence[Word], lang: Any) -> Iterator[Reference]:
    """Spans of noun phrases with a pointing word, what stands for them, and whether that is certain.

    A phrase that holds a name, repeats three words of the text or tells a policy in four only loses its pointing
    word; one without a fuller antecedent keeps its words and is not certain.
    """
    named, short = short_heads(words, lang), short_names_of(words)
    words = unbracketed(words, lang)
    pointed = {i: phrase_start(words, i, lang) for i, word in enumerate(words) if word.lower in lang.phrases.POINTERS}
    heads = {part for i, start in pointed.items() for w in words[start:i] for part in (w.lower, w.lower.split("-")[0])}
    inside = {n: i for i, start in pointed.items() for n in range(start, i)}
    known: Memory = {}
    said: dict[tuple[str, ...], int] = {}
    lower = [word.lower for word in words]
    repeated = {lower[at - 1] for at in pointed}
    item = len(words)
    for at, word in enumerate(words):
        if word.lower in repeated:
            said.setdefault(tuple(lower[max(0, at - LONG + 1) : at + 1]), at)
        if word.lower in named and word.text.isupper():
            _note(known, word.lower, named[word.lower], named=True, at=at)
        if word.lower in lang.in_passing.ORDINALS and opens(words, at) and lower[at + 1 : at + 2] == [","]:
            _forget(known, item)
            item = at
        if at in pointed:
            start = pointed[at]
            if is_known_by_name(words, start, at, short, lang):
                yield words[at - 1].start, word.end, words[at - 1].text, True
                continue
            if words[at - 1].lower in lang.phrases.NO_NOUNS or "." in words[at - 1].text[1:-1]:
                yield words[at - 1].start, word.end, f"{words[at - 1].text} {word.text}", False
                continue
            repeats = at - start >= LONG and said.get(tuple(lower[at - LONG : at]), at) < start
            for first, last, text, sure in _resolve(words, start, at, known, lang):
                complete = repeats and not sure
                yield first, last, text.rsplit(" ", 1)[0] if complete else text, sure or complete
        elif at not in inside and word.lower in heads:
            remember(words, at, known, lang)


def _forget(known: Memory, since: int) -> None:
    """Forget what nouns have stood for since a place, as with the next item of a list."""
    for head in [head for head, past in known.items() if past and past[-1].seen >= since]:
        del known[head]


def _note(known: Memory, head: str, text: str, *, named: bool, at: int) -> Known:
    """Note what a head noun stands for, behind what it stood for before."""
    found = Known(text, frozenset(text.lower().split()), named, at)
    past = known.setdefault(head, [])
    del past[:-MOST_KNOWN]
    past.append(found)
    return found


def _note_description(words: Sequence[Word], at: int, end: int, known: Memory, lang: Any) -> None:
    """Note what a noun with its modifiers up to `end` stands for, unless that is only told in passing."""
    head, phrase, last = words[at].lower, words[at:end], known.get(words[at].lower)
    named = any(w.text[0].isupper() for w in phrase[1:])
    inner = last and last[-1].named and phrase_start(words, at, lang) < at
    new = at > 0 and words[at - 1].lower in lang.clauses.INDEFINITE
    if last and (inner or (phrase[1].lower in lang.titles.HEADS and not new)):
        last[-1].seen = at
    elif name := named_as(words, at, lang):
        _note(known, head, name, named=True, at=at).words |= {w.lower for w in phrase}
    elif not is_in_passing(words, at, end, lang):
        nameless = named or head in lang.unions.PEOPLE or lang.acts.is_act(head)
        called = "" if nameless else name_behind(words, at, end, lang)
        told = called or phrase_text(phrase, opening=opens(words, at))
        _note(known, head, told, named=named or bool(called), at=at).count = _count(words, at, lang)


def _is_cut_number(before: str, phrase: Sequence[Word], lang: Any) -> bool:
    """Whether a phrase ends in the number that it is compared with, or lacks the one that it needs: "Pasal 4 ayat"."""
    if before in lang.unions.COMPARING and phrase[-1].text.isdigit():
        return True
    return len(phrase) > 1 and phrase[-1].lower in lang.laws.UNNUMBERED


def remember(words: Sequence[Word], at: int, known: Memory, lang: Any) -> None:
    """Note a use of a noun: a description goes before the earlier ones, a bare use only renews the last.

    What only tells more of another noun comes before nothing named (the drone of "serangan drone Ukraina"), and what
    only tells whose a thing is before nothing that tells what it is.
    """
    head = words[at].lower
    before = words[at - 1].lower if at else ""
    if before in lang.phrases.NO_REFERENT or is_in_title(words, at, lang):
        return
    if short := spelt_end(words, at, lang):
        told = f"{phrase_text(words[at:short], opening=opens(words, at))} ({words[short + 1].text})"
        _note(known, head, told, named=True, at=at)
        return
    end = name_end(words, at, lang)
    if end < len(words) and words[end].lower in lang.verbs.ATTRIBUTIVE:
        end = tail_end(words, at, end, lang)
    goes_on = end < len(words) and (is_cut(words[end], end - at, lang) or is_unfinished(words, at, end, lang))
    end = behind_name(words, at, end, lang)
    end += len(lang.phrases.AT_HOME) * (tuple(w.lower for w in words[end : end + 2]) == lang.phrases.AT_HOME)
    phrase = words[at:end]
    if _is_cut_number(before, phrase, lang):
        return
    if head in known and any(w.lower in lang.measures.COMPARING for w in words[max(0, at - 2) : at]):
        return
    telling = any(w.lower not in lang.phrases.VAGUE for w in phrase[1:])
    last = known.get(head)
    if not telling and before not in lang.phrases.JOINERS and not (last and last[-1].named):
        inside = end < len(words) and words[end].lower == lang.clauses.RELATIVE and phrase_start(words, at, lang) < at
        stop = end if inside else tail_end(words, at, end, lang)
        goes_on = goes_on or bool(last and stop > end)
        phrase, telling = words[at:stop], stop > end
    bare = len(phrase) == end - at and phrase[-1].text.islower()
    stop = max(between_end(words, end, lang), named_end(words, at, end, lang) if bare else end)
    stop = max(stop, offered_end(words, at, end, lang))
    if stop > end:
        phrase, telling, goes_on = words[at:stop], True, False
    if telling and phrase[1].lower != head and not goes_on:
        _note_description(words, at, at + len(phrase), known, lang)
    elif goes_on or before in lang.clauses.INDEFINITE:
        known.pop(head, None)
    elif last:
        last[-1].seen = at
    elif before in lang.acts.BEARING and not is_from(words, end, lang) and (who := doer(words, at - 1, lang)):
        told = phrase_text([w for w in phrase if w.lower not in lang.unions.LOOSE])
        _note(known, head, f"{told} {who}", named=False, at=at)


def _count(words: Sequence[Word], at: int, lang: Any) -> str:
    """The figure before a noun, or before the word that it is counted by: "3.000 butir telur"; empty without one."""
    at -= at > 1 and words[at - 1].lower in lang.phrases.CLASSIFIERS
    return words[at - 1].text if at and words[at - 1].text[0].isdigit() else ""


def _resolve(words: Sequence[Word], start: int, at: int, known: Memory, lang: Any) -> Iterator[Reference]:
    if start == at or words[at - 1].lower in lang.phrases.TIME_NOUNS:
        return
    phrase = words[start:at]
    if any(w.text[0].isupper() and len(w.text) > 1 for w in phrase[1:]) and phrase[0].lower not in lang.titles.HEADS:
        text = phrase_text(phrase, opening=False)
        _note(known, phrase[0].lower, text, named=True, at=at)
        yield phrase[0].start, words[at].end, text, True
        return
    if phrase[0].text[0].isupper() and not opens(words, start):
        return
    plural = start > 0 and (words[start - 1].lower in lang.phrases.PLURAL_BEFORE or words[start - 1].text[0].isdigit())
    for head in range(start, at):
        if head > start and _is_foreign(words, head - 1, lang):
            break
        if head > start and words[head].lower in lang.phrases.ADJECTIVAL:
            continue
        if _is_either(words, head, at, known, lang):
            break
        found = _meant(words, head, at, known, lang) if not plural or _count(words, head, lang) else None
        if plural and found is not None and not (found.named and found.count == _count(words, head, lang)):
            continue
        if found is None or words[head].lower in lang.phrases.MEASURED:
            continue
        found.seen = at
        _remember_outer(words, start, head, found, known)
        yield words[head].start, words[at].end, found.text, True
        return
    if not plural and (inner := _summing(words, start, at, known, lang)):
        yield *inner, True
        return
    if not plural and len(phrase) > LONG and phrase[0].lower in lang.summed.POLICIES:
        yield phrase[0].start, words[at].end, phrase_text(phrase, opening=opens(words, start)), True
        return
    yield phrase[0].start, words[at].end, " ".join(w.text for w in words[start : at + 1]), False


def _is_foreign(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether a word is none of the language's and no name, so that a noun behind it is its own: "rest area"."""
    name = words[at].text[0].isupper() and not opens(words, at)
    return not name and not lang.titles.is_word(words[at].lower)


def _meant(words: Sequence[Word], head: int, at: int, known: Memory, lang: Any) -> Known | None:
    """What the noun at `head` before a pointing word stands for: the last description, or an earlier one that fits.

    An earlier one fits where the words between repeat its words.
    """
    past = known.get(_single(words[head].lower, known), [])
    if head == at - 1 and (not past or at - past[-1].seen > BACK) and (told := act_described(words, head, lang)):
        owned = any(w.islower() and w.endswith(lang.phrases.CLITIC) for w in told.split())
        return None if owned else _note(known, words[head].lower, told, named=False, at=at)
    modifiers = words[head + 1 : at]
    reached = past if modifiers else past[-1:]
    found = next(iter(_fitting(words, head, at, reached, lang)), None)
    several = words[head].lower not in known and "-" in words[head].text
    return None if found is not None and several and found.text.split()[-1].istitle() else found


def _fitting(words: Sequence[Word], head: int, at: int, reached: list[Known], lang: Any) -> list[Known]:
    return [one for one in reversed(reached) if _fits(words[head], words[head + 1 : at], one, at, lang)]


def _is_either(words: Sequence[Word], head: int, at: int, known: Memory, lang: Any) -> bool:
    """Whether two descriptions that fit stood side by side, each with words of its own: utang luar, dalam negeri."""
    past = known.get(_single(words[head].lower, known), []) if head + 1 < at else []
    fitting = _fitting(words, head, at, past, lang)
    near = (one for one in fitting[1:] if fitting[0].seen - one.seen < NEAR)
    return any(not (one.words <= fitting[0].words or fitting[0].words <= one.words) for one in near)


def _summing(words: Sequence[Word], start: int, at: int, known: Memory, lang: Any) -> tuple[int, int, str] | None:
    """The noun before a pointing word that sums up what the sentence before tells, and that.

    Else that for which another noun of its kind was used last: the "kebijakan" that was called "program".
    """
    head = next((n for n in range(at - 1, start - 1, -1) if words[n].lower not in lang.unions.LOOSE), start)
    text = summed(words, start, head, lang) or _alike(words[head].lower, at, known, lang)
    if not text:
        return None
    _note(known, words[head].lower, text, named=False, at=at)
    return words[head].start, words[at].end, text


def _alike(noun: str, at: int, known: Memory, lang: Any) -> str:
    """What the one other noun of a kind stood for in the last sentences."""
    wider: frozenset[str] = lang.summed.BUILT.get(noun, frozenset())
    kind = next((kind for kind in lang.summed.ALIKE if noun in kind), wider)
    found = {known[other][-1].text for other in kind - {noun} if known.get(other) and at - known[other][-1].seen < BACK}
    return found.pop() if len(found) == 1 else ""


def _single(noun: str, known: Memory) -> str:
    """The noun that a doubled one is several of, unless that is known itself."""
    return noun if noun in known else singular(noun)


def _remember_outer(words: Sequence[Word], start: int, head: int, found: Known, known: Memory) -> None:
    """Note what the nouns before a resolved one are of: "penurunan harga ini" is of "harga pupuk"."""
    for at in range(start, head):
        told = f"{phrase_text(words[at:head])} {found.text}"
        _note(known, words[at].lower, told, named=found.named, at=found.seen)


def _fits(head: Word, modifiers: Sequence[Word], found: Known, at: int, lang: Any) -> bool:
    """Whether a description is recent enough, says more than the phrase that points at it, and holds its modifiers."""
    if not found.named and (at - found.seen > REACH or len(found.words) <= len(modifiers) + 1):
        return False
    if not found.named and (head.lower in lang.phrases.NAMED_ONLY or is_of_many(head.lower, found.text, lang)):
        return False
    return all(w.lower in found.words or w.lower in lang.phrases.JUDGING for w in modifiers)
