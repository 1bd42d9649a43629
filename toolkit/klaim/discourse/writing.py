"""Writes claim text: tokens back to words, mentions to what they stand for."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from klaim.discourse.abbreviations import spelt_out
from klaim.discourse.mention import Mention
from klaim.discourse.own_side import size_of_own_lead
from klaim.discourse.phrases import once
from klaim.parsing import Token

_NO_SPACE_BEFORE = frozenset(",.;:!?)]}%”’")
_NO_SPACE_AFTER = frozenset("([{“‘")
_PAIR = re.compile(r'"\s*([^"]*?)\s*"')
_SINGLE = re.compile(r"['‘’](?:(?<!\w['‘’])|(?!\w))")
"""A single mark of quotation; an apostrophe stands inside a word."""
_NO_QUOTES = str.maketrans("", "", '"“”')
_SHORT_NAME = re.compile(r"(?<=[\w.]) ?\(([A-Z][\w&/.-]*(?: [A-Z][\w&/.-]*){0,2})\)")
SHORTEST_BODY = 3
"""Letters of a body's abbreviation; fewer are somebody's initials."""
REACH = 60
"""Characters before an abbreviation in which the name it stands for ends."""

_GAP = re.compile(r'[ ,"“”]*(?: ?\([^()\n]*\)[ ,"“”]*)?')


def short_names(text: str, lang: Any) -> dict[int, str]:
    """The brackets that give a name's abbreviation, by where the name before them ends; none behind a place."""
    found, places = {}, tuple(lang.places.NAMES)
    for match in _SHORT_NAME.finditer(text):
        before = text[max(0, match.start() - REACH) : match.start()]
        if before.endswith(places) or not lang.titles.is_short_name(match[1]):
            continue
        capitals = sum(c.isupper() for c in match[1].split()[0])
        if capitals > 1 or match[1] in lang.titles.LEGAL_FORMS or _shortens(match[1], before):
            found[match.start()] = f"({match[1]})"
    return found


def _shortens(short: str, name: str) -> bool:
    """Whether a word's letters stand in a name in their order, as those of "Dishub" in "Dinas Perhubungan"."""
    letters = iter(name.lower())
    return " " not in short and all(c in letters for c in short.lower())


