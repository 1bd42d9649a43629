"""Takes from a sentence what it opens with and a claim does not need: connectives, list numbers, "saat ini"."""

from functools import cache
from typing import Any

from klaim.pieces.fronts import without_front
from klaim.pieces.leads import MIN_WORDS, behind_list, is_short, lead_end
from klaim.pieces.model import Words
from klaim.pieces.paired import pair_up
from klaim.pieces.predicates import has_verb, opens_predicate
from klaim.pieces.said import is_clause
from klaim.pieces.voices import strip_marks

LONGEST_LEAD = 15
"""Words of a phrase that only ties a sentence to what was said before."""
LONGEST_DEED = 9
"""Words of a deed before the clause of whoever does it."""
LONGEST_OWN = 4
"""Words before the verb by which somebody opens what they say."""
LONGEST_TOPIC = 8
"""Words of a phrase with "untuk" that may name the subject of what follows."""


def without_opening(words: Words, lang: Any) -> Words:
    """The words of a sentence from where it says something of its own."""
    words = without_front(_one_comma(without_now(_without_number(words), lang)), lang)
    words = pair_up(_drop_lead(_without_from(_drop_opening(strip_marks(words), lang), lang), lang), lang)
    return _without_comma(_drop_that(_without_seen(_without_own_saying(words, lang), lang), lang), lang)


def _without_own_saying(words: Words, lang: Any) -> Words:
    """What somebody says without their saying so: "Kami sampaikan bahwa harga turun", "Saya kira harga akan turun"."""
    said = lang.reporting
    words = _without_looking(words, lang)
    at, pronoun = 0, False
    while at < min(len(words), LONGEST_OWN) and words[at].lower in lang.unions.AROUND_OWN:
        pronoun = pronoun or words[at].lower in said.FIRST_PERSONS
        at += 1
    if not pronoun or at + MIN_WORDS >= len(words):
        return words
    verb, behind = words[at].lower, words[at + 1 :]
    that = next((n for n, w in enumerate(behind[:MIN_WORDS]) if w.lower in said.THAT), None)
    if that is not None and verb in lang.unions.OWN_KNOWING:
        return strip_marks(behind[that + 1 :])
    return behind if verb in lang.talk.SAYING and is_clause(behind, lang) else words


def _without_looking(words: Words, lang: Any) -> Words:
    """Words without where their speaker says that one must look for them: "Kalau kita lihat datanya, angka itu …"."""
    looks = len(words) > MIN_WORDS and words[0].lower in lang.reporting.THAT_BEHIND_VERB
    looks = looks and words[1].lower in lang.reporting.FIRST_PERSONS and words[2].lower in lang.talk.LOOKING
    comma = next((n for n, w in enumerate(words[:LONGEST_TOPIC]) if w.text == ","), None) if looks else None
    return strip_marks(words[comma + 1 :]) if comma is not None else words


def _without_seen(words: Words, lang: Any) -> Words:
    """Words without the "terlihat" before the clause that is seen: "Dalam video, tampak mobil itu menerobos …"."""
    at = 0
    if words and words[0].lower in lang.clauses.PREPOSITIONS:
        at = next((n + 1 for n, w in enumerate(words[:LONGEST_LEAD]) if w.text == ","), 0)
    rest = words[at + 1 :]
    if at >= len(words) or words[at].lower not in lang.links.SEEN or len(rest) < MIN_WORDS + 1:
        return words
    first = rest[0].lower
    if lang.verbs.looks_finite(first) or first in lang.unions.NO_SUBJECT:
        return words
    return words[:at] + rest if _clause_follows(rest, lang) else words


def _clause_follows(words: Words, lang: Any) -> bool:
    """Whether a noun phrase and, outside a relative clause, its verb follow."""
    for word in words[1:LONGEST_LEAD]:
        if word.lower == lang.clauses.RELATIVE or word.text == ",":
            return False
        if lang.verbs.looks_finite(word.lower) or word.lower in lang.unions.TELLING_DEED:
            return True
    return False


