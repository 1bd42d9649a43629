"""Signs in a drafted claim that it points at something outside: a pronoun, a pointing word, an owner not named."""

from klaim.claims._model import Context, Draft
from klaim.decompose.unresolved import begins_predicate
from klaim.decompose.words import PLAIN_WORD, Words, is_noun
from klaim.values.quotes import unquoted

POINTED = 2
"""Words of a noun with nothing but its pointing word."""

LONGEST_OWNED = 4
"""Words of a subject at whose end "-nya" may tell whose it is, one more."""

SHORTEST_WITH_DOER = 5
"""Words of a claim in which a noun behind its first word can be the doer of what that tells."""

LONGEST_SUBJECT = 6
"""Words within which the first verb stands."""

COUNTED = 4
"""Words of a number at most, before what says of which things it counts some."""


def points_at_nothing(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a pointing word alone is the subject, or a phrase needs the list or clause that it points at."""
    fragments = context.lang.fragments
    if words[0] in fragments.POINTING_ALONE:
        return True
    if f" {fragments.OF_THEM} " in " ".join(words[: COUNTED + 2]) + " ":
        return True
    if fragments.DANGLING_ENDS.isdisjoint(words):
        return False
    text = f" {' '.join(words)} "
    return any(f" {phrase} " in text for phrase in (*fragments.DANGLING, *fragments.POINTED_TIMES))


def of_nobody(draft: Draft, words: Words, context: Context) -> bool:
    """Whether nothing tells whom or what the subject means: "Ia …", "Langkah itu …"."""
    lang, text = context.lang, draft.text.lower()
    open_words = [doubt.lower() for doubt in draft.doubts]
    if words[0] in open_words and words[0] in lang.unions.OPEN_SUBJECTS:
        return True
    begun = [doubt.split() for doubt in open_words if text.startswith(f"{doubt} ")]
    return any(len(doubt) == POINTED and doubt[0] in lang.fragments.VAGUE_SUBJECTS for doubt in begun)


def without_owner(draft: Draft, words: Words, context: Context) -> bool:
    """Whether nothing tells whose the subject is: "Harganya naik.", "Kamera belakangnya tajam.", "Salah satunya …"."""
    clauses, fragments = context.lang.clauses, context.lang.fragments
    if " ".join(words[:2]) in fragments.ONE_OF_THEM:
        return True
    if any(draft.text.startswith(f"{name} ") for name in context.entities.people):
        return False
    led = fragments.DONE_BY_THEM.match(" ".join(words))
    if led is not None and not any(context.lang.verbs.looks_finite(w) for w in led[1].split()):
        return True
    if _is_some_of_theirs(words, context):
        return True
    if _is_owned(words[0], context):
        return words[1] not in fragments.BEHIND_POSSESSIVE and not _names_owner(words, context)
    at = next((n for n in range(1, min(LONGEST_OWNED, len(words) - 1)) if _is_owned(words[n], context)), 0)
    if not at:
        return False
    nouns = (*words[:at], words[at].removesuffix(clauses.POSSESSIVE))
    common = all(is_noun(noun, context) for noun in nouns)
    return common and words[at] not in fragments.ADVERBS_OF_OWN and begins_predicate(words[at + 1], context)


def _is_some_of_theirs(words: Words, context: Context) -> bool:
    """Whether the subject is one or some of what nobody is told to have: "Salah satu alasannya adalah …"."""
    one = " ".join(words[:2]) in context.lang.fragments.ONE_OF
    lead = 2 if one else int(words[0] in context.lang.clauses.INDEFINITE)
    owned = bool(lead) and len(words) > lead + 1 and _is_owned(words[lead], context)
    return owned and begins_predicate(words[lead + 1], context)


def _is_owned(word: str, context: Context) -> bool:
    clauses = context.lang.clauses
    owned = word.endswith(clauses.POSSESSIVE) and word != clauses.POSSESSIVE
    return owned and word not in clauses.NO_POSSESSIVE


def object_of_nobody(draft: Draft, words: Words, context: Context) -> bool:
    """Whether the first verb is done to somebody or something not named: "Polisi membebaskannya."."""
    lang = context.lang
    verb = next((n for n, w in enumerate(words[:LONGEST_SUBJECT], 1) if n > 1 and lang.verbs.looks_finite(w)), 0)
    if not verb or not lang.fragments.DONE_TO_IT.fullmatch(words[verb - 1]):
        return False
    behind = words[verb] if verb < len(words) else ""
    return not behind or not is_noun(behind, context)


def _names_owner(words: Words, context: Context) -> bool:
    """Whether behind a deed or state told as a noun stands whose it is: "kembalinya penyerang itu", "kecilnya gaji"."""
    lang = context.lang
    deed = words[0].removesuffix(lang.clauses.POSSESSIVE)
    verbal = {*lang.clauses.PREVERBAL, *lang.clauses.PREPOSITIONS, *lang.clauses.COPULAS, *lang.clauses.POINTING}
    noun = words[1] not in verbal and not lang.verbs.looks_finite(words[1])
    told = bool(lang.verbs.looks_finite(deed)) or deed in lang.carried.QUALITIES
    return noun and len(words) >= SHORTEST_WITH_DOER and told


def of_itself(draft: Draft, words: Words, context: Context) -> bool:
    """Whether "saya" or "kita" is left, which nobody but the one who said it can place; a name like "KiTa" is none."""
    own = context.lang.reporting.FIRST_PERSONS
    if own.isdisjoint(words):
        return False
    return any(w.lower() in own and (w.islower() or w.istitle()) for w in PLAIN_WORD.findall(draft.text))


def relative_time(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a time is left that counts from a day the claim does not name, and no doubt about it is told."""
    return not draft.doubts and context.lang.words.RELATIVE_TIME.search(unquoted(draft.text)) is not None