@dataclass
class Writer:
    """Turns phrases of one article into text.

    `doubts` collects the words of the last text written whose referent the article leaves open.
    """

    mentions: dict[int, Mention]
    sentence_starts: frozenset[int]
    lang: Any
    label: str = ""
    """What names the article's event in a claim read alone."""
    brackets: dict[int, str] = field(default_factory=dict)
    """Abbreviations that the article introduces, by where the name before them ends."""
    parties: dict[str, str] = field(default_factory=dict)
    """The body that a person speaks for, by full name."""
    states: dict[str, str] = field(default_factory=dict)
    """The state that a person speaks for, by full name."""
    initials: dict[str, str] = field(default_factory=dict)
    """The initials of those who are told by what they are, by how they are told."""
    twice: frozenset[str] = frozenset()
    """Words of names that the article has twice in a row: "Lia Ting Ting"."""
    doubts: list[str] = field(default_factory=list)

    def phrase(self, tokens: Sequence[Token], *, speaker: str = "", own: str = "", quoted: bool = False) -> str:
        """The text of a phrase, each mention written out.

        `speaker` stands for "saya" and "kami", and for "dirinya" unless it is `quoted` or the clause's own subject
        ("melukai dirinya sendiri"); the second time a clause names its own subject (`own`), the words of the
        article stay.
        """
        parts: list[str] = []
        until = end_before = -1
        glue = True
        tokens = tokens[size_of_own_lead(tokens, self.lang) :]
        owned = not self.lang.unions.OWN_PLURAL.isdisjoint(t.lower for t in tokens)
        for at, token in enumerate(tokens):
            if token.start < until:
                end_before = token.end
                continue
            glue = glue or token.start > end_before
            end_before = token.end
            mention = self.mentions.get(token.start)
            held = self._held_end(mention, tokens) if mention is not None and not _is_of(mention, own) else 0
            if mention is not None and held:
                side = self._sides.get(mention.text[:1].lower() + mention.text[1:]) or self._own_body(mention, speaker)
                if not mention.certain and not side:
                    self.doubts.append(mention.text)
                text, until = side or mention.text, held
                end = next((t for t in reversed(tokens) if t.end <= until), token)
                space = end.space or end.end < until
            elif self._in_title(tokens, at):
                text, space = token.text, token.space
            elif owned and (ours := self._ours(tokens, at, speaker)):
                text, space, until = ours[0], ours[1].space, ours[1].end
            else:
                own_self = token.lower in self.lang.reporting.SELF
                reflexive = own_self and (quoted or self._is_own(tokens[at : at + 2]))
                text, space = self._word(token, speaker, reflexive=reflexive), token.space
                if text != token.text and (verb := self._deed_of_ours(tokens, at)) is not None:
                    text, space, until = f"{self.lang.verbs.passive(verb.lower)} {text}", verb.space, verb.end
            self._append(parts, text, glue)
            glue = space
            if self.brackets and (bracket := self.brackets.get(max(token.end, until))):
                self._append(parts, bracket, True)
                glue = True
        return "".join(parts).strip()

    def _append(self, parts: list[str], text: str, spaced: bool) -> None:
        if not text:
            return
        if parts and spaced and text[0] not in _NO_SPACE_BEFORE and parts[-1][-1] not in _NO_SPACE_AFTER:
            parts.append(" ")
        parts.append(text)

    def _held_end(self, mention: Mention, tokens: Sequence[Token]) -> int:
        """Where a mention ends that lies within a phrase, or the name that opens it; 0 where neither lies in it.

        What is said behind a name may end in a comma that the phrase goes without.
        """
        comma = 1 if mention.bare else 0
        if mention.end <= tokens[-1].end + comma or any(t.end == mention.end for t in tokens):
            return mention.end
        return mention.bare if mention.bare and any(t.end == mention.bare for t in tokens) else 0

    def _in_title(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether a first person is a word of a work's name: "film Saat Aku Pulang"."""
        first, before = tokens[at], tokens[at - 1] if at else None
        if first.lower not in self.lang.reporting.FIRST_PERSONS:
            return False
        if before is None or first.start in self.sentence_starts:
            return False
        return first.text.istitle() and before.text.istitle() and first.start <= before.end + 1

    def _ours(self, tokens: Sequence[Token], at: int, speaker: str) -> tuple[str, Token] | None:
        """What "perusahaan kami" and "tim nasional kita" are, and the pronoun that ends the phrase."""
        lang = self.lang
        behind = tokens[at + 1 : at + lang.selves.LONGEST_BODY + 1]
        sizes = [size for size, token in enumerate(behind, 1) if token.lower in lang.unions.OWN_PLURAL]
        if not sizes:
            return None
        own, noun = behind[sizes[-1] - 1], " ".join(t.lower for t in tokens[at : at + sizes[-1]])
        body = self.parties.get(speaker, "")
        state = self.states.get(speaker) or lang.bodies.state_of(body or speaker) or lang.bodies.home_of(body)
        text = lang.bodies.called(noun, body, state)
        if tokens[at].text.isupper() and text.startswith(tokens[at].lower):
            text = tokens[at].text + text[len(tokens[at].text) :]
        return (text, own) if text else None

    def _deed_of_ours(self, tokens: Sequence[Token], at: int) -> Token | None:
        """The verb behind "saya" or "kami" that tells of a thing what they do: "bukti yang (sudah) kami sita"."""
        lang, before = self.lang, at - 1
        if tokens[at].lower not in lang.reporting.FIRST_PERSONS or at + 1 == len(tokens):
            return None
        while before > 0 and tokens[before].lower in lang.clauses.PREVERBAL:
            before -= 1
        verb = tokens[at + 1]
        told = before >= 0 and tokens[before].lower == lang.clauses.RELATIVE
        return verb if told and lang.prefixed.active(verb.lower) != verb.lower else None

    def _is_own(self, tokens: Sequence[Token]) -> bool:
        """Whether two words are "dirinya sendiri"."""
        return tokens[0].lower in self.lang.reporting.SELF and tokens[-1].lower == self.lang.reporting.ALONE

    def _word(self, token: Token, speaker: str, *, reflexive: bool) -> str:
        """A word of its own: first person as the speaker, no capital for having begun a sentence."""
        reporting = self.lang.reporting
        own_self = speaker and token.lower in reporting.SELF and not reflexive
        if token.lower in reporting.FIRST_SINGULAR or (own_self and not self._is_body(speaker)):
            return self._first(token, speaker, speaker)
        if token.lower in reporting.INCLUSIVE:
            return self._inclusive(token, speaker)
        if speaker and token.lower in reporting.OWN_SIDE:
            return self._party(speaker)
        if token.lower in reporting.FIRST_PLURAL:
            return self._first(token, speaker, self._party(speaker))
        if (
            token.start in self.sentence_starts
            and token.text[:1].isupper()
            and token.text not in self.lang.places.NAMES
            and token.pos not in ("PROPN", "X")
            and not token.text[1:2].isupper()
        ):
            return token.text[0].lower() + token.text[1:]
        return token.text

    def _is_body(self, speaker: str) -> bool:
        """Whether who speaks is a body, which does not call itself "dirinya"."""
        bodies = self.lang.bodies
        initials = len(speaker) < SHORTEST_BODY and speaker not in bodies.SHORT
        return (speaker.isupper() and not initials) or bool(bodies.is_body(speaker))

    def _party(self, speaker: str) -> str:
        bodies = self.lang.bodies
        own = (speaker if self._is_body(speaker) else bodies.spoken_for(speaker)) if speaker else ""
        body = self.parties.get(speaker) or own
        return body or str(self.lang.phrasing.party(speaker))

    @cached_property
    def _sides(self) -> dict[str, str]:
        """The body that somebody's side is, by how the text is written out: "pihak Budi Wirawan"."""
        return {self.lang.phrasing.party(name): body for name, body in self.parties.items()}

    def _own_body(self, mention: Mention, speaker: str) -> str:
        """The body that who speaks calls "tim ini"; empty where a phrase is sure or means something else."""
        selves = self.lang.selves
        own = not mention.certain and mention.text.lower() in selves.OWN_BODIES
        return self.parties.get(speaker, "") if own else ""

    def _inclusive(self, token: Token, speaker: str) -> str:
        """What "kita" is: the speaker's team or state; else it stays open, since it may be everybody."""
        body = self.parties.get(speaker, "")
        if self.lang.bodies.includes_all(body):
            return body
        self.doubts.append(token.text)
        return token.text

    def _first(self, token: Token, speaker: str, text: str) -> str:
        if speaker:
            return text
        self.doubts.append(token.text)
        return token.text

    def sentence(self, *parts: str) -> str:
        """Parts joined to a sentence with a capital and a full stop."""
        *before, last = [p for p in parts if p] or [""]
        closed = [f"{p}," if self.lang.scenes.SET_OFF.fullmatch(p) else p for p in before]
        text = " ".join([*closed, last]).strip(" ,;:–-")
        text = once(self._named_once(str(self.lang.phrasing.tidy(text, self.twice))))
        if len(_SINGLE.findall(text)) % 2:
            text = _SINGLE.sub("", text)
        if text.count('"') % 2 or text.count("“") != text.count("”"):
            text = " ".join(text.translate(_NO_QUOTES).split())
        elif text.count('"') == 2:
            text = _PAIR.sub(r'"\1"', text)
        if not text:
            return ""
        first = text[0] if text[1:2].isupper() else text[0].upper()  # "iPhone" keeps its letters
        return first + text[1:].rstrip(" .,") + "."

    def _named_once(self, text: str) -> str:
        """A text in which the event and what has an abbreviation are named in full once, and in short from there."""
        for told in self.initials:
            bare, at, place = told.partition(self.lang.events.at_place("", ""))
            if at and text.count(place) > 1:
                text = text.replace(told, bare)
        for whole, short in self._again.items():
            first = text.find(whole) + len(whole)
            if first >= len(whole):
                text = text[:first] + text[first:].replace(whole, short)
        return text

    def spelt_out(self, text: str) -> str:
        """A text of the article with its abbreviations written out once."""
        shorts = {short: whole for whole, short in self._again.items() if whole.endswith(f"({short})")}
        return spelt_out(text, shorts)

    @cached_property
    def _again(self) -> dict[str, str]:
        """What is named in full once in a text, and how it is named from there."""
        found = {m.text: m.text[m.text.rindex("(") + 1 : -1] for m in self.mentions.values() if m.is_short}
        found |= {m.text: self.lang.sole.noun_of(m.text) for m in self.mentions.values() if m.kind == "sole"}
        found |= self.initials
        return found | {self.label: str(self.lang.events.again(self.label))} if self.label else found


def _is_of(mention: Mention, own: str) -> bool:
    """Whether a mention is what a clause is about, or by its "-nya" something that is theirs."""
    same = mention.text == own or (mention.kind == "pronoun" and mention.text.endswith(f" {own}"))
    return bool(own) and same


def exact_spans(text: str, pieces: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that only blanks or a bracket part joined to one; a word that was supplied has none."""
    ordered = sorted({(start, end) for start, end in pieces if start < end})
    merged: list[tuple[int, int]] = []
    for start, end in ordered:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        elif merged and (text[merged[-1][1] : start] == " " or _GAP.fullmatch(text, merged[-1][1], start)):
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged
