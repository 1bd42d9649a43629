"""What stands behind a predicate, cut into its object and its prepositional phrases."""

import itertools
from typing import Any

from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase
from klaim.propositions._tree import NOMINAL, trim

QUOTES = '"“”'
NEAR = 4
"""Words behind "di" among which its place begins."""

LONGEST_ITEM = 6
"""Words between the last comma of a list and the "hingga" before its last thing, the comma counted."""


def arguments(tokens: Phrase, start: int, end: int, head: Token, lang: Any) -> tuple[Argument, ...]:
    """What stands in [start, end) behind a predicate, cut where a prepositional phrase hangs on the predicate.

    Nothing behind a comma: what follows one right behind the predicate is another clause. "hanya" stays with the
    phrase behind it: "tidak dilihat hanya dari harga".
    """
    if start < end and tokens[start].text == ",":
        return ()
    cuts = [start]
    whole = head.lower in lang.verbs.WITH_CLAUSE and holds_clause(tokens[start:end], lang)
    for at in range(end if whole else start, end):
        token = tokens[at]
        opens = token.pos in ("ADP", "SCONJ", "VERB") or token.lower in lang.clauses.MEASURE_LEADS
        opens = opens and not _among_all(tokens, at, lang)
        if opens and token.lower in lang.clauses.PREPOSITIONS and _new_oblique(tokens, at, start, head, lang):
            cuts.append(at - (at > start and tokens[at - 1].lower in lang.links.MERELY))
        elif at > start + 1 and tokens[at - 1].text == "," and _opens_distance(tokens[at:end], lang):
            cuts.append(at)
    bounds = [*dict.fromkeys(cuts), end]
    found = []
    for a, b in itertools.pairwise(bounds):
        words = _without_adverbs(trim(without_inset(without_apposition(tokens[a:b], lang), lang)), lang)
        words = _without_exactly(words, tokens[b:end], lang)
        if not words:
            continue
        if a == start and tokens[a].pos == "CCONJ":
            words = tokens[a : a + 1] + words
        merely = a > start and words[0].lower in lang.links.MERELY
        marked = (
            merely
            or (words[0].lower in lang.clauses.PREPOSITIONS and words[0].pos != "VERB")
            or words[0].lower in lang.clauses.MEASURE_LEADS
        )
        size = 1 + merely
        found.append(Argument(words[:size], words[size:]) if marked and len(words) > size else Argument((), words))
    return tuple(found)


def _opens_distance(words: Phrase, lang: Any) -> bool:
    """Whether words tell how far from something the place before them is: "(di Bogor), sekitar 2 kilometer dari …"."""
    number = next((n for n, t in enumerate(words[:NEAR]) if t.pos == "NUM"), len(words))
    hedged = all(t.lower in lang.unions.BEFORE_FIGURE for t in words[:number])
    unit, source = (words[n].lower if n < len(words) else "" for n in (number + 1, number + 2))
    return hedged and unit in lang.placed.DISTANCES and source in lang.clauses.FROM


def _among_all(tokens: Phrase, at: int, lang: Any) -> bool:
    """Whether "bersama" only says that all did it, a preposition of its own behind it: "makan bersama di istana"."""
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return tokens[at].lower in lang.measures.TOGETHER and following in lang.clauses.PLACE_PREPOSITIONS


def holds_clause(words: Phrase, lang: Any) -> bool:
    """Whether an object is a clause: its verb or state stands behind its subject, with no "yang" or "untuk" between."""
    parting = lang.clauses.PURPOSE | {lang.clauses.RELATIVE}
    inner = list(itertools.takewhile(lambda t: t.lower not in parting, words))
    for at in range(1, len(inner)):
        token, before = inner[at], inner[at - 1]
        ends = at + 1 == len(inner) and token.pos in ("ADJ", "VERB") and before.pos == "PROPN"
        if (
            lang.verbs.looks_finite(token.lower) or token.lower in lang.unions.MEASURED or ends
        ) and token.text.islower():
            return before.lower not in lang.clauses.PREPOSITIONS
    return False


def _without_adverbs(phrase: Phrase, lang: Any) -> Phrase:
    """A phrase without what cannot end it: adverbs of the clause behind it ("… dan kini"), a preposition left over.

    Nor can the words that announce a list of what hangs on the predicate: "(menggeledah kantor) antara lain di …".
    """
    if len(phrase) > 1 and " ".join(t.lower for t in phrase[-2:]) == lang.lists.AMONG_OTHERS:
        phrase = trim(phrase[:-2])
    while phrase and (phrase[-1].lower in lang.unions.LEFT_OVER or _left(phrase, lang)):
        if tuple(t.lower for t in phrase[-2:]) in lang.links.WORD_PAIRS or _dates(phrase, lang):
            break
        phrase = trim(phrase[:-1])
    return phrase


def _dates(phrase: Phrase, lang: Any) -> bool:
    """Whether the last word tells which one the time before it is: "sejak tahun lalu"."""
    timed = len(phrase) > 1 and phrase[-2].lower in lang.phrases.TIME_NOUNS
    return timed and phrase[-1].lower in lang.dates_words.POINTS_BACK


def _without_exactly(phrase: Phrase, behind: Phrase, lang: Any) -> Phrase:
    """A place without the word that leads on to a narrower one: "(di Solo) tepat (di depan pasar)"."""
    narrows = len(phrase) > 1 and phrase[-1].lower in lang.placed.EXACTLY and behind != ()
    narrows = narrows and behind[0].lower in lang.clauses.PLACE_PREPOSITIONS
    return trim(phrase[:-1]) if narrows and phrase[-2].lower != lang.clauses.RELATIVE else phrase


def _left(phrase: Phrase, lang: Any) -> bool:
    """Whether the last word is a preposition without its noun; behind an adverb of degree it is none: "cukup dalam"."""
    if len(phrase) < 2 or phrase[-2].lower in lang.lists.DEGREES:
        return False
    return phrase[-1].lower in lang.clauses.PREPOSITIONS and phrase[-1].pos in ("ADP", "SCONJ")


def without_apposition(phrase: Phrase, lang: Any) -> Phrase:
    """A phrase without what is set off by a comma at its end: a noun phrase behind a name, a relative clause."""
    for at in range(len(phrase) - 2, 0, -1):
        if phrase[at].text == "," and phrase[at + 1].lower == lang.clauses.RELATIVE:
            return without_apposition(phrase[:at] + _behind_inset(phrase, at, lang), lang)
        if phrase[at].text == "," and phrase[at - 1].pos == "PROPN" and phrase[at + 1].pos != "CCONJ":
            rest = trim(phrase[at + 1 :])
            if not rest:
                continue
            plain = rest[0].pos == "NOUN" and rest[0].text[0].islower() and not lang.verbs.looks_finite(rest[0].lower)
            joined = any(t.lower in lang.unions.JOINS_LAST for t in rest)
            plain = plain and not joined and not any(lang.verbs.carries_clause(t.lower) for t in rest)
            return phrase[:at] if plain and len(rest) > 1 else phrase
    return phrase


def without_inset(phrase: Phrase, lang: Any) -> Phrase:
    """A phrase without what a comma and a word like "terutama" add at its end, where that spells out no list."""
    for at in range(1, len(phrase) - 1):
        if phrase[at].text != ",":
            continue
        parted = phrase[at + 1].lower in lang.lists.INSETS or _lists_parts(phrase[at + 1 :], lang)
        if parted or _lists_all(phrase, at, lang):
            return trim(phrase[:at])
    return phrase


def _lists_parts(words: Phrase, lang: Any) -> bool:
    """Whether words tell of whom a body is made up that stands before them: "dengan anggota terdiri atas Budi, …"."""
    composed = not lang.measures.COMPOSED.isdisjoint(t.lower for t in words[1:])
    return words[0].lower in lang.clauses.MANNER and composed


def _lists_all(phrase: Phrase, comma: int, lang: Any) -> bool:
    """Whether "baik" behind a comma spells out the noun before it: "seluruh pintu masuk, baik laut maupun udara"."""
    both = phrase[comma + 1].lower == lang.lists.BOTH and comma + 2 < len(phrase)
    joined = any(t.lower == lang.lists.AND_ALSO for t in phrase[comma + 2 :])
    several = sum(t.text == "," for t in phrase[comma + 2 :]) > 1
    return both and joined and (several or phrase[comma + 2].pos in NOMINAL)


def _behind_inset(phrase: Phrase, at: int, lang: Any) -> Phrase:
    """What goes on behind a relative clause between commas: the predicate of an inner clause that waits for one.

    "(meminta) agar PT Timah, yang sahamnya dimiliki negara, segera dipanggil".
    """
    opened = any(t.lower in lang.lists.OPENS_CLAUSE for t in phrase[:at])
    close = next((n for n in range(at + 2, len(phrase) - 1) if phrase[n].text == ","), None)
    if not opened or close is None:
        return ()
    behind = phrase[close + 1 :]
    return behind if behind[0].pos in ("VERB", "AUX") or behind[0].lower in lang.clauses.PREVERBAL else ()


def _place_of_deed(tokens: Phrase, at: int, head: Token, lang: Any) -> bool:
    """Whether "di" and a place tell where the deed was done, though the parse may hang them on its object."""
    clauses = lang.clauses
    if tokens[at].lower not in clauses.PLACE_PREPOSITIONS or head.lower in lang.unions.NO_PLACE_VERBS:
        return False
    before = tokens[at - 1].lower if at else ""
    near = itertools.takewhile(lambda t: t.pos != "PUNCT" or t.text in QUOTES, tokens[at + 1 : at + NEAR])
    named = any(t.pos == "PROPN" or t.text[0].isupper() for t in near)
    told = named or (before not in lang.unions.LISTS_PLACES and _opens_place(tokens[at + 1 :], lang))
    return told and at > 0 and before not in clauses.STATES


def _opens_place(words: Phrase, lang: Any) -> bool:
    """Whether words behind "di" begin with a kind of place, or the side of a thing: "sebuah hotel", "luar kelas"."""
    told = [t for t in words[:NEAR] if t.lower not in lang.clauses.INDEFINITE]
    behind = told[1].lower if len(told) > 1 and told[1].pos != "PUNCT" else ""
    first = told[0].lower if told else ""
    if not behind and first in lang.placed.REGIONAL:
        return False
    placed = behind in lang.unions.THINGS_STOOD_BY if first in lang.unions.BY_SIDE else first in lang.unions.SOMEWHERE
    return placed and all(_may_join_place(b, lang) for a, b in itertools.pairwise(words) if _joins(a, lang))


def _joins(token: Token, lang: Any) -> bool:
    return token.text == "," or token.lower in lang.clauses.AND


def _may_join_place(token: Token, lang: Any) -> bool:
    """Whether a list of places may go on with a word, or another clause does: a name, a kind of place, a verb."""
    if token.pos in ("VERB", "AUX", "ADP", "SCONJ", "PROPN", "PRON") or _joins(token, lang):
        return True
    return token.lower in lang.unions.PLACE_NOUNS or token.text[0].isupper()


def _figure(token: Token) -> bool:
    """Whether a token is a figure or its percent sign, as on both sides of a range: "0,9% hingga 1,8%"."""
    return token.pos in ("NUM", "SYM")


def _ends_list(before: Phrase, behind: Phrase, lang: Any) -> bool:
    """Whether what follows some words is the last of a list: "A, B, hingga C", "A, B hingga C"."""
    last = max((n for n, t in enumerate(before[:-1]) if t.text == ","), default=0)
    if not last or before[-1].text == ",":
        return last > 0
    thing = behind[:1] != () and behind[0].pos in ("NOUN", "PROPN") and behind[0].lower not in lang.words_numbers.TIMES
    return thing and len(before) - last <= LONGEST_ITEM and all(t.pos in NOMINAL | {"ADJ"} for t in before[last + 1 :])


