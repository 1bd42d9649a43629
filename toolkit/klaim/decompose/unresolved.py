"""Signs in a drafted claim that it is about something that only the article tells: "Tes ini …", "Korban lain …"."""

import itertools

from klaim.claims._model import Context, Draft
from klaim.decompose.nameless import LISTED, lacks_topic, names_nothing
from klaim.decompose.pointing import NEAR_NOUN, is_told, points_back
from klaim.decompose.words import PLAIN_WORD, Words, is_noun, is_number, plain_words
from klaim.discourse.phrases import singular
from klaim.values.quotes import unquoted

NUMBERED = 2
"""Words of a part that somebody plays, with its number: "terdakwa I"."""

LONGEST_OWNED = 3
"""Words of a part at the end of which "-nya" tells whose it is: "mantan rekan kerjanya (di PT Melati)"."""


def unresolved(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a pronoun, a pointing word, "lain", a bare noun or the whole claim means what it does not name."""
    return (
        is_nameless(draft, words, context) or points_back(draft.text, context) or means_another(draft, words, context)
    )


def is_nameless(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim points at nothing, but names nothing either that tells what it means."""
    return _is_bare(draft, words, context) or names_nothing(draft, words, context)


def means_another(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim means somebody or something else that only the words before it in the article tell."""
    told = plain_words(draft.text)
    text = f" {' '.join(told)} "
    if not context.lang.unions.CUES_OF_SAME.isdisjoint(told):
        return True
    return (
        _plays_part(draft, context)
        or _is_somebodys(draft, context)
        or (words[0] in context.lang.people.PERSONS and context.lang.people.AGED.match(draft.text) is not None)
        or _speaks_of_nothing(draft, context)
        or _counts_some(words, context)
        or (words[0] in context.lang.fragments.ALL_OF_THEM and _means_all(draft, context))
        or _tells_of_another(draft, told, context)
        or _is_at_the_place(told, context)
        or _means_them(told, context)
        or _lacks_antecedent(draft, told, context)
        or _is_done_to_another(told, context)
        or _is_of_a_side(draft, context)
        or _lists_some(draft, words, context)
        or any(f" {phrase} " in text for phrase in context.lang.fragments.MEANING_SOMEBODY)
        or context.lang.known_from_text.is_known_from_text(draft.text, told)
        or _is_of_others(draft, told, context)
        or _is_earlier(told, context)
        or _is_nth(draft, words, context)
    )


def _is_nth(draft: Draft, words: Words, context: Context) -> bool:
    """Whether the subject is one of several by nothing but its number: "Kasus kedua terjadi di Depok"."""
    noun, number, behind = (*words, "", "")[:3]
    if number not in context.lang.fragments.NTH or _names_event(draft, context):
        return False
    return is_noun(noun, context) and begins_predicate(behind, context)


def _names_event(draft: Draft, context: Context) -> bool:
    """Whether a claim names the event that its article is about."""
    return any(name in draft.text.lower() for name in context.event_names)


def _is_earlier(told: Words, context: Context) -> bool:
    """Whether a noun means the one that was there before: "absen pada laga sebelumnya"."""
    pairs, times = itertools.pairwise(told), context.lang.phrases.TIME_NOUNS
    return context.lang.fragments.FORMERLY in told and any(
        word == context.lang.fragments.FORMERLY
        and before not in times
        and before != context.lang.clauses.RELATIVE
        and is_noun(before, context)
        for before, word in pairs
    )


def _lists_some(draft: Draft, words: Words, context: Context) -> bool:
    """Whether one of several is told where neither it nor they have a name: "Beberapa langkah … antara lain …".

    Or where it is told as if it were all of them: "Tiga saham … antara lain PT Melati".
    """
    numbered = words[0].isdigit() or words[0] in context.lang.words_numbers.UNITS_OF_TEN
    if numbered and draft.made_by[0] == LISTED:
        among = context.lang.lists.AMONG_OTHERS
        return among in draft.text and among not in context.text[slice(*draft.sentence)]
    if not (numbered or words[0] in context.lang.people.SEVERAL):
        return False
    subject, *listed = draft.text.split(f" {context.lang.lists.AMONG_OTHERS} ")
    named = any(word[0].isupper() for word in (*subject.split()[1:], *listed))
    return bool(listed) and not named


def _means_them(told: Words, context: Context) -> bool:
    """Whether "mereka" is who something is done to, or whose the subject is: "Tentara mereka …", "menekan mereka"."""
    lang = context.lang
    return lang.people.THEM in told and any(
        at == 1 or (before.startswith(lang.verbs.ACTIVE) and before not in lang.unions.SAID)
        for at, (before, word) in enumerate(itertools.pairwise(told), start=1)
        if word == lang.people.THEM
    )


def _lacks_antecedent(draft: Draft, told: Words, context: Context) -> bool:
    """Whether nobody stands before a pronoun who could be meant: "Gas dibandingkan mereka", "yang ia miliki"."""
    lang = context.lang
    if lang.people.THEM not in told and lang.clauses.PERSONAL.isdisjoint(told):
        return False
    words = PLAIN_WORD.findall(lang.people.SUCH_AS.sub(" ", unquoted(draft.text)))
    at = next((n for n, word in enumerate(words) if word in lang.clauses.PERSONAL or word == lang.people.THEM), 0)
    if not at:
        return False
    people = lang.unions.PEOPLE | lang.people.CROWDS
    first = words[0] if _can_be_meant(words[0], words[at], context) else words[0].lower()
    return not any(w[0].isupper() or singular(w.lower()) in people for w in (first, *words[1:at]))


def _can_be_meant(first: str, pronoun: str, context: Context) -> bool:
    """Whether the first word of a claim is a name that a pronoun behind it may mean: "Austria memimpin grup mereka"."""
    if first in context.lang.places.NAMES:
        return bool(pronoun == context.lang.people.THEM)
    return first in context.capitalised and not context.lang.titles.is_word(first.lower())


def _is_of_others(draft: Draft, told: Words, context: Context) -> bool:
    """Whether one person alone is told to have what is "theirs": "Budi menyelesaikan tugas mereka"."""
    lang = context.lang
    if lang.people.THEM not in told or not draft.text.startswith(tuple(f"{name} " for name in context.entities.people)):
        return False
    before = told[: told.index(lang.people.THEM)]
    several = lang.clauses.AND | lang.people.SEVERAL | lang.clauses.PLURALS
    return several.isdisjoint(before) and not any("-" in word or word[0].isdigit() for word in before)


def _is_done_to_another(told: Words, context: Context) -> bool:
    """Whether a deed is done to what only its "-nya" means, and no deed before it is done to: "memulangkannya"."""
    lang = context.lang
    return any(
        lang.fragments.DONE_TO_ANOTHER.fullmatch(word) and lang.clauses.AND_VERB.isdisjoint(told[:at])
        for at, word in enumerate(told)
        if word.endswith(lang.clauses.POSSESSIVE)
    )


def _is_of_a_side(draft: Draft, context: Context) -> bool:
    """Whether a claim tells of those for whom somebody says "kami", of whom no office of theirs tells who they are."""
    side = str(context.lang.phrasing.party(draft.speaker)).casefold()
    told = bool(side) and side in draft.text.casefold() and side not in context.folded
    return told and context.lang.firms.with_legal_form(draft.speaker).casefold() not in context.folded


def _is_bare(draft: Draft, words: Words, context: Context) -> bool:
    """Whether the subject is one noun that only the article tells the meaning of: "Perusahaan mencatat laba."."""
    fragments = context.lang.fragments
    led = words[0] in fragments.BEFORE_BARE
    noun = words[led]
    behind = next((w for w in words[led + 1 :] if w not in context.lang.states.IN_TALE), "")
    told = _is_told_more(words[led + 1 :], context) or _is_sum(noun, behind, context)
    meant = noun in fragments.MEANT_BEFORE and begins_predicate(behind, context) and not told
    if not meant and not _is_deed(noun, words[led + 1 :], context):
        return False
    if noun in fragments.OF_DEED and behind.startswith(context.lang.verbs.ACTIVE):
        return False
    return not _names_event(draft, context) and not _is_first(draft, noun, context)


def _is_told_more(behind: Words, context: Context) -> bool:
    """Whether an adjective that may be an adverb tells which thing a noun before it is: "aturan baru terkait cukai"."""
    return behind[0] in context.lang.phrases.EITHER and [*behind, ""][1] in context.lang.phrases.TELLING


def _is_sum(noun: str, behind: str, context: Context) -> bool:
    """Whether a claim tells how many of something there are in all: "Total ada 40 sapi …"."""
    return noun in context.lang.lists.TOTALS and behind in context.lang.clauses.THERE_IS


def _is_deed(noun: str, behind: Words, context: Context) -> bool:
    """Whether the noun of a deed is told to have happened or been done, but not what: "Penurunan terjadi pada Senin".

    Where it was done to somebody that may tell: "Penghormatan diberikan kepada Budi".
    """
    clauses, fragments, events = context.lang.clauses, context.lang.fragments, context.lang.events
    if context.lang.titles.ABSTRACT.fullmatch(noun) is None or noun in clauses.HEDGES:
        return False
    adverbs = clauses.PREVERBAL | fragments.GOING_ON
    verb = next((word for word in behind if word not in adverbs), "")
    done = events.PASSIVE.match(verb) is not None and clauses.RECEIVER.isdisjoint(behind)
    return verb in clauses.EVENT_VERBS or done


def _is_first(draft: Draft, noun: str, context: Context) -> bool:
    """Whether an event is told of here for the first time, with a name: "Kebakaran melanda gudang di Cakung"."""
    lang = context.lang
    times = lang.titles.DAYS | lang.words_numbers.ZONES.keys() | lang.words_numbers.MONTHS.keys()
    if not any(w[0].isupper() and w.rstrip(",.").lower() not in times for w in draft.text.split()[1:]):
        return False
    happened = noun in lang.happenings.UNREST or any(noun in nouns for nouns in lang.events.KINDS.values())
    return happened and context.text.lower().find(noun) >= min(start for start, _ in draft.spans)


def begins_predicate(word: str, context: Context) -> bool:
    """Whether a word behind a noun is a verb, or opens what is told of it."""
    lang = context.lang
    verbal = (lang.unions.BEFORE_PREDICATE, lang.clauses.COPULAS, lang.clauses.PREVERBAL)
    return any(word in words for words in verbal) or bool(lang.verbs.looks_finite(word))


def _plays_part(draft: Draft, context: Context) -> bool:
    """Whether somebody is told to be a suspect, a victim or a witness, but not in what: "MK adalah tersangka"."""
    parts = context.lang.offices.IN_CASE
    role = (draft.value.role or "").lower().split() if draft.value is not None else []
    if draft.type != "role" or not role or role[0] not in parts or len(role) > NUMBERED:
        return False
    text, _, last = draft.text.rstrip(".").lower().rpartition(" ")
    numbered = last in context.lang.words_numbers.ROMAN
    if text.startswith(tuple(context.entities.initials)):
        return False
    return (text if numbered else f"{text} {last}").endswith(tuple(f" {part}" for part in parts))


def _is_somebodys(draft: Draft, context: Context) -> bool:
    """Whether somebody is told to be another's by nothing but "-nya", or one of those not named: "adalah warganya"."""
    *_, before, copula, told = ("", "", *draft.text.rstrip(".").lower().split())
    main = copula in context.lang.clauses.COPULAS and before != context.lang.clauses.RELATIVE
    if main and told.endswith(context.lang.clauses.POSSESSIVE):
        return True
    role = (draft.value.role or "").lower().split() if draft.value is not None and draft.type == "role" else []
    owned = any(w.endswith(context.lang.clauses.POSSESSIVE) and is_noun(w, context) for w in role[:LONGEST_OWNED])
    return owned or not context.lang.measures.COMPOSED.isdisjoint(role)


def _speaks_of_nothing(draft: Draft, context: Context) -> bool:
    """Whether somebody is told to have spoken somewhere or some day, but not of what."""
    phrasing = context.lang.phrasing
    spoken = phrasing.act_of_saying("", "").strip() in draft.text or draft.text.startswith(phrasing.STATEMENT)
    return spoken and lacks_topic(draft, context)


def _counts_some(words: Words, context: Context) -> bool:
    """Whether the subject is a share or one of those that only the article names: "18,1 persen mengaku …"."""
    fragments, lang = context.lang.fragments, context.lang
    if words[0] == fragments.A_FEW and words[1:] and begins_predicate(words[1], context):
        return True
    some = " ".join(words[:2]) in fragments.ONE_OF
    at = 1 + (words[0] in lang.measures.HEDGES or words[0] in lang.clauses.MEASURE_LEADS)
    number, counted = (*words, "", "")[at - 1 : at + 1]
    figure = number[0].isdigit() and not lang.misreadings.YEAR.fullmatch(number)
    if figure and lang.verbs.looks_finite(counted):
        return True
    share = number[0].isdigit() and counted in lang.unions.PERCENTS
    if not (some or share):
        return False
    noun, *behind = words[2 if some else at + 1 :] or [""]
    if begins_predicate(noun, context) or noun == lang.clauses.RELATIVE:
        return True
    bare = behind[:1] != [] and (begins_predicate(behind[0], context) or behind[0] in fragments.TELLS_NO_MORE)
    return noun in fragments.MEANT_BEFORE and bare


def _means_all(draft: Draft, context: Context) -> bool:
    """Whether the subject is all of those named before, whom it does not name again: "Kedua perangkat memiliki …"."""
    _, *others = draft.text.split()
    verbs = [n for n, word in enumerate(others) if begins_predicate(word.lower(), context)]
    end = next((n for n in verbs if others[n - 1].lower() != context.lang.clauses.RELATIVE), min(verbs, default=None))
    return not any(word[0].isupper() for word in others[:end])


def _is_at_the_place(told: Words, context: Context) -> bool:
    """Whether a claim tells of a place by nothing but that it is the one: "sudah berada di lokasi guna mengatur"."""
    place, lang = context.lang.fragments.THE_PLACE, context.lang
    if place not in told:
        return False
    ends = {"", *lang.clauses.PURPOSE, *lang.clauses.PREPOSITIONS, *lang.clauses.AND}
    return any(word == place and behind in ends for word, behind in itertools.pairwise((*told, "")))


def _tells_of_another(draft: Draft, told: Words, context: Context) -> bool:
    """Whether a noun means others than those that the claim does not name: "Pengguna lain mengalami …".

    Others whom it names are known: "pembalap lain seperti Budi".
    """
    fragments = context.lang.fragments
    if fragments.OTHER.isdisjoint(told) or fragments.OTHERS_NAMED.search(draft.text):
        return False
    others = (n for n, word in enumerate(told) if n and word in fragments.OTHER)
    return any(
        told[n - 1] not in fragments.ANY_OTHER
        and not is_told(told[:n], context)
        and not (
            any(is_number(word, context) for word in told[max(0, n - NEAR_NOUN) : n])
            and not (context.lang.clauses.AND_VERB | context.lang.fragments.BESIDE).isdisjoint(told[:n])
        )
        for n in others
    )
