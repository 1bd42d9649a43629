"""Whose "harganya" and "layarnya" are that open a sentence: the thing that the one before is about or brings in."""

from collections.abc import Mapping, Sequence
from typing import Any

from klaim.discourse.acts import act_object, sentence_before
from klaim.discourse.naming import name_end, outside_brackets
from klaim.discourse.phrases import Word, phrase_text
from klaim.discourse.summed import clause_parts

DASHES = frozenset("-–—")

LONGEST_DATELINE = 6
"""Words and marks of a town and a paper before the dash behind which a report begins."""


def has_owner(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether a word that opens a sentence tells a property of something: "Harganya Rp 300 juta", "Layarnya jernih"."""
    after = words[at + 1].lower
    predicate = lang.unions.BEFORE_PREDICATE | lang.clauses.COPULAS | lang.carried.SIZED
    figure = any(c.isdigit() for c in after) or after in lang.carried.BEFORE_FIGURE
    return figure or after in predicate or bool(lang.verbs.looks_finite(after))


def owner_of(words: Sequence[Word], at: int, known: Mapping[int, tuple[int, str]], lang: Any) -> str:
    """The thing that the sentence before is about, where that opens with it, or that it tells to be brought in."""
    first, end = sentence_before(words, at)
    told = content(_behind_dateline(outside_brackets(words[first:end])), lang)
    if first == end or not told:
        return ""
    parts = clause_parts(told, lang)
    if parts is not None and told[parts[2]].lower in lang.carried.BRINGING:
        return _brought(told, parts, lang)
    if told[0].start in known and told[0].lower not in lang.unions.PEOPLE:
        return known[told[0].start][1] if lang.titles.is_word(told[0].lower) else ""
    if parts is None:
        return ""
    subject = told[parts[0] : parts[1]]
    noun = words[at].lower.removesuffix(lang.phrases.CLITIC)
    if noun in lang.carried.OF_PRODUCT and told[0].start not in known and _is_product(subject):
        return " ".join(w.text for w in subject)
    thing = lang.titles.is_word(subject[0].lower) and subject[0].lower not in lang.unions.ACTING
    whole = thing and len(subject) > 1 and not any(is_open(w, lang) for w in subject)
    return subject_text(subject, lang) if whole else ""


def _behind_dateline(words: Sequence[Word]) -> Sequence[Word]:
    """The words of a sentence without the town that a report opens with: "TEGAL, KOMPAS - | Honda merilis …"."""
    at = next((n for n, w in enumerate(words[:LONGEST_DATELINE]) if w.text in DASHES), -1)
    town = all(w.text[0].isupper() or not w.text[0].isalnum() for w in words[: max(0, at)])
    return words[at + 1 :] if town else words


def _brought(words: Sequence[Word], parts: tuple[int, int, int], lang: Any) -> str:
    """What somebody launches, builds or finds, with who does or where it is if no name in it tells which it is.

    "Melati Motor meluncurkan | sepeda listrik baru" is "sepeda listrik baru Melati Motor", "Pemkot membangun | jembatan
    gantung di Tugu" is "jembatan gantung di Tugu".
    """
    start, end, verb = parts
    done = act_object(words, verb, lang)
    if not done or done.split()[0].lower() in lang.unions.PEOPLE or len(done.split()) == 1:
        return ""
    if any(word[0].isupper() and not word.isupper() for word in done.split()):
        return done
    maker = words[start:end]
    made = f"{done} {' '.join(w.text for w in maker)}" if all(w.text[0].isupper() for w in maker) else ""
    if words[verb].lower in lang.carried.LAUNCHING:
        return made
    last = done.split()[-1]
    behind = next((n + 1 for n in range(verb + 1, len(words)) if words[n].text == last), len(words))
    placed = behind + 1 < len(words) and words[behind].lower == lang.placed.AT
    if not placed or not words[behind + 1].text[0].isupper():
        return made if words[verb].lower in lang.carried.HOLDING else ""
    place = words[behind + 1 : name_end(words, behind + 1, lang)]
    return str(lang.events.at_place(done, " ".join(w.text for w in place)))


def _is_product(subject: Sequence[Word]) -> bool:
    """Whether a name is one of a thing rather than of a firm: it has a figure, and nothing in it is a common word."""
    figured = any(c.isdigit() for w in subject for c in w.text)
    return figured and all(w.text[0].isupper() or w.text[0].isdigit() for w in subject)


def content(words: Sequence[Word], lang: Any) -> Sequence[Word]:
    """What a sentence reports where it names who says so, else its main clause."""
    if words and words[0].lower in lang.links.LINKS:
        words = words[next((n + 1 for n, w in enumerate(words) if w.text == ","), 0) :]
    said = next((n for n, w in enumerate(words) if w.lower in lang.reporting.THAT), None)
    if said is None:
        parts = clause_parts(words, lang)
        said = parts[2] if parts and words[parts[2]].lower in lang.unions.SAID_OR_JUDGED else None
    if said is None:
        return words
    rest = words[said + 1 :]
    return rest[1:] if rest and rest[0].text == "," else rest


def is_open(word: Word, lang: Any) -> bool:
    """Whether a word points out of its clause."""
    owned = word.text[0].islower() and word.lower.endswith(lang.phrases.CLITIC)
    return owned or word.lower in lang.unions.LEAVES_OPEN


def subject_text(words: Sequence[Word], lang: Any) -> str:
    """A subject as it stands in a noun phrase: without an article, and its first word small unless it is a name."""
    told = words[1:] if words[0].lower in lang.summed.ARTICLES else words
    body = len(told) > 1 and told[0].lower in lang.titles.ORGANISATIONS and told[1].text.istitle()
    return phrase_text(told, opening=bool(lang.titles.is_word(told[0].lower)) and not body)
