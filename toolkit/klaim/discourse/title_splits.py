"""Where the name begins in a run of capitals that holds an office."""

import re
from typing import Any

from klaim.discourse.firm_words import LONGEST_PLAIN_NAME, given_at, names_body, past_body, past_firm
from klaim.discourse.names import AMPERSAND, Traces, in_place, is_brand, is_person, is_short

PART = re.compile(r"\([^()]*\)|\S+")
LONGEST_SHORT_NAME = 1
LONGEST_REGION = 2
"""Words of the name of a regency or village."""


def from_office(run: re.Match[str], lang: Any) -> re.Match[str]:
    """A run from the office in it, where only an ordinary word stands before: "Menurut Presiden Budi Wirawan"."""
    titles = lang.titles
    if titles.HEADS.isdisjoint(run[0].lower().split()):
        return run
    words = list(PART.finditer(run[0]))[:3]
    lower = [w[0].lower() for w in words]
    at = next((n for n, w in enumerate(lower) if w in titles.HEADS), 0)
    if not at or lower[0] in lang.unions.NAMED_AFTER or words[at][0] in lang.names.NAME_LIKE:
        return run
    shown = lang.kinds.RECORDED
    if not all(w in lang.clauses.STARTERS or w in shown or titles.is_word(w) for w in lower[:at]):
        return run
    return titles.RUN.match(run.string, run.start() + words[at].start(), run.end()) or run


def split_title(match: re.Match[str], traces: Traces, lang: Any) -> int | None:
    """Where the name begins in a run that opens with an office.

    None where the run opens with none, its end where no name follows.
    """
    titles = lang.titles
    opener = match[0].partition(" ")[0]
    if opener.lower().strip(".,") not in titles.HEADS or opener in lang.names.NAME_LIKE:
        return None
    words = list(PART.finditer(match[0]))
    second = titles.SECOND_WORDS.get(words[0][0].lower())
    if second and (len(words) < 2 or words[1][0].lower() != second):
        return None
    first = _behind_rank(words, lang)
    if first is None:
        lone = len(words) > LONGEST_PLAIN_NAME and len(words[-1][0]) == 1 and words[-2][0].istitle()
        first = past_body(words, _name_at(match[0], words[:-1] if lone else words, traces, lang), lang)
        if any(w[0].lower() in lang.titles.NAMED_AFTER for w in words[:first]):
            behind = (n + 1 for n in range(first, len(words) - 2) if words[n][0] in lang.places.NAMES)
            first = max(behind, default=first)
    while first < len(words) - 1 and words[first][0].lower().rstrip(".") in lang.titles.HONORIFICS:
        first += 1
    return match.start() + words[first].start() if first < len(words) else match.end()


def _behind_rank(words: list[re.Match[str]], lang: Any) -> int | None:
    """Index behind the last rank of an office, its force and brackets; None where it holds no rank."""
    general = lang.titles.GENERAL
    ranked = [
        n for n in range(len(words)) if n and _is_ranked(words, n, lang) and words[n - 1][0].lower() not in general
    ]
    corps = len(words) > 2 and _is_ranked(words, 0, lang) and words[1][0] in lang.names.OF_RANKS
    if not (ranked or corps or _opens_with_step(words, lang)):
        return None
    first = ranked[-1] + 1 if ranked else 1
    graded = words[first - 1][0] in lang.names.GRADED_RANKS
    behind = lang.names.OF_RANKS | lang.places.STATES | (lang.names.RANK_GRADES if graded else frozenset())
    while first < len(words) - 1 and (words[first][0].rstrip(".") in behind or words[first][0].startswith("(")):
        first += 1
    return first


def _opens_with_step(words: list[re.Match[str]], lang: Any) -> bool:
    """Whether a run opens with a rank of one of two steps: "Letnan Satu", "Brigadir Polisi Dua"."""
    force = len(words) > 1 and words[1][0] in lang.names.OF_RANKS
    step = words[1 + force][0] if len(words) > 1 + force else ""
    return words[0][0] in lang.names.GRADED_RANKS and step in lang.names.STEPS


