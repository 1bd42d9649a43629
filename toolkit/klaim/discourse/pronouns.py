"""Whom "ia", "dia", "beliau" and "keduanya" mean, where the text leaves no doubt."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from klaim.discourse.cues import begins_clause, cue, quote_of, speaks
from klaim.discourse.offices import in_name
from klaim.discourse.phrases import Reference
from klaim.discourse.spoken_of import REACH, Named, Topic, move, undergone_by

NEAR = 240
"""Characters between a person's name and a noun that stands for them by their age."""


LONGEST_NUMERAL = 15
"""Characters before a noun in which a word for how many there are stands."""

LEAD = 2
"""Words before a pronoun with which a sentence opens all the same: "jadi dia"."""


def pronoun_references(
    text: str, names: Sequence[Named], sentences: Sequence[tuple[int, int]], lang: Any
) -> Iterator[Reference]:
    """Spans of third-person pronouns, the person meant, and whether that is certain.

    Certain is the one person named before it in its own sentence, else the speaker or
    the only or first-named person of the sentence before. Inside quotation marks only a
    name inside the same marks counts, as the speaker does not mean themselves.
    """
    pattern = _pattern(lang.unions.PRONOUNS | lang.reporting.SELF | lang.unions.CUES_OF_SAME)
    quotes = [m.span() for m in _QUOTED.finditer(text)]
    starts = [n.start for n in names]
    topic = Topic(quoted=quotes)
    fresh = _introduced(text, lang)
    number = -1
    for start, end in sentences:
        number += _is_told(text, start, end, quotes)
        here = names[bisect_left(starts, start) : bisect_left(starts, end)]
        resolved = None
        for match in pattern.finditer(text, start, end):
            plural = match[0].lower() in lang.clauses.PLURAL_PERSONAL
            if plural and lang.people.THOSE_WHO.match(text, match.end()):
                continue
            if match[0].lower() in lang.reporting.SELF and not speaks(text, match.end(), lang):
                continue
            voiced = match[0].lower() in lang.unions.CUES_OF_SAME
            if voiced and quote_of(match.start(), quotes) is not None:
                continue
            who = _meant(text, match, here, topic, number, plural, lang)
            yield match.start(), match.end(), lang.events.joined(who) if who else match[0], bool(who)
            if quote_of(match.start(), quotes) is None:
                resolved = resolved or who
            if who and not plural and (voiced or cue(text, match.start(), match.end(), lang)):
                topic.speaker, topic.spoke = who, number
        for match in lang.people.EPITHET.finditer(text, start, end):
            who = _epithet(match, here, topic, number, fresh, lang)
            of_name = match[0][0].isupper() and in_name(text, match.start(), lang)
            before = names[: bisect_left(starts, match.start())]
            if who and not of_name and _is_near(match, who, before, lang) and not _catches(match, who, before, lang):
                yield match.start(), match.end(), who[0], True
                resolved = resolved or who
        yield from _done_by(text, (start, end), here, topic, lang)
        for match, owner in _owned(text, (start, end), here, topic, number, lang):
            yield match.start(), match.end(), f"{match['noun']} {owner}", True
            if match["noun"].lower() in lang.people.SIDES:
                resolved = resolved or (owner,)
        move(text, topic, here, resolved, number, (start, end), lang)


def _is_told(text: str, start: int, end: int, quotes: Sequence[tuple[int, int]]) -> bool:
    """Whether the narrator speaks in a sentence: one inside quotation marks, or left out, puts nobody out of mind."""
    quote = quote_of(start, quotes)
    return any(c.isalnum() for c in text[start if quote is None else quote[1] : end])


def _done_by(
    text: str, sentence: tuple[int, int], here: Sequence[Named], topic: Topic, lang: Any
) -> Iterator[Reference]:
    """Deeds in a relative clause with who did them as "-nya": "motor yang dikendarainya" is "… dikendarai Budi".

    Theirs who alone is named before it in its sentence, where nobody speaks or is told of in between.
    """
    for match in lang.people.DONE_BY_THEM.finditer(text, *sentence):
        if quote_of(match.start(), topic.quoted) is not None or not lang.verbs.looks_finite(match["deed"]):
            continue
        if match["deed"] in lang.reporting.FRAMING:
            continue
        told = [n for n in here if n.end <= match.start()]
        if len({n.name for n in told}) != 1 or any(cue(text, n.start, n.end, lang) for n in here):
            continue
        between = {w.lower() for w in _WORD.findall(text, told[-1].end, match.start())}
        if between.isdisjoint(lang.unions.PEOPLE):
            yield match.start("deed"), match.end(), f"{match['deed']} {told[-1].name}", True


