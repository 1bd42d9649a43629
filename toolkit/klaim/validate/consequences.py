"""Leaves out what only follows from another defect of the same claim, so that each defect is told once."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec

from klaim.rules.control_character import CONTROL
from klaim.rules.markup import MARKUP
from klaim.validate.allowed import allows

if TYPE_CHECKING:
    from klaim.records import Claim
    from klaim.validate.claims import Broken

_OF_CHARACTERS = frozenset(("markup", "control-character", "not-normalised"))
"""Defects of a text after which its words cannot be read as they are meant."""

_BESIDE = _OF_CHARACTERS | {"stray-space"}
_CAUSES = {
    "value-not-in-text": frozenset(("dangling-pronoun", "dangling-reference", "name-not-in-source")),
    "number-disagrees": frozenset(("number-not-in-source",)),
    "date-disagrees": frozenset(("number-not-in-source",)),
    "duration-disagrees": frozenset(("number-not-in-source",)),
    "date-after-publication": frozenset(("date-disagrees", "date-not-in-span")),
}
"""Rules whose defect goes with that of another: what text or source say is another thing than the value."""


def without_consequences(
    claim: Claim, found: Sequence[Broken], judge: Callable[[Claim], Sequence[Broken]]
) -> list[Broken]:
    """The defects that stand by themselves. What the claim allows neither is left out nor leaves out another.

    Where characters are at fault, stands by itself what `judge` finds without them too.
    """
    counted = [item for item in found if not allows(claim, item.rule.code)]
    names = {item.rule.name for item in counted}
    left = {id(item) for item in counted if not _CAUSES.get(item.rule.name, frozenset()).isdisjoint(names)}
    if not _OF_CHARACTERS.isdisjoint(names):
        sound = judge(msgspec.structs.replace(claim, text=_cleaned(claim.text)))
        stay = {(item.rule.code, item.defect.pointer) for item in sound}
        left |= {
            id(item)
            for item in counted
            if item.rule.name not in _BESIDE and (item.rule.code, item.defect.pointer) not in stay
        }
    return [item for item in found if id(item) not in left]


def _cleaned(text: str) -> str:
    """The text as it is seen on a page: without markup and characters that nobody sees."""
    shown = html.unescape(MARKUP.sub(lambda match: match[0] if match[0][0] == "&" else "", text))
    seen = CONTROL.sub(lambda match: " " if match[0].isspace() else "", shown)
    return unicodedata.normalize("NFC", " ".join(seen.split()))
