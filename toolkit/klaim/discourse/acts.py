"""What "penangkapan itu" and "keputusan ini" mean where only a verb named the act before."""

from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.amounts import told_of
from klaim.discourse.descriptions import told_apart, unbracketed
from klaim.discourse.event import Event
from klaim.discourse.naming import name_end, outside_brackets
from klaim.discourse.phrases import (
    Reference,
    Word,
    behind_numeral,
    opens,
    phrase_end,
    phrase_start,
    phrase_text,
    read_words,
)
from klaim.pieces.page import after_dateline

BACK = 45
"""How many words back the verb may stand."""

LATER = 2000
"""Characters behind the first sentence in which an article may call its deed by a noun."""

SHORTEST_KEY = 4

NAME = 2
"""Words of a name that a sentence opens with."""

LONGEST_PURPOSE = 14
"""Words of a purpose before the comma behind which a sentence tells who did what."""


def act_described(words: Sequence[Word], head: int, lang: Any) -> str:
    """The noun at `head` with what was done: "penangkapan dua pelaku"; empty where no verb before tells."""
    noun = words[head].lower
    first = max(0, head - BACK)
    if noun in lang.acts.DECISIONS:
        told = decided(words[slice(*sentence_before(words, head))], lang)
        return f"{noun} {told}" if told and noun not in told.split() else ""
    if (said := _uttered(words, head, lang)) or noun in lang.acts.UTTERED:
        return said
    if noun in lang.acts.CHANGES and (changed := _changed(words, head, lang)):
        return f"{noun} {changed}"
    if noun not in lang.acts.CHANGES and not lang.acts.DEVERBAL.search(noun):
        return ""
    key = lang.acts.act_key(noun)
    verb = (
        next((n for n in range(head - 1, first, -1) if _same_act(words[n].lower, key, lang)), None)
        if len(key) > SHORTEST_KEY - 1 - (noun in lang.acts.CHANGES)
        else None
    )
    if verb is None:
        return ""
    done = _done(words, verb, lang)
    return f"{noun} {done}" if done else ""


def _uttered(words: Sequence[Word], head: int, lang: Any) -> str:
    """A noun for what somebody says or asks for, and whose it is where the sentence before tells that they do so."""
    noun, before = words[head].lower, words[slice(*sentence_before(words, head))]
    telling = lang.acts.UTTERED.get(noun, frozenset())
    found = [n for n in range(1, len(before)) if before[n].lower in telling]
    who = doer(before, found[0], lang) if len(found) == 1 else ""
    return f"{noun} {who}" if who else ""


def _done(words: Sequence[Word], verb: int, lang: Any) -> str:
    """What an active verb does something to, or what a passive one tells to have been done to what; else empty."""
    active = lang.events.ACTIVE.match(words[verb].lower)
    return _done_by(words, verb, lang) if active else _patient(words, verb, lang)


def _done_by(words: Sequence[Word], verb: int, lang: Any) -> str:
    """What an active verb does something to, and by whom or where if only that tells which deed is meant."""
    done = act_object(words, verb, lang)
    if not done.islower():
        return done
    who = doer(words, verb, lang)
    return f"{done} {lang.acts.by(who)}" if who else told_apart(words, verb, done, lang)


def doer(words: Sequence[Word], verb: int, lang: Any) -> str:
    """The name right before an active verb of whoever does it; empty where none stands there."""
    end = _before_auxiliaries(words, verb, lang)
    start = end
    while start and words[start - 1].text[0].isupper():
        start -= 1
    name = words[start:end]
    known = bool(name) and not all(lang.titles.is_word(w.lower) for w in name)
    return phrase_text(name, opening=False) if known and name[0].lower not in lang.titles.HEADS else ""


def bare_acts(words: Sequence[Word], lang: Any) -> Iterator[Reference]:
    """Spans of nouns for a deed that alone are the subject of a sentence, and the deed that a verb before told.

    "Wali kota akan memasang 6 kamera. Pemasangan dilakukan …" is "pemasangan kamera".
    """
    for at in range(1, len(words) - 1):
        word, after = words[at], words[at + 1].lower
        if not word.text.istitle() or not opens(words, at) or not lang.acts.DEVERBAL.search(word.lower):
            continue
        if (after in lang.unions.BEFORE_PREDICATE or lang.verbs.looks_finite(after)) and (
            told := act_described(words, at, lang)
        ):
            yield word.start, word.end, told, True


