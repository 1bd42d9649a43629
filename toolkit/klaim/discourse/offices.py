"""Offices that a run of capitals does not hold: those with a list in their name, and what stands behind "selaku"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from klaim.discourse.names import Traces, in_place, is_balinese, is_person, name_end
from klaim.discourse.title_splits import split_title

_WORD = re.compile(r"\S+")
WORD_BEFORE = re.compile(r"(\w+) $")
REACH = 60
"""How far before a name an office in lower case may begin."""
_PLAIN_WORDS = re.compile(r"(?:\b[a-z]+ ){1,3}$")
LONGEST_NAME = 5
LONGEST_NUMBER = 3
"""Figures of a number inside an office; a year has more."""
LONGEST_FIRST = 60
"""Characters before "yang juga" within which the first of two offices begins."""
LONGEST_JOIN = 40
"""Characters before an office within which what joins it to another one begins."""


@dataclass(frozen=True, slots=True)
class RoleMention:
    """A person or thing named with an office: spans of both in the article, and the words that say it."""

    pattern: str
    name: tuple[int, int]
    role: tuple[int, int]


def find_offices(text: str, lang: Any) -> Iterator[RoleMention]:
    """Every such office that is given to a name."""
    for match in lang.offices.LISTED.finditer(text):
        if (start := _name_behind(match, lang)) is not None:
            tail = text[start : match.end()].rstrip(" ,.")
            end = start + len(tail)
            yield RoleMention("title", (start, end), (match.start(), start - 1 - (text[start - 2] == ",")))
    yield from bracketed(text, lang)
    yield from _also(text, lang)
    called = any(verb in text for verb in lang.people.CALLED_BY)
    for match in lang.people.NICKNAMED.finditer(text) if called else ():
        if (start := _person_at_end(match, lang)) is not None:
            yield RoleMention("called", (start, match.end("name")), match.span("nickname"))
    for match in lang.parties.NUMBERED_NAME.finditer(text):
        if not is_balinese(match["party"].rpartition(" ")[2], match["name"], lang) and is_person(match["name"], lang):
            yield RoleMention("title", match.span("name"), match.span("party"))
    for match in lang.offices.SERVING_AS.finditer(text):
        start = match.start("name") if _can_serve(match["name"], lang) else _person_at_end(match, lang)
        if start is not None and _is_whole_office(match, lang):
            yield RoleMention("apposition", (start, match.end("name")), match.span("office"))


def bracketed(text: str, lang: Any) -> Iterator[RoleMention]:
    """The office in a bracket behind a name: "Budi Wirawan (Direktur Jenderal Pajak)"."""
    for match in lang.offices.BRACKETED.finditer(text):
        first, *words = match["office"].split()
        office = first.lower() in lang.titles.HEADS - lang.titles.HONORIFICS and first not in lang.names.NAME_LIKE
        clause = any(lang.titles.ends_office(w) or (w.isdigit() and len(w) > LONGEST_NUMBER) for w in words)
        name = _without_verb(match, lang)
        whole = " " in name or not lang.titles.is_word(name.partition("-")[0].lower())
        if office and not clause and whole and is_person(name, lang):
            for span in _each_office(match, lang):
                yield RoleMention("apposition", (match.end("name") - len(name), match.end("name")), span)


def _also(text: str, lang: Any) -> Iterator[RoleMention]:
    """Both offices of one person where the name stands behind the second: "Menag yang juga Imam Besar, Budi"."""
    for match in lang.offices.ALSO.finditer(text):
        first = lang.offices.OFFICE_AT_END.search(text, max(0, match.start() - LONGEST_FIRST), match.start())
        head = match["second"].split()[0].lower()
        if first is not None and head in lang.titles.HEADS and is_person(match["name"], lang):
            yield RoleMention("title", match.span("name"), first.span())
            yield RoleMention("title", match.span("name"), match.span("second"))


def _person_at_end(match: re.Match[str], lang: Any) -> int | None:
    """Where the person's name begins in the capitals behind an office and its place, None where none does."""
    words = list(_WORD.finditer(match.string, *match.span("name" if "name" in match.re.groupindex else 0)))
    places = lang.places.NAMES | lang.places.QUARTERS
    known = max((n + 1 for n, w in enumerate(words) if w[0] in places or w[0].lower() in lang.unions.KNOWN), default=0)
    for first in range(known, len(words) - 1):
        if is_person(match.string[words[first].start() : words[-1].end()], lang):
            return words[first].start()
    return None


def _without_verb(match: re.Match[str], lang: Any) -> str:
    """A name without the verb that opens its sentence: "Hadir Budi Wirawan"."""
    first, _, rest = str(match["name"]).partition(" ")
    verb = first.lower() in lang.clauses.EXISTENTIALS
    return rest if rest and verb else match["name"]


def _each_office(match: re.Match[str], lang: Any) -> Iterator[tuple[int, int]]:
    """The spans of the offices of a bracket, which a stroke may part: "mantan Bupati Demak/Penjabat Gubernur"."""
    parts = match["office"].split("/")
    if len(parts) > 1 and not all(
        part[:1].isalpha() and part.split()[0].lower() in lang.titles.HEADS for part in parts
    ):
        parts = [match["office"]]
    start = match.start("office")
    for part in parts:
        yield start, start + len(part)
        start += len(part) + 1


