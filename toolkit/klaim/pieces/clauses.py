"""Cuts what one voice says into clauses at the words that link clauses."""

from typing import Any

from klaim.pieces.beside import lasting, opens_beside, speaks_on, there_is_more
from klaim.pieces.demands import by_what, goes_on
from klaim.pieces.figured import parts_figures
from klaim.pieces.leads import MIN_WORDS, is_short, lead_end
from klaim.pieces.listed import behind_lists
from klaim.pieces.model import Segment, Words
from klaim.pieces.openings import joins_agents, of_clause, opens_with_deed, wants, without_opening
from klaim.pieces.predicates import ends_in_suffering, has_subject, has_verb, in_state, opens_predicate
from klaim.pieces.prefixless import with_prefixes
from klaim.pieces.relatives import ends_in_relative, relative_open, verb_of_subject
from klaim.pieces.singled import without_singled
from klaim.pieces.splices import ends_examples, ends_list, joins_involved, opens_clause, told_open
from klaim.pieces.voices import strip_marks

LONGEST_BESIDE = 9
"""Words behind "dengan" within which its clause has its verb."""
LONGEST_OFFSET = 6
"""Words of a stretch of time before the word that links it."""
SHARING_LINK = ("purpose", "cause", "concession")
"""Linked clauses that a conjunction without a comma goes on with: one that stands for itself has a comma before it."""
_MARKS = frozenset('"“”')


def cut_clauses(words: Words, lang: Any) -> tuple[Segment, ...]:
    """The clauses of `words`, in order, each with the words that link it to the clause before.

    A linking word cuts only where a clause or, for a cause, a noun phrase stands on both
    sides; inside a relative clause nothing is cut.
    """
    words = with_prefixes(without_singled(without_opening(words, lang), lang), lang)
    if words and lang.links.LINKS.get(words[0].lower) == "including":
        return ()
    segments: list[Segment] = []
    start, kind = 0, "main"
    marker: Words = ()
    shared: Words = ()
    at = 0
    if lead := _leading(words, lang):
        kind, size, comma = lead
        segments.append(Segment(kind, words[:size], strip_marks(words[size:comma])))
        start = comma + (words[comma : comma + 1] != () and words[comma].text == ",")
        start = at = start + (start < len(words) and words[start].lower in lang.links.THEN)
        kind = "main"
    quoted = False
    while at < len(words):
        quoted ^= words[at].text in _MARKS
        link = None if quoted else _link(words, at, start, kind, lang)
        if link:
            begin = _offset(words, start, at, lang)
            segments.append(Segment(kind, marker, shared + of_clause(words[start:begin], kind, lang)))
            following, size = link
            shared = goes_on(segments, words[at + size :], lang) if following == "coordinate" else ()
            if following != "coordinate" or not _shares_link(words, at, kind, lang):
                kind, marker = following, words[begin : at + size]
            at = start = at + size
        at += 1
    segments.append(Segment(kind, marker, shared + of_clause(words[start:], kind, lang)))
    return tuple(s for s in behind_lists(by_what(segments, lang), lang) if s.words)


def _shares_link(words: Words, at: int, kind: str, lang: Any) -> bool:
    """Whether a conjunction goes on with a clause linked as the one before it: "agar warga pulih dan toko buka"."""
    return kind in SHARING_LINK and words[at].lower in lang.clauses.AND and words[at - 1].text != ","


def _offset(words: Words, start: int, at: int, lang: Any) -> int:
    """Where a link begins with the stretch of time before it: "dua hari setelah"; the place of the link without one."""
    if words[at].lower not in lang.links.OFFSETS:
        return at
    first = max(start, at - LONGEST_OFFSET)
    near = " ".join(w.text for w in words[first:at])
    found = lang.durations.offset_start(near)
    begin = at if found is None else first + near[:found].count(" ")
    return begin if begin - start >= MIN_WORDS else at


