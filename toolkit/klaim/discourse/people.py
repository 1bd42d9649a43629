"""Which runs of capitals of a text name people: told by what those do, and by the short names the text has for them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from klaim.discourse.names import AMPERSAND, Traces, is_person, place_spans

LONGEST_PLAIN = 4
"""Words of a name that no office stands before."""

LONGEST_SHORTENED = 6
"""Words of a name that is told by the one of them that stands alone later."""

SHORTEST_GIVEN = 2
"""Words of a name with a word of the language in it must be more: "Putri Kesuma Wardini"."""

SURELY_NAME = 4
"""Words in capitals, none of the language, that are a name where a sentence opens with them too."""

LONGEST_FIRST_NAME = 9
"""Letters of a name that is shaped like the noun of a deed."""

LONGEST_OWN = 5
"""Letters of a name in "-nya": "Sonya"."""

REACH = 24
"""Characters before a name in which the noun stands that makes it the name of a body."""

_SERIES = re.compile(r"[A-Z][a-z]+ [A-Z]+\d")
"""The name of a product by its maker and a code: "Melati X70"."""

PART = re.compile(r"\([^()]*\)|\S+")
_LOWER = re.compile(r"(?<![\w-])[a-z]{3,}(?![\w-])")


@dataclass(frozen=True, slots=True)
class Run:
    """Capitals that may be a name, and whether they stand somewhere else than at the start of a sentence.

    `numbered` ones have a figure behind them, as the name of a product does.
    """

    text: str
    inside: bool
    numbered: bool = False


def people_of(text: str, found: Sequence[Run], traces: Traces, known: set[str], lang: Any) -> set[str]:
    """The names of people that no office tells; `known` are those that one does."""
    common = frozenset(_LOWER.findall(text))
    plain = {run.text for run in found if not run.numbered}
    found = [run for run in found if run.text in plain]
    names = _plain(found, traces, common, lang) | _shortened(found, traces, common, lang)
    names |= (
        _lone_speakers(text, traces.alone, lang)
        | set(_speaking_officers(text, lang))
        | set(_behind_bracket(found, traces, lang))
    )
    names |= _lengthened(found, {name for name in names | known if " " not in name}, common, lang)
    names |= _whole(found, {name for name in names if " " in name}, common, lang)
    return {name for name in names if not _is_body(name, text, lang)}


def _is_body(name: str, text: str, lang: Any) -> bool:
    """Whether a noun for a body or product stands right before a name somewhere: "tim Hyundai Hillstate"."""
    found = re.finditer(rf"{re.escape(name)}\b", text)
    return any(lang.people.OF_BODY.search(text, max(0, one.start() - REACH), one.start()) for one in found)


def _plain(found: Sequence[Run], traces: Traces, common: frozenset[str], lang: Any) -> set[str]:
    """Names of two words or more that speak or have an age, by themselves or by the one word used alone later."""
    people = set()
    inside, texts = {run.text for run in found if run.inside}, [run.text for run in found]
    alone, living = traces.alone, traces.living
    brands = {run.split()[0] for run in texts if _SERIES.match(run)}
    for run in set(texts):
        words = run.split()
        if not 2 <= len(words) <= LONGEST_PLAIN or words[0].lower() in lang.titles.HEADS or "(" in run:
            continue
        if words[0] in lang.places.NAMES | brands or not is_person(run, lang):
            continue
        first = words[0].lower()
        function = first in lang.unions.COMMON_OPENERS
        doubtful = texts.count(run) == 1 and words[1] in living and run not in living
        opens = run not in inside and (words[0] not in alone or function)
        if opens and (function or _is_common(words[0], lang) or doubtful):
            continue
        if run in living or len([w for w in words if w in alone and w in living]) == 1:
            people.add(run)
    return people


def _shortened(found: Sequence[Run], traces: Traces, common: frozenset[str], lang: Any) -> set[str]:
    """Names of two words or more of which one, that is no common word of the text, stands alone behind them.

    Where it opens a sentence, only a last name that does not itself speak elsewhere: "Ultimatum Prabu", "kata Prabu".
    A word that stands alone before is no short form: "Gemini" of "Gemini Intelligence"; a firm before a name of two
    words is no part of it: "(insinyur) Google Michele Rossi"; nor is a word that opens a sentence: "Perjalanan …".
    """
    names = set()
    inside, texts = {run.text for run in found if run.inside}, [run.text for run in found]
    for at, run in enumerate(texts):
        words = run.split()
        if not 2 <= len(words) <= LONGEST_SHORTENED or words[0].lower() in lang.titles.HEADS:
            continue
        firm = len(words) > SHORTEST_GIVEN and words[-1] in traces.alone and _leads_others(words, texts)
        led = len(words) > SHORTEST_GIVEN and run not in inside and bool(lang.titles.is_word(words[0].lower()))
        words = words[1:] if firm or led or words[0] in lang.places.NAMES else words
        if not is_person(" ".join(words) if firm or led else run, lang):
            continue
        given = lang.people.GIVEN if len(words) > SHORTEST_GIVEN else frozenset()
        if len(words) < 2 or any(
            w.lower() in common or (w.lower() not in given and _is_common(w, lang)) for w in words
        ):
            continue
        short = [w for w in words if w in traces.alone]
        silent = short == words[-1:] and short[0] not in traces.living
        known = short[:1] == words[:1] or texts.count(run) > 1 or len(words) >= SURELY_NAME
        if not (run in inside or silent or known):
            continue
        either = len(short) == len(words) == 2 and run in inside
        if not (len(short) == 1 or either) or any(w in lang.places.NAMES for w in short):
            continue
        first = texts.index(run)
        if all(w in texts[at + 1 :] and w not in texts[:first] for w in short):
            names.add(" ".join(words))
    return names


def _leads_others(words: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether a word stands alone and before other words too, as the name of a firm does: "Google", "Google Search"."""
    behind = (text.split()[1] for text in texts if text.startswith(f"{words[0]} "))
    return words[0] in texts and any(word not in words for word in behind)


