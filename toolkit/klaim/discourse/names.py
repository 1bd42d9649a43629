"""Runs of capitals in a text, and which of them can name a person."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

_PLAIN_WORD = re.compile(r"(?<![\w-])[^\W\d_]++(?:-[^\W\d_]++)*+(?![\w-])")
_SPACES = re.compile(r"\s+")
_BRACKETED = re.compile(r"\s?\([^()]*\)")
_INSET = re.compile(r"\s(?P<opens>\(\S*)")
_BRAND = re.compile(r"^(?=\w{4,8}$)\w*[a-z]{2}[A-Z]|[a-z][A-Z]{2}")
"""Capitals inside a word, as brands have them: "MotoGP", "MacBook"."""

_PAIR = re.compile(r"\w [A-Z][a-z]{3,}-[A-Z][a-z'’]{3,} \w")
"""Two people who stand together, by their names: "Budi Wirawan-Sari Lestari"."""

_UNSPOKEN = re.compile(r"[^AEIOU]{4}")
"""More consonants in a row than a name has: "DPUBMSDA"."""

LONGEST_SHORT = 8
"""Letters that no abbreviation of a body has that could be spoken."""

_GLOSS = re.compile(r" \(([A-Z][^()\n]*)")
AMPERSAND = "&"
LONGEST_NAME = 6
LONGEST_PLAIN = 3
"""Words of a name that may begin with two ordinary ones."""
INITIALS = 2
"""Letters of a bearer's further names, shortened inside a name of more words."""


@dataclass(frozen=True, slots=True)
class Traces:
    """What a text shows of its capitalised words: `alone` stand by themselves, `living` speak or have an age."""

    alone: frozenset[str]
    living: frozenset[str]
    phrases: frozenset[str] = frozenset()
    """Those of several words."""

    def is_firm(self, word: str) -> bool:
        """Whether a word used alone never speaks, as the name of a firm between an office and a name."""
        return word in self.alone and word not in self.living

    def is_body(self, word: str, behind: Sequence[str]) -> bool:
        """Whether a word between an office and a name of two words is a body's: it never speaks, the name does."""
        return self.is_firm(word) and len(behind) > 1 and behind[0] in self.alone and behind[0] in self.living


@lru_cache(maxsize=16)
def runs(text: str, lang: Any) -> tuple[re.Match[str], ...]:
    """Every run of capitalised words, brackets inside it included; two names joined by "dan" are two runs."""
    return tuple(_runs(text, lang))


def _runs(text: str, lang: Any) -> Iterator[re.Match[str]]:
    for found in lang.titles.RUN.finditer(text):
        match = _unnumbered(found, lang)
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


def _unnumbered(run: re.Match[str], lang: Any) -> re.Match[str]:
    """A run without the word or number right before a name: "Sosok Budi Wirawan", "terdakwa II Budi Wirawan"."""
    number, _, name = run[0].partition(" ")
    if number in lang.names.SHOWN and " " in name:
        return lang.titles.RUN.match(run.string, run.start() + len(number) + 1, run.end()) or run
    if not number.isupper() or number.lower() not in lang.words_numbers.ROMAN or is_balinese(number, name, lang):
        return run
    if lang.parties.NUMBERED.search(run.string, max(0, run.start() - lang.parties.LONGEST_NUMBERED), run.start()):
        return lang.titles.RUN.match(run.string, run.start() + len(number) + 1, run.end()) or run
    return run


def is_balinese(number: str, name: str, lang: Any) -> bool:
    """Whether what looks like a number opens a name of rank or birth: "I Gede Astina"."""
    return number in lang.names.ARTICLES and name.partition(" ")[0] in lang.names.BEHIND_ARTICLES


def _joins_names(before: str, after: str, lang: Any) -> bool:
    """Whether "dan" stands between two names rather than inside the name of a body or an office."""
    words = before.lower().split()
    titles = lang.titles
    if words[-1] in titles.PARTS or words[-1] in titles.HEADS:
        return False
    office = words[0] in titles.HEADS or words[0] in titles.BODIES or words[0] in titles.ORGANISATIONS
    return after.lower() in titles.HEADS or not office