def _leading(words: Words, lang: Any) -> tuple[str, int, int] | None:
    """Kind, size of the marker and index of the comma of a clause that stands before its main clause."""
    if not words:
        return None
    size = _led_offset(words, lang)
    kind = lang.links.LINKS.get(words[size - 1].lower)
    if _goes_beyond(words, lang):
        kind, size = "besides", 2
    elif kind is None and opens_with_deed(words, lang):
        kind, size = "besides", 0
    if kind is None or kind == "coordinate":
        return None
    comma = lead_end(words, lang)
    pointed = next((i + 1 for i, w in enumerate(words[:7]) if w.lower in lang.clauses.POINTING), None)
    if pointed is not None and words[0].lower in lang.links.LEADS_PHRASE and (comma is None or comma > pointed):
        return kind, 1, pointed
    if comma is None and kind == "time" and (end := _unmarked_end(words, size, lang)):
        return kind, size, end
    if comma is None or is_short(words, comma, deed=not size) or len(words) - comma <= MIN_WORDS:
        return None
    then = words[comma].lower in lang.links.THEN or (kind == "time" and words[comma + 1].lower in lang.links.THEN)
    return "condition" if then else kind, size, comma


def _goes_beyond(words: Words, lang: Any) -> bool:
    """Whether a deed opens a sentence that its main clause adds to: "Tak hanya merusak rumah, banjir itu juga …"."""
    only = " ".join(w.lower for w in words[:2]) in lang.links.ONLY
    return only and len(words) > MIN_WORDS and lang.verbs.looks_affixed(words[2].lower)


def _unmarked_end(words: Words, start: int, lang: Any) -> int | None:
    """Where a leading clause ends without a comma: behind its verb, before the people of the main clause.

    "Saat plafon roboh sejumlah pasien ikut panik".
    """
    near = range(start + 1, min(start + LONGEST_OFFSET, len(words) - MIN_WORDS))
    at = next((n for n in near if lang.verbs.looks_finite(words[n].lower)), None)
    if at is None or lang.verbs.takes_object(words[at].lower) or words[at].lower.startswith(lang.verbs.PASSIVE):
        return None
    counted = words[at + 1].lower in lang.clauses.INDEFINITE | lang.clauses.PLURALS
    return at + 1 if counted and has_verb(words[at + 2 :], lang) else None


def _led_offset(words: Words, lang: Any) -> int:
    """How many words the link takes that a text begins with: "dua hari sebelum" takes three, any other one."""
    near = words[: LONGEST_OFFSET + 1]
    at = next((n for n, w in enumerate(near) if n and w.lower in lang.links.OFFSETS), 0)
    return at + 1 if at and lang.durations.offset_start(" ".join(w.text for w in near[:at])) == 0 else 1


def _link(words: Words, at: int, start: int, inside: str, lang: Any) -> tuple[str, int] | None:
    """Kind and size of the link at `at`, None where nothing is to be cut."""
    word = words[at].lower
    if _is_joint(words, at, start, inside, lang):
        return "coordinate", 1
    if _opens_examples(words, at, start, lang) or _names_one(words, at, start, lang):
        return "including", 2
    if opened := opens_beside(words, at, start, lang):
        return opened
    kind = lang.links.LINKS.get(word)
    if kind is None or at - start < MIN_WORDS or len(words) - at - 1 < MIN_WORDS - 1 or words[at].text[0].isupper():
        return None
    before = words[start:at]
    if kind == "cause" and before[-1].lower in lang.clauses.POINTING and not has_verb(before, lang):
        return None
    if _measures_beside(words, at, before, lang):
        return "coordinate", 1
    if not _surrounded(words, at, lang):
        return None
    if kind == "coordinate" and (further := _aims_or_acts(words, at, lang)):
        return further
    if (kind == "purpose" and _is_complement(before, lang)) or ends_in_relative(before, kind, lang):
        return None
    if word in lang.links.WITHOUT_VERB and at - start > MIN_WORDS and not verb_of_subject(before, lang):
        return kind, 1
    caused = inside == "cause" and kind == "time" and not has_verb(before, lang)
    if caused or ends_in_suffering(before, lang):
        return kind, 1
    return (kind, 1) if has_verb(before, lang) and not relative_open(before, lang) else None


