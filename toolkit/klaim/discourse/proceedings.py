"""Steps of the case an article is about and those accused in it, named without it: "penyidikan", "dua tersangka"."""

from collections.abc import Iterator
from typing import Any

from klaim.discourse.acts import act_described
from klaim.discourse.event import Event
from klaim.discourse.participants import Scene, goes_on
from klaim.discourse.phrases import Reference, Word, opens, phrase_end, phrase_text


def case_references(text: str, scene: Scene, lang: Any) -> Iterator[Reference]:
    """Spans that mean the case or a step of it, with the case put in."""
    event = scene.event
    if event is None or event.kind not in lang.cases.AT_LAW:
        return
    yield from ((m.start(), m.end(), event.label, True) for m in lang.cases.A_QUO.finditer(text, event.end))
    named = lang.ties.case_of(next(iter(lang.cases.NAMED_BY)).strip(), event.label)
    yield from ((m.start(), m.end(), named, True) for m in lang.cases.BARE.finditer(text, event.end))
    yield from _steps(text, scene, event, lang)
    yield from _accused(text, scene, event, lang)


def _steps(text: str, scene: Scene, event: Event, lang: Any) -> Iterator[Reference]:
    """Steps of the case that open a sentence which does not name it, and inquiries anywhere in one."""
    words, pointers = scene.words, lang.phrases.POINTERS
    for at, word in enumerate(words):
        steps = lang.cases.STEPS.get(word.lower)
        if steps is None or word.start < event.end or scene.sentence(word.start) in scene.telling:
            continue
        opening = opens(words, at)
        if not opening and not _is_inquiry(text, word, scene, lang):
            continue
        end = phrase_end(words, at, lang)
        joint = steps.get(" ".join(w.lower for w in words[at + 1 : end]))
        behind, later = (words[n].lower if n < len(words) else "" for n in (end, end + 1))
        if joint is None or (joint and not opening) or behind in lang.cases.TELLING:
            continue
        if later in pointers and behind not in pointers:
            continue
        stop = end + (behind in pointers)
        step = (act_described(words, at, lang) if joint and end == at + 1 else "") or phrase_text(words[at:end])
        yield word.start, words[stop - 1].end, f"{step}{joint} {event.label}", True


def _is_inquiry(text: str, word: Word, scene: Scene, lang: Any) -> bool:
    """Whether a word inside a sentence that names no case itself is an inquiry: "menaikkan status penyidikan"."""
    if word.lower not in lang.cases.INQUIRIES or not word.text.islower():
        return False
    return lang.cases.NAMED_HERE.search(text, *scene.sentences[scene.sentence(word.start)]) is None


def _accused(text: str, scene: Scene, event: Event, lang: Any) -> Iterator[Reference]:
    """“Dua tersangka” in a sentence that names no case: those of the case, which is told behind the noun."""
    words, case = scene.words, str(lang.cases.deed_of(event.label)) if event.kind == "crime" else event.label
    for at, word in enumerate(words):
        if word.lower not in lang.cases.SUSPECTS or word.start < event.end:
            continue
        number = scene.sentence(word.start)
        if number in scene.telling or lang.cases.NAMED_HERE.search(text, *scene.sentences[number]):
            continue
        end = at + 1
        while end < len(words) and words[end].lower in lang.cases.OTHERS:
            end += 1
        behind = words[end].lower if end < len(words) else ""
        own_name = word.text[0].isupper() and not opens(words, at)
        told = behind in lang.cases.OF_CASE or (behind != lang.clauses.RELATIVE and goes_on(words, end, lang))
        if not told and not own_name:
            being = end > at + 1 or (at > 0 and words[at - 1].lower in lang.titles.AS)
            who = phrase_text(words[at:end])
            yield word.start, words[end - 1].end, lang.events.within(who, case) if being else f"{who} {case}", True


def in_case(told: str, event: Event | None, lang: Any) -> str:
    """What a phrase stands for with the case, where it is a step of it that ends with whom it made a suspect."""
    *step, last = told.split() or [""]
    at_law = event is not None and event.kind in lang.cases.AT_LAW
    if event is None or not at_law or not step or last not in lang.cases.SUSPECTS or event.label in told:
        return told
    return str(lang.events.within(told, event.label)) if step[-1].lower() in lang.cases.STEPS else told
