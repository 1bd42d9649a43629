"""Which words of a clause are its predicates: the main one and those coordinated with it."""

import itertools
from typing import Any

from klaim.parsing import Token
from klaim.propositions._agents import done_by_speaker
from klaim.propositions._attributes import first_verb, tells_which, without_attribute
from klaim.propositions._deed_subjects import told_of_deed
from klaim.propositions._joined_verbs import behind_copula, coordinated, joins_quality
from klaim.propositions._model import Phrase
from klaim.propositions._outcomes import tells_outcome
from klaim.propositions._predicate_groups import predicate_group
from klaim.propositions._same_object import does_to_it
from klaim.propositions._subjects import takes_all
from klaim.propositions._tree import NOMINAL, relative_extents
from klaim.propositions._verbless import clipped, may_open, verbless

MIN_BEFORE = 2
"""Words before a conjunction that joins two predicates: a subject and the first one."""

LONGEST_LEAD = 12
"""Words behind the comma of a leading phrase within which the verb of its clause stands."""


def predicates_from(tokens: Phrase, start: int, lang: Any) -> list[Token]:
    """The heads of the predicates of a clause whose first one is known to begin at a place."""
    hidden = [(0, start), *((a, b) for a, b in relative_extents(tokens, lang) if a >= start)]
    return _outside(hidden, tokens, lang, start=start)


def predicates(tokens: Phrase, lang: Any, *, deed: bool = False) -> list[Token]:
    """The heads of the finite predicates of a clause in order: its main one and those coordinated with it.

    Where a `deed` may be the subject, the one that tells something of it comes first.
    """
    told = told_of_deed(tokens, lang) if deed else None
    if told is not None:
        return [told]
    return _outside([*relative_extents(tokens, lang), *_lead(tokens, lang)], tokens, lang)


def _outside(hidden: list[tuple[int, int]], tokens: Phrase, lang: Any, *, start: int = 0) -> list[Token]:
    """The heads of the predicates in none of the extents that are hidden; the first one begins at `start` if known."""
    inside = {n for a, b in hidden for n in range(a, b)}

    def free(token: Token) -> bool:
        return token.i not in inside

    root = next((t for t in tokens if t.head == t.i and not _of_topic(t, tokens, lang)), None)
    telling = next((t for t in tokens if takes_all(t, tokens, lang) and free(t)), None)
    if telling is not None and not any(free(t) and _is_predicate(t, tokens, lang) for t in tokens[: telling.i]):
        return [telling]
    root = _controlling(root, tokens, lang)
    copula = next((t for t in tokens if _is_copula(t, tokens, lang) and free(t)), None)
    verbs = [t for t in tokens if free(t) and _is_predicate(t, tokens, lang)]
    verbs = [v for v in verbs if not _describes_noun(v, tokens, lang)] or verbs
    verbs = without_attribute(verbs, tokens, lang)
    if root is not None and _of_counted(root, tokens, lang) and (behind := [v for v in verbs if v.i > root.i]):
        root, verbs = behind[0], behind
    if root is not None and (told := _behind_basis(root, tokens, lang)) is not None and free(told):
        return [told]
    if root is not None and (others := _behind_topic(root, verbs, tokens, lang)):
        root, verbs = others[0], others
    if (led := _before_measure(tokens, root, lang)) is not None and free(led):
        root, verbs = led, [v for v in verbs if v.lower not in lang.clauses.MEASURE_LEADS and v != led] + [led]
        verbs.sort()
    if copula is not None and all(v.i >= copula.i or tells_which(v, copula, lang) for v in verbs):
        return [copula, *behind_copula(copula, verbs, tokens, lang)]
    if root is not None and free(root) and root not in verbs and may_open(root, tokens, lang):
        verbs = sorted([v for v in verbs if v.dep in ("conj", "parataxis")] + [root])
    loose = all(v.dep == "acl" and not lang.verbs.looks_finite(v.lower) for v in verbs)
    if not verbs or (loose and clipped(tokens, lang) is not None):
        return verbless(tokens, root, hidden, lang)
    if root is not None and verbs == [root] and root.pos == "ADJ":
        joint = (t for t in tokens[root.i + 1 :] if t.pos == "ADJ" and t.head == root.i and t.dep == "conj")
        return [root, *(t for t in joint if joins_quality(root, t, predicate_group(tokens, t, lang)[0], tokens, lang))]
    first = root if root in verbs and _plausible(root, verbs, tokens) else first_verb(verbs, tokens, lang)
    if start:
        first = next((v for v in verbs if predicate_group(tokens, v, lang)[0] <= start), first)
    joined = _joined_before(first, tokens, lang)
    later = [v for v in verbs if v.i > first.i]
    return [
        *((joined,) if joined is not None and free(joined) else ()),
        first,
        *(v for v in later if coordinated(v, first, tokens, lang) and not _of_inner(v, first, later, tokens, lang)),
    ]