def of_clause(words: Words, kind: str, lang: Any) -> Words:
    """The words of a clause; one that says something for itself without what it opens with: "…, nanti warga …"."""
    return _drop_opening(strip_marks(words), lang) if kind in ("main", "coordinate") else strip_marks(words)


def _drop_opening(words: Words, lang: Any) -> Words:
    """Words without an opening phrase ("Selain itu,", "Namun") and the comma behind it."""
    lowered = [w.lower for w in words[:6]]
    for phrase, parts in _by_first_word(lang.links.OPENING_PHRASES).get(lowered[0] if lowered else "", ()):
        if lowered[: len(parts)] == parts and len(words) > len(parts) + 1 and not _is_word(words, len(parts), lang):
            rest = words[len(parts) :]
            comma = rest[0].text == ","
            if comma or phrase in lang.links.OPENING_WITHOUT_COMMA:
                return _drop_opening(strip_marks(rest), lang)
    return words


def _is_word(words: Words, size: int, lang: Any) -> bool:
    """Whether an opening is the first half of another word: "lalu lintas"."""
    return (words[size - 1].lower, words[size].lower) in lang.links.WORD_PAIRS


def _without_from(words: Words, lang: Any) -> Words:
    """Words without the "mulai dari" before a list that is the subject: "Mulai dari A, B, hingga C sering …"."""
    pair = tuple(w.lower for w in words[:2])
    listed = next((n for n, w in enumerate(words[:LONGEST_LEAD]) if w.lower in lang.lists.UP_TO), 0)
    told = pair in lang.links.EXAMPLES.items() and listed > 1 and words[listed - 1].text == ","
    told = told and not any(w.lower in lang.lists.ALL for w in words)
    return words[2:] if told and has_verb(words[listed:], lang) and not has_verb(words[2:listed], lang) else words


def _one_comma(words: Words) -> Words:
    """Words with one comma where a date between two was taken out."""
    doubled = {n for n in range(1, len(words)) if words[n].text == words[n - 1].text == ","}
    return tuple(w for n, w in enumerate(words) if n not in doubled) if doubled else words


def _without_number(words: Words) -> Words:
    """Words without the number of an item in a list: "3. Jika …"."""
    if len(words) <= MIN_WORDS:
        return words
    first = words[0].text
    lettered = len(first) == 1 and first.islower()
    numbered = (first.isdigit() or lettered) and words[1].text in (".", ")")
    return words[2:] if numbered else words


@cache
def _by_first_word(phrases: frozenset[str]) -> dict[str, list[tuple[str, list[str]]]]:
    """Phrases and their words by the first one, longer phrases before shorter ones."""
    found: dict[str, list[tuple[str, list[str]]]] = {}
    for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)):
        parts = phrase.split()
        found.setdefault(parts[0], []).append((phrase, parts))
    return found


def without_now(words: Words, lang: Any) -> Words:
    """Words without the times that a claim which stands alone lacks.

    "Hingga kini", "saat ini", wherever it stands, and "saat itu" before a predicate.
    """
    lowered = [w.lower for w in words]
    now, then = _by_first_word(lang.links.NOW), _by_first_word(lang.links.AT_THAT_TIME)
    gone: set[int] = set()
    for at in [at for at, word in enumerate(lowered) if word in now or word in then]:
        for phrase, parts in now.get(lowered[at], []) + then.get(lowered[at], []):
            end = at + len(parts)
            if lowered[at:end] == parts and (phrase in lang.links.NOW or _between(words, at, end, lang)):
                gone |= set(range(at, end))
    return tuple(w for n, w in enumerate(words) if n not in gone) if gone else words


