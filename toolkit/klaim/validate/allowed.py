"""Defects that a claim may have: its property `allow` names the rule and the reason."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from klaim import rules
from klaim.rules._rule import Defect

if TYPE_CHECKING:
    from klaim.records import Claim
    from klaim.validate.claims import Broken

UNUSED = "unused-allowance"
UNEXPLAINED = "allowance-without-reason"


def allowed_out(claim: Claim, broken: Sequence[Broken], asked: Collection[str]) -> Sequence[Broken]:
    """The defects that stay, with those of the allowance itself: a rule it does not break, or no reason given.

    `asked` are the codes of the rules on a claim that the run has asked; of others it cannot tell. Those on
    the set are told apart once all claims are read.
    """
    if not isinstance(claim.allow, dict):
        return broken
    from klaim.validate.claims import Broken

    by_name = rules.by_name()
    granted = {name: by_name[name].code for name in claim.allow if name in by_name}
    present = {item.rule.code for item in broken}
    kept = [item for item in broken if item.rule.code not in granted.values()]
    for name, reason in claim.allow.items():
        rule = by_name.get(name)
        if rule is None:
            kept.append(Broken(by_name[UNUSED], Defect(f"/allow/{name}", f"there is no rule {name!r}")))
        elif rule.scope not in ("claim", "group"):
            kept.append(Broken(by_name[UNUSED], Defect(f"/allow/{name}", f"no claim can allow {name!r}")))
        elif rule.code in asked and rule.code not in present:
            kept.append(Broken(by_name[UNUSED], Defect(f"/allow/{name}", f"the claim does not break {name!r}")))
        if not any(char.isalpha() for char in reason):
            kept.append(Broken(by_name[UNEXPLAINED], Defect(f"/allow/{name}", f"no reason is given for {name!r}")))
    return kept


def allows(claim: Claim, code: str) -> bool:
    """Tell whether the claim may break the rule with this code."""
    if not isinstance(claim.allow, dict):
        return False
    by_name = rules.by_name()
    return any(name in by_name and by_name[name].code == code for name in claim.allow)
