"""What a reporting frame reports: whether it is a clause, and its words without the frame's remains."""

from itertools import pairwise
from typing import Any

from klaim.parsing import Word
from klaim.pieces.model import Words
from klaim.pieces.splices import tells_of_victims
from klaim.pieces.voices import strip_marks

REACH = 24
"""Words in which the verb of a reported clause is looked for."""

LONGEST_COUNTED = 5
"""Words before what befell some counted things: "sebanyak 1.200 unit rumah"."""

LONGEST_SIZED = 7
"""Words of a thing within which its figure begins."""

_OPEN, _CLOSE = '"“', '"”'


def unquoted(words: Words) -> Words:
    """The words inside a quotation that opens them; what stands behind its closing mark belongs to the frame."""
    if not words or words[0].text not in _OPEN:
        return words
    close = next((n for n in range(1, len(words)) if words[n].text in _CLOSE), len(words))
    return strip_marks(words[1:close])


def around(before: Words, behind: Words, lang: Any) -> Words:
    """What is said around a frame, with the comma that ends a leading phrase before it: "Di Bali, kata Ani, …"."""
    lead = strip_marks(before)
    leads = len(lead) > 1 and any(w.lower in lang.unions.LEADS_CLAUSE for w in lead[:2])
    comma = tuple(w for w in before[len(lead) :] if w.text == ",")[-1:]
    return lead + (comma if leads and behind else ()) + behind


def _in_deed(words: Words, at: int, lang: Any) -> bool:
    """Whether a noun goes on with a deed up to a word: "komitmen X dalam membangun sistem (berbasis data)"."""
    if words[at].lower in lang.needing.QUALITIES:
        return any(_in_deed(words, n, lang) for n in range(1, at) if words[n].lower not in lang.needing.QUALITIES)
    led = words[at - 1].lower in lang.needing.IN_DEED
    return led and words[at].lower.startswith(lang.verbs.ACTIVE) and bool(lang.verbs.looks_affixed(words[at].lower))


def is_clause(words: Words, lang: Any) -> bool:
    """Whether words hold a subject and, outside a relative clause, a finite verb; a leading phrase is passed over."""
    if words and (words[0].lower in lang.reporting.NO_CONTENT or _is_own_deed(words, lang)):
        return False
    if words and (words[0].lower in lang.unions.OWN_VOICE or _there_is(words, lang)):
        return len(words) > 2
    if words and words[0].lower in lang.unions.CONTENT_LEADS:
        comma = next((n for n, w in enumerate(words[:REACH]) if w.text == ","), None)
        words = words[comma + 1 :] if comma is not None else words
    relative = inner = False
    words = _without_insets(words, lang)
    for at, word in enumerate(words[:REACH]):
        finite = at > 0 and lang.verbs.looks_finite(word.lower) and not word.text[0].isupper()
        finite = finite and not tells_of_victims(words, at, lang) and not _in_deed(words, at, lang)
        finite = finite and words[at - 1].lower not in lang.reporting.WHEN_SAID and not _opens_list(words, at, lang)
        if word.lower == lang.clauses.RELATIVE:
            relative, inner = True, _is_quality(words[at + 1 : at + 2], lang)
        elif (finite and words[at - 1].lower in lang.clauses.AND) or (
            word.lower in lang.clauses.PURPOSE
            or word.lower in lang.reporting.NO_CLAUSE
            or (at and not relative and lang.links.LINKS.get(word.lower) == "time")
            or (word.text == "," and not relative)
        ):
            return False
        elif (
            (
                finite
                and (
                    not relative
                    or words[at - 1].text == ","
                    or {word.lower, words[at - 1].lower} & lang.unions.RESUMERS
                )
            )
            or (
                finite
                and inner
                and lang.verbs.carries_clause(word.lower)
                and (not lang.verbs.looks_finite(words[at - 1].lower) or word.start > words[at - 1].end + 1)
            )
            or (at and not relative and any(tells(words, at, lang) for tells in (_stands, _befell, _is_such)))
        ):
            return True
        elif finite:
            inner = True
    return False


def _opens_list(words: Words, at: int, lang: Any) -> bool:
    """Whether a word with the next one opens examples: "(mengungkap) sejumlah fakta mulai dari modus hingga motif"."""
    return at + 1 < len(words) and bool(lang.links.EXAMPLES.get(words[at].lower) == words[at + 1].lower)


def _there_is(words: Words, lang: Any) -> bool:
    """Whether words tell, adverbs and a negation passed over, what there is: "(mengatakan) ada tiga negara …"."""
    first = next((w.lower for w in words if w.lower not in lang.clauses.PREVERBAL), "")
    return first in lang.clauses.COMING_ABOUT


def _is_quality(behind: Words, lang: Any) -> bool:
    """Whether the word behind "yang" is a quality or somebody's own, so that the next verb is the main one."""
    if not behind or behind[0].text[0].isupper():
        return False
    word = behind[0].lower
    return not (lang.verbs.looks_finite(word) or word in lang.unions.BEFORE_RELATIVE_VERB)