def _owned(
    text: str, sentence: tuple[int, int], here: Sequence[Named], topic: Topic, number: int, lang: Any
) -> Iterator[tuple[re.Match[str], str]]:
    """A kinsman or side that opens a sentence as somebody's ("Ayahnya …", "Pihaknya …"), with whose it is.

    Behind a name and "dan" it is theirs, and behind a link in the sentence of one person.
    Theirs who was last spoken of, where that is one person; whose friend somebody is, nobody who only
    reports it tells. A side is also that of the one person named before it in its sentence.
    """
    for match in lang.people.OWNED.finditer(text, *sentence):
        before = text[sentence[0] : match.start()].strip(' "“,').lower()
        side = match["noun"].lower() in lang.people.SIDES
        narrated = lang.reporting.FRAMING.isdisjoint(before.replace(",", " ").split())
        tie = before in lang.links.OPENING_PHRASES or before in lang.reporting.ACCORDING_TO_SAME
        opens = (side and narrated) or not before or tie
        if quote_of(match.start(), topic.quoted) is not None:
            continue
        told = [n for n in here if n.end <= match.start() and quote_of(n.start, topic.quoted) is None]
        near = {n.name for n in told}
        joined = bool(told) and text[told[-1].end : match.start()].strip().lower() in lang.people.WITH_OWN
        linked = not lang.people.BEFORE_OWN.isdisjoint(before.split()[-1:])
        if joined or ((side or linked) and len(near) == 1):
            yield match, told[-1].name
            continue
        if not opens or len(topic.people) != 1:
            continue
        if topic.seen < number - 1 or any(n.start < match.start() for n in here):
            continue
        spoke = topic.people == topic.speaker and topic.spoke >= number - REACH
        if side or not spoke:
            yield match, topic.people[0]


_WORD = re.compile(r"\w+")
_MARK = re.compile(r"[,;:.!?\n\"“”]")
_QUOTED = re.compile(r"“[^“”\n]*”|\"[^\"\n]*\"")


@cache
def _pattern(pronouns: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(pronouns))})\b", re.IGNORECASE)


def _introduced(text: str, lang: Any) -> set[str]:
    """Nouns by which a text brings in somebody it does not name: "seorang pria"."""
    return {m[1].lower() for m in lang.people.SOMEBODY.finditer(text)}


def _epithet(
    match: re.Match[str], here: Sequence[Named], topic: Topic, number: int, fresh: set[str], lang: Any
) -> tuple[str, ...]:
    """The person last spoken of, where a noun outside quotation marks can mean nobody else.

    By their age somebody whom a text calls by initials is meant rather than whom it names.
    """
    if match["head"].lower() in fresh or quote_of(match.start(), topic.quoted) is not None:
        return ()
    like = lang.words_numbers.AGE_WORDS | lang.epithets.LOOKS
    more = (w for w in match["more"].split() if w.islower() and w not in like)
    if any(lang.verbs.looks_finite(w) for w in more):
        return ()
    if any(n.start < match.end() for n in here) or topic.seen < number - 1 or len(topic.people) != 1:
        return ()
    before = _WORD.findall(match.string[max(0, match.start() - LONGEST_NUMERAL) : match.start()].lower())
    if not lang.people.SEVERAL.isdisjoint(before[-1:]):
        return ()
    aged = lang.people.AGED.fullmatch(match[0]) is not None
    by_initials = (
        aged and not topic.people[0].isupper() and lang.parties.INITIALS.search(match.string, 0, match.start())
    )
    return () if by_initials else topic.people


def _is_near(match: re.Match[str], who: tuple[str, ...], names: Sequence[Named], lang: Any) -> bool:
    """Whether somebody was named shortly before a noun that tells an age: it brings in others as often as not."""
    if lang.words_numbers.AGE_WORDS.isdisjoint(match["more"].split()):
        return True
    return bool(names) and names[-1].name == who[0] and match.start() - names[-1].end < NEAR


def _catches(match: re.Match[str], who: tuple[str, ...], names: Sequence[Named], lang: Any) -> bool:
    """Whether somebody with a rank would be the one caught, which they are not: "AKP Budi … Pria itu ditangkap"."""
    behind = _WORD.search(match.string, match.end())
    if behind is None or behind[0].lower() not in lang.amid.CAUGHT:
        return False
    called = (_WORD.findall(match.string, n.start, n.end) for n in names if n.name == who[0])
    return any(word.lower() in lang.titles.RANKS for words in called for word in words)


def _meant(
    text: str, match: re.Match[str], here: Sequence[Named], topic: Topic, number: int, plural: bool, lang: Any
) -> tuple[str, ...]:
    """The people a pronoun means, nobody where that is not sure."""
    quote = quote_of(match.start(), topic.quoted)
    near = [n for n in here if n.end <= match.start() and quote_of(n.start, topic.quoted) == quote]
    if plural:
        near = [n for n in near if cue(text, n.start, n.end, lang) != "before"]
    own = tuple(dict.fromkeys(n.name for n in near))
    if quote is not None:
        if own or plural:
            return own if len(own) == 1 and not plural else ()
        return _told_of(text, match, here, topic, number, lang)
    if plural:
        both = match[0].lower() in lang.people.BOTH_PERSONAL
        if not both and not (begins_clause(text, match.start(), lang) and _only_two(text, near, match.start(), lang)):
            return ()
        if own:
            return own if len(own) == 2 else ()
        return topic.people if len(topic.people) == 2 and topic.seen == number - 1 else ()
    if own:
        return own if len(own) == 1 else ()
    return _meant_before(text, match, here, topic, number, lang)


