"""People and organisations of an article: their full names, short names and offices."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_WORD = r"[A-ZÀ-Þ][\w.’'-]*[\w’]|[A-Z]\.?"
_BRACKET = r"(?:\s?\([^()\n]{1,40}\))?"
_RUN = re.compile(rf"(?:{_WORD})(?:{_BRACKET}[ ](?:(?:dan|bin|binti|van|de|al|der|von|bidang)[ ])?(?:{_WORD}))*")
_OFFICE_THEN_NAME = re.compile(
    rf"((?: [\w&/-]+|\s?\([^()\n]{{1,40}}\)){{1,16}}?), ((?:{_WORD})(?: (?:{_WORD})){{0,4}})(?=[,.]| [a-z])"
)


@dataclass(frozen=True, slots=True)
class RoleMention:
    """A person or thing named with an office: spans of both in the article, and the words that say it."""

    pattern: str
    name: tuple[int, int]
    role: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Entities:
    """Who an article names: `roles` in order of the text, `people` full names, `aliases` short name to full name."""

    roles: tuple[RoleMention, ...]
    people: frozenset[str]
    aliases: dict[str, str]
    offices: dict[str, str]
    """Office as written ("Presiden Iran") to the one person the article gives it to."""


def find_entities(text: str, lang: Any) -> Entities:
    """Read the titles, appositions and names of an article."""
    roles = tuple(_roles(text, lang))
    people = {text[slice(*r.name)] for r in roles} | set(_plain_people(text, lang))
    full = _full_names(people)
    aliases = _aliases(full, lang)
    return Entities(roles, frozenset(full), aliases, _offices(text, roles, aliases))


def runs(text: str) -> Iterator[re.Match[str]]:
    """Every run of capitalised words, brackets inside it included."""
    return _RUN.finditer(text)


def clean(text: str) -> str:
    """A phrase without its brackets and with single spaces."""
    return re.sub(r"\s+", " ", re.sub(r"\s?\([^()]*\)", "", text)).strip(" ,")


def _roles(text: str, lang: Any) -> Iterator[RoleMention]:
    for match in runs(text):
        split = _split_title(match, lang)
        if split is not None and split < match.end():
            if split > match.start():
                yield from _title(text, match, split, lang)
            yield from _apposition_after(text, split, match.end(), lang)
        elif split is None:
            yield from _apposition_after(text, match.start(), match.end(), lang)
    yield from _apposition_before(text, lang)


def _split_title(match: re.Match[str], lang: Any) -> int | None:
    """Where the name begins in a run that opens with an office; None where it opens with none, its end where no name follows."""
    words = list(re.finditer(r"\([^()]*\)|\S+", match[0]))
    first = words[0][0].lower().strip(".,")
    if first not in lang.titles.HEADS:
        return None
    for word in words[1:]:
        bare = word[0].strip(".,()")
        lower = bare.lower()
        if word[0].startswith("(") or lower in lang.titles.HEADS | lang.titles.PARTS | {"dan"}:
            continue
        if lower in lang.titles.FIRMS:
            return match.end()
        if (bare.isupper() and 1 < len(bare) < 8) or _in_place(match[0], word, lang):
            continue
        return match.start() + word.start()
    return match.end()


def _in_place(run: str, word: re.Match[str], lang: Any) -> bool:
    """Whether a word of a run is part of the name of a place, or a kind of place, that the language knows."""
    if word[0] in lang.places.KINDS:
        return True
    return any(a <= word.start() < b for a, b in place_spans(run, lang))


def place_spans(text: str, lang: Any, offset: int = 0) -> list[tuple[int, int]]:
    """Spans of the known names of places in a text that begins at `offset`, longest match first."""
    return [(offset + m.start(), offset + m.end()) for m in lang.places.PATTERN.finditer(text)]


def _title(text: str, match: re.Match[str], split: int, lang: Any) -> Iterator[RoleMention]:
    name = _name_end(text, split, match.end(), lang)
    role = text[match.start() : split].strip()
    if name is None or clean(role).lower() in lang.titles.HONORIFICS:
        return
    start = _role_start(text, match.start(), lang)
    yield RoleMention("title", (split, name), (start, match.start() + len(role)))


def _role_start(text: str, start: int, lang: Any) -> int:
    """Where an office begins, "eks" and "mantan" before it included."""
    before = re.search(r"(\w+) $", text[max(0, start - 12) : start])
    if before and before[1].lower() in lang.titles.FORMER:
        return start - len(before[0])
    return start


def _name_end(text: str, start: int, end: int, lang: Any) -> int | None:
    """End of a person's name that begins at `start`, None where the words cannot be one."""
    words = [w for w in re.finditer(r"\S+", text[start:end])]
    bracket = next((w for w in words if w[0].startswith("(")), None)
    if text[end : end + 3].startswith(" (") and text[end + 2].isupper():
        return None
    if bracket is not None:
        if bracket[0].strip("()").isupper():
            return None
        end = start + bracket.start()
        words = [w for w in words if w.start() < bracket.start()]
    name = text[start:end].strip(" ,.")
    if not words or len(words) > 6 or not is_person(name, lang):
        return None
    return start + len(name)