def heads(text: str, lang: Any, more: frozenset[str] = frozenset()) -> Iterator[re.Match[str]]:
    """Every word that can open an office, or is one of `more`."""
    known = lang.titles.HEADS | more
    return (m for m in _PLAIN_WORD.finditer(text) if m[0].lower() in known)


def clean(text: str) -> str:
    """A phrase without its brackets and with single spaces."""
    return _SPACES.sub(" ", _BRACKETED.sub("", text)).strip(" ,")


def in_place(run: str, word: re.Match[str], lang: Any) -> bool:
    """Whether a word of a run is part of the name of a place, or a kind of place, that the language knows."""
    if word[0] in lang.places.KINDS:
        return True
    return any(a <= word.start() < b for a, b in place_spans(run, lang))


@lru_cache(maxsize=1024)
def place_spans(text: str, lang: Any, offset: int = 0) -> tuple[tuple[int, int], ...]:
    """Spans of the known names of places in a text that begins at `offset`, longest match first."""
    return tuple([(offset + m.start(), offset + m.end()) for m in lang.places.PATTERN.finditer(text)])


def is_brand(word: str) -> bool:
    """Whether a word has capitals inside it, as brands have."""
    return _BRAND.search(word) is not None


def is_short(word: str) -> bool:
    """Whether a word in capitals is what a body or force is called for short."""
    return word.isupper() and (1 < len(word) < LONGEST_SHORT or _UNSPOKEN.search(word) is not None)


def is_named_after(text: str, at: int, lang: Any) -> bool:
    """Whether what begins at a place is what a hospital, street or stadium before it is named after."""
    return text[:at].rstrip().rpartition(" ")[2].lower() in lang.titles.NAMED_AFTER


def is_joined(text: str, at: int) -> bool:
    """Whether an ampersand joins what stands at a place to what stands before it."""
    return text[max(0, at - 2) : at].rstrip().endswith(AMPERSAND)


def is_inside(text: str, at: int) -> bool:
    """Whether what stands at a place stands inside a sentence."""
    return at > 1 and (text[at - 2].isalnum() or text[at - 2] in ",)")


def name_end(text: str, start: int, end: int, lang: Any) -> int | None:
    """End of a person's name that begins at `start`, None where the words cannot be one."""
    inset = _INSET.search(text, start, end)
    glossed = _GLOSS.match(text, end)
    if glossed is not None and not _is_nickname(glossed[1], text[start:end], lang):
        return None
    if inset is not None and inset["opens"].strip("()").isupper():
        return None
    name = text[start : inset.start() if inset else end]
    words = name.split()
    while len(words) > 1 and lang.titles.DEGREE.fullmatch(words[-1].strip(",")):
        name = name.rstrip().removesuffix(words.pop()).rstrip()
    name = name.strip(" ,.")
    if not words or len(words) > LONGEST_NAME or not is_person(name, lang):
        return None
    return start + len(name)


def bare_end(run: re.Match[str], lang: Any) -> int:
    """Where a run of capitals ends without the degrees behind a name: "Muhammad Yamin SpJP (K)"."""
    kept = run[0]
    while kept.count(" ") > 1 and lang.titles.DEGREE.fullmatch(kept[kept.rindex(" ") :].strip(" (),")):
        kept = kept[: kept.rindex(" ")].rstrip()
    return run.start() + len(kept)


def _is_nickname(short: str, name: str, lang: Any) -> bool:
    """Whether a bracket behind a name is its initials, another name or a party: "Agus Harimurti (AH)", "… (PKB)"."""
    words = short.split()
    if short.lower() in lang.names.PARTIES:
        return True
    initials = "".join(w[0] for w in name.split())
    if len(words) > 1 and words[-1] == initials:
        return True
    if len(words) == 1 and short.istitle() and shortens(short.lower(), name.lower().split()):
        return True
    return (len(short) > 1 and short == initials) or (len(words) > 1 and all(w.istitle() for w in words))