def _meant_before(
    text: str, match: re.Match[str], here: Sequence[Named], topic: Topic, number: int, lang: Any
) -> tuple[str, ...]:
    """Whom one pronoun means with nobody named before it in its sentence: the speaker or the one last told of."""
    if _brings_in(text, topic.named, match.start(), lang):
        return ()
    undergone = undergone_by(text, match.end(), topic, number, lang)
    if undergone is not None:
        return undergone
    others = _named_behind(text, match.end(), here)
    recent = topic.people if topic.seen >= number - REACH and len(topic.people) == 1 else ()
    spoken = topic.speaker if topic.spoke >= number - 2 * REACH else ()
    if not recent and not others and topic.people == topic.speaker and speaks(text, match.end(), lang):
        return topic.speaker
    if others and (recent or spoken):
        left = {who for who in (recent, spoken) if who and others.isdisjoint(who)}
        return left.pop() if len(left) == 1 and topic.seen >= number - 1 else ()
    same = match[0].lower() in lang.unions.CUES_OF_SAME
    side = "before" if same else cue(text, match.start(), match.end(), lang)
    if side == "behind" and topic.seen < number - 1 and any(who.isupper() for who in recent):
        return ()
    if not same and spoken == recent and not side and _may_be_other(text, match, topic, number, lang):
        return ()
    if not spoken or spoken == recent:
        told = bool(spoken) and not side and topic.seen < number - 1
        other = told and not speaks(text, match.end(), lang) and not _only_one(text, match, topic, lang)
        return () if other else recent
    if same and recent and topic.spoke < topic.told == topic.seen == number - 1:
        return recent
    return spoken if side == "before" else () if side == "behind" else recent


def _brings_in(text: str, named: int, at: int, lang: Any) -> bool:
    """Whether a sentence behind that of the last name tells of one who has none: "Seorang petani mengeluh. Ia …"."""
    start = text.find(".", named, at)
    found = lang.people.SOMEBODY.finditer(text, start, at) if start >= 0 else ()
    return any(m[0].split()[0].lower() in lang.people.ONE and m[1].lower() in lang.unions.PEOPLE for m in found)


def _only_one(text: str, match: re.Match[str], topic: Topic, lang: Any) -> bool:
    """Whether a text has named one person alone, and nobody else is told of since: "Budi … Lahan itu luas. Ia …"."""
    between = {w.lower().partition("-")[0] for w in _WORD.findall(text, topic.named, match.start())}
    return len(topic.met) == 1 and between.isdisjoint(lang.unions.PEOPLE | lang.people.CROWDS)


def _may_be_other(text: str, match: re.Match[str], topic: Topic, number: int, lang: Any) -> bool:
    """Whether somebody else was told of by the speaker of the sentence before, and a deed of theirs may follow."""
    told = topic.spoke == topic.told == number - 1 and bool(topic.other)
    return told and not speaks(text, match.end(), lang)


def _told_of(
    text: str, match: re.Match[str], here: Sequence[Named], topic: Topic, number: int, lang: Any
) -> tuple[str, ...]:
    """Whom a quotation that opens with a pronoun tells of: the one last told of who is not the speaker."""
    quote = quote_of(match.start(), topic.quoted)
    before = text[quote[0] if quote else match.start() : match.start()].lower()
    words = _WORD.findall(before)
    opens = len(_WORD.findall(re.split(r"[.!?]", before)[-1])) <= LEAD
    if topic.told < number - REACH or not opens or not lang.unions.PEOPLE.isdisjoint(words):
        return ()
    cited = [n.name for n in here if quote_of(n.start, topic.quoted) is None and cue(text, n.start, n.end, lang)]
    speaker = tuple(cited[:1]) or (topic.speaker if topic.spoke >= number - REACH else ())
    named = _named_behind(text, match.end(), here)
    return topic.other if speaker and speaker != topic.other and named.isdisjoint(topic.other) else ()


def _named_behind(text: str, at: int, here: Sequence[Named]) -> set[str]:
    """Who is named behind a pronoun before the next mark, whom it therefore does not mean: "dia makan bersama Budi"."""
    end = _MARK.search(text, at)
    return {n.name for n in here if at <= n.start < (end.start() if end else len(text))}


def _only_two(text: str, near: Sequence[Named], at: int, lang: Any) -> bool:
    """Whether nobody but those named is told of before a pronoun: no "para siswa" behind them, nobody who speaks."""
    start = near[-1].end if near else max(0, text.rfind(".", 0, max(0, at - NEAR)))
    words = {w.lower() for w in _WORD.findall(text, start, at)}
    return words.isdisjoint(lang.people.SEVERAL | lang.people.CROWDS | lang.reporting.THAT)