def find_act(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Event | None:
    """The deed that the first sentence tells by a verb and the article then calls by its noun alone.

    "Polisi memusnahkan ribuan botol … Pemusnahan dilakukan di …" is about "pemusnahan ribuan botol".
    """
    if not sentences:
        return None
    start, end = sentences[0]
    first = after_dateline(text, start, end, lang)
    words = unbracketed(read_words(text[first:end]), lang)
    later = read_words(text[end : end + LATER])
    nouns = {w.lower: n for n, w in reversed(list(enumerate(later))) if lang.acts.is_act(w.lower)}
    keys = {lang.acts.act_key(noun): noun for noun, n in nouns.items() if phrase_end(later, n, lang) == n + 1}
    for at, word in enumerate(words[1:], start=1):
        noun = keys.get(lang.acts.act_key(word.lower))
        if noun is None or len(lang.acts.act_key(noun)) < SHORTEST_KEY or words[at - 1].lower in lang.acts.NOT_DONE:
            continue
        shaped = lang.events.ACTIVE.match(word.lower) or lang.events.PASSIVE.match(word.lower)
        if shaped and (done := _done(words, at, lang)):
            return _event(text, (first + word.end, end), noun, done, lang)
    return None


def _event(text: str, behind: tuple[int, int], noun: str, done: str, lang: Any) -> Event:
    """An act as an event, with its place where one is told behind its verb; a crime where its noun is one's."""
    label = f"{noun} {done}"
    place = lang.scenes.PLACE.search(text, *behind)
    if place and place[1] not in label:
        label = lang.events.at_place(label, place[1].split(",")[0])
    return Event(noun, label, behind[1], "crime" if noun in lang.events.KINDS["crime"] else "act")


def _same_act(word: str, key: str, lang: Any) -> bool:
    shaped = lang.events.ACTIVE.match(word) or lang.events.PASSIVE.match(word)
    return bool(shaped) and lang.acts.act_key(word) in (key, f"{key}{lang.acts.LAST}")


def act_object(words: Sequence[Word], verb: int, lang: Any) -> str:
    """The phrase right behind an active verb, without how many there were; empty where it is a list or a clause."""
    while verb + 1 < len(words) and (words[verb + 1].lower in lang.acts.HOW_MANY or words[verb + 1].text[0].isdigit()):
        verb += 1
    if words[verb].text[0].isdigit() and verb + 1 < len(words) and words[verb + 1].lower in lang.phrases.CLASSIFIERS:
        verb += 1
    first = behind_numeral(words, verb + 1, lang)
    end = phrase_end(words, first - 1, lang)
    behind = _behind_bracket(words, end, len(words))
    if end == first or (behind < len(words) and words[behind].lower in lang.unions.LISTED):
        return ""
    if words[end - 1].text[0].isupper() and _is_list(words, behind, lang):
        return ""
    return phrase_text(words[verb + 1 : end], opening=False)


def _is_list(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether names that commas and "dan" join go on from a comma: "PT Laut(, PT Madu, dan PT Gula)"."""
    end = at
    while end < len(words) and (words[end].text == "," or words[end].text[0].isupper()):
        end += 1
    return at + 1 < end < len(words) and words[at].text == "," and words[end].lower in lang.phrases.JOINERS


def _patient(words: Sequence[Word], verb: int, lang: Any) -> str:
    """The phrase right before a passive verb, with where it is or is from; empty where it is part of a list."""
    start = phrase_start(words, verb, lang)
    while 1 < start < verb and words[start - 1].lower in lang.clauses.PREPOSITIONS:
        place, start = start, phrase_start(words, start - 1, lang)
        if start == place - 1:
            return ""
    if start == verb or (start > 0 and words[start - 1].lower in lang.phrases.JOINERS):
        return ""
    first = words[start:verb][:NAME]
    name = all(w.text.istitle() for w in first) and len(first) == NAME
    titled = all(w.text.istitle() for w in words[start:verb][: NAME + 1]) and verb - start > NAME
    name = name and (first[0].text in lang.places.KINDS or not any(lang.titles.is_word(w.lower) for w in first))
    return phrase_text(words[start:verb], opening=opens(words, start) and not (name or titled))


def _changed(words: Sequence[Word], head: int, lang: Any) -> str:
    """What the sentence before says rose or fell, empty where it says so of several things."""
    changing = lang.acts.CHANGES[words[head].lower]
    before = outside_brackets(words[slice(*sentence_before(words, head))])
    verbs = [n for n in range(1, len(before)) if before[n].lower in changing]
    found = {thing for n in verbs if (thing := _patient(before, _before_auxiliaries(before, n, lang), lang))}
    if verbs and not found:
        return told_of(before, lang)
    return found.pop() if len(found) == 1 else ""


def _before_auxiliaries(words: Sequence[Word], verb: int, lang: Any) -> int:
    while verb > 1 and words[verb - 1].lower in lang.clauses.AUXILIARIES | lang.acts.TRADED:
        verb -= 1
    return verb


def sentence_before(words: Sequence[Word], at: int) -> tuple[int, int]:
    """The words of the sentence before the one `at` stands in; empty where it is too far."""
    stops = [n for n in range(at - 1, max(-1, at - 2 * BACK), -1) if words[n].text in ".\n"]
    if not stops:
        return at, at
    end = stops[0]
    while end > 0 and words[end - 1].text in '.\n"”':
        end -= 1
    start = next((n + 1 for n in stops if n < end), 0 if at < 2 * BACK else end)
    return start, end


def decided(words: Sequence[Word], lang: Any) -> str:
    """“Bank Indonesia menurunkan suku bunga acuan” from a sentence that tells who decided or agreed on what."""
    words = outside_brackets(words[_behind_purpose(words, lang) :])
    start, stop, at = _deciders(words, lang)
    while at < len(words) and words[at].lower in lang.clauses.AUXILIARIES:
        at += 1
    while at + 1 < len(words) and words[at].lower in lang.acts.DECIDING and _leads(words[at + 1], lang):
        at += 1
    undone = words[at].lower if at + 1 < len(words) and words[at].lower in lang.clauses.NEGATIONS else ""
    at += bool(undone)
    if stop == start or at >= len(words) or not lang.events.ACTIVE.match(words[at].lower):
        return ""
    last = next((n for n in range(at, len(words) - 1) if words[n + 1].lower not in lang.acts.HOW), at)
    done = act_object(words, last, lang) or _several(words, last, lang)
    if not done or not _may_decide(words, start, at, lang):
        return ""
    common = lang.titles.is_word(words[start].text) and all(w.text[0].islower() for w in words[start + 1 : stop])
    deed = " ".join(w.lower for w in words[at : last + 1])
    return " ".join(filter(None, (phrase_text(words[start:stop], opening=common), undone, deed, done)))


def _deciders(words: Sequence[Word], lang: Any) -> tuple[int, int, int]:
    """Where who decides begins and ends, and where the sentence goes on behind them.

    The last of an office and the name that a comma parts from it, else the two that "dan" joins.
    """
    stop = name_end(words, 0, lang) if words and words[0].text[0].isupper() else 0
    stop = next((n for n in range(stop) if words[n].lower in lang.acts.DECIDING), stop)
    if not stop or stop + 1 >= len(words) or words[stop + 1].text[0].islower():
        return 0, stop, stop
    if words[stop].text == ",":
        end = name_end(words, stop + 1, lang)
        return stop + 1, end, end + (end < len(words) and words[end].text == ",")
    end = name_end(words, stop + 1, lang) if words[stop].lower in lang.clauses.AND else stop
    end = next((n for n in range(stop, end) if words[n].lower in lang.acts.DECIDING), end)
    return 0, end, end


def _behind_bracket(words: Sequence[Word], at: int, end: int) -> int:
    """Index behind a short bracket that begins at `at`; `at` where none does."""
    if at < end and words[at].text == "(":
        return next((n + 1 for n in range(at, min(at + 6, end)) if words[n].text == ")"), end)
    return at


def _leads(word: Word, lang: Any) -> bool:
    """Whether a word goes on to the deed that was decided."""
    told = word.lower in lang.clauses.AUXILIARIES | lang.acts.DECIDING | lang.clauses.NEGATIONS
    return bool(told or lang.events.ACTIVE.match(word.lower))


def _behind_purpose(words: Sequence[Word], lang: Any) -> int:
    """Index behind the purpose or circumstance that a sentence opens with: "Guna mencegah banjir, …"."""
    if words and words[0].lower in lang.clauses.PREPOSITIONS | lang.clauses.STARTERS:
        return next((n + 1 for n, w in enumerate(words[:LONGEST_PURPOSE]) if w.text == ","), 0)
    return 0


def _several(words: Sequence[Word], verb: int, lang: Any) -> str:
    """Two objects behind a verb, with where to or from if that follows: "Israel dan Rusia ke dalam daftar hitam"."""
    end = phrase_end(words, verb, lang)
    if end == verb + 1 or end >= len(words) or words[end].lower not in lang.phrases.JOINERS:
        return ""
    stop = phrase_end(words, end, lang)
    while stop < len(words) and words[stop].lower in lang.acts.WAYS:
        stop = phrase_end(words, stop, lang)
    listed = stop < len(words) and (words[stop].lower in lang.unions.LISTED or words[stop].text == ",")
    stop -= words[stop - 1].lower in lang.clauses.MEASURES
    return "" if listed or stop == end + 1 else " ".join(w.text for w in words[verb + 1 : stop])


def _may_decide(words: Sequence[Word], start: int, verb: int, lang: Any) -> bool:
    """Whether a sentence tells an act: a named doer and a verb that neither reports nor demands."""
    no_deeds = lang.unions.SAID_OR_JUDGED | lang.acts.NO_DECISIONS
    ruled = words[verb].lower in lang.acts.RULED and words[start].lower in lang.acts.COURTS
    opens = words[start].lower
    named = opens not in lang.clauses.STARTERS and opens not in lang.fragments.ALL_OF_THEM
    return ruled or (named and words[verb].lower not in no_deeds)
