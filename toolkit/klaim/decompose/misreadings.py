"""Signs in a drafted claim that its sentence was misread: half a name, a frame of speech inside it, no subject."""

import itertools
import re
from typing import Any

from klaim.claims._model import Context, Draft
from klaim.decompose.nameless import lacks_topic
from klaim.decompose.words import PLAIN_WORD, Words, apart, extent, weighs

LONGEST_NAME = 5
"""Words within which the verb behind a name stands."""

NAMED_ROLES = ("title", "apposition")
"""Patterns that read a role from what stands beside a name, not from a clause."""

LONGEST_JUDGED = 3
"""Words from a verb of judging to the end of what something is judged to be."""

_MARKS = re.compile(r"[^\w\s-]")
"""What parts words besides white space."""

NAME_BEFORE = 90
"""Characters before a clause in which the first part of a body's name may stand."""


def frame_left(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a cue of speech stands inside the claim: "Budi kata Ani menyampaikan salam."."""
    return context.lang.misreadings.FRAME_LEFT.search(draft.text, 1) is not None


def talk_of_self(draft: Draft, words: Words, context: Context) -> bool:
    """Whether the speaker, or their side, stands for the "saya" or "kami" of talk: "Budi rasa hal itu penting."."""
    if not draft.speaker:
        return False
    deeds, lang = context.lang.misreadings.BARE_DEEDS, context.lang
    party = context.writer.parties.get(draft.speaker)
    spoken = _before_deed(draft.text, draft.speaker, deeds, lang)
    return spoken or (party is not None and _before_deed(draft.text, party, deeds - lang.misreadings.OF_BODIES, lang))


def _before_deed(text: str, name: str, deeds: frozenset[str], lang: Any) -> bool:
    """Whether a name stands right before one of some verbs without a prefix, outside a relative clause."""
    before, *behind = text.split(f"{name} ")
    for part in behind:
        first, *rest = part.split() or [""]
        relative = before.lower().endswith(f"{lang.clauses.RELATIVE} ") and rest
        if first.strip(".,").lower() in deeds and not relative:
            return True
        before = part
    return False


def placed_name(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a person or state is said to take place, rather than their event: "Jepang berlangsung di Osaka"."""
    lang = context.lang
    at = next((n for n, w in enumerate(words[:LONGEST_NAME]) if w in lang.clauses.EVENT_VERBS), None)
    if not at or draft.made_by[0] == "placed":
        return False
    said = draft.text.split()[:at]
    while len(said) > 1 and said[-1] in lang.clauses.PREVERBAL:
        said.pop()
    if words[at] in lang.clauses.EXISTENTIALS and len(said) == 1 and words[0] in lang.events.BARE_ACTORS:
        return True
    name = " ".join(said)
    return name in context.entities.people or name in lang.places.STATES


def half_name(draft: Draft, words: Words, context: Context) -> bool:
    """Whether the claim begins with the last part of a name: "dan Geofisika berada di …", "III dimulai"."""
    if not draft.spans or not draft.text[0].isupper():
        return False
    start, _ = extent(draft.spans)
    before = context.text[max(0, start - NAME_BEFORE, draft.sentence[0]) : start]
    joined = before.endswith((", ", *(f"{word} " for word in context.lang.clauses.AND)))
    if not joined or (draft.speaker and before.endswith(f"{draft.speaker}, ")):
        return False
    if any(draft.text.startswith(f"{name} ") for name in context.entities.people):
        return False
    numbered = words[0] in context.lang.words_numbers.ROMAN and draft.type != "quantity"
    body = context.text[start].isupper() and context.lang.misreadings.BODY_BEFORE.search(before) is not None
    return numbered or body


def no_subject(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim begins with the verb of a deed, so that nothing tells whose it is: "Merasa tidak dipahami.".

    With no comma behind it, a link or preposition that begins a claim has lost its main clause, and adverbs
    right before a verb their subject: "Saat meminta rokok kepada petugas.", "Nantinya akan mendapat tempat.".
    """
    lang = context.lang
    if weighs(words, lang):
        return False
    deed = words[0] not in lang.clauses.EXISTENTIALS and bool(lang.happenings.done(words[0]))
    names = all(w[0].isupper() for w in draft.text.split()[:2]) and words[0] not in lang.nominals.LEADING
    if deed and not names and not _is_named(draft, words, context):
        return not _tells_of_doing(draft, words, context)
    adverbs = next((n for n, w in enumerate(words) if w not in lang.unions.BEFORE_VERB), 0)
    lost = words[0] in lang.unions.BEFORE_LOST and not words[1][0].isdigit()
    lost = lost and not (len(words[0]) > 1 and draft.text.split()[0].isupper())
    lost = lost or (words[0] in lang.lists.EACH and bool(lang.verbs.looks_finite(words[1])))
    lost = lost or lang.links.EXAMPLES.get(words[0]) == words[1]
    spoken = bool(draft.speaker) and words[0] in lang.clauses.AUXILIARIES and ", " not in draft.text
    many = words[1] in lang.lists.VARIOUS and lang.clauses.RELATIVE in words[2:-1]
    if spoken and not many and words[1] not in lang.clauses.EXISTENTIALS and not lang.verbs.looks_finite(words[1]):
        return True
    verb = words[adverbs] if adverbs else ""
    unknown = verb in lang.states.KNOWN and not lang.unions.ASKED.isdisjoint(words[adverbs + 1 : adverbs + 2])
    bare = bool(lang.verbs.looks_finite(verb)) and verb not in lang.clauses.EXISTENTIALS and not unknown
    led = lang.misreadings.YEAR.fullmatch(words[0]) is not None or words[0] in lang.states.DAMAGED
    dated = led and bool(lang.verbs.looks_finite(words[1]))
    return dated or (", " not in draft.text and (lost or bare))


def _is_named(draft: Draft, words: Words, context: Context) -> bool:
    """Whether the first word is a name that only looks like a verb: "Megawati menandatangani kontrak"."""
    return draft.text.split()[0] in context.capitalised and not context.lang.titles.is_word(words[0])


def _tells_of_doing(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim tells something of a deed, which is its subject: "Menjaga kebersihan dapat mencegah penyakit"."""
    lang = context.lang
    if (
        words[0] in lang.verbs.TAKES_CLAUSE | lang.reporting.TELLING | lang.nominals.LEADING
        or draft.speaker == words[0]
    ):
        return False
    at = next((n for n, w in enumerate(words[:-1]) if n > 1 and w in lang.nominals.TOLD_OF_DEED), 0)
    held = words[at - 1] in lang.unions.BEFORE_DEED | lang.clauses.AND | {lang.clauses.RELATIVE}
    return at > 0 and not held and "," not in draft.text.split(f" {words[at]} ")[0]


def unfinished(draft: Draft, words: Words, context: Context) -> bool:
    """Whether what its last word opens is lost: "Anggaran itu disebut.", "Kasusnya belum dilaporkan di Bali baik."."""
    lang = context.lang
    said = lang.misreadings.SAYING_ONLY.search(draft.text)
    verbless = said is not None and not any(
        lang.verbs.looks_finite(w) for w in (said["rest"] or said["what"]).lower().split()
    )
    if words[-1] in lang.misreadings.OPEN_ENDS or verbless or lang.misreadings.BROKEN_JOINT.search(draft.text):
        return True
    found = lang.misreadings
    at = max(0, len(draft.text) - found.LONGEST_END)
    if found.LEFT_OPEN.search(draft.text, at) or found.BOUNDLESS.search(draft.text, at):
        return True
    if any(left.search(draft.text) for left in (found.MEASURELESS, found.JUDGED_ONLY, found.THANKS_ALONE)):
        return True
    _, end = extent(draft.spans)
    if found.GOES_ON.match(context.text, end) and found.EMPTIED.search(draft.text):
        return True
    joined = found.SHARED_BEHIND.match(context.text, end)
    if (
        joined
        and lang.verbs.takes_object(words[-1])
        and lang.happenings.done(words[-1])
        and lang.happenings.done(joined["deed"].lower())
    ):
        return True
    if len(words) > 2 and words[-2] in lang.lists.OPENS_CLAUSE and not lang.verbs.is_whole_passive(words[-1]):
        return True
    if found.DATED_BEHIND.match(context.text, end) and found.ENDS_IN_RELATIVE.search(draft.text):
        return True
    if words[0] in lang.clauses.THERE_IS and lang.misreadings.RESTRICTED.match(context.text, end):
        return True
    if found.ASKED_FOR.match(context.text, end) and found.ASKED_ONLY.search(draft.text):
        return True
    if lang.misreadings.FOR_DEED.match(context.text, end) and _asks_last(words, context):
        return True
    if found.SHARE_ONLY.search(draft.text, at) and lang.measures.CHANGES.isdisjoint(words):
        return lang.misreadings.COMPARED.match(context.text, end) is not None
    both = words[-1] == lang.misreadings.BOTH_LEFT
    return both and lang.misreadings.BOTH.match(context.text, end + 1) is not None


def denied(draft: Draft, words: Words, context: Context) -> bool:
    """Whether what opens the sentence of a claim or stands in it denies it, and the claim does not say so.

    "Budi, ayah Sari, (tak kuasa) menahan tangis."
    """
    if not context.lang.clauses.NEGATIONS.isdisjoint(words):
        return False
    before = context.text[draft.sentence[0] : extent(draft.spans)[0]]
    return context.lang.misreadings.DENIED_BEFORE.search(before) is not None or _loses_negation(draft, context)


def _loses_negation(draft: Draft, context: Context) -> bool:
    """Whether a negation and a word stand between two parts of what a claim was read from: "(tak kuasa) menahan"."""
    lang = context.lang
    gaps = (context.text[a:b].lower() for (_, a), (b, _) in apart(draft.spans))
    lost = (PLAIN_WORD.findall(_MARKS.split(gap)[-1])[-2:] for gap in gaps if len(gap.split()) > 1)
    return any(
        len(pair) > 1 and pair[0] in lang.clauses.NEGATIONS and pair[1] not in lang.words.NO_DENIAL for pair in lost
    )


def said_nothing(draft: Draft, words: Words, context: Context) -> bool:
    """Whether what somebody said was lost, so that no verb tells it: "Budi mengatakan tata kelola."."""
    found = context.lang.misreadings
    said = found.TOLD_NOTHING.search(draft.text)
    told = next((words for words in said.groups() if words), "").lower().split() if said else None
    linked = found.TOLD_THAT.search(draft.text)
    behind = linked["rest"].lower().split() if linked else None
    return any(part is not None and not any(_tells(w, context) for w in part) for part in (told, behind))


def _tells(word: str, context: Context) -> bool:
    """Whether a word can be or begin what a clause tells."""
    lang = context.lang
    telling = word in lang.further_unions.BEGINS_TELLING or word in lang.lists.DEGREES
    return telling or bool(lang.verbs.looks_finite(word))


def only_named(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a relative clause is all that is told of its noun: "Bus yang langsung menabrak rumah."."""
    clauses, unions = context.lang.clauses, context.lang.unions
    if words.count(clauses.RELATIVE) != 1 or words[0] in clauses.EXISTENTIALS:
        return False
    at = words.index(clauses.RELATIVE)
    before, behind = words[:at], words[at + 1 :]
    if behind[:1] and behind[0].endswith(clauses.POSSESSIVE) and behind[0] not in clauses.NO_POSSESSIVE:
        behind = behind[1:]
    adverbs = unions.BEFORE_VERB | context.lang.misreadings.WELL
    verb = next((n for n, w in enumerate(behind) if w not in adverbs), len(behind) - 1)
    if not before or not behind or not context.lang.verbs.looks_finite(behind[verb]):
        return False
    described = next((n for n, w in enumerate(before) if w in context.lang.misreadings.DESCRIBING), len(before))
    before = before[:described]
    judged = behind[verb] in clauses.JUDGED and len(behind) <= verb + LONGEST_JUDGED
    if judged and not any(_tells(w, context) for w in before):
        return True
    if not verb:
        return False
    others = [*before, *behind[verb + 1 :]]
    told = any(_tells(w, context) or w in clauses.POINTING or w[0].isdigit() for w in others)
    listed = context.lang.misreadings.LISTED_BEHIND.search(draft.text) is not None
    return not told and not listed and behind[0] not in clauses.COUNTLESS


def _asks_last(words: Words, context: Context) -> bool:
    """Whether the last verb of a claim is one that a deed completes: "menginstruksikan sel itu (untuk …)"."""
    lang = context.lang
    last = next((w for w in reversed(words) if lang.verbs.looks_affixed(w)), "")
    return last in lang.unions.EMPTY_WITHOUT_DEED


def unsure(draft: Draft, words: Words, context: Context) -> bool:
    """Whether somebody says that they are not sure of it: "kalau tidak salah"."""
    text = " ".join(words)
    return any(idiom in text for idiom in context.lang.misreadings.UNSURE_IDIOMS)


def no_topic(draft: Draft, words: Words, context: Context) -> bool:
    """Whether somebody is only said to have spoken, with nothing that tells of what, when or where."""
    return lacks_topic(draft, context) and draft.type not in ("date", "location")


def no_role(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a role is cut out of a name, or its bearer is nobody: "Budi adalah Direktur Media."."""
    if draft.type != "role" or draft.value is None or not draft.value.entity or not draft.value.role:
        return False
    found = context.lang.misreadings
    entity, role = draft.value.entity.split(), draft.value.role.lower().split()
    nobody = (len(entity) == 1 and entity[0].lower() in found.NOBODY) or entity[0].lower() in found.PLACES_ONLY
    event = context.lang.events.NOUN.match(role[0]) is not None and len(role[0]) > 3
    whole = draft.value.role[0].isupper() or entity[0].lower() in context.lang.unions.PRONOUNS
    told = itertools.takewhile(lambda word: whole or word != context.lang.clauses.RELATIVE, entity)
    by_initials = draft.value.entity.lower() in context.entities.initials
    deed = not by_initials and any(context.lang.verbs.carries_clause(w) for w in told)
    nobody = nobody or event or deed or " ".join(role) in found.PARTS_OF_A_WHOLE
    return (
        nobody
        or (role[-1] in found.NO_ROLE_ENDS and not context.lang.phrasing.is_rank(draft.value.role))
        or role[0] in found.NO_ROLE_STARTS
        or (draft.made_by[0] != "apposition" and _cut_name(draft.value.entity, draft.value.role, context))
        or (draft.made_by[0] in NAMED_ROLES and _runs_on(draft.value.entity, draft.value.role, context))
    )


def _runs_on(entity: str, role: str, context: Context) -> bool:
    """Whether a role in capitals goes on with a clause, a heading or somebody else's name.

    "Race Director mengonfirmasi kondisi", "anggota DPRD Tegal Jadi Tersangka", "Direktur PT Karya Andi Wirawan".
    """
    lang, words = context.lang, role.split()
    titled = any(w[0].isupper() for w in words)
    verbs = (w for w in words[1:] if w.islower() and lang.verbs.looks_affixed(w))
    clause = words[0][0].isupper() and any(lang.verbs.carries_clause(w) for w in verbs)
    headed = any(w.lower() in lang.misreadings.NOT_IN_ROLES for w in words[1:])
    end = " ".join(words[-2:])
    another = end in context.entities.people and end not in entity and len(words) > len(end.split())
    another = another and lang.unions.RELATED.isdisjoint(w.lower() for w in words[:2])
    return titled and (clause or headed or another)


def _cut_name(entity: str, role: str, context: Context) -> bool:
    """Whether the last word of a role and the bearer's name are one name elsewhere in the text."""
    last = role.split()[-1]
    whole = f"{last} {entity}"
    known = any(whole == name or name.startswith(f"{last} ") for name in context.entities.people)
    return known and last[0].isupper() and last.lower() not in context.lang.unions.WORDS_OF_OFFICES
