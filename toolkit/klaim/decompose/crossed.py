"""Whether a claim tells of one of several what the article tells of all, or puts one of a list under each of two heads.

"Kapitalisasi gabungan bank A, B, dan C", "barang tambang dan kebun seperti kapur, karet, dan timah".
"""

import itertools

from klaim.claims._model import Context, Draft
from klaim.decompose.words import WORD, Words


def crossed(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a draft has one part only where the article joins several that cannot be told apart."""
    told, sentence = context.lang.crossed, context.text[slice(*draft.sentence)]
    change = told.CHANGE_OF_KIND.search(sentence)
    if change is not None and change["change"].lower() not in words:
        told_behind = WORD.findall(change["list"].lower())
        if words[0] in itertools.takewhile(lambda word: not context.lang.verbs.looks_finite(word), told_behind):
            return True
    two = told.TWO_SHARED.search(sentence)
    if two is not None and two["lead"] and two["two"].lower() in draft.text.lower():
        one = draft.text.rpartition(f" {two['lead']} ")[2].split()
        if one[:1] and one[0] in two["list"].split() and context.lang.clauses.AND.isdisjoint(one):
            return True
    if told.LEADS.isdisjoint(words):
        return False
    for match in told.TWO_HEADS.finditer(sentence):
        first, second, lead = match["first"], match["second"], match["lead"]
        whole = f"{first} {match['and']} {second} {lead}" in draft.text
        if not whole and any(f"{head} {lead} " in draft.text for head in (first, second)):
            return True
    summed = told.SUMMED.search(sentence)
    behind = draft.text.partition(f" {summed['lead']} ")[2] if summed is not None else ""
    return bool(behind) and told.SEVERAL.match(behind) is None
