"""Crimes and deaths that the opening tells by a verb: "menikam seorang pemuda" is "penikaman seorang pemuda"."""

from collections.abc import Sequence
from typing import Any

from klaim.discourse.event import Event
from klaim.discourse.naming import name_end, outside_brackets, short_place
from klaim.discourse.phrases import Word, behind_numeral, is_bound, phrase_end, phrase_text, read_words
from klaim.pieces.page import after_dateline

OPENING = 2
"""Sentences that tell a crime."""

HEDGED = 3
"""Words before a verb within which a word leaves it open whether that was done."""

MOST = 0.7
"""Share of capitalised words that makes a sentence a headline."""

LONGEST = 8
"""Words of a victim."""


def find_crime(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Event | None:
    """The first crime, else the first death, that the opening tells with its victim or place."""
    opening = [s for s in sentences[: OPENING + 1] if not _is_headline(text[slice(*s)])][:OPENING]
    where = find_scene(text, opening, lang) or find_scene(text, sentences[:OPENING], lang)
    for start, end in opening:
        words = _words(text, start, end, lang)
        for at, word in enumerate(words):
            noun = lang.crimes.NOUN.get(word.lower, "")
            before = {w.lower for w in words[max(0, at - HEDGED) : at]}
            behind = words[at + 1].lower if at + 1 < len(words) else ""
            if not noun or behind in lang.crimes.IDIOMS or before & lang.crimes.NOT_DONE:
                continue
            victim = _victim(words, at, lang) or _owner(words, at, lang)
            undergone = word.lower not in lang.crimes.DOERS and not lang.events.ACTIVE.match(word.lower)
            if (victim or undergone) and (where or len(victim.split()) > 1 or victim.isupper()):
                return _crime(noun, victim, where, hedged=bool(before & lang.crimes.HEDGES), end=end, lang=lang)
        found = lang.crimes.VICTIM.search(text, start, end)
        if found and where:
            victim = _opening(words, lang)
            return _crime(found["noun"], victim, where, hedged=bool(found["suspected"]), end=end, lang=lang)
    return _death(text, opening, where, lang) if where else None


def _is_headline(sentence: str) -> bool:
    """Whether most words of a sentence are capitalised."""
    words = [w for w in sentence.split() if w[0].isalpha()]
    return sum(w[0].isupper() for w in words) > MOST * len(words)


def _words(text: str, start: int, end: int, lang: Any) -> list[Word]:
    """The words of a sentence behind its dateline, brackets left out."""
    return outside_brackets(read_words(text[after_dateline(text, start, end, lang) : end]))


def find_scene(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> str:
    """The first place of some sentences that is no office of police, court or doctors."""
    for start, end in sentences:
        for place in lang.scenes.PLACE.finditer(text, start, end):
            where = str(short_place(place[1], "", lang))
            office = {w.lower() for w in where.split()[:2]} & lang.crimes.NO_SCENE
            if where and not office:
                return where
    return ""


def _crime(noun: str, victim: str, where: str, *, hedged: bool, end: int, lang: Any) -> Event:
    told = f"{noun} {victim}".strip()
    label = f"{lang.crimes.SUSPECTED} {told}" if hedged else told
    label = lang.events.at_place(label, where) if where and where not in label else label
    return Event(noun, label, end, "crime")


def _victim(words: Sequence[Word], at: int, lang: Any) -> str:
    """Whom or what a verb harmed: behind an active verb or a doer, before a passive verb that opens a sentence."""
    if words[at].lower in lang.crimes.DOERS or lang.events.ACTIVE.match(words[at].lower):
        end = phrase_end(words, behind_numeral(words, at + 1, lang) - 1, lang)
        phrase = list(words[at + 1 : end])
        if len(phrase) > 1 and phrase[-1].lower in lang.crimes.OWNED_BY:
            phrase, end = phrase[:-1], end - 1
    else:
        end = name_end(words, behind_numeral(words, 0, lang), lang)
        phrase = list(words[:end])
        skipped = lang.unions.BEFORE_PREDICATE | lang.crimes.HEDGES
        if any(w.lower not in skipped for w in words[end:at]):
            return ""
    told = [w for w in phrase if w.lower not in lang.clauses.INDEFINITE]
    open_words = lang.crimes.NO_VICTIM | lang.unions.PRONOUNS
    owned = end < len(words) and words[end].lower.endswith(lang.phrases.CLITIC)
    if owned and (name := _apposed(words, end + 1, lang) or _initials(words, end + 1) or _kin(words, at, end, lang)):
        return name
    if not told or owned or len(phrase) > LONGEST or any(w.lower in open_words for w in told):
        return ""
    if end + 1 < len(words) and words[end].lower in lang.crimes.CALLED:
        phrase += words[end : end + 2]
    return phrase_text(phrase, opening=lang.titles.is_word(phrase[0].lower))


def _owner(words: Sequence[Word], at: int, lang: Any) -> str:
    """Whose what was taken is told to be: "menggasak uang Rp 50 juta milik MH"; empty without a name."""
    owned = next((n for n in range(at + 1, len(words)) if words[n].lower in lang.crimes.OWNED_BY), len(words))
    end = owned + 1
    while end < len(words) and words[end].text[0].isupper() and not is_bound(words[end], lang):
        end += 1
    return phrase_text(words[owned + 1 : end], opening=False) if end > owned + 1 and owned < len(words) else ""


def _kin(words: Sequence[Word], verb: int, at: int, lang: Any) -> str:
    """Whose relative somebody harmed, where only initials name them: "(pria berinisial DW menganiaya) istrinya"."""
    relative = words[at].lower.removesuffix(lang.phrases.CLITIC)
    called = next((n + 1 for n in range(verb) if words[n].lower in lang.crimes.CALLED), verb)
    return f"{relative} {words[called].text}" if called < verb and relative in lang.kin.KIN else ""


def _apposed(words: Sequence[Word], at: int, lang: Any) -> str:
    """The name of two words or more that a comma sets off: "(membunuh) istrinya, Ani Lestari"; empty without one."""
    end = at + 1
    while end < len(words) and words[end].text[0].isupper() and not is_bound(words[end], lang):
        end += 1
    comma = at < len(words) and words[at].text == ","
    return phrase_text(words[at + 1 : end], opening=False) if comma and end > at + 2 else ""


def _initials(words: Sequence[Word], at: int) -> str:
    """The initials right behind whom somebody harmed: "(membunuh) istrinya SRI"; empty without any."""
    word = words[at].text if at < len(words) else ""
    return word if len(word) > 1 and word.isalpha() and word.isupper() else ""


def _opening(words: Sequence[Word], lang: Any) -> str:
    """The common noun phrase that a sentence opens with: "pelajar SMK"; empty where it opens with anything else."""
    first = behind_numeral(words, 0, lang)
    end = name_end(words, first, lang)
    phrase = words[first:end]
    told = len(phrase) > 1 and phrase[0].lower in lang.unions.PEOPLE
    return phrase_text(phrase) if told and len(phrase) <= LONGEST else ""


def _death(text: str, sentences: Sequence[tuple[int, int]], where: str, lang: Any) -> Event | None:
    """The death of those whom the opening says were found dead, and where."""
    for start, end in sentences:
        found = lang.crimes.FOUND_DEAD.search(text, start, end)
        if found is None:
            continue
        words = _words(text, start, found.start(), lang)
        last = name_end(words, behind_numeral(words, 0, lang), lang) if words else 0
        if not last or last > LONGEST or words[0].lower in lang.unions.NO_SUBJECTS | lang.clauses.PREPOSITIONS:
            return None
        who = phrase_text(words[:last], opening=lang.titles.is_word(words[0].lower))
        if last > 1:
            return Event(lang.crimes.DEATH, lang.events.at_place(f"{lang.crimes.DEATH} {who}", where), end, "clause")
    return None