def _is_common(word: str, lang: Any) -> bool:
    lower = word.lower()
    abstract = len(word) > LONGEST_FIRST_NAME and lang.titles.ABSTRACT.fullmatch(lower)
    adverb = len(word) > LONGEST_OWN and lower.endswith(lang.clauses.POSSESSIVE)
    return bool(lower in lang.clauses.PREPOSITIONS or lang.titles.is_word(word) or abstract or adverb)


def _lone_speakers(text: str, alone: frozenset[str], lang: Any) -> set[str]:
    """Single names that the text only knows by what they say or are accused of: "kata Wang", "tersangka Sarmidi".

    No firms or groups, which it calls so.
    """
    told = (lang.people.SAID_BY, lang.people.PLAYS_PART)
    said = {m["name"] for pattern in told for m in pattern.finditer(text)} & alone
    groups = {m["name"] for m in lang.people.OF_GROUP.finditer(text)} if said else set()
    return {name for name in said - groups if not lang.titles.is_word(name) and is_person(name, lang)}


def _speaking_officers(text: str, lang: Any) -> Iterator[str]:
    """Names behind an office, a place or none and a comma: "kata petugas terminal, Safrudin"."""
    for match in lang.people.SAID_BY_OFFICE.finditer(text):
        if match["office"].lower() not in lang.unions.NAMED_SPEAKERS:
            continue
        name = ""
        for part in match["who"].split(", ")[1 : LONGEST_PLAIN + 1]:
            run = lang.titles.RUN.match(part)
            if run is None:
                break
            if is_person(run[0], lang) and (" " in run[0] or not lang.titles.is_word(run[0])):
                name = run[0]
            if run.end() < len(part.rstrip()):
                break
        if name:
            yield name


def _behind_bracket(found: Sequence[Run], traces: Traces, lang: Any) -> Iterator[str]:
    """Names right behind the abbreviation of a body in brackets: "Perlindungan Konsumen (PEPK) Sari Wulandari"."""
    for run in found:
        before, _, name = run.text.rpartition(") ")
        words = name.split()
        short = before.rpartition("(")[2].lower()
        alone = len(words) == 1 and name in traces.living and run.text.split()[0].lower() in lang.titles.HEADS
        plain = (
            before
            and before.split()[0].lower() in lang.unions.KNOWN
            and short not in lang.titles.NAMED_AFTER
            and (alone or 1 < len(words) <= LONGEST_PLAIN)
            and words[0] not in lang.places.NAMES
        )
        if plain and not lang.titles.is_word(words[0]) and is_person(name, lang):
            yield name