def _stands(words: Words, at: int, lang: Any) -> bool:
    """Whether a word without a verb's prefix tells how its subject is: "… ini sejalan dengan …", "… itu terlalu …"."""
    behind = lang.states.STANDING.get(words[at].lower, ())
    pointed = words[at - 1].lower in lang.clauses.POINTING
    if pointed and words[at].lower in lang.lists.DEGREES:
        return at + 1 < len(words) and at > 1
    return pointed and at + 1 < len(words) and words[at + 1].lower in behind


def _befell(words: Words, at: int, lang: Any) -> bool:
    """Whether a word tells what befell a number of things, without a verb's prefix: "20 rumah (di Kudus) rusak"."""
    if words[at].lower not in lang.measures.STATES:
        return False
    if at <= LONGEST_COUNTED and any(w.text[0].isdigit() for w in words[max(0, at - 2) : at]):
        return True
    placed = any(w.lower in lang.clauses.PLACE_PREPOSITIONS for w in words[:at]) and words[at - 1].text[0].isupper()
    return placed and counts_named(words, lang)


def counts_named(words: Words, lang: Any) -> bool:
    """Whether words open with a number, hedged or not, and hold a name: "sebanyak 20 rumah di Kudus rusak"."""
    lead = bool(words) and words[0].lower in lang.clauses.MEASURE_LEADS | lang.measures.HEDGES
    counted = len(words) > lead and words[lead].text[0].isdigit()
    return counted and any(w.text[0].isupper() for w in words[lead:])


def _is_such(words: Words, at: int, lang: Any) -> bool:
    """Whether a quality that ends its clause tells how its subject is: "stok cukup", "timnya kurang tenang"."""
    behind = words[at + 1].lower if at + 1 < len(words) else ","
    ends = behind in lang.clauses.PREPOSITIONS or behind in lang.links.LINKS or not behind[0].isalnum()
    if not ends or words[0].lower in lang.clauses.PREPOSITIONS:
        return False
    degree = words[at - 1].lower in lang.lists.DEGREES and at > 1
    return words[at].lower in lang.states.SUCH or (degree and words[at].lower not in lang.unions.BEFORE_PREDICATE)


def says_more(words: Words, at: int, lang: Any) -> bool:
    """Whether the conjunction at `at` joins a further verb of saying to a frame: "…, dan mengatakan bahwa …"."""
    if words[at].lower not in lang.reporting.WHILE or words[at + 1].lower not in lang.reporting.NEUTRAL:
        return False
    return words[at - 1].text == "," or words[at + 2].lower in lang.reporting.THAT


def said_behind(words: Words, lang: Any) -> Words:
    """The clause behind a further verb of saying, empty where a phrase stands there."""
    if words[0].lower in lang.reporting.THAT:
        return strip_marks(words[1:])
    return words if is_clause(words, lang) else ()


def _of_deed(before: Word, word: Word, lang: Any) -> bool:
    """Whether "kembali" belongs to the noun of a deed: "pembelian kembali saham"."""
    return word.lower in lang.verbs.BEHIND_DEEDS and lang.titles.ABSTRACT.fullmatch(before.lower) is not None


def told(verb: str, content: Words, lang: Any) -> bool:
    """Whether what stands behind a verb of saying is a clause rather than a message ("menyampaikan keluhan …")."""
    if verb in lang.reporting.BRINGING and content and not content[0].text[0].isupper():
        near = [w.lower for w in content[:6]]
        first = next((n for n, w in enumerate(near) if w in lang.unions.INTENT), None)
        if first is None or any(w in lang.clauses.PREPOSITIONS for w in near[:first]):
            return False
    if verb in lang.cases.ACCUSING and _is_accused(content, lang):
        return False
    if verb in lang.reporting.ANNOUNCING:
        content = content[:1] + tuple(b for a, b in pairwise(content) if not _of_deed(a, b, lang))
    judged = verb in lang.reporting.JUDGING and _judged_deed(content, lang)
    return judged or is_clause(content, lang) or _states_amount(content, lang)


def _states_amount(content: Words, lang: Any) -> bool:
    """Whether a noun of amounts has its figure right behind it, without a verb: "kerugian negara Rp 8,2 miliar".

    So has a thing pointed at: "letusan itu setinggi 2.000 meter".
    """
    measures = lang.measures
    figure = next((n for n, w in enumerate(content[:LONGEST_SIZED]) if lang.measures.opens_figure(w.text)), 0)
    thing = content[:figure]
    if not thing or any(w.text == "," or lang.verbs.looks_finite(w.lower) for w in thing):
        return False
    before = thing[-1].lower
    if before in measures.SIZES:
        thing = thing[:-1]
        if thing and thing[-1].lower in lang.clauses.POINTING:
            return True
    if not thing or any(w.lower in lang.clauses.PREPOSITIONS for w in thing):
        return False
    return thing[0].lower in measures.AMOUNTS and before not in lang.further_unions.NUMBERED