def joined_offices(
    text: str, told: Iterable[RoleMention], found: Iterable[re.Match[str]], lang: Any
) -> Iterator[RoleMention]:
    """The first of two offices before a name: "Ketua MPR sekaligus Ketua Umum Partai Maju Budi Wirawan"."""
    ends = {run.end(): run.start() for run in found}
    for mention in told:
        join = lang.further_offices.DOUBLE.search(text, max(0, mention.role[0] - LONGEST_JOIN), mention.role[0])
        if join is None or mention.role[0] > mention.name[0] or join.start() not in ends:
            continue
        start = _head_before(text, ends[join.start()], lang)
        words = text[start : join.start()].split()
        whole = (len(words) > 1 or words[0] in lang.titles.ALONE) and text[start - 1 : start] != "/"
        if whole and words[0].lower() in lang.titles.HEADS and words[0] not in lang.names.NAME_LIKE:
            yield RoleMention(mention.pattern, mention.name, (start, join.start()))


def _head_before(text: str, start: int, lang: Any) -> int:
    """Where an office begins whose body is named from `start`: "hakim tinggi (PT Demak)", "mantan (Ketua DPR)"."""
    before = _PLAIN_WORDS.search(text, max(0, start - LONGEST_JOIN), start)
    words = _WORD.finditer(text, before.start(), start) if before else ()
    return next((w.start() for w in words if w[0].lower() in lang.titles.HEADS), start)


def _name_behind(match: re.Match[str], lang: Any) -> int | None:
    """Where the person's name begins in the words behind the last part of an office, None where none does.

    Each part begins with an ordinary word, and the name is what follows the last word of a body or place.
    """
    titles = lang.titles
    parts = [part.strip(" ,").split() for part in match["parts"].split(", ") if part.strip(" ,")]
    words = list(_WORD.finditer(match["tail"]))
    comma = next((n for n, w in enumerate(words) if w[0].endswith(",")), len(words))
    if comma and comma < len(words) - 1 and words[comma + 1][0].lower() not in titles.HEADS:
        first = comma + 1
    else:
        words = words[: comma + 1]
        first = len(words)
        while first > 1 and _is_of_name(match["tail"], words[first - 1], lang):
            first -= 1
    firsts = [part[0].lower() for part in (*parts, match["tail"].split())]
    fields = (titles.is_word(f) or lang.further_offices.is_field(f) or f.endswith(lang.offices.ENDINGS) for f in firsts)
    if any(f in lang.unions.NOT_FIELDS for f in firsts) or not all(fields):
        return None
    end = next((n + 1 for n, w in enumerate(words) if n >= first and w[0].endswith(",")), len(words))
    name = " ".join(w[0].rstrip(",.") for w in words[first:end])
    if not 2 <= end - first <= LONGEST_NAME or end < len(words) or not is_person(name, lang):
        return None
    return match.start("tail") + words[first].start()


def _is_of_name(tail: str, word: re.Match[str], lang: Any) -> bool:
    """Whether a word behind an office can be of a person's name: no place, body, abbreviation or word of an office."""
    titles = lang.titles
    bare, before = word[0].strip(",."), tail[: word.start()].split()[-1:]
    if before and before[0].lower() in titles.FIRMS:
        return False
    if bare.isupper() or not {"(", ")"}.isdisjoint(bare) or in_place(tail, word, lang):
        return False
    known = lang.unions.KNOWN
    return bare.lower() not in known or bare.lower() in lang.names.FIRST_NAMES


def _can_serve(name: str, lang: Any) -> bool:
    """Whether capitals before "selaku" are a whole name: a person's, or the abbreviation of a body or name."""
    return is_person(name, lang) or (name.isupper() and " " not in name and len(name) > 1)


def _is_whole_office(match: re.Match[str], lang: Any) -> bool:
    """Whether the words behind "selaku" hold an office, and a clause or nothing goes on behind them."""
    words, after = match["office"].lower().split(), match["after"] or ""
    goes_on = not after or after in lang.offices.BEHIND or lang.titles.ends_office(after)
    return goes_on and not lang.titles.HEADS.isdisjoint(words)


def with_standing(
    text: str, office: re.Match[str], run: re.Match[str], traces: Traces, lang: Any
) -> RoleMention | None:
    """An office before a name with the word between them that tells of its standing: "Ketua PN Depok nonaktif Budi"."""
    if lang.offices.STANDING.fullmatch(text, office.end(), run.start()) is None:
        return None
    end = name_end(text, run.start(), run.end(), lang)
    held = end is not None and split_title(office, traces, lang) == office.end()
    return RoleMention("title", (run.start(), end), (office.start(), run.start() - 1)) if held and end else None


def across(text: str, office: re.Match[str], run: re.Match[str], traces: Traces, lang: Any) -> RoleMention | None:
    """An office and its holder's name with what it is of between: "Dubes RI untuk Iran Budi", "Ketua RT 3 Budi"."""
    between = text[office.end() : run.start()].strip()
    numbered = lang.offices.NUMBERED.fullmatch(between) is not None
    if not numbered and between not in lang.offices.ACROSS:
        return None
    if split_title(office, traces, lang) != office.end():
        return None
    start = _person_at_end(run, lang)
    if start is None or (start == run.start() and not numbered):
        return None
    return RoleMention("title", (start, run.end()), (role_start(text, office.start(), lang), start - 1))


def role_start(text: str, start: int, lang: Any) -> int:
    """Where an office begins, "eks" and "mantan" before it included."""
    before = WORD_BEFORE.search(text[max(0, start - 12) : start])
    if before and before[1].lower() in lang.titles.FORMER:
        return start - len(before[0])
    return start


def in_name(text: str, start: int, lang: Any) -> bool:
    """Whether a capitalised word before an office makes it part of another name: "Piala Bupati"."""
    before = WORD_BEFORE.search(text[max(0, start - 20) : start])
    if before is None or not before[1][0].isupper():
        return False
    return before[1].lower() not in lang.unions.NOT_NAMES
