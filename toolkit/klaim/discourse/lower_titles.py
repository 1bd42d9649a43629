"""Offices in lower case right before a name, their place or firm between: "pemimpin Korea Utara Kim Jong Un"."""

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.names import Traces, in_place, is_brand, is_short, name_end
from klaim.discourse.offices import REACH, RoleMention, role_start
from klaim.discourse.title_splits import PART

LONGEST_HELD = 4
"""Words of a name right behind an office that need not speak."""

_WORD_AT = re.compile(r"\S+")
_WORDS_BEFORE = re.compile(r"(?:(?<![\w-])[A-Z]?[a-z][a-z-]* ){1,4}(?:\([A-Z]{2,7}\) )?$")


def lower_title(text: str, match: re.Match[str], traces: Traces, lang: Any) -> Iterator[RoleMention]:
    """An office in lower case, a place or body or none, a name: "pemimpin Korea Utara Kim Jong Un"."""
    reach = max(0, match.start() - REACH)
    if lang.titles.HEADS.isdisjoint(text[reach : match.start()].lower().split()):
        return
    before = _WORDS_BEFORE.search(text, reach, match.start())
    words = list(_WORD_AT.finditer(text, before.start(), match.start())) if before else []
    at = _office_at(words, lang)
    parts = list(PART.finditer(match[0]))
    if at is None or any(w[0] in lang.names.HOUSES for w in parts):
        return
    number = firm = _firm_words(words[at][0].lower(), parts, traces, lang)
    while number < len(parts) and _is_body(match[0], parts[number], lang):
        number += 1
        joins = parts[number][0] in lang.clauses.AND if number + 1 < len(parts) else False
        number += joins and _is_body(match[0], parts[number + 1], lang)
    if number == len(parts) or (not number and words[at][0] in lang.titles.OF_SOMEBODY):
        return
    start = match.start() + parts[number].start()
    stop = name_end(text, start, match.end(), lang)
    bodied = number > 0 and (number == firm or _is_one_body(parts[number - 1][0].strip("()"), lang))
    bodied = bodied or (not number and words[at][0].lower() in lang.further_offices.BEFORE_PEOPLE)
    if stop is not None and _is_somebody(text[start:stop], words[at][0], traces, lang, bodied=bodied):
        yield RoleMention("title", (start, stop), (role_start(text, words[at].start(), lang), start - 1))


def _firm_words(office: str, parts: Sequence[re.Match[str]], traces: Traces, lang: Any) -> int:
    """How many words before a name of two are the firm's that an office is of: "co-founder OpenAI Sam Altman"."""
    if office not in lang.further_offices.FIRM_HEADS:
        return 0
    return sum(1 for _ in itertools.takewhile(lambda p: is_brand(p[0]) and traces.is_firm(p[0]), parts[:-2]))


def _office_at(words: list[re.Match[str]], lang: Any) -> int | None:
    """Where an office of one person begins in words of lower case, None where they hold none."""
    titles = lang.titles
    words = [w for w in words if not w[0].startswith("(")]
    opening = titles.HEADS - titles.HONORIFICS
    heads_at = (n for n, w in enumerate(words) if w[0].lower() in (opening if n else titles.HEADS))
    at = next((n for n in heads_at if all(_tells(w[0], words[n][0].lower(), lang) for w in words[n + 1 :])), None)
    if at is None:
        return None
    second = titles.SECOND_WORDS.get(words[at][0].lower())
    if second and (at + 1 == len(words) or words[at + 1][0].lower() != second):
        return None
    parts = titles.PARTS - lang.clauses.AND if at == 1 else titles.PARTS
    plural = at > 0 and (words[at - 1][0] in titles.SEVERAL or words[at - 1][0] in parts)
    alone = words[at][0].istitle() and at + 1 == len(words)
    return None if plural or alone or words[at][0].capitalize() in lang.names.NAME_LIKE else at


def _tells(word: str, office: str, lang: Any) -> bool:
    """Whether a word between an office and a name is of the office, as any quality is of a profession's."""
    if word in lang.unions.TITLED or office not in lang.further_offices.BEFORE_PEOPLE:
        return word in lang.unions.TITLED
    other = (
        word in lang.kinds.NAMED_KINDS or word in lang.titles.ORGANISATIONS or word in lang.further_offices.NO_FIELDS
    )
    clause = word in lang.unions.OUTSIDE_OFFICE or lang.titles.ends_office(word)
    known = lang.titles.is_word(word) or word.endswith(lang.offices.ENDINGS)
    return (
        bool(known)
        and word.islower()
        and word not in lang.titles.HONORIFICS
        and not other
        and not clause
        and not lang.titles.ABSTRACT.fullmatch(word)
    )


def _is_somebody(name: str, office: str, traces: Traces, lang: Any, *, bodied: bool) -> bool:
    """Whether capitals behind an office in lower case are a person's name rather than a club's or firm's.

    Behind the place or body that the office is of they are one, where they are two to four words.
    """
    words = name.split()
    if len(words) == 1:
        return name in traces.living and office in lang.titles.BEFORE_SHORT_NAMES
    speaks = name in traces.living or not traces.living.isdisjoint(words)
    holds = bodied or office.lower() in lang.titles.PROFESSIONS
    return speaks or (holds and len(words) <= LONGEST_HELD)


def _is_one_body(word: str, lang: Any) -> bool:
    """Whether a word before a name is a body's or place's whole name, of which the name behind is no part."""
    short = word.isupper() and word.lower() not in lang.titles.FIRMS
    return short or word in lang.unions.KNOWN_PLACES or word.lower() in lang.further_offices.GROUPS


def _is_body(run: str, word: re.Match[str], lang: Any) -> bool:
    """Whether a word before a name is of a place or an abbreviation."""
    bare = word[0].strip(".,()")
    known = bare.lower() in lang.titles.PARTS or bare.lower() in lang.titles.ORGANISATIONS
    return is_short(bare) or in_place(run, word, lang) or known
