"""Whether a claim says more than its text, since the relative clause that its last noun needs was left out."""

from klaim.claims._model import Context, Draft
from klaim.decompose.nameless import RELATIVE
from klaim.decompose.words import Words, extent

ENOUGH = 8
"""Words of such a claim that can tell more than which ones of a kind are meant."""

NEAR = 4
"""Words at the end of a claim of which one may number or rank its last noun."""


def unrestricted(draft: Draft, words: Words, context: Context) -> bool:
    """Whether the "yang" right behind a claim tells which or what kind of thing its last noun is.

    That is so of what is denied or ranked ("mobil China pertama (yang …)"), of a noun that means nothing by itself
    ("pada orang (yang …)"), of a quality of one word: "perawatan medis (yang layak)", and of what only tells behind a
    comma of what kind a name is: "memimpin PT Melati, anak perusahaan (yang mengelola …)".
    """
    found, lang = context.lang.misreadings, context.lang
    _, end = extent(draft.spans)
    last = words[-1]
    if lang.cut_short.APPOSED.search(draft.text) and lang.misreadings.RESTRICTED.match(context.text, end):
        return not any(lang.verbs.looks_finite(word) for word in draft.text.rpartition(", ")[2].rstrip(".").split())
    if context.text[end - len(last) : end].lower() != last or not found.RESTRICTED.match(context.text, end):
        return False
    quality = found.RESTRICTED_BY_QUALITY.match(context.text, end)
    if quality is not None and (quality["end"] is not None or not lang.verbs.looks_finite(quality["quality"].lower())):
        return True
    denied = draft.modality == "negated" or not found.WITHOUT.isdisjoint(words)
    ranked = any(found.RANKED.fullmatch(word) for word in words[-NEAR:])
    before = words[-2]
    lead = before in lang.clauses.PREPOSITIONS or before in lang.lists.VARIOUS
    alone = lead or bool(lang.verbs.looks_finite(before))
    return denied or ranked or (alone and last in lang.fragments.VAGUE_ALONE and draft.type != "quantity")


def without_purpose(draft: Draft, words: Words, context: Context) -> bool:
    """Whether the "untuk" right behind a claim tells what a readiness, sign or time in it is for.

    So does what stands behind thanks or a commitment: "Budi berterima kasih (kepada warga)".
    """
    _, end = extent(draft.spans)
    if context.lang.ties.THANKING.search(draft.text) and context.lang.ties.FOR_WHOM.match(context.text, end):
        return True
    led = context.lang.ties.FOR_WHAT.match(context.text, end)
    wanting = context.lang.ties.WANTING & {w.removesuffix(context.lang.clauses.POSSESSIVE) for w in words[-NEAR:]}
    return led is not None and bool(wanting) and f" {led['link']} " not in draft.text


def without_condition(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a condition stands right behind what a claim states without it: "menerima obat (jika diperlukan)"."""
    _, end = extent(draft.spans)
    found = context.lang.ties.CONDITION
    return found.match(context.text, end) is not None and found.search(draft.text) is None


def of_purpose(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim tells as a fact what a purpose is to lead to: "untuk bekerja giat sehingga (A akan maju)"."""
    start, _ = extent(draft.spans)
    return any(m.end() == start for m in context.lang.ties.HOPED_RESULT.finditer(context.text, *draft.sentence))


def restricts(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a few words of a relative clause only tell which ones of a kind are meant: "BUMN (yang) ditunjuk".

    A name or an abbreviation in brackets behind the first word makes them somebody or something known.
    """
    if draft.made_by[0] != RELATIVE or len(words) >= ENOUGH or draft.value is not None:
        return False
    first, second, *_ = draft.text.split()
    return second[:1].islower() and first not in context.entities.people | context.entities.aliases.keys()
