"""Signs in a drafted claim that its sentence was misread: half a name, a frame of speech inside it, no subject."""

from klaim.claims._model import Context, Draft

Words = list[str]
"""The words of a claim in lower case."""

NAME_BEFORE = 90
"""Characters before a clause in which the first part of a body's name may stand."""


def frame_left(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a cue of speech stands inside the claim: "Budi kata Ani menyampaikan salam."."""
    return context.lang.misreadings.FRAME_LEFT.search(draft.text, 1) is not None


def talk_of_self(draft: Draft, words: Words, context: Context) -> bool:
    """Whether the speaker's name stands for the "saya" of talk: "Budi rasa hal itu penting."."""
    if not draft.speaker:
        return False
    deeds = context.lang.misreadings.BARE_DEEDS
    behind = draft.text.split(f"{draft.speaker} ")[1:]
    return any(part.split()[0].strip(".,").lower() in deeds for part in behind if part.split())


def half_name(draft: Draft, words: Words, context: Context) -> bool:
    """Whether the claim begins with the last part of a body's name: "Klimatologi, dan Geofisika berada di …"."""
    if not draft.spans or not draft.text[0].isupper():
        return False
    start = min(a for a, _ in draft.spans)
    before = context.text[max(0, start - NAME_BEFORE, draft.sentence[0]) : start]
    joined = before.endswith((", ", "dan ", "serta "))
    return joined and context.text[start].isupper() and context.lang.misreadings.BODY_BEFORE.search(before) is not None


def no_subject(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim begins with the verb of a deed, so that nothing tells whose it is: "Merasa tidak dipahami."."""
    lang = context.lang
    named = all(w[0].isupper() for w in draft.text.split()[:2])
    return not named and words[0] not in lang.clauses.EXISTENTIALS and bool(lang.happenings.done(words[0]))


def unfinished(draft: Draft, words: Words, context: Context) -> bool:
    """Whether what its last word opens is lost: "Anggaran itu disebut.", "Kasusnya belum dilaporkan di Bali baik."."""
    lang = context.lang
    if words[-1] in lang.misreadings.OPEN_ENDS:
        return True
    end = max(b for _, b in draft.spans) if draft.spans else 0
    both = words[-1] == lang.misreadings.BOTH_LEFT
    return both and lang.misreadings.BOTH.match(context.text, end + 1) is not None


def unsure(draft: Draft, words: Words, context: Context) -> bool:
    """Whether somebody says that they are not sure of it: "kalau tidak salah"."""
    text = " ".join(words)
    return any(idiom in text for idiom in context.lang.misreadings.UNSURE_IDIOMS)


def no_role(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a role is cut out of a name, or its bearer is nobody: "Budi adalah Direktur Media."."""
    if draft.type != "role" or draft.value is None or not draft.value.entity or not draft.value.role:
        return False
    found = context.lang.misreadings
    entity, role = draft.value.entity.split(), draft.value.role.lower().split()
    nobody = len(entity) == 1 and entity[0].lower() in found.NOBODY
    return (
        nobody
        or role[-1] in found.NO_ROLE_ENDS
        or role[0] in found.NO_ROLE_STARTS
        or _cut_name(draft.value.entity, draft.value.role, context)
    )


def _cut_name(entity: str, role: str, context: Context) -> bool:
    """Whether the last word of a role and the bearer's name are one name elsewhere in the text."""
    last = role.split()[-1]
    whole = f"{last} {entity}"
    titles = context.lang.titles.HEADS | context.lang.titles.RANKS | context.lang.titles.PARTS
    known = any(whole == name or f"{last} " in f"{name} "[: len(last) + 1] for name in context.entities.people)
    return known and last[0].isupper() and last.lower() not in titles
