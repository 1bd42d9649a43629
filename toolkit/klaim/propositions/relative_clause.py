"""Relative clauses that say something of a definite noun: "perang yang meluas ke negara tetangga"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.parsing import Token
from klaim.pieces.model import When
from klaim.propositions._frames import frames
from klaim.propositions._model import Clause, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._opening import extents
from klaim.propositions._relative_head import done_to, head_of, is_equated
from klaim.propositions._tree import NOMINAL, opens_relative, reindexed
from klaim.propositions.placed import STATED, is_name

FEWEST = 2
"""Words of a noun phrase that means one thing of its kind."""

BARE = 3
"""Words of "yang" and a verb with one adverb at most."""
LONGEST_SITE = 4
"""Words from "di" to the name of the place that it leads."""

NEAR = 2
"""Characters between a verb and its date."""

REACH = 4
"""Words before a noun that may say that there is none."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """Each relative clause with a verb as a clause of its own, its head noun phrase as subject.

    Only where the head is definite (a name, a pointing word) or a comma shows that the
    clause adds rather than selects: of "warga yang tidak hadir" nothing can be said of warga.
    """
    for clause in parsed.clauses:
        tokens = clause.tokens
        for start, opened, end in _each(tokens, lang):
            head = head_of(tokens, start, lang)
            pointed = _pointed_behind(tokens, opened, end, lang)
            bare = end - opened == BARE and tokens[end - 1].lower in lang.clauses.POINTING
            body = reindexed(tokens[opened + 1 : end - (bare or pointed == end - 1)])
            whens = _whens(parsed, tokens, opened, end, lang)
            held = bool(whens) and body[:1] != () and body[0].lower in lang.clauses.EVENT_VERBS
            if held and pointed is not None and len(head) == 1 and not any(t.pos == "PROPN" for t in body):
                head = (*head, tokens[pointed])
            head = _doer(head, body, lang) or _apposed_to(tokens, start, lang)
            if _of_clause(tokens, start, head, body, lang):
                head = _main_subject(parsed, clause, lang)
            if not head or is_equated(tokens, head, lang) or _is_unreal(clause, head, lang) or _is_amount(head, lang):
                continue
            known = ((pointed is not None or held) and len(head) > 1) or _says_something(tokens, start, head, lang)
            known = known or _struck(clause, head, body, lang, dated=bool(whens))
            owned = _owned(body, lang)
            body = reindexed(body[len(owned) :])
            if not known and not _told_by_agent(head, body, lang) and not _happened(clause, head, body, lang):
                continue
            if body[:1] and _of_another(tokens, start, head, body, lang):
                continue
            if not body or body[0].pos not in ("VERB", "AUX", "ADJ", "PART", "ADV") or _is_owned(body[0], lang):
                continue
            head = owned + head
            inner = Clause(clause.segment, body)
            for proposition in frames(parsed, inner, "relative-clause", lang, inherited=head):
                dated = (
                    held
                    or end < len(tokens)
                    or tokens[start - 1].text == ","
                    or _is_event(head, lang, told=bool(proposition.arguments))
                    or head[0].lower in lang.occurrences.WEATHER
                    or (len(head) > 1 and (head[-1].text[0].isupper() or all(not t.text[0].islower() for t in head)))
                )
                told = replace(proposition, whens=whens if dated else ())
                if proposition.subject != head or _says_little(told, lang) or _is_brought(told, tokens, start, lang):
                    continue
                if body[0].lower not in lang.clauses.NEGATIONS or tokens[start - 1].text == ",":
                    yield told


def _is_brought(told: Proposition, tokens: Phrase, start: int, lang: Any) -> bool:
    """Whether where something goes is where the main clause brings it: "membawa warga yang terluka ke ambulans"."""
    goes = told.arguments[:1] != () and told.arguments[0].lead in lang.relatives.WHITHER
    return goes and any(t.lower in lang.relatives.BRINGING for t in tokens[:start])


def _each(tokens: Phrase, lang: Any) -> Iterator[tuple[int, int, int]]:
    """Where the first "yang" of a noun stands, and where each of its relative clauses begins and ends.

    "Budi yang mengedarkan sabu dan yang memproduksi ekstasi" has two of them.
    """
    relative, joins = lang.clauses.RELATIVE, lang.clauses.AND
    for start, end in extents(tokens, lang):
        opened = start
        for at in range(start + FEWEST, end - 1):
            if tokens[at].lower in joins and tokens[at + 1].lower == relative:
                yield start, opened, at - (tokens[at - 1].text == ",")
                opened = at + 1
        yield start, opened, end


def _doer(head: Phrase, body: Phrase, lang: Any) -> Phrase:
    """A head, or who acted where it is their deed that the clause tells: "langkah Dinas X yang menutup tambang".

    Nothing where the clause may be of somebody or of what they are: "status tersangka Budi yang dilaporkan warga".
    What happened is no person but what they were in: "pelaku perampokan Bank Melati yang terjadi pada Senin".
    """
    if len(head) > FEWEST and head[0].lower in lang.relatives.SHARES:
        head = head[1:]
    if head and head[0].lower in lang.relatives.STANDING and head[-1].text[0].isupper():
        return ()
    if len(head) > 1 and head[0].lower in lang.unions.PEOPLE and body[:1] and body[0].lower in lang.clauses.EVENT_VERBS:
        return head[1:] if head[1].text.islower() else ()
    case = len(head) > 1 and head[0].lower in lang.relatives.CASES
    if case and (head[1].pos == "NUM" or head[1].lower in lang.titles.PEOPLE):
        return head if any(t.lower in lang.relatives.OF_CASES for t in body[:2]) else head[1:]
    done = len(head) > 1 and head[0].lower in lang.relatives.DEEDS
    deed = done and (head[1].text[0].isupper() or head[1].lower in lang.further_unions.DOERS)
    active = bool(body) and body[0].lower.startswith(lang.verbs.ACTIVE) and body[0].pos == "VERB"
    return head[1:] if deed and active else done_to(head, body, lang)


def _of_clause(tokens: Phrase, start: int, head: Phrase, body: Phrase, lang: Any) -> bool:
    """Whether a clause tells what came of the one before it, though the name of a place stands right before."""
    if not head or not body or tokens[start - 1].text != "," or body[0].lower not in lang.relatives.BROUGHT_ABOUT:
        return False
    led = head[0].i > 0 and tokens[head[0].i - 1].lower in lang.placed.TO_PLACE
    return led or head[0].lower in lang.placed.AREAS or " ".join(t.text for t in head) in lang.places.NAMES


def _main_subject(parsed: Parsed, clause: Clause, lang: Any) -> Phrase:
    read = frames(parsed, clause, "relative-clause", lang)
    return read[0].subject if read else ()


def _apposed_to(tokens: Phrase, start: int, lang: Any) -> Phrase:
    """The name before a comma of whom a noun and its "yang" tell: "Budi Santoso, pedagang yang kiosnya terbakar"."""
    comma = next((n for n in range(start - 1, max(0, start - REACH), -1) if tokens[n].text == ","), 0)
    verb = any(t.pos == "VERB" for t in tokens[comma:start])
    if verb or not comma or tokens[comma + 1].lower not in lang.unions.SOMEBODY:
        return ()
    first = comma
    while first > 0 and is_name(tokens[first - 1], lang):
        first -= 1
    name = tokens[first:comma]
    led = tokens[0].pos == "ADP" or (first > 0 and tokens[first - 1].text == ",")
    return () if led or len(name) < FEWEST or name[-1].pos != "PROPN" else name


def _owned(body: Phrase, lang: Any) -> Phrase:
    """What a clause tells of that its head has, without its "-nya": "dana yang nilainya mencapai Rp 2 miliar"."""
    first = body[0] if len(body) > 1 else None
    if first is None or first.pos != "NOUN" or not _is_owned(first, lang):
        return ()
    size = len(lang.clauses.POSSESSIVE)
    return (first._replace(end=first.end - size, text=first.text[:-size], lower=first.lower[:-size]),)


def _is_owned(first: Token, lang: Any) -> bool:
    """Whether a clause begins with what its head has, which is its subject: "warga yang rumahnya roboh"."""
    owned = first.lower.endswith(lang.clauses.POSSESSIVE) and first.lower not in lang.clauses.NO_POSSESSIVE
    noun = first.pos != "ADV" and not lang.verbs.looks_affixed(first.lower)
    return owned and noun and first.lower not in lang.unions.WITH_PREDICATE


def _is_amount(head: Phrase, lang: Any) -> bool:
    """Whether a head counts or measures what its clause is of, or is a deed done to it: "jumlah warga yang …"."""
    first = head[0].lower
    done = lang.relatives.DEED_DONE.fullmatch(first) is not None and not head[-1].text[0].isupper()
    return first in lang.relatives.AMOUNTS or (done and len(head) > 1)


def _of_another(tokens: Phrase, start: int, head: Phrase, body: Phrase, lang: Any) -> bool:
    """Whether a clause tells of a deed before its comma, or who was in an event with a place as its head.

    "…, yang melibatkan", "kecelakaan di Mal Melati yang melibatkan …".
    """
    if body[0].lower in lang.relatives.OF_DEEDS and tokens[start - 1].text == ",":
        return True
    at = next((n for n, t in enumerate(tokens) if t == head[0]), 0)
    placed = any(t.lower in lang.clauses.PLACE_PREPOSITIONS for t in tokens[max(0, at - LONGEST_SITE) : at])
    return placed and head[-1].text[0].isupper() and body[0].lower in lang.clauses.INVOLVING


def _says_little(proposition: Proposition, lang: Any) -> bool:
    """Whether a clause is no verb, or one that says nothing with nothing behind it: "yang menarik", "yang diklaim"."""
    verb = proposition.predicate[-1]
    known = verb.lower in lang.verbs.ROOTS or lang.verbs.is_bare(verb.lower)
    if not known and not lang.verbs.looks_finite(verb.lower):
        return verb.pos != "ADJ" or not proposition.arguments
    alone = not proposition.arguments and not proposition.whens
    return alone and verb.lower in lang.unions.NOT_ALONE


def _is_unreal(clause: Clause, head: Phrase, lang: Any) -> bool:
    """Whether a head is any of its kind ("suatu insiden yang …"), only aimed at, worn, or said not to be."""
    tokens = clause.tokens
    aimed = clause.segment.kind in ("purpose", "condition") and head[-1].pos != "PROPN"
    if head[0].lower in lang.placed.ANY or aimed:
        return True
    before = [t.lower for t in tokens[max(0, head[0].i - REACH) : head[0].i]]
    there = next((n for n, word in enumerate(before) if word in lang.clauses.EXISTENTIALS), 0)
    if not lang.placed.WEARING.isdisjoint(before):
        return True
    return not lang.clauses.NEGATIONS.isdisjoint((*before[-1:], *before[:there]))


def _pointed_behind(tokens: Phrase, start: int, end: int, lang: Any) -> int | None:
    """Index of the "itu" behind a relative clause that points at its head: "polisi yang disapa Nita itu"."""
    for at in (end - 1, end):
        if start + 1 < at < len(tokens) - 1 and tokens[at].lower in lang.clauses.POINTING:
            counted = tokens[at - 2].pos == "NUM"
            return at if counted or tokens[at - 1].pos in ("PROPN", "VERB", "ADJ", "NUM") else None
    return None


def _told_by_agent(head: Phrase, body: Phrase, lang: Any) -> bool:
    """Whether a clause names who did something to one thing: "kebijakan fiskal yang dibuat menteri"."""
    passive = len(body) > 1 and body[0].lower.startswith(lang.verbs.PASSIVE) and body[0].pos == "VERB"
    plural = head[0].lower in lang.clauses.PLURALS or "-" in head[0].text
    agent = len(body) > 1 and (body[1].lower in lang.unions.AGENT_OR_SOME or body[1].pos in NOMINAL)
    return passive and agent and not plural and len(head) > 1 and not _is_measure(head, lang)


def _happened(clause: Clause, head: Phrase, body: Phrase, lang: Any) -> bool:
    """Whether a main clause that is a fact tells of one thing, so that its relative clause selects from no others.

    "(Penguatan itu didukung) aliran modal asing yang masuk ke Indonesia".
    """
    before = clause.tokens[: head[0].i]
    said = {t.lower for t in (*clause.tokens[: head[0].i], *body[:2])}
    common = head[0].pos == "NOUN" and head[0].text.islower() and bool(lang.titles.is_word(head[0].lower))
    plural = any(t.lower in lang.clauses.PLURALS or "-" in t.text for t in head)
    unsure = lang.unions.UNSURE_RELATIVE
    behind = clause.segment.kind in STATED and any(t.pos in ("VERB", "AUX") for t in before)
    single = len(head) >= FEWEST and common and not plural and head[0].lower not in lang.relatives.OF_MANY
    done = bool(body) and (body[0].pos == "VERB" or body[0].lower in lang.clauses.AUXILIARIES)
    return behind and single and done and said.isdisjoint(unsure) and not _is_measure(head, lang)


def _struck(clause: Clause, head: Phrase, body: Phrase, lang: Any, *, dated: bool) -> bool:
    """Whether weather is told of by when or what place it struck: "hujan yang mengguyur Kudus (merendam rumah)"."""
    weather = head[0].lower in lang.occurrences.WEATHER and clause.segment.kind in STATED
    named = any(t.pos == "PROPN" for t in body)
    return weather and (dated or named) and lang.unions.UNSURE_RELATIVE.isdisjoint(t.lower for t in body)


def _is_event(head: Phrase, lang: Any, *, told: bool) -> bool:
    """Whether a head is an event that its modifiers, or what is `told` of it, tell from others."""
    return (told or len(head) > 1) and head[0].lower in lang.unions.EVENTS


def _whens(parsed: Parsed, tokens: Phrase, start: int, end: int, lang: Any) -> tuple[When, ...]:
    """The dates of a relative clause behind which its main clause goes on; at the end they are the main clause's.

    Unless the relative clause says nothing without its date, "program yang berlangsung sejak Mei 2026", begins with it,
    or it stands with no comma behind a bare verb: "(memeriksa) Budi yang ditangkap pada Rabu".
    """
    if end == len(tokens):
        if begun := tuple(w for w in parsed.piece.whens if opens_relative(w, tokens[start:], lang)):
            return begun
        verb = tokens[-1]
        struck = any(t.lower.startswith(lang.verbs.STRUCK) for t in tokens[start + 1 :])
        done = struck and end - start <= BARE and verb.pos == "VERB"
        named = tokens[start - 1].pos == "PROPN" and 1 < end - start <= REACH
        done = done or (named and bool(lang.verbs.looks_finite(tokens[start + 1].lower)))
        done = done or tokens[start - 1].text == ","
        near = NEAR if verb.lower in lang.clauses.EVENT_VERBS else 1 if done else -1
        return tuple(w for w in parsed.piece.whens if 0 <= w.start - verb.end <= near)
    last = tokens[end - 1].end + NEAR
    behind = next((t.start for t in tokens[end:] if t.pos != "PUNCT"), tokens[end].start)
    return tuple(w for w in parsed.piece.whens if tokens[start].start < w.start <= last and w.end <= behind)


def _says_something(tokens: Phrase, start: int, head: Phrase, lang: Any) -> bool:
    """Whether the clause adds to a head that is already known."""
    comma = start > 0 and tokens[start - 1].text == ","
    named = head[-1].pos == "PROPN" or head[0].pos == "PROPN"
    pointed = head[-1].lower in lang.clauses.POINTING
    counted = head[0].lower in lang.clauses.INDEFINITE or (head[0].pos == "NUM" and head[-1].pos == "NOUN")
    many = head[0].lower in lang.relatives.OF_MANY or head[0].lower in lang.clauses.PLURALS - lang.clauses.COUNTLESS
    if _is_measure(head, lang) or (many and not (comma or pointed)):
        return False
    return comma or named or pointed or counted or head[0].lower in lang.clauses.GENERIC_EVENTS


def _is_measure(head: Phrase, lang: Any) -> bool:
    """Whether a head is a mere figure ("16,2 persen", "Rp 5 miliar"), of which its clause says nothing."""
    if not any(t.text[0].isdigit() for t in head):
        return False
    words = " ".join(t.text for t in head)
    if any(d.start == 0 and d.end == len(words) for d in lang.durations.find_durations(words)):
        return True
    found = lang.quantities.find_quantities(words)
    return bool(found) and found[0].start == 0 and lang.quantities.is_measure(found[0].unit)


PATTERN = Pattern(
    name="relative-clause", find=find, examples={"id": "Sebuah truk yang mengangkut pasir menabrak warung."}
)
