"""Who holds which office: titles before a name, appositions before and behind it, "selaku"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

_PART = re.compile(r"\([^()]*\)|\S+")
_PLAIN_WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?:-[^\W\d_]+)*(?![\w-])")
_SPACES = re.compile(r"\s+")
_BRACKETED = re.compile(r"\s?\([^()]*\)")
_WORD_BEFORE = re.compile(r"(\w+) $")
LONGEST_NAME = 6
LONGEST_OFFICE = 12


@dataclass(frozen=True, slots=True)
class RoleMention:
    """A person or thing named with an office: spans of both in the article, and the words that say it."""

    pattern: str
    name: tuple[int, int]
    role: tuple[int, int]


def runs(text: str, lang: Any) -> Iterator[re.Match[str]]:
    """Every run of capitalised words, brackets inside it included; two names joined by "dan" are two runs."""
    for match in lang.titles.RUN.finditer(text):
        start = match.start()
        for join in lang.titles.AND_WORD.finditer(text, start, match.end()):
            if _joins_names(text[start : join.start()], join[1], lang) and (
                part := lang.titles.RUN.match(text, start, join.start())
            ):
                yield part
                start = join.start(1)
        last = match if start == match.start() else lang.titles.RUN.match(text, start, match.end())
        if last is not None:
            yield last


def _joins_names(before: str, after: str, lang: Any) -> bool:
    """Whether "dan" stands between two names rather than inside the name of a body or an office."""
    words = before.lower().split()
    titles = lang.titles
    if words[-1] in titles.PARTS or words[-1] in titles.HEADS:
        return False
    office = words[0] in titles.HEADS or words[0] in titles.BODIES or words[0] in titles.ORGANISATIONS
    return after.lower() in titles.HEADS or not office


def heads(text: str, lang: Any) -> Iterator[re.Match[str]]:
    """Every word that can open an office."""
    return (m for m in _PLAIN_WORD.finditer(text) if m[0].lower() in lang.titles.HEADS)


def clean(text: str) -> str:
    """A phrase without its brackets and with single spaces."""
    return _SPACES.sub(" ", _BRACKETED.sub("", text)).strip(" ,")


def find_roles(
    text: str, found: Iterable[re.Match[str]], alone: frozenset[str], living: set[str], lang: Any
) -> Iterator[RoleMention]:
    """Every office given to a person.

    `found` are the runs of capitals of the text, `alone` capitalised words that it uses by
    themselves, `living` names that speak.
    """
    for match in found:
        split = _split_title(match, alone, lang)
        if split is None:
            yield from _behind(text, match.start(), match.end(), lang)
        elif split < match.end():
            yield from _title(text, match, split, living, lang)
            yield from _behind(text, split, match.end(), lang)
    yield from _before(text, lang)


def _split_title(match: re.Match[str], alone: frozenset[str], lang: Any) -> int | None:
    """Where the name begins in a run that opens with an office.

    None where the run opens with none, its end where no name follows. A word that the
    text uses alone, with others between it and the office, begins the name behind a
    firm: "Direktur Huawei Yu Chengdong".
    """
    titles = lang.titles
    words = list(_PART.finditer(match[0]))
    if words[0][0].lower().strip(".,") not in titles.HEADS or words[0][0] in titles.NAME_LIKE:
        return None
    second = titles.SECOND_WORDS.get(words[0][0].lower())
    if second and (len(words) < 2 or words[1][0].lower() != second):
        return None
    ranked = [n for n, word in enumerate(words) if n and word[0].lower().strip(".") in titles.RANKS]
    if ranked:
        return match.start() + (words[ranked[-1] + 1].start() if ranked[-1] + 1 < len(words) else match.end())
    for number, word in enumerate(words[1:], 1):
        bare = word[0].strip(".,()")
        lower = bare.lower()
        if word[0].startswith("(") or lower in titles.HEADS | titles.PARTS:
            continue
        if lower in titles.FIRMS:
            return match.end()
        if (bare.isupper() and 1 < len(bare) < 8) or _in_place(match[0], word, lang):
            continue
        if words[number - 1][0] in titles.HOUSES:
            continue
        later = next((w for w in words[number:] if w[0].strip(".,") in alone), word)
        firm = words[0][0].lower() in titles.FIRM_HEADS and later is not words[-1]
        return match.start() + (later if firm else word).start()
    return match.end()


def _in_place(run: str, word: re.Match[str], lang: Any) -> bool:
    """Whether a word of a run is part of the name of a place, or a kind of place, that the language knows."""
    if word[0] in lang.places.KINDS:
        return True
    return any(a <= word.start() < b for a, b in place_spans(run, lang))


def place_spans(text: str, lang: Any, offset: int = 0) -> list[tuple[int, int]]:
    """Spans of the known names of places in a text that begins at `offset`, longest match first."""
    return [(offset + m.start(), offset + m.end()) for m in lang.places.PATTERN.finditer(text)]


def _title(text: str, match: re.Match[str], split: int, living: set[str], lang: Any) -> Iterator[RoleMention]:
    """An office right before a name; before a single word only where it can hardly be a firm's or a field's."""
    name = _name_end(text, split, match.end(), lang)
    role = text[match.start() : split].strip()
    words = clean(role).lower().split()
    if name is None or not words or set(words) <= lang.titles.HONORIFICS:
        return
    single = " " not in text[split:name] and not {words[0], words[-1]} & lang.titles.BEFORE_SHORT_NAMES
    if single and (text[split:name] not in living or words[0] in lang.titles.FIRM_HEADS):
        return
    start = _role_start(text, match.start(), lang)
    yield RoleMention("title", (split, name), (start, match.start() + len(role)))


def _role_start(text: str, start: int, lang: Any) -> int:
    """Where an office begins, "eks" and "mantan" before it included."""
    before = _WORD_BEFORE.search(text[max(0, start - 12) : start])
    if before and before[1].lower() in lang.titles.FORMER:
        return start - len(before[0])
    return start


def _name_end(text: str, start: int, end: int, lang: Any) -> int | None:
    """End of a person's name that begins at `start`, None where the words cannot be one."""
    words = list(re.finditer(r"\S+", text[start:end]))
    bracket = next((w for w in words if w[0].startswith("(")), None)
    if text[end : end + 3].startswith(" (") and text[end + 2 : end + 3].isupper():
        return None
    if bracket is not None:
        if bracket[0].strip("()").isupper():
            return None
        end = start + bracket.start()
        words = [w for w in words if w.start() < bracket.start()]
    name = text[start:end].strip(" ,.")
    if not words or len(words) > LONGEST_NAME or not is_person(name, lang):
        return None
    return start + len(name)


