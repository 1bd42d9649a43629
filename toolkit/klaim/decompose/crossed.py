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
    if _is_shared_out(draft, sentence, context) or _is_in_order(draft, sentence, context):
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


def _is_shared_out(draft: Draft, sentence: str, context: Context) -> bool:
    """Whether one of several gets what the article gives to all of them: "menyalurkan 21 sapi kepada A (dan B)"."""
    lang = context.lang
    if not lang.lists.EACH.isdisjoint(WORD.findall(sentence.lower())):
        return False
    for given in lang.crossed.SHARED_OUT.finditer(sentence):
        whole, (told, _, behind) = given["list"].split(), draft.text.partition(f" {given['lead']} ")
        joined = next((n for n, word in enumerate(whole[:-1]) if word.lower() in lang.clauses.AND), 0)
        if not joined or (given["given"] or given["deed"]) not in told or not any(map(str.isdigit, told)):
            continue
        if any(w in lang.clauses.PREPOSITIONS or w in lang.links.EXAMPLES for w in whole[:joined]):
            continue
        one, goes_on = behind.split(), lang.verbs.looks_finite(whole[joined + 1].lower())
        if one and not goes_on and lang.clauses.AND.isdisjoint(one) and not any(word.endswith(",") for word in one):
            return True
    return False


def _is_in_order(draft: Draft, sentence: str, context: Context) -> bool:
    """Whether one of several has all the places that each has one of: "A (dan B) berada di posisi dua sampai tiga"."""
    places = context.lang.crossed.PLACES_IN_ORDER.search(draft.text)
    joins, start = context.lang.clauses.AND, draft.text[: places.start()].split() if places is not None else []
    if places is None or not joins.isdisjoint(start):
        return False
    return not joins.isdisjoint(sentence.partition(places[0])[0].split())