def _of_topic(tokens: Phrase, at: int, start: int, lang: Any) -> bool:
    """Whether "di" tells where the topic before it is, rather than where somebody spoke of it."""
    venue = any(t.lower in lang.places.VENUES for t in tokens[at + 1 : at + 2])
    where = tokens[at].lower in lang.clauses.PLACE_PREPOSITIONS and not venue
    return where and any(t.lower in lang.clauses.TOPIC_PREPOSITIONS for t in tokens[start:at])


def _joins_figure(tokens: Phrase, at: int, start: int, lang: Any) -> bool:
    """Whether the preposition hangs on a figure joined to one with the like: "1 persen bagi A dan 2 persen bagi B"."""
    joint = max((n for n in range(start, at) if tokens[n].lower in lang.clauses.AND), default=0)
    figured = start < joint < at - 1 and tokens[joint + 1].pos == "NUM"
    return figured and any(t.lower == tokens[at].lower for t in tokens[start:joint])


def _becomes(tokens: Phrase, at: int, start: int, head: Token, lang: Any) -> bool:
    """Whether "menjadi" tells what a figure before it became, not the predicate: "membahas kuota dari 2 menjadi 5"."""
    come = at - 1 > start and tokens[at - 2].lower in lang.clauses.FROM and tokens[at - 1].pos == "NUM"
    return come and tokens[at].lower in lang.verbs.BECOMING and head.lower not in lang.measures.CHANGES


def _is_aim(tokens: Phrase, at: int, lang: Any) -> bool:
    """Whether "sebagai" tells what a deed asked for is meant as: "(meminta warga libur) sebagai upaya pencegahan"."""
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    asked = any(t.lower in lang.reporting.URGING or t.lower in lang.clauses.URGED for t in tokens[:at])
    return asked and following in lang.aside.AIMS


def _leads_on(tokens: Phrase, at: int, start: int, lang: Any) -> bool:
    """Whether "ke" tells where a deed leads and not its means: "dibawa dengan truk bak ke Tegal"."""
    led = next((n for n in range(at - 1, start - 1, -1) if tokens[n].pos in ("ADP", "SCONJ", "VERB")), None)
    if led is None or tokens[led].lower not in lang.clauses.MANNER:
        return False
    return tokens[at].lower in lang.placed.AIMING and tokens[led + 1].lower in lang.vehicles.MEANS


def _new_oblique(tokens: Phrase, at: int, start: int, head: Token, lang: Any) -> bool:
    """Whether the preposition at `at` opens a phrase of the predicate rather than of the noun before it."""
    noun = tokens[tokens[at].head]
    if at == start:
        return True
    if tokens[at].lower in lang.lists.UP_TO and (
        all(_figure(t) for t in tokens[at - 1 : at + 2 : 2]) or _ends_list(tokens[start:at], tokens[at + 1 :], lang)
    ):
        return False
    if tokens[at - 1].lower in lang.lists.UP_TO and tokens[at].lower in lang.placed.AIMING:
        return False
    if _joins_figure(tokens, at, start, lang) or _becomes(tokens, at, start, head, lang):
        return False
    if tokens[at - 1].lower in lang.clauses.BEFORE_FROM and tokens[at].lower in lang.clauses.FROM:
        return False
    if any(tokens[at].lower == lang.clauses.RELATIVE for at in range(start, at)) or _of_topic(tokens, at, start, lang):
        return False
    after_place = any(tokens[n].lower in lang.clauses.PLACE_PREPOSITIONS for n in range(start, at))
    manner = tokens[at].lower in lang.clauses.MANNER and at + 1 < len(tokens)
    if manner and ((after_place and tokens[at + 1].pos == "NOUN") or tokens[at + 1].lower in lang.aside.HOW):
        return True
    if tokens[at].lower == lang.offices.MADE and (head.lower in lang.serving.AS_WHAT or _is_aim(tokens, at, lang)):
        return True
    if tokens[at].lower in lang.further_unions.OBLIQUE or _place_of_deed(tokens, at, head, lang):
        return True
    if _leads_on(tokens, at, start, lang):
        return True
    if tokens[at].lower in lang.aside.CONCERNING and tokens[at].pos == "ADP" and tokens[at].head == head.i:
        return True
    return noun.head == head.i and noun.dep.startswith(("obl", "nmod", "advcl")) and noun.i > at