def _between(words: Words, start: int, end: int, lang: Any) -> bool:
    """Whether words stand between a subject and its predicate: "Polisi saat itu menangkap", "yang kini mencapai"."""
    before = words[start - 1].lower if start else lang.clauses.RELATIVE
    relative = before == lang.clauses.RELATIVE and (not start or end > start + 1)
    held = relative or before in lang.links.LINKS or before in lang.clauses.PREPOSITIONS
    held = held or before in lang.links.AGES
    behind = words[end:]
    return not held and bool(behind) and (opens_predicate(behind, lang) or behind[0].lower in lang.lists.DEGREES)


def _drop_lead(words: Words, lang: Any) -> Words:
    """Words without a leading phrase that only ties the sentence to the one before ("Selain Budi, …")."""
    comma = next((i for i, w in enumerate(words) if w.text == ","), None)
    if comma is None or comma >= LONGEST_LEAD:
        return words
    comma = behind_list(words, comma, lang) if words[0].lower in lang.links.TYING else comma
    if len(words) - comma <= MIN_WORDS + 1:
        return words
    pair = " ".join(w.lower for w in words[:2])
    deed = lang.verbs.looks_affixed(words[2].lower)
    placed = pair in lang.links.ONLY and not deed
    only = pair in lang.links.NOT_ONLY or (placed and _clause_follows(words[comma + 1 :], lang))
    if words[0].lower in lang.lists.MEANS and not lang.unions.GENERAL.isdisjoint(w.lower for w in words[comma:]):
        return words
    told = lang.links.LINKS.get(words[0].lower) == "besides" and lang.verbs.looks_affixed(words[1].lower)
    told = told or (pair in lang.links.ONLY and deed)
    ties = (words[0].lower in lang.links.TYING and not told) or only or _points_back(words[:comma], lang)
    ties = ties or _is_source(words[:comma], words[comma + 1 :], lang) or _names_rule(words[:comma], lang)
    return (
        strip_marks(words[comma + 1 :])
        if ties or (_is_deed(words, comma, lang) and not opens_with_deed(words, lang))
        else words
    )


def _names_rule(lead: Words, lang: Any) -> bool:
    """Whether a leading phrase names the law or order by which something is so: "Sesuai Perda Nomor 5, tarif …"."""
    return len(lead) > 1 and lead[0].lower in lang.laws.AS_RULED and lead[1].lower in lang.laws.RULES


def _is_source(lead: Words, rest: Words, lang: Any) -> bool:
    """Whether a clause follows what only tells where it was heard: "Informasi yang diterima polisi, …"."""
    told = len(lead) > 2 and lead[0].lower in lang.reporting.TOLD_BY and lead[1].lower == lang.clauses.RELATIVE
    only = sum(bool(lang.verbs.looks_finite(w.lower)) for w in lead[2:]) == 1 and rest[0].lower != lead[1].lower
    return told and only and not opens_predicate(rest, lang) and _clause_follows(rest, lang)


def _points_back(lead: Words, lang: Any) -> bool:
    """Whether a leading phrase ends in "hal itu" and the like: "Melihat hal tersebut, …", "Atas hal itu, …"."""
    first = lead[0].lower
    phrase = first in lang.clauses.PREPOSITIONS or first.startswith(lang.verbs.ACTIVE)
    return phrase and len(lead) > MIN_WORDS and " ".join(w.lower for w in lead[-2:]) in lang.fragments.DANGLING


def _is_deed(words: Words, comma: int, lang: Any) -> bool:
    """Whether a sentence opens with what its subject did before its main clause: "Mengetahui itu semua, warga …"."""
    rest = words[comma + 1 :]
    if not lang.happenings.done(words[0].lower) or not rest[0].text[0].isalpha():
        return False
    named = rest[0].lower not in lang.clauses.PREPOSITIONS | lang.reporting.BARE
    return named and not opens_predicate(rest, lang) and has_verb(rest, lang)


