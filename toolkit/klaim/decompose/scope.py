"""Signs in a drafted claim that a word which holds for more than stands beside it was lost."""

import re
from itertools import pairwise

from klaim.claims._model import Context, Draft
from klaim.decompose.words import WORD, Words, apart, extent, is_number

_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")


def lost_negation(draft: Draft, words: Words, context: Context) -> bool:
    """Whether what is asked for stood behind one that is denied: "agar tidak makan atau (agar) minum"."""
    lang, links = context.lang, context.lang.clauses.PURPOSE
    if links.isdisjoint(words):
        return False
    sentence = WORD.findall(context.text[slice(*draft.sentence)].lower())
    following = [(link, word) for link, word in pairwise(sentence) if link in links]
    denied = {link for link, word in following if word in lang.words.NEGATIONS}
    open_to = lang.words.NEGATIONS | lang.lists.AFFIRMING
    return any(
        link in denied and word not in open_to and (link, word) not in following for link, word in pairwise(words)
    )


def lost_without(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a deed that was not needed or not done is told as done: "tanpa harus berhenti dan (tanpa) buka kaca"."""
    without = context.lang.talk.WITHOUT_BOTH.finditer(context.text, *draft.sentence)
    return any(m["second"].lower() in words and m[0].split()[0].lower() not in words for m in without)


def lost_hedge(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim states what its sentence calls alleged or nearly so: "Seperti yang dituduhkan, Budi …"."""
    talk, text = context.lang.talk, draft.text.lower()
    if talk.AS_ALLEGED.search(context.text, *draft.sentence) and context.lang.clauses.HEDGES.isdisjoint(words):
        return True
    nearly = talk.ALMOST.finditer(context.text, *draft.sentence)
    return any(m["what"].lower() in text and m[0].lower() not in text for m in nearly)


def lost_relative(draft: Draft, words: Words, context: Context) -> bool:
    """Whether those named behind "yakni" lack what tells which ones they are: "korban (yang tewas), yakni Ani"."""
    lang, spans = context.lang, apart(draft.spans)
    spelt = ((a, b) for a, b in spans if context.text[slice(*b)].lower() in lang.lists.IN_FULL)
    return any(WORD.findall(context.text[a[1] : b[0]].lower())[:1] == [lang.clauses.RELATIVE] for a, b in spelt)


def lost_only(draft: Draft, words: Words, context: Context) -> bool:
    """Whether what holds at one place or time alone is told as holding there: "(Hanya) di Indonesia ada …"."""
    merely, clauses = context.lang.links.MERELY, context.lang.clauses
    if not merely.isdisjoint(words):
        return False
    text = context.text[slice(*draft.sentence)].lower()
    if not any(word in text for word in merely):
        return False
    sentence, told = WORD.findall(text), set(pairwise(words))
    leads = [
        n for n, word in enumerate(sentence) if n and sentence[n - 1] in merely and word in clauses.PLACE_PREPOSITIONS
    ]
    bounded = [n for n in leads if n == 1 or sentence[n - 2] not in clauses.NEGATIONS]
    return any(n == 1 or tuple(sentence[n : n + 2]) in told for n in bounded)


def lost_share(draft: Draft, words: Words, context: Context) -> bool:
    """Whether what holds of some is told of all: "Pada sebagian pasien, (gejala tidak muncul)", "tiga (lainnya)"."""
    others = context.lang.fragments.OTHERS_COUNTED.finditer(context.text[slice(*draft.sentence)])
    if any(m["some"].lower() in draft.text.lower() and m[0].lower() not in draft.text.lower() for m in others):
        return True
    start, end = draft.sentence
    first, _ = extent(draft.spans)
    told = [m for m in context.lang.fragments.SHARE.finditer(context.text, start, end) if m.start() < first]
    return any(m[1].lower() not in words and not context.text[m.end() : first].strip(" ,") for m in told)


def supposed(draft: Draft, words: Words, context: Context) -> bool:
    """Whether somebody whom a clause only supposes is told to have done it: "Saat (seseorang terinfeksi), …"."""
    fragments = context.lang.fragments
    return words[0] == fragments.SOMEBODY and fragments.SUPPOSED.search(context.text, *draft.sentence) is not None


def unpaired(draft: Draft, words: Words, context: Context) -> bool:
    """Whether one of several figures stands with several things that have one each: "A dan B naik masing-masing 2%"."""
    lists = context.lang.lists
    if _is_one_of_each(words, context.text[slice(*draft.sentence)], context):
        return True
    told = lists.RESPECTIVELY.search(context.text, *draft.sentence)
    if told is None or (lists.EACH | context.lang.clauses.AND).isdisjoint(words):
        return False
    if draft.value is None and words[-1] not in lists.EACH:
        return False
    return draft.value is None or bool(set(_FIGURE.findall(told[0])) & set(_FIGURE.findall(draft.text)))


def _is_one_of_each(words: Words, sentence: str, context: Context) -> bool:
    """Whether one alone is told to have what each of several has: "A (dan B) masing-masing wajib membayar"."""
    lists, joins = context.lang.lists, context.lang.clauses.AND
    at = next((n for n, word in enumerate(words) if word in lists.EACH), 0)
    if not at or not joins.isdisjoint(words[:at]) or any(is_number(word, context) for word in words[:at]):
        return False
    whole = WORD.findall(sentence.lower())
    return words[at] in whole and not joins.isdisjoint(whole[: whole.index(words[at])]) and words[at - 1] in whole


def lost_example(draft: Draft, words: Words, context: Context) -> bool:
    """Whether one of several things is told as where they are: "beberapa jalan, antara lain (di) Jalan Melati"."""
    found = context.lang.talk.EXAMPLES_AT.finditer(context.text, *draft.sentence)
    return any(
        m["kind"].lower() == m["one"].lower() and m["kind"].lower() in words and m["lead"] not in draft.text
        for m in found
    )


def lost_party(draft: Draft, words: Words, context: Context) -> bool:
    """Whether one alone is left of those between whom something is: "perang antara Israel (dan Iran)".

    Or of those who do something to one another: "(Israel dan) Hamas saling menuduh".
    """
    alone, clauses = context.lang.lists.BETWEEN_ONE, context.lang.clauses
    if clauses.ONE_ANOTHER in words:
        told = draft.text.split()[1 : words.index(clauses.ONE_ANOTHER)]
        several = clauses.AND | context.lang.people.SEVERAL | clauses.PLURALS | context.lang.unions.PEOPLE
        if any(w[0].isupper() for w in told) and several.isdisjoint(words[: len(told) + 1]):
            return True
    return bool(alone.search(draft.text)) and not alone.search(context.text, *draft.sentence)
