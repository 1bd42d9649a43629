"""Steps of the case an article is about, named without it: "penyidikan", "penetapan tersangka", "perkara a quo"."""

from collections.abc import Iterator
from typing import Any

from klaim.discourse.acts import act_described
from klaim.discourse.participants import Scene
from klaim.discourse.phrases import Reference, opens, phrase_end, phrase_text


def case_references(text: str, scene: Scene, lang: Any) -> Iterator[Reference]:
    """Spans that mean the case or a step of it, with the case put in."""
    event = scene.event
    if event is None or event.kind not in lang.cases.AT_LAW:
        return
    yield from ((m.start(), m.end(), event.label, True) for m in lang.cases.A_QUO.finditer(text, event.end))
    words = scene.words
    for at, word in enumerate(words):
        if word.lower not in lang.cases.STEPS or word.start < event.end or not opens(words, at):
            continue
        if scene.sentence(word.start) in scene.telling:
            continue
        end = phrase_end(words, at, lang)
        joint = lang.cases.STEPS[word.lower].get(" ".join(w.lower for w in words[at + 1 : end]))
        behind = words[end].lower if end < len(words) else ""
        pointed_later = end + 1 < len(words) and words[end + 1].lower in lang.phrases.POINTERS
        if joint is None or behind in lang.cases.TELLING or (pointed_later and behind not in lang.phrases.POINTERS):
            continue
        stop = end + (behind in lang.phrases.POINTERS)
        step = (act_described(words, at, lang) if joint and end == at + 1 else "") or phrase_text(words[at:end])
        yield word.start, words[stop - 1].end, f"{step}{joint} {event.label}", True