def is_person(name: str, lang: Any) -> bool:
    """Whether capitalised words can name a person: no place, body, office, day, degree or abbreviation."""
    words = name.split()
    titles = lang.titles
    if not words or name in lang.places.NAMES or words[0] in lang.places.KINDS or words[-1] in lang.places.QUARTERS:
        return False
    lower = [w.lower() for w in words]
    if any(w in lang.clauses.AUXILIARIES or w in lang.clauses.NEGATIONS for w in lower):
        return False
    if any(w in titles.ORGANISATIONS or w in titles.DAYS or w in titles.NEVER_IN_NAMES for w in lower):
        return False
    if any(w in lang.reporting.BARE or lang.titles.HEADLINE_VERB.match(w) for w in lower) or len(name) < 3:
        return False
    if lower[0] in lang.clauses.STARTERS or 2 * sum(w in titles.PARTS or w in titles.HEADS for w in lower) >= len(
        lower
    ):
        return False
    if lower[0] in titles.HEADS and words[0] not in titles.NAME_LIKE:
        return False
    if any(any(c.isdigit() for c in w) or ("." in w[1:-1] and not w[0:2].endswith(".")) for w in words):
        return False
    return not any(w.isupper() and len(w.strip(".")) > 1 for w in words)


def _behind(text: str, start: int, end: int, lang: Any) -> Iterator[RoleMention]:
    """A name, its age or none, a comma or "selaku", an office up to the next comma or full stop."""
    name_end = _name_end(text, start, end, lang)
    if name_end is None or len(text[start:name_end].split()) < 2:
        return
    match = lang.titles.NAME_THEN_OFFICE.match(text, name_end)
    if match is None:
        return
    office, first = match[2] + match[3], match.start(2)
    for lead in lang.titles.LEADS:
        if office.startswith(lead):
            office, first = office[len(lead) :], first + len(lead)
    if (
        office.split()
        and office.split()[0].lower() in lang.titles.HEADS
        and _is_office(office, lang)
        and not _names(office, lang)
    ):
        yield RoleMention("apposition", (start, name_end), (first, match.end(3)))


