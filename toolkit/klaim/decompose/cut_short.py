"""Signs in a drafted claim that it ends before what it needs, or holds words of the article that ran together."""

import re

from klaim.claims._model import Context, Draft
from klaim.claims._price_list import is_item
from klaim.decompose.words import PLAIN_WORD, Words, extent

LONGEST_JUDGED = 5
"""Words of something judged that hold no judgement."""

LIST = "list"
"""The pattern that reads what a text lists rather than says."""

SHORTEST_LIST = 3
"""Parts of a list that commas alone keep apart."""

_WORD_BEHIND = re.compile(r"[\"”]? ([^\W\d_]+)")


def cut_short(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a verb, a number or a link lacks what it needs: "IHSG mengawali dengan pelemahan."."""
    found, text = context.lang.cut_short, draft.text
    lacks = (
        found.NEEDS_AGENT,
        found.NEEDS_OBJECT,
        found.NEEDS_MORE,
        found.NEEDS_MEASURE,
        found.NEEDS_UNIT,
    )
    if any(pattern.search(text) for pattern in lacks):
        return True
    if found.LIST_LEADS.match(text) or found.ALL_NEEDS_MORE.match(text):
        return True
    told = (pattern.search(text) for pattern in (found.DESIGNED, found.NO_NOUN, found.AS_LONG))
    if any(one is not None and one[0] not in context.text for one in told):
        return True
    behind = _behind(draft, context)
    if found.WITH_ONE.search(text) and behind in context.lang.clauses.AND:
        return True
    if behind in found.COMES_TO or (found.NEEDS_CAUSE.search(text) and _is_caused(draft, context)):
        return True
    name = found.NEEDS_VERB.search(text)
    if name and not context.lang.verbs.looks_finite(name["name"].lower()):
        return True
    lost = (_lacks_verb, _judges_nothing, _leaves_open, _counts_for_nothing, _goes_on, _names_topic)
    return any(check(draft, context) for check in lost)


def _counts_for_nothing(draft: Draft, context: Context) -> bool:
    """Whether it is lost what so many came to: "mencatat 120 juta orang (menderita kelaparan)"."""
    found = context.lang.cut_short.RECORDED.search(draft.text)
    if found is None:
        return False
    rest = context.text[slice(*draft.sentence)].partition(found["verb"])[2].partition(",")[0]
    return any(context.lang.verbs.looks_finite(w) and w not in draft.text for w in PLAIN_WORD.findall(rest))


def _goes_on(draft: Draft, context: Context) -> bool:
    """Whether the article's words go on within the last name of a claim, or with what denies its last noun."""
    found, (_, end) = context.lang.cut_short, extent(draft.spans)
    last = draft.text.rstrip(".").rpartition(" ")[2]
    if not last or not context.text.endswith(last, 0, end):
        return False
    named = found.NAMES_ONLY.search(draft.text) and context.lang.misreadings.RESTRICTED.match(context.text, end)
    if named or found.DENIED_BEHIND.match(context.text, end):
        return True
    pairs = ((found.BESIDE, found.AND_THERE), (found.RECORDED_AS, found.DONE_BEHIND))
    if any(cut.search(draft.text) and behind.match(context.text, end) for cut, behind in pairs):
        return True
    name = found.NAME_GOES_ON.match(context.text, end) if last[0].isupper() else None
    return name is not None and f"{last}{name[0]}" not in draft.text


def _names_topic(draft: Draft, context: Context) -> bool:
    """Whether a claim is a noun with what it is about, or opens with the name of an account."""
    lang, found = context.lang, context.lang.cut_short.ONLY_TOPIC.match(draft.text)
    told = (lang.verbs.looks_finite(w) or w in lang.further_unions.TELLING for w in PLAIN_WORD.findall(draft.text))
    return lang.cut_short.ACCOUNT.match(draft.text) is not None or (found is not None and not any(told))


def _leaves_open(draft: Draft, context: Context) -> bool:
    """Whether a list lacks its last part: "terdiri dari Ani, Budi, Citra (serta Dodi)"; each place is told alone."""
    *_, last = draft.text.rstrip(".").split(", ")
    named = ", " in draft.text and all(word[0].isupper() for word in last.split())
    if (
        named
        and draft.type != "location"
        and f"{last}, {context.lang.lists.AND} " in context.text[slice(*draft.sentence)]
    ):
        return True
    first, *others = draft.text.rstrip(".").split(", ")
    verbs, goes_on = context.lang.verbs, context.lang.cut_short.LIST_GOES_ON
    if len(others) == 1 and verbs.takes_object(others[0].split()[0]) and verbs.looks_finite(others[0].split()[0]):
        at = context.text.find(others[0], *draft.sentence)
        deeds = any(verbs.takes_object(w) for w in first.split())
        return deeds and at >= 0 and goes_on.match(context.text, at + len(others[0])) is not None
    if draft.text.count(", ") + 1 < SHORTEST_LIST:
        return False
    items = [item for item in draft.text.rstrip(".").split(", ") if item.split()] or [draft.text]
    if items[-1].split()[0] in context.lang.clauses.PURPOSE:
        items.pop()
    listed = len(items) >= SHORTEST_LIST and not any(item.split()[0] in context.lang.clauses.AND for item in items)
    listed = listed and not any(context.lang.verbs.looks_finite(w) for w in items[-1].split())
    at = context.text.find(items[-1], *draft.sentence) if listed else -1
    return at >= 0 and context.lang.cut_short.LIST_GOES_ON.match(context.text, at + len(items[-1])) is not None


def _behind(draft: Draft, context: Context) -> str:
    """The word of the article right behind what a claim was read from."""
    _, end = extent(draft.spans)
    found = _WORD_BEHIND.match(context.text, end)
    return found[1].lower() if found else ""


def _is_caused(draft: Draft, context: Context) -> bool:
    """Whether the sentence of a claim tells why behind what was claimed."""
    rest = context.text[extent(draft.spans)[1] : draft.sentence[1]].lower()
    return not context.lang.cut_short.CAUSES.isdisjoint(PLAIN_WORD.findall(rest))


def _lacks_verb(draft: Draft, context: Context) -> bool:
    """Whether a link leads no clause and nothing that happens: "dipotong saat stiker RFID"."""
    lang, found = context.lang, context.lang.cut_short.NEEDS_CLAUSE.search(draft.text)
    if found is None:
        return False
    rest = PLAIN_WORD.findall(found["rest"])
    happens = any(lang.verbs.looks_finite(w.lower()) or lang.titles.ABSTRACT.fullmatch(w.lower()) for w in rest)
    known = lang.unions.HAPPENED | lang.phrases.TIME_NOUNS | lang.unions.BEFORE_PREDICATE
    told = happens or not known.isdisjoint(w.lower() for w in rest)
    inset = f", {lang.clauses.RELATIVE} "
    goes_on = _behind(draft, context) != "" or context.text.startswith(inset, extent(draft.spans)[1])
    return not told and goes_on


def _judges_nothing(draft: Draft, context: Context) -> bool:
    """Whether something is judged, but not how: "menilai penguatan nilai TKDN"."""
    lang, found = context.lang, context.lang.cut_short.NEEDS_JUDGEMENT.search(draft.text)
    if found is None:
        return False
    judged = found["judged"].split()
    told = any(lang.verbs.looks_finite(w) or w in lang.unions.BEFORE_PREDICATE for w in judged[1:])
    return not told and len(judged) <= LONGEST_JUDGED


def of_another(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a subject was given to a verb that has its own behind it: "Polisi diketahui pelakunya Budi"."""
    found = context.lang.cut_short.IMPERSONAL.finditer(context.text, *draft.sentence)
    return any(
        f" {m['verb']} " in draft.text and m[0].strip() not in draft.text and m["verb"].split()[0] != words[0]
        for m in found
    )


def half_limit(draft: Draft, words: Words, context: Context) -> bool:
    """Whether one of two things is told as all there is: "terbatas pada A (dan B)", "hanya A (dan B)"."""
    limit, joins = context.lang.cut_short.LIMIT, context.lang.clauses.AND
    told = limit.search(draft.text)
    if told is None:
        return False
    kept = PLAIN_WORD.findall(told["rest"].lower())
    for match in limit.finditer(context.text, *draft.sentence):
        rest = PLAIN_WORD.findall(match["rest"].lower())
        if kept and kept[-1] in rest and joins & set(rest) and not joins & set(kept):
            return True
    return False


def glued(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a word and a name of the article ran together, or lines did: "MusisiFariz", "Naik: Emas Turun: Perak"."""
    if context.lang.cut_short.RUN_TOGETHER.search(draft.text) or context.lang.price_lists.PRICED.search(draft.text):
        return True
    if draft.made_by[0] != LIST and is_item(*extent(draft.spans), context):
        return True
    if any(context.lang.titles.is_word(part) for part in context.lang.cut_short.glued(draft.text)):
        return True
    return _runs_on(draft.text, context)


def _runs_on(text: str, context: Context) -> bool:
    """Whether a sentence begins behind a name with no mark between: "diraih Budi Wirawan Melengkapi podium ada Ani"."""
    found, lang = context.lang.cut_short, context.lang
    deeds = (m for m in found.DEED_BEHIND_NAME.finditer(text) if lang.titles.is_word(m["deed"].lower()))
    if any(lang.verbs.takes_object(m["deed"].lower()) for m in deeds):
        return True
    event = found.EVENT_BEHIND_NAME.search(text)
    if event is None or not lang.titles.is_word(event["noun"].lower()):
        return False
    before = PLAIN_WORD.findall(text[: event.start()])
    linked = lang.links.LINKS.keys() | {lang.clauses.RELATIVE}
    return any(lang.verbs.carries_clause(w) for w in before) and linked.isdisjoint(before)
