"""What an article is about where it names no event: what its first clause says was done to or happened to."""

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from klaim.claims._modality import modality
from klaim.claims._model import Context
from klaim.claims._places import is_place
from klaim.claims._values import is_measure
from klaim.discourse.topics import find_topic
from klaim.parsing import Token
from klaim.propositions._model import MAIN_CLAUSE, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, trim

OPENING = 120
"""Characters, a dateline's, before the sentence that tells the matter."""

TOPICAL = NOMINAL - {"PRON"} | {"ADJ", "DET", "ADP"}
"""What the words of a topic are."""

OPENING_OF_TOPIC = 400
"""Characters within which an article first says what it is about."""

OFTEN, OFTEN_ALONE = 3, 5
"""How often an article says a phrase, and a single noun, that is its topic."""

WEIGHT = {1: 1, 2: 3, 3: 4}
"""How much more a longer phrase tells."""

LONGEST, MANY = 10, 2
"""Words of a subject or object that can tell it."""

LONGEST_ANSWERED = 8
"""Words of what somebody answered that a claim can name beside what it says."""

LONGEST_NAME = 3
"""Words of a name in plain capitals that may be somebody's."""


def matter(found: Iterable[Proposition], context: Context) -> str:
    """The label of the article's event, else of what its opening says was done; empty where that is not plain.

    "Kementerian meluncurkan pedoman gizi …" is about "pedoman gizi".
    """
    if context.event is not None:
        return context.event.label
    first = next((p for p in found if p.pattern == MAIN_CLAUSE), None)
    if first is None or first.sentence[0] >= OPENING:
        return ""
    return _answered(first, context) or _told(first, context)


def _answered(proposition: Proposition, context: Context) -> str:
    """What somebody answered, backed or spoke of: "menanggapi kritik warga terhadap …", "buka suara soal …"."""
    lang, writer, arguments = context.lang, context.writer, proposition.arguments
    predicate = {t.lower for t in proposition.predicate}
    if proposition.kind != "clause" or not arguments or predicate & lang.clauses.NEGATIONS:
        return ""
    words = arguments[0].words
    if predicate & lang.topics.ANSWERING and not arguments[0].marker:
        words = tuple(itertools.dropwhile(lambda t: t.lower in lang.topics.BEFORE_ANSWERED, words))
    elif predicate & lang.topics.SPEAKING:
        leads = lang.clauses.TOPIC_PREPOSITIONS
        at = next((n + 1 for n, t in enumerate(words[:2]) if t.lower in leads), 0)
        words = words[at:] if at or arguments[0].lead in leads else ()
        words = tuple(itertools.dropwhile(lambda t: t.lower in lang.topics.BEFORE_ANSWERED, words))
    else:
        return ""
    whole = trim(tuple(itertools.takewhile(lambda t: t.lower not in lang.topics.ENDS_ANSWERED, words)))
    if not 0 < len(whole) <= LONGEST_ANSWERED or not is_topic(whole, lang):
        return ""
    goes_on = context.text[whole[-1].end :].split(maxsplit=1)[:1] == [lang.clauses.RELATIVE]
    if goes_on and whole[0].lower in lang.events.UNCERTAIN:
        return ""
    writer.doubts.clear()
    told = _name(whole, context)
    return "" if writer.doubts else told


def topic(found: Sequence[Proposition], context: Context) -> str:
    """The noun phrase of the opening that an article takes up most, else the one that it says most often.

    Empty where it has none such.
    """
    tokens = {t.start: t for p in found for t in (*p.words, *p.tail)}
    words = [tokens[start] for start in sorted(tokens)]
    nouns = frozenset(t.start for t in words if t.pos == "NOUN")
    people = context.entities.people | context.entities.aliases.keys()
    sentences = sorted({p.sentence for p in found})
    if taken_up := find_topic(context.text, sentences, people, nouns, context.lang):
        return context.writer.spelt_out(taken_up)
    counted: Counter[str] = Counter()
    first: dict[str, Phrase] = {}
    written: dict[str, Phrase] = {}
    for phrase in _noun_phrases(words, context.lang):
        text = " ".join(t.lower for t in phrase)
        counted[text] += 1
        first.setdefault(text, phrase)
        written.setdefault(text, phrase)
        if phrase[0].text.islower() and not written[text][0].text.islower():
            written[text] = phrase
    opened = [text for text, phrase in first.items() if phrase[0].start < OPENING_OF_TOPIC]
    often = [text for text in opened if _is_often(text, counted)]
    best = max(often, key=lambda text: (counted[text] * WEIGHT[len(first[text])], -first[text][0].start), default="")
    context.writer.doubts.clear()
    return context.writer.phrase(written[best]) if best else ""