def _is_ranked(words: list[re.Match[str]], at: int, lang: Any) -> bool:
    """Whether a word is a rank or opens one of two words: "Kompol", "Inspektur Satu"."""
    graded = words[at][0] in lang.names.GRADED_RANKS and at + 1 < len(words)
    return words[at][0].lower().strip(".") in lang.titles.RANKS or (graded and words[at + 1][0] in lang.names.STEPS)


def _name_at(run: str, words: list[re.Match[str]], traces: Traces, lang: Any) -> int:
    """Index of the first word that is no part of an office, its field, firm or place."""
    for known in (_balinese_at(words, lang), _living_at(words, traces, lang)):
        if known is not None:
            return known
    if (behind := _behind_state(words, lang)) is not None:
        return behind
    first = max(end(words, traces, lang) for end in (_behind_place, _behind_region, _behind_seat, _behind_fields))
    for number, word in enumerate(words[first:], first):
        bare = word[0].strip(".,()")
        if _begins_name(words, number, lang):
            return number
        if bare.lower() in lang.titles.FIRMS and bare.lower() not in lang.unions.TITLED_BODIES:
            behind = _behind_body(words, number + 1, lang)
            known = given_at(words, number + 2, lang) or _behind_known(words, number + 1, lang)
            return behind if behind > number + 1 else known
        if _is_of_office(run, words, number, lang):
            continue
        if _is_lone_name(words, number, traces, lang):
            return len(words) - 1
        behind = _behind_body(words, number, lang)
        while number < behind < len(words) - 1 and in_place(run, words[behind], lang):
            behind += 1
        body = lang.titles.is_word(bare.lower()) and len(words) - number > LONGEST_PLAIN_NAME
        given = given_at(words, number + 2, lang) if body else 0
        return given or (behind if behind > number else _behind_firm(words, number, traces, lang))
    return len(words)


def _living_at(words: list[re.Match[str]], traces: Traces, lang: Any) -> int | None:
    """Where a name of two words or more begins that speaks elsewhere; None where the run ends with none."""
    for at in range(1, len(words) - 1):
        name = " ".join(w[0] for w in words[at:])
        placed = words[at][0] in lang.places.NAMES or words[at][0].lower() in lang.further_offices.FIELDS
        joined = words[at - 1][0] in lang.clauses.AND
        if name in traces.living and not (placed or joined) and is_person(name, lang):
            return at
    return None


def _behind_fields(words: list[re.Match[str]], traces: Traces, lang: Any) -> int:
    """Behind the ordinary words that end two fields of an office: "Pengamat Komoditas dan Mata Uang Budi Wirawan"."""
    joins = lang.clauses.AND | {AMPERSAND}
    last = max((n for n in range(1, len(words) - 2) if words[n][0] in joins), default=0)
    named = traces.alone | traces.living | lang.unions.GIVEN
    if not last or any(w[0] in named and not lang.titles.is_word(w[0].lower()) for w in words[1:last]):
        return 1
    at = last + 1 + (words[last][0] == AMPERSAND)
    while at < len(words) - 2 and lang.titles.is_word(lower := words[at][0].lower()):
        if lower in lang.unions.FIRST_NAMES:
            break
        at += 1
    if words[last][0] != AMPERSAND:
        return at
    return given_at(words, at, lang) or max(at, len(words) - 2)


def _behind_state(words: list[re.Match[str]], lang: Any) -> int | None:
    """Behind the state that ends a firm's name before one of two words or three: "Direktur Agoda Indonesia Budi …"."""
    last = max((n for n in range(2, len(words) - 2) if words[n][0] in lang.places.STATES), default=0)
    firm = not lang.unions.FIRM_HEADS.isdisjoint(w[0].lower() for w in words[:2])
    return last + 1 if last and firm and len(words) - last <= LONGEST_PLAIN_NAME + 1 else None


def _balinese_at(words: list[re.Match[str]], lang: Any) -> int | None:
    """Where a name begins with "I" or "Ni" and a name of rank or birth: "I Gusti Ketut Astawa"."""
    pairs = ((words[n][0], words[n + 1][0], n) for n in range(1, len(words) - 1))
    names = lang.names
    return next((n for i, name, n in pairs if i in names.ARTICLES and name in names.BEHIND_ARTICLES), None)