def _lengthened(found: Sequence[Run], single: set[str], common: frozenset[str], lang: Any) -> set[str]:
    """The one longer name in which each single name of somebody stands: "Longo" in "Formula E, Alberto Longo"."""
    names = set()
    stretches = [part.split() for run in found if " " in run.text for part in _stretches(run, common, lang)]
    for name in single:
        near = [w[1:] if w[0] in lang.places.NAMES and w[0] != name else w for w in stretches if name in w]
        fuller = {" ".join(words) for words in near if 1 < len(words) <= LONGEST_PLAIN}
        longest = max(sorted(fuller), key=len, default="")
        if longest and all(f" {f} " in f" {longest} " for f in fuller) and is_person(longest, lang):
            names.add(longest)
    return names


def _whole(found: Sequence[Run], names: set[str], common: frozenset[str], lang: Any) -> set[str]:
    """Names with more before them, as the text first gives them: "Ida Bagus Made Astika" of "Made Astika"."""
    stretches = [part for run in found for part in _stretches(run, common, lang) if part.count(" ") >= SHORTEST_GIVEN]
    texts, whole = [run.text for run in found], set()
    for name in names:
        fuller = {part for part in stretches if part.endswith(f" {name}")}
        longest = max(sorted(fuller), key=len, default="")
        first = longest.split()[:1]
        given = bool(first) and (first[0].lower() in lang.unions.FIRST_NAMES or first[0] in lang.names.NOBLE_NAMES)
        short = given and len(longest.split()) <= LONGEST_SHORTENED and longest in texts and name in texts
        if short and texts.index(longest) < texts.index(name) and is_person(longest, lang):
            whole.add(longest)
    return whole


def _stretches(run: Run, common: frozenset[str], lang: Any) -> Iterator[str]:
    """The parts of a run that may be a name: none goes on over a bracket, an abbreviation or a word of a body.

    At the start of a sentence the first word of all is none that the text has in lower case.
    """
    words: list[str] = []
    places = [span for span in place_spans(run.text, lang) if " " in run.text[slice(*span)]]
    for match in PART.finditer(run.text):
        word = match[0].strip(".,")
        behind = run.text[match.end() + 1 :].partition(" ")[0]
        numeral = word in lang.names.ARTICLES and behind not in lang.names.BEHIND_ARTICLES
        own = word in lang.unions.NAMES_OF_PEOPLE or word.lower() in lang.names.FIRST_NAMES
        short = word.isupper() and len(word) > 1
        opener = not run.inside and not match.start() and (word.lower() in common or _is_common(word, lang))
        joined = word == AMPERSAND or run.text[: match.start()].endswith(f"{AMPERSAND} ")
        bracket = match[0][0] == "("
        inside = numeral or any(a <= match.start() < b for a, b in places)
        known = word.lower() in lang.unions.KNOWN or lang.further_offices.is_field(word.lower())
        if bracket or joined or inside or short or opener or (not own and known):
            yield " ".join(words)
            words = []
        else:
            words.append(match[0])
    yield " ".join(words)


def is_nobody(text: str, name: tuple[int, int], lang: Any) -> bool:
    """Whether a name is that of a team or of a month: "pebalap tim Melati Racing", "13 April, sebuah insiden …"."""
    start, end = name
    month = text[start:end] in lang.words_numbers.MONTH_NAMES and text[max(0, start - 2) : start - 1].isdigit()
    return month or lang.people.OF_TEAM.search(text, max(0, start - REACH), start) is not None


def called(text: str, matches: Sequence[re.Match[str]], lang: Any) -> dict[str, str]:
    """What people are called besides the name that the text gives right before or behind: "…, akrab disapa Ubed"."""
    found = {m["short"]: m["name"] for m in lang.people.INITIALS_OF.finditer(text)}
    ends = {m.end(): m for m in matches}
    starts = {m.start(): m for m in matches}
    told = [
        (m["short"], ends.get(len(text[: m.start()].rstrip())), -1) for m in lang.people.CALLED_BESIDES.finditer(text)
    ]
    told += [(m["short"], starts.get(m.end()), 0) for m in lang.people.CALLED_BEFORE.finditer(text)]
    for short, run, side in told:
        name = [*_stretches(Run(run[0], inside=False), frozenset(), lang)][side].strip(",") if run else ""
        if name and " " in name and short not in lang.places.NAMES and is_person(name, lang):
            found[short] = name
    return found