def is_person(name: str, lang: Any) -> bool:
    """Whether capitalised words can name a person: not a place, an organisation, a day or all capitals."""
    words = name.split()
    if not words or name in lang.places.NAMES or words[0] in lang.places.KINDS:
        return False
    if any(w.lower() in lang.titles.ORGANISATIONS or w.lower() in lang.titles.DAYS for w in words):
        return False
    return not any(w.isupper() and len(w.strip(".")) > 1 for w in words)


def _apposition_after(text: str, start: int, end: int, lang: Any) -> Iterator[RoleMention]:
    """ "Yuri Ushakov, penasihat …,": a name, a comma, an office up to the next comma or full stop."""
    name_end = _name_end(text, start, end, lang)
    if name_end is None or len(text[start:name_end].split()) < 2:
        return
    match = re.compile(r",\s+(?:yang juga |selaku )?([\w-]+)([^,.;:\"“”\n()]*)(?=[,.])").match(text, name_end)
    if match and match[1].lower() in lang.titles.HEADS and _is_office(match[1] + match[2], lang):
        yield RoleMention("apposition", (start, name_end), (match.start(1), match.end(2)))


def _is_office(words: str, lang: Any) -> bool:
    """Whether words name an office: short, and without a verb of their own."""
    parts = words.split()
    return len(parts) <= 12 and not any(lang.verbs.looks_finite(w.lower()) and w[0].islower() for w in parts[1:])


def _apposition_before(text: str, lang: Any) -> Iterator[RoleMention]:
    """ "Direktur Gempa Bumi BMKG, Daryono,": an office, a comma, a name, with a rank before the name or none."""
    end = 0
    for head in lang.titles.HEAD.finditer(text):
        match = _OFFICE_THEN_NAME.match(text, head.end())
        if match is None or head.start() < end or not _is_office(head[0] + match[1], lang):
            continue
        start, name = match.start(2), match[2]
        rank = lang.titles.RANK.match(name)
        if rank and rank.end() < len(name):
            start += rank.end()
            yield from _ranked(text, match.start(2), start, match.end(2), lang)
        stop = _name_end(text, start, match.end(2), lang)
        if stop is not None:
            end = stop
            yield RoleMention("apposition", (start, stop), (_role_start(text, head.start(), lang), match.end(1)))


def _ranked(text: str, rank: int, start: int, end: int, lang: Any) -> Iterator[RoleMention]:
    stop = _name_end(text, start, end, lang)
    if stop is not None:
        yield RoleMention("title", (start, stop), (rank, start - 1))


def _plain_people(text: str, lang: Any) -> Iterator[str]:
    """Names of two words or more of which one word is used alone later, as only people's and firms' names are."""
    found = [m[0] for m in runs(text)]
    alone = {w for w in found if " " not in w}
    for run in found:
        words = run.split()
        if not 2 <= len(words) <= 4 or words[0].lower() in lang.titles.HEADS or not is_person(run, lang) or "(" in run:
            continue
        if len([w for w in words if w in alone and w not in lang.places.NAMES]) == 1 and words[0].lower() not in lang.clauses.STARTERS:
            yield run


def _full_names(names: set[str]) -> list[str]:
    """Names that are no part of a longer one, longest first."""
    ordered = sorted(names, key=lambda n: (-len(n.split()), n))
    kept: list[str] = []
    for name in ordered:
        if not any(set(name.split()) <= set(other.split()) for other in kept):
            kept.append(name)
    return kept


def _aliases(full: list[str], lang: Any) -> dict[str, str]:
    """Parts of one person's name that belong to nobody else's, mapped to the full name."""
    owners: dict[str, set[str]] = {}
    for name in full:
        words = name.split()
        parts = {w for w in words if len(w) > 2} | {" ".join(words[a:b]) for a in range(len(words)) for b in range(a + 2, len(words) + 1)}
        for part in parts:
            owners.setdefault(part, set()).add(name)
    return {p: next(iter(o)) for p, o in owners.items() if len(o) == 1 and p not in lang.places.NAMES}


def _offices(text: str, roles: tuple[RoleMention, ...], aliases: dict[str, str]) -> dict[str, str]:
    holders: dict[str, set[str]] = {}
    for mention in roles:
        name = text[slice(*mention.name)]
        holders.setdefault(clean(text[slice(*mention.role)]), set()).add(aliases.get(name, name))
    return {role: next(iter(people)) for role, people in holders.items() if len(people) == 1 and " " in role}