def _aims_or_acts(words: Words, at: int, lang: Any) -> tuple[str, int] | None:
    """A link before what is aimed at instead, "(bukan untuk A,) tetapi untuk membuka B", or before a further verb."""
    after = words[at + 1].lower
    if after in lang.clauses.PURPOSE and has_verb(words[at + 2 :], lang):
        return "purpose", 2
    return ("coordinate", 1) if lang.verbs.looks_finite(after) else None


def _measures_beside(words: Words, at: int, before: Words, lang: Any) -> bool:
    """Whether "dengan" behind a comma opens what something else came to: "…, dengan volume mencapai 2 juta saham"."""
    if words[at].lower not in lang.clauses.MANNER or words[at - 1].text != "," or not has_verb(before, lang):
        return False
    behind = words[at + 1 : at + LONGEST_BESIDE]
    verb = next((n for n, w in enumerate(behind) if n and w.lower in lang.measures.CARRIERS), None)
    if verb is None or verb + 1 == len(behind) or any(w.text == "," for w in behind[:verb]):
        return False
    figure = behind[verb + 1].text
    return figure[0].isdigit() or figure in lang.measures.MONEY


def _surrounded(words: Words, at: int, lang: Any) -> bool:
    """Whether around a word that may link stands what it needs to be a link."""
    word, after = words[at].lower, words[at + 1].lower
    if after in lang.links.NO_LINK_BEFORE.get(word, ()) or words[at - 1].lower in lang.reporting.THAT:
        return False
    if word in lang.lists.UP_TO and ends_list(words[:at], lang):
        return False
    if word in lang.measures.LASTING and lasting(words[at + 1 :], lang):
        return False
    needs = lang.links.LINK_NEEDS.get(word)
    if needs == "verb":
        return words[at + 1].text.islower() and bool(lang.verbs.looks_affixed(after))
    if needs == "comma":
        return words[at - 1].text == ","
    return needs != "clause" or has_verb(words[at + 1 :], lang)


def _opens_examples(words: Words, at: int, start: int, lang: Any) -> bool:
    """Whether two words open a list of things that the phrase before them means: "antara lain", "mulai dari"."""
    second = lang.links.EXAMPLES.get(words[at].lower)
    if second is None or at + 2 >= len(words) or words[at + 1].lower != second:
        return False
    rest = [w.lower for w in words[at + 2 :]]
    if (
        rest[0][0].isdigit()
        or rest[0] in lang.words_numbers.CURRENCIES_BEFORE
        or lang.verbs.looks_finite(rest[0])
        or rest[0] in lang.clauses.PREPOSITIONS
    ):
        return False
    listed = any(w in lang.clauses.AND or w in lang.lists.UP_TO for w in rest)
    before = words[start:at]
    told = in_state(before, lang) or (has_verb(before, lang) and not relative_open(before, lang))
    return listed and len(before) > MIN_WORDS and told


def _names_one(words: Words, at: int, start: int, lang: Any) -> bool:
    """Whether two words behind a comma name one of the things before them: "sejumlah daerah, salah satunya Pati"."""
    if at - start < MIN_WORDS or at + 2 >= len(words) or words[at - 1].text != ",":
        return False
    if (words[at].lower, words[at + 1].lower) != lang.links.ONE_OF_THEM:
        return False
    first, before = words[at + 2].lower, words[start : at - 1]
    named = first not in lang.unions.NO_SUBJECT and not lang.verbs.looks_finite(first) and first not in lang.links.LINKS
    return named and has_verb(before, lang) and not relative_open(before, lang)


def _is_joint(words: Words, at: int, start: int, inside: str, lang: Any) -> bool:
    """Whether a conjunction or comma joins a further main clause."""
    if words[at].lower not in lang.unions.CONJUNCTIONS and words[at].text != ",":
        return False
    behind_link = inside not in ("main", "coordinate")
    anew = there_is_more(words, at, lang) or speaks_on(words, at, start, lang)
    if anew or (not behind_link and parts_figures(words, at, start, inside, lang)):
        return True
    if behind_link and _resumes(words, at, start, inside, lang):
        return True
    return words[at].lower not in lang.clauses.BUT and _new_clause(words, at, start, inside, lang)