def _behind_seat(words: list[re.Match[str]], traces: Traces, lang: Any) -> int:
    """Behind the place that ends the name of a body or region before a name of two words: "… PT Karya Area Tegal …"."""
    of_body = lang.titles.FIRMS | lang.further_offices.REGIONS
    body = next((n for n, w in enumerate(words) if n and w[0].strip(".,").lower() in of_body), len(words))
    for at in range(len(words) - 3, body, -1):
        if words[at][0] in lang.places.NAMES and traces.living.isdisjoint(w[0] for w in words[body : at + 1]):
            return at + 1
    return 0


def _behind_known(words: list[re.Match[str]], number: int, lang: Any) -> int:
    """Where a name of two words begins behind the words of a known firm; the end where none does."""
    at = number
    while at < len(words) and words[at][0].strip(".,()").lower() in lang.titles.PARTS:
        at += 1
    return at if number < at <= len(words) - 2 else len(words)


def _behind_place(words: list[re.Match[str]], traces: Traces, lang: Any) -> int:
    """Behind the place that an office of one place has before a name of two words: "Camat Cisarua Heri Risnandar"."""
    if len(words) < 4:
        return 1
    if (
        f"{words[0][0]} {words[1][0]}".lower() in lang.further_offices.OF_VILLAGES
        and len(words) > LONGEST_PLAIN_NAME + 1
    ):
        village = words[2][0].strip(".,")
        person = village.lower() in lang.unions.FIRST_NAMES or village in traces.living
        return 2 if person or not village.istitle() else 3
    place = words[1][0].strip(".,")
    if words[0][0].lower() not in lang.further_offices.OF_PLACES:
        regional = words[0][0].lower() in lang.further_offices.REGIONAL and len(words) == 4
        known = place in traces.alone - traces.living and words[-1][0] in traces.living
        told = any(f"{kind} {place}" in traces.phrases for kind in lang.places.KINDS)
        return 2 if regional and (known or told) else 1
    person = place.lower() in lang.unions.FIRST_NAMES or place in traces.living or place in lang.names.NOBLE_NAMES
    return 1 if person or not place.istitle() else 2


def _behind_region(words: list[re.Match[str]], traces: Traces, lang: Any) -> int:
    """Behind the unknown words that stand between an office of one region and a given name: "Bupati Tana Agus"."""
    offices, first = lang.further_offices, " ".join(w[0] for w in words[:2]).lower()
    head = 2 if first in offices.OF_REGIONS else 1
    if head == 1 and words[0][0].lower() not in offices.REGIONAL | offices.OF_PLACES:
        return 0
    given = next((n for n in range(head, len(words) - 1) if words[n][0] in lang.unions.GIVEN), 0)
    region = [w[0] for w in words[head:given]]
    names = traces.living | lang.names.NOBLE_NAMES | lang.names.ARTICLES | lang.unions.GIVEN
    held = any(w in names or not w.istitle() for w in region)
    return given if 0 < len(region) <= LONGEST_REGION and not held else 0


def _is_of_office(run: str, words: list[re.Match[str]], number: int, lang: Any) -> bool:
    """Whether a word is a bracket, an ordinal, an abbreviation, or of an office, body, house or place."""
    word, before = words[number], words[number - 1][0]
    bare, behind = word[0].strip(".,()"), words[number + 1][0] if number + 1 < len(words) else ""
    roman = bare.isupper() and bare.lower() in lang.words_numbers.ROMAN
    plain = word[0].startswith("(") or lang.titles.ORDINAL.match(bare) or roman or is_short(bare)
    held = (
        bare.lower() in lang.unions.TITLED_BODIES
        or in_place(run, word, lang)
        or lang.further_offices.is_field(bare.lower())
    )
    paired = f"{before} {bare}" in lang.names.PAIRS or f"{bare} {behind}" in lang.names.PAIRS
    of_place = before in lang.places.NATURAL and len(words) - number > LONGEST_SHORT_NAME
    return bool(plain or held or paired or of_place or before in lang.names.HOUSES)


