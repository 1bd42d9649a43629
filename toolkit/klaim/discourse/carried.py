"""What "hal ini", "angka tersebut" and "harganya" take up from the sentence before: its clause or its subject."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from klaim.discourse.acts import act_object, decided, sentence_before
from klaim.discourse.amounts import told_of
from klaim.discourse.descriptions import tail_end
from klaim.discourse.matters import brought_in
from klaim.discourse.naming import name_end, outside_brackets
from klaim.discourse.owners import content, has_owner, is_open, owner_of, subject_text
from klaim.discourse.phrases import Reference, Word, is_bound, phrase_text
from klaim.discourse.summed import behind_inset, clause_parts, closes

LONGEST = 16
"""Words of a clause that can be taken up."""

SHORTEST = 3

NEAR = 30
"""Words within which a property is taken up again."""

QUOTES = frozenset('"“”')


def carried_references(words: Sequence[Word], known: Mapping[int, tuple[int, str]], lang: Any) -> Iterator[Reference]:
    """Spans of subjects that take up the sentence before, and the words of that sentence that stand for them.

    `known` are the phrases that are known to mean something else, by where they begin: where they end, and what.
    """
    owned: dict[int, str] = {}
    for at in range(2, len(words) - 1):
        word = words[at]
        noun = words[at - 1].lower
        if word.lower in lang.phrases.POINTERS and noun in lang.unions.CARRIED:
            if told := _pointed(words, at - 1, at + 1, lang):
                yield words[at - 1].start, word.end, told, True
        elif word.lower in lang.phrases.POINTERS and noun in ".\n":
            if told := _pointed(words, at, at + 1, lang):
                yield word.start, word.end, told, True
        elif word.lower.endswith(lang.phrases.CLITIC) and words[at - 1].text in ".\n":
            thing = word.lower.removesuffix(lang.phrases.CLITIC)
            if thing not in lang.carried.PROPERTIES or not has_owner(words, at, lang):
                continue
            if owner := owned.get(sentence_before(words, at)[0], "") or owner_of(words, at, known, lang):
                owned[at] = owner
                yield word.start, word.end, lang.carried.of(thing, owner), True
        elif word.lower.endswith(lang.phrases.CLITIC) and (again := _again(words, at, lang)):
            yield word.start, word.end, again, True


def _again(words: Sequence[Word], at: int, lang: Any) -> str:
    """A property of a thing told just before, where a clause takes it up: "harga cabai naik, dan harganya …"."""
    thing = words[at].lower.removesuffix(lang.phrases.CLITIC)
    if thing not in lang.carried.PROPERTIES or not _issubject_text(words, at + 1, lang):
        return ""
    first, stop = sentence_before(words, at)
    first = max(0, at - NEAR) if first == stop else first
    before = next((n for n in range(at - 2, first - 1, -1) if words[n].lower == thing), None)
    if before is None:
        return ""
    end = _behind_whole(words, before, lang)
    if end + 1 < at and words[end].lower == lang.placed.AT and words[end + 1].text[0].isupper():
        end = name_end(words, end + 1, lang)
    told = words[before:end]
    open_words = any(is_open(w, lang) or w.text[0].isdigit() for w in told[1:])
    return phrase_text(told) if len(told) > 1 and not open_words else ""


def _pointed(words: Sequence[Word], head: int, stop: int, lang: Any) -> str:
    """What a subject from `head` to `stop` takes up where it opens its sentence; empty where it does not."""
    noun = words[head].lower
    first, end = sentence_before(words, head)
    own = words[end:head]
    if first == end or not _issubject_text(words, stop, lang) or any(w.text in QUOTES for w in words[first:head]):
        return ""
    loose = any(w.text[0].isalnum() and not is_bound(w, lang) and w.text[0].islower() for w in own)
    if loose or (own and own[-1].lower in lang.carried.ONE):
        return ""
    before = outside_brackets(words[first:end])
    if noun in lang.carried.FIGURES:
        return _measured(before, noun, lang)
    if words[stop].lower in lang.carried.WRITTEN:
        return _rule(before, lang)
    alone = stop == head + 1
    if alone and words[stop].lower in lang.unions.EQUATING:
        return ""
    told = content(before, lang)
    state = "" if alone or noun in lang.carried.DEEDS else _state(before, lang)
    done = noun in lang.carried.DEEDS or words[stop].lower in lang.carried.DONE
    return state or _clause(told, noun, lang) or (_deed(told, lang) if done else "")


def _rule(words: Sequence[Word], lang: Any) -> str:
    """What a sentence tells to be brought in, or who decided what: "kebijakan pemerintah menaikkan tarif cukai"."""
    told = decided(words, lang)
    policy = str(lang.summed.told(lang.carried.RULE, told)) if told else ""
    return brought_in(words, lang) or _duty(words, lang) or policy


def _duty(words: Sequence[Word], lang: Any) -> str:
    """What somebody is told to have to do or not to be allowed to: "kewajiban setiap pengemudi memiliki SIM"."""
    at = next((n for n, w in enumerate(words) if w.lower in lang.carried.DUTIES), 0)
    verb = at + 1 + (at + 1 < len(words) and words[at + 1].lower in lang.matters.DOING)
    if not 0 < at < verb < len(words) or not lang.verbs.looks_finite(words[verb].lower):
        return ""
    stop = _behind_whole(words, verb, lang)
    told = [*words[:at], *words[verb:stop]]
    apart = any(is_bound(w, lang) and w.lower not in lang.phrases.NO_REFERENT for w in words[:at])
    cut = stop < len(words) and words[stop].text.isalpha() and words[stop].lower not in lang.clauses.PREPOSITIONS
    if apart or cut or stop == verb + 1 or len(told) > LONGEST or any(is_open(w, lang) for w in told):
        return ""
    return f"{lang.carried.DUTIES[words[at].lower]} {phrase_text(told, opening=lang.titles.is_word(words[0].lower))}"


def _state(words: Sequence[Word], lang: Any) -> str:
    """The one change, want or strife that a sentence names: "tingginya harga energi", "pelemahan rupiah"."""
    found: list[Sequence[Word]] = []
    past = 0
    for at, word in enumerate(words[:-1]):
        if at < past or (at and not is_bound(words[at - 1], lang)):
            continue
        stem = word.lower.removesuffix(lang.phrases.CLITIC)
        owned = stem != word.lower and (stem in lang.carried.QUALITIES or lang.carried.befalls(stem))
        if owned or word.lower in lang.unions.STRAINS:
            past = _behind_whole(words, at, lang)
            found.append(words[at:past])
    two_sided = any(w.lower in lang.carried.OTHER_HALF for w in words)
    if two_sided or len(found) != 1 or len(found[0]) == 1 or any(is_open(w, lang) for w in found[0][1:]):
        return ""
    return phrase_text(found[0])


def _behind_whole(words: Sequence[Word], at: int, lang: Any) -> int:
    """Index behind a phrase with the second of two things that it tells of, and with what completes it."""
    end = name_end(words, at, lang)
    if at + 1 < end < len(words) and words[end].lower in lang.clauses.AND:
        end = max(end, name_end(words, end, lang))
    return max(end, tail_end(words, at, end, lang))


def _issubject_text(words: Sequence[Word], behind: int, lang: Any) -> bool:
    """Whether what follows a phrase is its predicate, and one of what happened rather than of what was said."""
    while behind < len(words) - 1 and words[behind].lower in lang.unions.ADVERBS:
        behind += 1
    verb = words[behind].lower
    if lang.carried.SAID_OF.fullmatch(verb):
        return False
    if words[behind - 1].lower in lang.carried.DEGREES and words[behind].text.islower():
        return True
    predicate = lang.carried.BEHIND_SUBJECT | lang.unions.BEFORE_PREDICATE | lang.clauses.COPULAS
    return verb in predicate or verb in lang.measures.CHANGES or bool(lang.verbs.looks_finite(verb))


def _deed(words: Sequence[Word], lang: Any) -> str:
    """What somebody was told to do, as a noun phrase: "pencegahan ke luar negeri", "penyaluran bantuan"."""
    at = next((n for n, w in enumerate(words) if n and w.text.islower() and lang.verbs.looks_finite(w.lower)), 0)
    before = {w.lower for w in words[:at]}
    if not at or not before.isdisjoint(lang.unions.NOT_A_DEED) or not lang.events.ACTIVE.match(words[at].lower):
        return ""
    verb = words[at].lower
    if verb in lang.unions.NOT_TAKEN_UP:
        return ""
    done = act_object(words, at, lang)
    if not done or done.split()[-1].lower().endswith(lang.phrases.CLITIC):
        return ""
    if verb in lang.summed.HOLDING:
        return done if len(done.split()) > 1 else ""
    noun = lang.summed.deed_of(verb)
    return f"{noun} {done}" if noun and lang.titles.is_word(noun) else ""


def _clause(words: Sequence[Word], noun: str, lang: Any) -> str:
    """What a plain sentence tells, as a noun phrase: "melemahnya rupiah", "langkah Danau Biru mengakuisisi saham"."""
    parts = clause_parts(words, lang)
    if parts is None or any(w.lower in lang.carried.OTHER_HALF for w in words):
        return ""
    start, end, at = parts
    verb = words[at].lower
    inset = behind_inset(words, end, lang)
    if any(w.lower not in lang.carried.STEADY for w in words[inset:at]):
        return ""
    if verb in lang.unions.NOT_TAKEN_UP or verb in lang.verbs.OF_NOUN:
        return ""
    stop = next((n for n in range(at + 1, len(words)) if closes(words[n], lang)), len(words))
    told = [*words[start:end], *words[inset:stop]]
    if stop + 1 < len(words) and words[stop - 1].text[0].isdigit() and words[stop + 1].text[0].isdigit():
        return ""
    if not SHORTEST <= len(told) <= LONGEST or any(is_open(w, lang) for w in told):
        return ""
    subject = subject_text(words[start:end], lang)
    open_ends = lang.clauses.ALWAYS_OBLIQUE | lang.clauses.PREPOSITIONS | {lang.dates_words.STARTING}
    while stop > at + 1 and words[stop - 1].lower in open_ends:
        stop -= 1
    rest = " ".join(w.text for w in words[at + 1 : stop])
    if verb in lang.carried.SUFFERING:
        what = words[at + 1].lower if at + 1 < stop else ""
        return f"{what} {subject}" if lang.carried.HAPPENED.fullmatch(what) else ""
    if lang.events.ACTIVE.match(verb) and act_object(words, at, lang):
        who = noun if noun in lang.carried.DEEDS else lang.carried.DEED
        return f"{who} {subject} {verb} {rest}" if _acts(words[start:end], lang) else ""
    active = lang.events.ACTIVE.match(verb) and not lang.verbs.takes_object(verb)
    befell = noun not in lang.carried.DEEDS and (active or lang.carried.befalls(verb))
    passive = lang.events.PASSIVE.match(verb) and not lang.carried.SAID_OF.fullmatch(verb)
    if passive and verb in lang.deeds.TAKING_PLACE | lang.carried.DONE:
        return subject if lang.carried.HAPPENED.fullmatch(words[start].lower) and end > start + 1 else ""
    return str(lang.carried.happening(verb, subject, rest)) if passive or befell else ""


def _acts(words: Sequence[Word], lang: Any) -> bool:
    """Whether a subject names or is somebody or a body that acts."""
    first = words[0]
    named = first.text[0].isupper() and (len(words) > 1 or not lang.titles.is_word(first.lower))
    named = named and (len(words) == 1 or words[-1].text[0].isupper())
    return named or first.lower in lang.unions.ACTING


def _measured(words: Sequence[Word], noun: str, lang: Any) -> str:
    """What the figure of a sentence is told of, as a figure."""
    thing = told_of(words, lang)
    return thing if not thing or thing.split()[0] in lang.unions.SIZES else str(lang.carried.of(noun, thing))