def _resumes(words: Words, at: int, start: int, inside: str, lang: Any) -> bool:
    """Whether the main clause goes on behind a linked one: "…, dan" with a predicate whose subject it shares."""
    word = words[at].lower
    named = inside == "time" and word in lang.clauses.AND_VERB and not has_verb(words[start:at], lang)
    if named and at > start and opens_predicate(words[at + 1 :], lang):
        return True
    joined = word in lang.clauses.BUT or (word in lang.clauses.AND_VERB and words[at - 1].text == ",")
    hoped = start > 1 and words[start - 1].lower in lang.links.COMPLETING
    hoped = hoped and words[start - 2].lower in lang.further_unions.HOPED
    if (hoped or (inside == "purpose" and wants(words[:start], lang))) and word not in lang.clauses.BUT:
        return False
    if inside == "cause" and word not in lang.clauses.BUT and has_subject(words[start:at], lang):
        return False
    negated = at + 1 < len(words) and words[at + 1].lower in lang.clauses.NEGATIONS
    if (negated and not has_verb(words[at + 2 :], lang)) or (
        joined and inside == "purpose" and ends_list(words[start:at], lang)
    ):
        return False
    return joined and has_verb(words[start:at], lang) and opens_predicate(words[at + 1 :], lang)


def _is_complement(before: Words, lang: Any) -> bool:
    """Whether "untuk" opens what the words before it need ("mengajak warga untuk …", "upaya untuk …")."""
    if before[-1].lower in lang.links.NEEDS_DEED:
        return True
    verbs = [w.lower for w in before if lang.verbs.looks_finite(w.lower)]
    return bool(verbs) and verbs[-1] in lang.unions.NEEDS_DEED and len(before) < 14


def _new_clause(words: Words, at: int, start: int, inside: str, lang: Any) -> bool:
    """Whether a subject and its verb stand right behind a conjunction or comma, with a whole clause before it."""
    before = words[start:at]
    if at + 1 == len(words) or _names_one(words, at + 1, start, lang) or opens_beside(words, at + 1, start, lang):
        return False
    before_join = words[at - 2 if words[at - 1].text == "," and at > 1 else at - 1]
    if words[at].text != "," and before_join.text[0].isupper() and words[at + 1].text[0].isupper():
        return False
    anew = inside == "purpose" and words[at - 1].text == "," and words[at + 1].text[0].isupper()
    anew = anew or (words[at].text != "," and words[start].lower in lang.clauses.EXISTENTIALS)
    if lang.verbs.looks_affixed(words[start].lower) and not anew:
        return False
    told = tuple(w for w in before if w.lower not in lang.unions.NO_VERB_OF_CLAUSE)
    least = MIN_WORDS if inside in SHARING_LINK else MIN_WORDS + 1
    if at - start < least or not has_verb(told, lang) or relative_open(before, lang) or told_open(before, lang):
        return False
    if words[at + 1].lower in lang.clauses.PREPOSITIONS or opens_predicate(words[at + 1 :], lang):
        return False
    if words[at].text != "," and (joins_agents(before, lang) or joins_involved(words, at, before, lang)):
        return False
    if ends_examples(words, at, before, lang) or _counts_whole(words, at, before, lang):
        return False
    return opens_clause(words, at, lang)


def _counts_whole(words: Words, at: int, before: Words, lang: Any) -> bool:
    """Whether words before a comma tell the whole of which a part is told: "Dari 11 korban tewas, sembilan …"."""
    counted = len(before) > 1 and before[0].lower in lang.clauses.FROM and before[1].text[0].isdigit()
    verbs = (w.lower for w in before if lang.verbs.looks_finite(w.lower))
    return words[at].text == "," and counted and all(verb in lang.measures.STATES for verb in verbs)
