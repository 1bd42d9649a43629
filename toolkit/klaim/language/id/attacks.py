"""How Indonesian news tells by a verb that one side attacked another, and the noun for that."""

import re

from klaim.language.id.places import state_at_end

_NAME = r"[A-Z][\w-]*(?: [A-Z][\w-]*){0,4}"
_TARGET = rf"(?P<target>(?:[a-z]+ ){{0,4}}{_NAME}(?: di {_NAME})?)"
_ARMS = r"(?:[\w.,]+ ){0,3}?(?:drone|rudal|roket|bom|serangan|peluru kendali|artileri|misil)(?: [\w.,/]+){0,10}?"

LAUNCHED = re.compile(
    rf"\b(?P<who>{_NAME}) (?:(?:kembali|telah|sudah|dilaporkan) )*"
    rf"(?:(?:meluncurkan|menembakkan|menjatuhkan|mengerahkan|melepaskan|melancarkan|melakukan) {_ARMS} ke(?: arah)? "
    rf"|(?:menyerang|membombardir|menggempur|mengebom) (?:[a-z]+ )??){_TARGET}"
)
"""Who launched what at whom: "Rusia meluncurkan 40 drone ke Ukraina", "Israel membombardir Gaza"."""

NOUN = "serangan"


def against(who: str, target: str) -> str:
    """An attack of one side on another."""
    return f"{NOUN} {who} ke {target}"


_BEFORE_NOUN = re.compile(
    rf"(?P<who>{_NAME}) (?:(?:kembali|telah|sudah) )*(?:melancarkan|melakukan|menggelar|memulai) $"
)


def attacker(before: str) -> str:
    """The state that the words right before the noun for an attack tell to have launched it; empty where none is."""
    found = _BEFORE_NOUN.search(before)
    return state_at_end(found["who"]) if found else ""