def _is_lone_name(words: list[re.Match[str]], number: int, traces: Traces, lang: Any) -> bool:
    """Whether only the last word is a name, which speaks alone, behind the name of a body: "… Sekuritas Rovandi"."""
    name, before = words[-1][0].strip(".,"), [w[0].strip(".,") for w in words[number:-1]]
    spoken = name in traces.alone and name in traces.living and not lang.titles.is_word(name.lower())
    body = bool(before) and (before[-1] in lang.names.LONE_ENDS or before[-1].startswith(lang.bodies.NAMED))
    return spoken and body


def _behind_body(words: list[re.Match[str]], number: int, lang: Any) -> int:
    """Where two words or more stand behind the last one that ends the name of a body: "Tbk", "Group", "IPK"."""
    for at in range(len(words) - 3, number - 1, -1):
        bare = words[at][0].strip(".,")
        short = is_short(bare) and bare.isalpha() and not lang.titles.DEGREE.fullmatch(bare)
        if (short and bare.lower() not in lang.names.PARTICLES) or bare in lang.names.BODY_ENDS:
            return at + 1 + (words[at + 1][0].startswith("(") and at + 3 < len(words))
    return number


def _begins_name(words: list[re.Match[str]], number: int, lang: Any) -> bool:
    """Whether a word that offices hold begins a name: "Gubernur NTB Lalu Muhamad Iqbal", "Ketua PSI I Putu Yoga"."""
    of_place = words[number][0].lower() in lang.names.FIRST_NAMES and words[number - 1][0] in lang.places.NAMES
    if not (of_place or words[number][0] in lang.names.NOBLE_NAMES) or number + 1 == len(words):
        return False
    behind = words[number + 1][0]
    if words[number][0] in lang.names.ARTICLES:
        return behind in lang.names.BEHIND_ARTICLES
    if behind.lower() in lang.unions.TITLED:
        return False
    both = f"{words[number][0]} {behind}"
    return not behind.isupper() and both not in lang.names.PAIRS and both not in lang.places.NAMES


def _behind_firm(words: list[re.Match[str]], number: int, traces: Traces, lang: Any) -> int:
    """Index of the first word of the name in a run whose office ends before `number`: behind a firm where one follows.

    A word that the text uses alone but never lets speak is the firm: "Direktur Huawei Yu Chengdong"; in a longer run
    one used alone begins the name, as does any behind a body that all know: "Anggota DPR Rieke …".
    """
    behind = [w[0].strip(".,") for w in words[number + 1 :]]
    if words[number - 1][0].startswith("(") and len(behind) > 1 and behind[0] in traces.alone & traces.living:
        return number + 1
    if is_brand(words[number][0]) and number + 2 < len(words):
        return number + 1
    if names_body([w[0] for w in words[:number]], [w[0] for w in words[number:]], traces, lang):
        return number + 1
    if traces.is_body(words[number][0].strip(".,"), behind):
        return number + 1
    for end in range(len(words) - 2, number + 1, -1):
        firm = " ".join(w[0] for w in words[number:end])
        if firm in traces.phrases - traces.living and not is_person(" ".join(w[0] for w in words[:end]), lang):
            return end
    told = number > 1 and words[number - 1][0] in lang.abbreviations.KNOWN - lang.abbreviations.LEGAL_FORMS
    if told or lang.unions.FIRM_HEADS.isdisjoint(w[0].lower() for w in words[:number]):
        return number
    later = next((n for n in range(number + 1, len(words) - 1) if words[n][0].strip(".,") in traces.alone), number)
    if later > number and words[number][0].strip(".,") not in traces.alone and words[later][0].istitle():
        return later
    name = past_firm(words, number, traces)
    if name > number or len(words) - number <= LONGEST_PLAIN_NAME:
        return name
    later = next((n for n in range(number, len(words) - 1) if words[n][0].strip(".,") in traces.alone), number)
    return past_firm(words, later, traces)