def shortens(short: str, words: Sequence[str]) -> bool:
    """Whether a word begins a word of a name, or joins the beginnings of its first two words."""
    if any(word.startswith(short) for word in words):
        return True
    if len(words) < 2:
        return False
    first, second = words[0], words[1]
    return any(first.startswith(short[:cut]) and second.startswith(short[cut:]) for cut in range(2, len(short) - 1))


@lru_cache(maxsize=1024)
def is_person(name: str, lang: Any) -> bool:
    """Whether capitalised words can name a person: no place, body, office, day, degree, deed or abbreviation."""
    words = name.split()
    titles = lang.titles
    if (
        not words
        or name in lang.places.NAMES
        or words[0] in lang.places.KINDS
        or words[-1] in lang.places.QUARTERS
        or words[-1] in lang.places.STATES
    ):
        return False
    lower = [w.lower() for w in words]
    placed = len(words) > 1 and words[-1] in lang.places.NAMES and _is_plain(lower[:-1], lang)
    if placed or (len(words) > LONGEST_PLAIN and _is_plain(lower[:2], lang)):
        return False
    if len(words) > 1 and titles.ABSTRACT.fullmatch(lower[0]):
        return False
    own = len(lower) > 1 and lower[0] in lang.names.FIRST_THOUGH_NOT_ALONE
    if any(w in lang.clauses.AUXILIARIES or w in lang.clauses.NEGATIONS for w in lower):
        return False
    if any(w in titles.ORGANISATIONS or w in titles.DAYS or w in lang.names.NEVER_IN_NAMES for w in lower[own:]):
        return False
    if any(w in lang.reporting.BARE or lang.names.is_headline_verb(w) for w in lower) or len(name) < 3:
        return False
    if titles.DEGREE.fullmatch(name) or _says_something(lower, lang) or _PAIR.search(name):
        return False
    starts = lower[0] in lang.unions.NO_NAME_OPENERS and words[0] not in lang.names.NOBLE_NAMES
    own = lang.names.LAST_NAMES if len(words) > 1 else frozenset()
    named = lower[0] in lang.names.FIRST_NAMES or words[0] in lang.names.NOBLE_NAMES
    rest = words[1:] if len(words) > 1 and named else words
    of_office = [w for w in rest if w not in own and w.lower() in lang.unions.TITLED]
    if starts or 2 * len(of_office) >= len(lower):
        return False
    if any(w.lower() in lang.unions.OFFICES_OF_NAMES and w not in own and w not in lang.names.NAME_LIKE for w in words):
        return False
    if lower[0] in titles.PARTS and lower[0] not in lang.names.FIRST_NAMES:
        return False
    if any(any(c.isdigit() for c in w) or ("." in w[1:-1] and not w[0:2].endswith(".")) for w in words):
        return False
    middle = [] if len(words) <= INITIALS else words[1:-1]
    return not any(
        (w.isupper() and len(w.strip(".")) > 1 and not (w in middle and _is_initials(w, lang))) or _BRAND.search(w)
        for w in words
    )


def _is_initials(word: str, lang: Any) -> bool:
    """Whether capitals inside a name are two initials of its bearer: "Tono LP Wibawa", "Tono L.P. Wibawa"."""
    known = word in lang.bodies.SHORT or word in lang.bodies.COUNTRY or word.lower() in lang.titles.ORGANISATIONS
    return len(word.replace(".", "")) == INITIALS and not known


def _is_plain(lower: list[str], lang: Any) -> bool:
    """Whether words are ordinary ones, none of them a given name: "area", "aksi seniman"."""
    given = lang.further_offices.GIVEN | lang.names.FIRST_NAMES
    return all(w not in given and lang.titles.is_word(w) for w in lower)


def _says_something(lower: list[str], lang: Any) -> bool:
    """Whether words in capitals are those of a headline: a verb, an abstract noun or three ordinary words."""
    known = [lang.titles.is_word(w) for w in lower]
    verbs = any(
        k and (lang.verbs.carries_clause(w) or w.endswith(lang.clauses.POSSESSIVE))
        for w, k in zip(lower, known, strict=True)
    )
    abstract = known[0] and lang.titles.ABSTRACT.fullmatch(lower[0])
    return bool(verbs or abstract) or (len(lower) > 2 and all(known))