def _is_often(phrase: str, counted: Counter[str]) -> bool:
    """Whether an article says a phrase often enough, or less often but a word of it very often."""
    words = phrase.split()
    if len(words) == 1:
        return counted[phrase] >= OFTEN_ALONE
    central = max(counted[word] for word in words) >= OFTEN_ALONE - 1
    return counted[phrase] >= OFTEN - central


def _noun_phrases(words: Sequence[Token], lang: Any) -> Iterator[Phrase]:
    """A common noun, and it with the one or two nouns and names right behind it, that could be a topic."""
    for at, word in enumerate(words):
        if word.pos != "NOUN" or not word.text[0].isalpha() or not _is_topical(word, lang):
            continue
        if word.lower in lang.topics.NO_HEADS:
            continue
        for size in WEIGHT:
            phrase = tuple(words[at : at + size])
            behind = phrase[1:]
            if len(phrase) < size or any(t.pos not in ("NOUN", "PROPN") or len(t.text) < 2 for t in behind):
                break
            if any(b.start > a.end + 1 for a, b in pairwise(phrase)) or any(not _is_topical(t, lang) for t in behind):
                break
            yield phrase


def _is_topical(word: Token, lang: Any) -> bool:
    """Whether a noun can tell a topic: no person, body, time or measure, nobody's, no finite verb."""
    lower = word.lower
    name = word.pos == "NOUN" and word.text.istitle() and not lang.titles.is_word(lower)
    return not (
        name
        or lower in lang.unions.TELLS_NO_TOPIC
        or lang.quantities.is_measure(lower)
        or lower.endswith(lang.clauses.POSSESSIVE)
        or lang.verbs.carries_clause(lower)
    )


def _told(proposition: Proposition, context: Context) -> str:
    lang, writer = context.lang, context.writer
    plain = proposition.speech is None and proposition.kind == "clause" and modality(proposition, context) == "asserted"
    if not plain or not proposition.predicate or not 0 < len(proposition.subject) <= LONGEST:
        return ""
    before = context.text[proposition.sentence[0] : proposition.subject[0].start]
    if before.strip() and not lang.page.DATELINE.fullmatch(before):
        return ""
    verb = proposition.predicate[-1].lower
    if len(proposition.predicate) > 1 and proposition.predicate[-2].pos == "VERB":
        return ""
    if not lang.verbs.looks_finite(verb) or verb in lang.unions.NO_DEEDS:
        return ""
    writer.doubts.clear()
    thing = next((a.words for a in proposition.arguments if not a.marker), ())
    if any(lang.verbs.carries_clause(t.lower) for t in (*proposition.subject, *thing)):
        return ""
    active = bool(lang.events.ACTIVE.match(verb))
    if not is_topic(thing if active and thing else proposition.subject, lang):
        return ""
    told = _phrase(verb, proposition.subject, thing, active=active, context=context)
    place = next((a.all for a in proposition.arguments if is_place(a, context) and not is_measure(a, context)), ())
    where = writer.phrase(place) if 0 < len(place) <= LONGEST and told.islower() else ""
    return "" if writer.doubts else f"{told} {where}".strip()


def is_topic(phrase: Phrase, lang: Any) -> bool:
    """Whether a phrase is a plain noun phrase: no adverb, clause, list or pointing word in it, no preposition first."""
    words = {t.lower for t in phrase}
    plain = all(t.pos in TOPICAL or t.text == "-" or t.lower in lang.phrases.VERB_LIKE for t in phrase)
    return plain and not words & lang.unions.NO_TOPIC and phrase[0].pos in NOMINAL


def _phrase(verb: str, subject: Phrase, thing: Phrase, *, active: bool, context: Context) -> str:
    """What a deed was done to, else to what something happened: no person, and nothing that one noun names."""
    done, happened = context.lang.happenings.done(verb), context.lang.happenings.happened(verb)
    if active and thing:
        told = thing if done and len(thing) <= LONGEST else ()
    else:
        told = () if thing or not happened else subject
    return _name(told, context)


def _name(told: Phrase, context: Context) -> str:
    """A phrase as written, empty where it is one vague noun or somebody."""
    name = context.writer.phrase(told)
    first = told[0] if len(told) >= MANY else None
    if first is None or first.pos == "NUM" or first.lower in {context.lang.titles.SOME} | context.lang.topics.NO_HEADS:
        return ""
    vague = len(told) == MANY and name.islower() and first.lower in context.lang.ties.VAGUE
    somebody = name in context.entities.people or (len(told) <= LONGEST_NAME and all(t.text.istitle() for t in told))
    return "" if vague or somebody else name