def _names(office: str, lang: Any) -> bool:
    """Whether an office ends in a person's name, and so belongs to that person."""
    found = list(runs(office, lang))
    if not found or found[-1].end() < len(office.rstrip()):
        return False
    last = found[-1]
    split = _split_title(last, frozenset(), lang)
    name = office[last.start() if split is None else split : last.end()]
    return " " in name and is_person(name, lang)


def _is_office(words: str, lang: Any) -> bool:
    """Whether words name an office: short, no verb of their own, no honorific before a name, no pointing word."""
    parts = words.split()
    if (
        len(parts) > LONGEST_OFFICE
        or parts[0].lower() in lang.titles.HONORIFICS
        or parts[-1].endswith(lang.events.CLITIC)
    ):
        return False
    if len(parts[-1]) < 2 and parts[-1] not in "IVX":
        return False
    if any(len(w) > 3 and w.isdigit() for w in parts):
        return False
    if parts[0] in lang.titles.NAME_LIKE or any(w.lower() in lang.titles.NO_OFFICE for w in parts):
        return False
    return not any(lang.verbs.looks_finite(w.lower()) and w[0].islower() for w in parts[1:])


def _before(text: str, lang: Any) -> Iterator[RoleMention]:
    """“Direktur Gempa Bumi BMKG, Daryono,”: an office, a comma, a name, with a rank before the name or none."""
    end = 0
    for head in heads(text, lang):
        match = lang.titles.OFFICE_THEN_NAME.match(text, head.end()) if head.start() >= end else None
        if match is None or not _is_office(head[0] + match[1], lang) or _in_name(text, head.start(), lang):
            continue
        start, name = match.start(2), match[2]
        if " " not in name and lang.titles.PLACE_INSIDE.search(match[1]):
            continue
        rank = lang.titles.RANK.match(name)
        if rank and rank.end() < len(name):
            start += rank.end()
            yield from _ranked(text, match.start(2), start, match.end(2), lang)
        stop = _name_end(text, start, match.end(2), lang)
        if stop is not None:
            end = stop
            yield RoleMention("apposition", (start, stop), (_role_start(text, head.start(), lang), match.end(1)))


def _in_name(text: str, start: int, lang: Any) -> bool:
    """Whether a capitalised word before an office makes it part of another name: "Piala Bupati"."""
    before = _WORD_BEFORE.search(text[max(0, start - 20) : start])
    if before is None or not before[1][0].isupper():
        return False
    openers = lang.clauses.STARTERS | lang.clauses.PREPOSITIONS | lang.clauses.OPENERS | lang.reporting.LEADS
    return before[1].lower() not in openers | lang.titles.HEADS | lang.titles.FORMER


def _ranked(text: str, rank: int, start: int, end: int, lang: Any) -> Iterator[RoleMention]:
    stop = _name_end(text, start, end, lang)
    if stop is not None:
        yield RoleMention("title", (start, stop), (rank, start - 1))