def _controlling(root: Token | None, tokens: Phrase, lang: Any) -> Token | None:
    """The root, or the verb right before it that it completes: "berpotensi mematikan"."""
    if root is None or root.i < MIN_BEFORE or root.pos != "VERB":
        return root
    before = tokens[root.i - 1]
    return before if before.lower in lang.clauses.CONTROL and lang.verbs.looks_affixed(before.lower) else root


def _is_copula(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a word equates its subject with what follows; "yakni" behind a comma or name only says who it is."""
    if token.lower not in lang.clauses.COPULAS or not token.i:
        return False
    return token.lower not in lang.lists.NAMING or not (tokens[token.i - 1].text == "," or tokens[0].pos == "PROPN")


def _of_inner(verb: Token, first: Token, verbs: list[Token], tokens: Phrase, lang: Any) -> bool:
    """Whether a later verb is joined to that of the clause told: "menunjukkan harga masih naik dan belum stabil"."""
    telling = first.lower in lang.verbs.TAKES_CLAUSE and first.lower not in lang.links.BRINGING_ABOUT
    if not telling:
        return False
    inner = [v for v in verbs if first.i + 1 < v.i < verb.i and lang.verbs.looks_finite(v.lower)]
    if verb.head == first.i:
        suffered = lang.verbs.is_whole_passive(verb.lower) and first.lower.startswith(lang.verbs.OF_DOER)
        return suffered and any(v.lower.startswith(lang.verbs.PASSIVE) for v in inner)
    return any(tokens[v.i - 1].pos != "CCONJ" and tokens[v.i - 1].text != "," for v in inner)


def _joined_before(verb: Token, tokens: Phrase, lang: Any) -> Token | None:
    """The predicate that a conjunction joins to a clause's first one, where the parse makes it part of the subject.

    "data belum stabil dan bisa berubah", "sungai meluap dan masuk ke desa"; a quality only behind an adverb of its own.
    """
    join = predicate_group(tokens, verb, lang)[0] - 1
    if join < MIN_BEFORE or tokens[join].lower not in lang.clauses.AND_VERB:
        return None
    told, before = tokens[join - 1], tokens[join - 2]
    adverb = before.lower in lang.clauses.PREVERBAL or before.lower in lang.lists.DEGREES
    if told.pos == "ADJ":
        return told if adverb and verb.lower != lang.clauses.RELATIVE else None
    noun = before.pos in NOMINAL | {"DET"} or adverb
    finite = told.text.islower() and lang.verbs.looks_finite(told.lower) and not lang.verbs.needs_object(told.lower)
    return told if noun and finite and before.lower not in lang.clauses.PREPOSITIONS else None


def _lead(tokens: Phrase, lang: Any) -> list[tuple[int, int]]:
    """The extent of a phrase before the subject that holds a verb of its own: "Dari tiga laga melawan Malta, Fiji …".

    Behind its comma stand the subject, which is no list going on, and its verb.
    """
    comma = next((t.i for t in tokens if t.text == ","), None)
    if comma is None or tokens[0].lower not in lang.clauses.PREPOSITIONS or comma + 2 >= len(tokens):
        return []
    subject = tokens[comma + 1]
    if subject.pos not in NOMINAL | {"DET"} or subject.lower == lang.clauses.RELATIVE:
        return []
    behind = tokens[comma + 2 : comma + LONGEST_LEAD]
    verb = next((t for t in behind if t.pos in ("VERB", "AUX") or t.text == ","), None)
    return [(0, comma)] if verb is not None and verb.pos in ("VERB", "AUX") else []


def _describes_noun(verb: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a verb belongs to a noun that "dengan" adds to the subject: "air dengan ketinggian bervariasi"."""
    at = verb.i
    return at > 2 and tokens[at - 1].pos == "NOUN" and tokens[at - 2].lower in lang.clauses.MANNER


def _of_counted(root: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a state tells which ones its clause is of: "jumlah korban tewas telah …", "korban tewas terbanyak …"."""
    behind = tokens[root.i + 1].lower if root.i + 1 < len(tokens) else ""
    counted = tokens[0].lower in lang.measures.TOLD_OF_VICTIMS and behind in lang.clauses.AUXILIARIES
    return root.lower in lang.measures.STATES and (counted or behind in lang.ranks.SUPERLATIVES)


def _behind_basis(root: Token, tokens: Phrase, lang: Any) -> Token | None:
    """The verb of a clause whose "berdasarkan" was parsed as its verb: "gempa berdasarkan laporan warga dirasakan"."""
    if root.lower not in lang.reporting.BASED_ON or not root.i:
        return None
    behind = itertools.takewhile(lambda t: t.lower != lang.clauses.RELATIVE, tokens[root.i + 1 :])
    return next(
        (t for t in behind if t.lower.startswith(lang.verbs.PASSIVE) and lang.verbs.carries_clause(t.lower)), None
    )


def _behind_topic(root: Token, verbs: list[Token], tokens: Phrase, lang: Any) -> list[Token]:
    """The verbs of a clause whose subject's "terkait" was parsed as its verb: "putusan terkait Ani akan diambil"."""
    noun = root.i > 0 and tokens[root.i - 1].pos in NOMINAL
    if root.lower not in lang.clauses.TOPIC_PREPOSITIONS or not noun:
        return []
    behind = [v for v in verbs if v.i > root.i]
    return behind if any(tokens[v.i - 1].pos in ("AUX", "PART") for v in behind) else []


def _before_measure(tokens: Phrase, root: Token | None, lang: Any) -> Token | None:
    """The verb of "memangkas bunga menjadi 4 persen" where the parse takes "menjadi" for the predicate."""
    if root is None or root.lower not in lang.clauses.MEASURE_LEADS:
        return None
    return next(
        (
            t
            for t in tokens[1 : root.i]
            if lang.verbs.carries_clause(t.lower) and t.lower not in lang.clauses.MEASURE_LEADS
        ),
        None,
    )


def _plausible(root: Token, verbs: list[Token], tokens: Phrase) -> bool:
    """A root is trusted unless an earlier free verb has a noun phrase to its left and none stands between."""
    earlier = [v for v in verbs if v.i < root.i]
    if not earlier:
        return True
    first = earlier[0]
    if first.dep in ("csubj", "acl", "amod", "nsubj", "nmod", "compound", "case") or first.i == 0:
        return True
    return (
        any(t.pos in NOMINAL and t.dep.startswith("nsubj") and first.i < t.i < root.i for t in tokens)
        and first.dep != "conj"
    )


def _is_predicate(token: Token, tokens: Phrase, lang: Any) -> bool:
    if token.lower in lang.clauses.COPULAS:
        return token.i > 0
    if token.pos == "VERB" and (token.lower in lang.happenings.SUFFERED or tells_outcome(token, tokens, lang)):
        return True
    if done_by_speaker(token, tokens, lang):
        return True
    if _deed_as_noun(token, tokens, lang):
        return False
    if (
        token.i
        and tokens[token.i - 1].text == ","
        and token.pos in ("NOUN", "ADJ")
        and lang.verbs.carries_clause(token.lower)
    ):
        return True
    if _joined_verb(token, tokens, lang) or _changes(token, tokens, lang) or does_to_it(token, tokens, lang):
        return True
    if token.pos != "VERB" or (token.text[0].isupper() and token.i > 0 and token.dep.startswith("flat")):
        return False
    if token.dep == "conj" and tokens[token.head].pos == "ADJ" and tokens[token.head].dep == "amod":
        return token.lower in lang.happenings.SECOND_DEEDS
    if token.dep in ("amod", "compound", "nmod", "nsubj", "obj", "obl") and not lang.verbs.looks_finite(token.lower):
        return False
    before = tokens[token.i - 1].lower if token.i else ""
    if _of_topic(token, tokens, lang) or _ends_phrase(token, tokens, lang):
        return False
    if before in lang.links.DEED_NOUNS and token.lower.startswith(lang.verbs.ACTIVE):
        return False
    return before not in lang.clauses.PURPOSE and not (
        before in lang.clauses.PREPOSITIONS and token.dep in ("obl", "nmod")
    )


def _deed_as_noun(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a verb in -nya opens its clause as a noun, its doer behind it: "Meningkatnya harga membuat …"."""
    return (
        token.i == 0 and len(tokens) > 1 and token.lower.endswith(lang.clauses.POSSESSIVE) and tokens[1].pos in NOMINAL
    )


def _changes(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a word is a verb of rising or falling by the number behind it: "saham itu ambles 6 persen"."""
    changes = token.lower in lang.measures.CHANGES and token.i > 0 and token.text.islower()
    return changes and token.i + 1 < len(tokens) and tokens[token.i + 1].pos == "NUM"


def _of_topic(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a word stands right behind a topic's preposition, so that a verb is a deed spoken of: "soal adanya"."""
    return token.i > 1 and tokens[token.i - 1].lower in lang.clauses.TOPIC_PREPOSITIONS


def _ends_phrase(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a topic's word ends a noun phrase at the end of its clause: "(dibahas bersama) pihak terkait"."""
    last = token.i == len(tokens) - 1 and token.i > 1
    return last and token.lower in lang.clauses.TOPIC_PREPOSITIONS and tokens[token.i - 1].pos in NOMINAL


def _joined_verb(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a word is a verb by its shape and a conjunction before it: "dan langsung terlindas".

    Without an adverb between them only where the parse joins it to a verb: "beradab dan menjunjung tinggi".
    """
    at = token.i - 1
    while at > 0 and tokens[at].lower in lang.clauses.PREVERBAL:
        at -= 1
    verbal = token.dep == "conj" and tokens[token.head].pos == "VERB"
    joined = 0 < at < token.i - (not verbal) and tokens[at].lower in lang.clauses.AND_VERB
    return joined and lang.verbs.carries_clause(token.lower) and token.text[0].islower()
