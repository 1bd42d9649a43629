"""Lists behind "termasuk", "yakni", "antara lain": each thing named takes the place of the phrase before them."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.parsing import Token
from klaim.propositions._detailed import Part, named_part, with_number
from klaim.propositions._frames import frames
from klaim.propositions._listing import parts
from klaim.propositions._model import Argument, Clause, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._several import behind_deed, by_what, each_of_several, spells_several, without_quality
from klaim.propositions._tree import NOMINAL, supplied, trim

PAIR = 2
LONGEST = 6
"""Words of a phrase that a list may replace."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """The clause before the list, with the list in place of its last argument, or of its subject where it has none."""
    if all(clause.segment.kind != "including" for clause in parsed.clauses):
        return
    host: Proposition | None = None
    for clause in parsed.clauses:
        if clause.segment.kind in ("main", "coordinate"):
            read = [] if opens_on_those(clause.tokens, lang) else frames(parsed, clause, "inclusion", lang)
            host = read[-1] if read else host
        elif clause.segment.kind == "including" and host is not None and trim(clause.tokens):
            figure = _figure(clause, lang)
            if figure is not None and host.subject:
                yield _with_figure(host, figure, clause, lang)
            elif host.arguments and (numbered := _numbered(clause, lang)):
                yield from (one for name, part in numbered if (one := _of_part(host, name, part, lang)) is not None)
            elif some := _some_of_them(host, clause, lang):
                yield from (replace(host, subject=one) for one in some)
            elif some := _some_of_those_struck(host, clause, lang):
                yield from (replace(host, arguments=(*host.arguments[:-1], Argument((), one))) for one in some)
            elif clause.tokens[0].pos in NOMINAL:
                yield from _before_rest(host, clause, lang)


def _some_of_them(host: Proposition, clause: Clause, lang: Any) -> list[Phrase]:
    """Those of a number of people whom "termasuk" names: "Tujuh orang tewas, termasuk seorang anak dan pilot"."""
    if any(not a.marker for a in host.arguments):
        return []
    return _people_named(host.subject, clause, lang)


def _some_of_those_struck(host: Proposition, clause: Clause, lang: Any) -> list[Phrase]:
    """Those whom "termasuk" names behind what is done to a number of people: "menewaskan 17 orang, termasuk …"."""
    last = host.arguments[-1] if host.arguments else None
    return [] if last is None or last.marker or not host.subject else _people_named(last.words, clause, lang)


def _people_named(counted: Phrase, clause: Clause, lang: Any) -> list[Phrase]:
    """The people that a clause behind "termasuk" names, where a phrase before it counts people."""
    at = next((n for n, t in enumerate(counted[:PAIR]) if t.pos == "NUM"), len(counted))
    people = any(t.lower in lang.unions.COUNTED_PEOPLE for t in counted[at : at + PAIR])
    if not people or clause.segment.marker[0].lower in lang.lists.IN_FULL:
        return []
    listed = _joined(clause, lang)
    told = [thing for thing in parts(listed, lang) if thing]
    if any(t.text == "," for t in listed) and len(told) == 1:
        return []
    return told if all(_is_somebody(thing, lang) for thing in told) else []


def _is_somebody(thing: Phrase, lang: Any) -> bool:
    """Whether a phrase is some person, an office with its holder or counted people, and no clause."""
    if any(t.lower == lang.clauses.RELATIVE for t in thing):
        return False
    first = thing[0].lower.removesuffix(lang.clauses.POSSESSIVE)
    named = thing[0].text[0].isupper() or first in lang.unions.SOMEBODY | lang.unions.RELATED
    counted = thing[1].lower.split("-")[0] if _counts(thing[0], lang) and len(thing) > 1 else ""
    return named or counted in lang.unions.COUNTED_PEOPLE


def _before_rest(host: Proposition, clause: Clause, lang: Any) -> Iterator[Proposition]:
    """The clause with its list, what it goes on with behind the list left at its end."""
    start = clause.segment.marker[0].start
    rest = tuple(a for a in host.arguments if a.all[0].start > start)
    before = replace(host, arguments=tuple(a for a in host.arguments if a not in rest))
    things = _things(_joined(clause, lang), lang)
    sizes = len(things) > 1 and bool(before.arguments) and all(_is_size(thing, lang) for thing in things)
    sized = sizes and any(t.pos == "NUM" for t in before.arguments[-1].words)
    insets = (_with_inset(before, thing, clause) for thing in things if not sized)
    size = spells_several(before, lang)
    spelt = each_of_several(before, size, things, lang) if size else _spelt_out(before, clause, lang)
    for one in insets if sizes else _for_counted(before, things, lang) or spelt:
        yield replace(one, arguments=(*one.arguments, *rest))


def _figure(clause: Clause, lang: Any) -> Argument | None:
    """The figure that "yakni" tells of its clause: "naik paling tinggi, yakni (sebesar) 20 persen"."""
    tokens = trim(clause.tokens)
    if clause.segment.marker[0].lower not in lang.lists.IN_FULL or not any(t.pos == "NUM" for t in tokens[:LONGEST]):
        return None
    led = tokens[0].lower in lang.measures.LEADS
    words = tokens[led:]
    if not words:
        return None
    text = "".join(t.text + " " * t.space for t in words).rstrip()
    found = lang.quantities.find_quantities(text)
    if not found or found[0].hedge_start or found[0].end < len(text):
        return None
    sized = lang.quantities.is_measure(found[0].unit)
    lead = lang.measures.OF_SIZE if sized else lang.measures.OF_NUMBER
    return Argument(tokens[:1] if led else (supplied(words[0], lead)._replace(pos="ADP"),), words)


def _with_figure(host: Proposition, figure: Argument, clause: Clause, lang: Any) -> Proposition:
    """A clause with the figure that "yakni" tells of it; where something is stays before the number."""
    last = host.arguments[-1] if host.arguments else None
    if last is None or host.predicate[-1].lower not in lang.clauses.STANDS_SOMEWHERE:
        return replace(host, arguments=(*host.arguments, figure))
    return _with_inset(host, trim(clause.tokens), clause)


def _with_inset(host: Proposition, thing: Phrase, clause: Clause) -> Proposition:
    """A clause with what "yakni" tells of its last argument set behind that."""
    last = host.arguments[-1]
    mark = supplied(thing[0], ",")._replace(space=True)
    link = tuple(supplied(mark, w.lower) for w in clause.segment.marker[:1])
    end = last.words[-1]._replace(space=False)
    told = replace(last, words=(*last.words[:-1], end, mark, *link, *thing))
    return replace(host, arguments=(*host.arguments[:-1], told))


def _is_size(thing: Phrase, lang: Any) -> bool:
    """Whether a thing of a list is a figure with a measure: "21,6 persen di perkotaan"."""
    found = lang.quantities.find_quantities("".join(t.text + " " * t.space for t in thing))
    return bool(found) and not found[0].hedge_start and bool(lang.quantities.is_measure(found[0].unit))


def opens_on_those(tokens: Phrase, lang: Any) -> int:
    """Where the "yang" is that tells of whom a clause goes on to name: "sejumlah tokoh yang hadir …"; 0 for none."""
    start = next((n for n, t in enumerate(tokens[:LONGEST]) if t.lower == lang.clauses.RELATIVE), 0)
    return start if any(t.lower in lang.unions.IDENTIFIED for t in tokens[:start]) else 0


def _spelt_out(host: Proposition, clause: Clause, lang: Any) -> Iterator[Proposition]:
    """The clause with its list, where that follows a short phrase that holds no clause.

    Of "pemicu berbagai kejahatan" only what "berbagai" opens is replaced, of "pasokan dari tiga kota" "tiga kota".
    """
    full = clause.segment.marker[0].lower in lang.lists.IN_FULL
    listed = _joined(clause, lang)
    several = any(t.lower in lang.clauses.AND for t in listed)
    things = _things(listed, lang)
    numbered = len(things) > 1 and all(_counts(thing[0], lang) for thing in things)
    if not host.subject or (_counts(listed[0], lang) and not numbered) or listed[0].lower == lang.clauses.RELATIVE:
        return
    if full and not several:
        return
    if full and all(t[0].pos == "PROPN" for t in things) and host.arguments and _counted_alone(host, lang):
        yield from (replace(host, subject=thing) for thing in things)
    elif host.arguments:
        last = without_quality(host.arguments[-1], lang) if numbered else host.arguments[-1]
        if any(t.lower in lang.titles.AS for t in last.all) or _is_named_place(last, things, lang):
            return
        near = host.arguments[-1].words[-1].end + 3 >= clause.segment.marker[0].start
        counted = full or numbered
        opener = next((n for n, t in enumerate(last.words) if _opens(t, lang, counted=counted)), None)
        if opener is None and (last.marker or by_what(last, things)) and _means_several(host.subject, lang):
            if listed[0].text[0].isupper() and not full:
                yield from (replace(host, subject=thing) for thing in things)
            return
        at = opener or _behind_preposition(last.words, lang) or behind_deed(last.words, things, lang)
        if not at and host.predicate[-1].lower in lang.unions.IDENTIFYING_VERBS:
            return
        if near and _is_plain(last.words[at:], lang, counted=counted) and not any(t.pos == "NUM" for t in host.subject):
            made = _made(host, last, lang)
            for thing in things:
                one = Argument(last.marker, last.words[:at] + (_by_name(thing, lang) if made else thing))
                yield replace(host, arguments=(*host.arguments[:-1], one, *made))
                yield from _told_besides(host, thing, lang) if made else ()
    elif full and any(t.pos == "NUM" for t in host.subject) and _is_plain(host.subject, lang, counted=True):
        yield from (replace(host, subject=thing) for thing in things)


def _made(host: Proposition, last: Argument, lang: Any) -> tuple[Argument, ...]:
    """What those are made whom a list names: "menetapkan tiga tersangka, yakni Budi …" makes Budi a suspect."""
    number, *office = last.words
    if host.predicate[-1].lower not in lang.offices.APPOINTING or number.pos != "NUM" or not office or last.marker:
        return ()
    made = tuple(t for t in office if t.lower not in lang.unions.OTHERS)
    return (Argument((supplied(number, lang.offices.MADE)._replace(pos="ADP"),), made),) if made else ()


def _told_besides(host: Proposition, thing: Phrase, lang: Any) -> Iterator[Proposition]:
    """What somebody of a list is besides by "selaku": "direktur" of "RM selaku direktur"."""
    at = next((n + 1 for n, t in enumerate(thing[:-1]) if t.lower in lang.titles.AS), 0)
    if at:
        predicate, office = (supplied(thing[at], lang.clauses.IS),), Argument((), thing[at:])
        yield replace(host, subject=_by_name(thing, lang), predicate=predicate, arguments=(office,))


def _by_name(thing: Phrase, lang: Any) -> Phrase:
    """Somebody of a list without what they are besides: "RM" of "RM selaku direktur", "TS dari pihak swasta"."""
    opens = lang.titles.AS | lang.clauses.FROM | {lang.clauses.RELATIVE}
    return tuple(itertools.takewhile(lambda t: t.lower not in opens, thing)) or thing


def _is_named_place(argument: Argument, things: list[Phrase], lang: Any) -> bool:
    """Whether a list of common things follows the name of a place, which it does not spell out."""
    named = argument.lead in lang.clauses.PLACE_PREPOSITIONS and argument.words[-1].pos == "PROPN"
    return named and not any(thing[0].pos == "PROPN" for thing in things)


def _for_counted(host: Proposition, things: list[Phrase], lang: Any) -> list[Proposition]:
    """A clause once for each of a list that spells out its object before a place: "dua pulau di Papua, yaitu …"."""
    if len(host.arguments) != PAIR or host.arguments[1].lead not in lang.clauses.PLACE_PREPOSITIONS:
        return []
    first = host.arguments[0]
    if first.marker or len(first.words) == 1 or first.words[0].pos != "NUM":
        return []
    named = (thing for thing in things if thing[0].lower == first.words[1].lower)
    return [replace(host, arguments=(replace(first, words=thing),)) for thing in named]


def _numbered(clause: Clause, lang: Any) -> list[tuple[Phrase, Part]]:
    """The names of a list of which several have a number of things behind them."""
    found = [part for thing in _things(_joined(clause, lang), lang) if (part := named_part(thing, lang)) is not None]
    return found if len(found) > 1 else []


def _of_part(host: Proposition, name: Phrase, part: Part, lang: Any) -> Proposition | None:
    """The clause of one of several places with its own number: "90 rumah di tiga desa, yakni Desa Jati 50 rumah"."""
    *others, last = host.arguments
    at = _behind_preposition(last.words, lang)
    marker = last.words[at - 1 : at] if at else last.marker
    whole = (Argument(last.marker, last.words[: at - 1]),) if at else ()
    one = with_number(replace(host, arguments=(*others, *whole)), part, lang)
    return replace(one, arguments=(*one.arguments, Argument(marker, name))) if one is not None else None


def _counted_alone(host: Proposition, lang: Any) -> bool:
    """Whether the subject of a clause is a plain number of things, and nothing else in it is counted."""
    others = any(_opens(t, lang, counted=True) for a in host.arguments for t in a.words)
    plain = host.subject[0].pos == "NUM" and _is_plain(host.subject, lang, counted=True)
    return plain and not others and host.predicate[-1].lower not in lang.unions.IDENTIFYING_VERBS


def _counts(token: Token, lang: Any) -> bool:
    return token.pos == "NUM" or token.lower in lang.clauses.INDEFINITE


def _things(listed: Phrase, lang: Any) -> list[Phrase]:
    """The things of a list, or all of it as one where a verb, a relative clause or their being two leaves it open.

    Of two it takes more to tell what both share: "beasiswa swasta dan negeri".
    """
    clausal = lang.verbs.looks_affixed
    apart = any(t.lower == lang.clauses.RELATIVE or (t.text.islower() and clausal(t.lower)) for t in listed)
    found = [] if apart else parts(listed, lang)
    told = len(found) > PAIR or all(_counts(thing[0], lang) for thing in found)
    return found if found and told else [listed]


def _means_several(subject: Phrase, lang: Any) -> bool:
    """Whether a subject means several, of whom a list behind the clause may name some."""
    return subject[0].pos == "NUM" or subject[0].lower in lang.unions.SEVERAL


def _behind_preposition(words: Phrase, lang: Any) -> int:
    """Where the noun phrase behind the last preposition of a phrase begins; 0 where it is told of it only or alone."""
    if not {t.lower for t in words}.isdisjoint(lang.links.MERELY | lang.crossed.END_TO_END):
        return 0
    return next((n + 1 for n in range(len(words) - 1, 0, -1) if words[n].pos == "ADP"), 0)


def _opens(token: Token, lang: Any, *, counted: bool) -> bool:
    return token.lower in lang.lists.VARIOUS or (counted and token.pos == "NUM")


def _is_plain(phrase: Phrase, lang: Any, *, counted: bool) -> bool:
    """Whether a phrase is short, holds no clause or further phrase and names no mere kind.

    It holds no number either, unless its list names all that is `counted`.
    """
    clausal = any(t.pos in ("VERB", "ADP") or t.lower in lang.unions.PHRASE_OF_KINDS for t in phrase)
    return len(phrase) <= LONGEST and not clausal and (counted or not any(t.pos == "NUM" for t in phrase))


def _joined(clause: Clause, lang: Any) -> Phrase:
    """The list, with "dan" for the "hingga" of "mulai dari A hingga B"."""
    words = trim(clause.tokens)
    if any(t.lower in lang.clauses.AND for t in words):
        return words
    at = next((n for n, t in enumerate(words) if n and t.lower in lang.lists.UP_TO), None)
    if at is None:
        return words
    return (*words[:at], words[at]._replace(text=lang.lists.AND, lower=lang.lists.AND), *words[at + 1 :])


PATTERN = Pattern(
    name="inclusion", find=find, examples={"id": "Banjir itu melanda sejumlah daerah, termasuk Demak dan Semarang."}
)