def _is_accused(content: Words, lang: Any) -> bool:
    """Whether a name stands behind the verb as its object, with a link or preposition behind it: "Budi setelah …"."""
    end = next((n for n, w in enumerate(content) if not w.text[0].isupper()), len(content))
    behind = content[end].lower if end < len(content) else ""
    return end > 0 and (behind in lang.links.LINKS or behind in lang.clauses.PREPOSITIONS)


def _judged_deed(content: Words, lang: Any) -> bool:
    """Whether a deed is judged: "(menilai) menjaga inflasi sangat penting"."""
    if len(content) < 4 or not lang.verbs.looks_affixed(content[0].lower) or content[0].text[0].isupper():
        return False
    return any(w.lower in lang.reporting.WEIGHING for w in content[2:9])


def intended(speaker: Words, content: Words, lang: Any) -> Words:
    """What somebody says they will do or have done, with them as its subject: "mengatakan akan mengevaluasi …".

    Nothing where the deed may be somebody else's ("memastikan akan ada sanksi", "… akan ditindak").
    """
    if len(content) < 3 or content[0].lower not in lang.talk.INTENT:
        return ()
    adverbs = lang.unions.BEFORE_PREDICATE | lang.talk.INTENT
    at = next((n for n, w in enumerate(content) if n and w.lower not in adverbs), 0)
    verb = content[at].lower
    behind = content[at + 1].lower if at + 1 < len(content) else ""
    others = verb in lang.clauses.EXISTENTIALS and behind not in lang.clauses.PREPOSITIONS
    others = others or verb in lang.talk.OF_THINGS
    if not at or others or verb.startswith(lang.verbs.PASSIVE) or not lang.verbs.looks_finite(verb):
        return ()
    return speaker + content


def _tells_what_is(content: Words, lang: Any) -> bool:
    """Whether words tell that there is something, of nobody: "(mengaku) belum ada laporan"."""
    at = next((n for n, w in enumerate(content) if w.lower not in lang.unions.BEFORE_PREDICATE), len(content) - 1)
    behind = content[at + 1].lower if at + 1 < len(content) else ""
    exists = content[at].lower in lang.clauses.EXISTENTIALS
    return exists and bool(behind) and behind not in lang.clauses.PREPOSITIONS


def _is_own_deed(words: Words, lang: Any) -> bool:
    """Whether words are what the speaker is ready or has decided to do, as a noun: "kesediaannya membebaskan …"."""
    deed = lang.nominals.DEEDS.get(words[0].lower.removesuffix(lang.clauses.POSSESSIVE))
    verb = words[1].lower if len(words) > 1 else ""
    return deed is not None and deed.doing and verb.startswith(lang.verbs.ACTIVE)


def _without_insets(words: Words, lang: Any) -> Words:
    """Words without what commas set between subject and verb: "kecelakaan di jalan itu, tepatnya di …, berawal …"."""
    for at in range(1, min(len(words), REACH) - 2):
        if words[at].text == "," and words[at + 1].lower in lang.reporting.INSET_BY:
            close = next((n for n in range(at + 2, len(words)) if words[n].text == ","), None)
            return words[:at] + words[close + 1 :] if close is not None else words
    return words


def owned(speaker: Words, content: Words, lang: Any) -> Words:
    """What somebody says of themselves, with them as its subject; the words alone where they have their own.

    Nothing where neither is sure: a feeling ("mengaku bangga") or a phrase stays with its verb. A noun behind a comma
    is a subject ("mengaku, warga belum kembali").
    """
    apart = content[:1] != () and content[0].text == ","
    content = strip_marks(content)
    while content and content[0].lower in lang.links.OPENING_WITHOUT_COMMA:
        content = content[1:]
    counted = any(w.text[0].isdigit() for w in speaker) and speaker[-1].lower not in lang.clauses.POINTING
    if not content or counted:
        return ()
    first = content[0]
    if _tells_what_is(content, lang):
        return content
    if first.lower in lang.judgements.FEELINGS:
        return ()
    own = first.lower in lang.unions.OWN_VOICE
    if not own and (lang.verbs.looks_finite(first.lower) or first.lower in lang.unions.BEFORE_PREDICATE):
        return speaker + content
    possessed = first.lower.endswith(lang.clauses.POSSESSIVE) and first.lower not in lang.clauses.NO_POSSESSIVE
    named = first.text[0].isupper() or possessed
    auxiliary = len(content) > 2 and content[1].lower in lang.unions.BEFORE_PREDICATE
    sure = own or named or auxiliary or (apart and first.lower not in lang.clauses.PREPOSITIONS)
    return content if sure and is_clause(content, lang) else ()