def opens_with_deed(words: Words, lang: Any) -> bool:
    """Whether a verb without a subject opens a sentence, and its subject the rest: "Berstatus tersangka, Andi …"."""
    first, comma = words[0].lower, lead_end(words, lang)
    parted = next((n for n, w in enumerate(words) if w.text == ","), 0)
    if comma is None or is_short(words, comma, deed=True) or min(parted, comma) > LONGEST_DEED:
        return False
    if first in lang.unions.NO_DEED_BEFORE or (comma < MIN_WORDS and first in lang.further_unions.TELLS_OF_DEED):
        return False
    if any(w.lower in lang.clauses.AND for w in words[comma + 1 : comma + 2]):
        return False
    affixed = lang.verbs.looks_affixed(first) and lang.verbs.carries_clause(first)
    deed = affixed or first in lang.happenings.OPENING
    pointing = any(w.lower in lang.clauses.POINTING for w in words[1:comma])
    return deed and not pointing and not has_verb(words[1:comma], lang) and _clause_follows(words[comma + 1 :], lang)


def _drop_that(words: Words, lang: Any) -> Words:
    """Words without the "jika" or "untuk" that opens them where no clause for it to hang on follows.

    "Menambahkan jika api masih menyala" reports a plain clause, and what "untuk" names before a
    clause without a subject ("Untuk pelat nomornya, sudah kami amankan") is that clause's subject.
    """
    kind = lang.links.LINKS.get(words[0].lower) if len(words) > MIN_WORDS else None
    end = lead_end(words, lang)
    if kind == "condition" and end is None and has_verb(words, lang):
        return words[1:]
    if kind != "purpose" or end is None or lang.verbs.looks_affixed(words[1].lower) or end > LONGEST_TOPIC:
        return words
    main = words[end + 1 :]
    there_is = any(w.lower in lang.clauses.EXISTENTIALS for w in main[:3])
    return words[1:end] + main if opens_predicate(main, lang) and not there_is else words


def _without_comma(words: Words, lang: Any) -> Words:
    """Words without the comma that some set between a verb of hoping or feeling and its clause: "merasa, warga …"."""
    for at in range(1, len(words) - MIN_WORDS):
        if words[at].text != "," or words[at - 1].lower not in lang.unions.BEFORE_CONTENT:
            continue
        behind = words[at + 1 :]
        joined = behind[0].lower in lang.unions.JOINING or behind[0].lower in lang.links.LINKS
        told = not joined and not opens_predicate(behind, lang) and has_verb(behind, lang)
        return words[:at] + behind if told and words[0].lower not in lang.links.LINKS else words
    return words


def wants(before: Words, lang: Any) -> bool:
    """Whether a clause tells what its subject wants others to do, so that a deed behind its purpose is theirs."""
    verb = next((n for n, w in enumerate(before) if n and lang.verbs.looks_finite(w.lower)), None)
    return verb is not None and before[verb].lower in lang.unions.BEFORE_CONTENT and has_verb(before[verb + 1 :], lang)


def joins_agents(before: Words, lang: Any) -> bool:
    """Whether a conjunction behind words joins those who do what a relative clause tells: "yang dijalankan A (dan B)".

    The verb of "yang" is a passive, with nothing but the first of them behind it.
    """
    verb = next((n for n in range(len(before) - 1, 0, -1) if lang.verbs.looks_finite(before[n].lower)), 0)
    at = verb - 1
    while at > 0 and before[at].lower in lang.unions.ADVERBS:
        at -= 1
    passive = (
        verb > 0 and before[verb].lower.startswith(lang.verbs.PASSIVE) and before[at].lower == lang.clauses.RELATIVE
    )
    behind = [w.lower for w in before[verb + 1 :]]
    agents = behind[1:] if behind[:1] and behind[0] in lang.clauses.AGENT else behind
    return passive and bool(agents) and all(w not in lang.clauses.PREPOSITIONS and w[0].isalnum() for w in agents)
