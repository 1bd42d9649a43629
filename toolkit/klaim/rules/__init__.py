"""One file a rule: what may be wrong with a claim, a set of claims, a record's form or a file, and why it matters."""

from functools import cache

from klaim import discovery
from klaim.rules._explain import explain
from klaim.rules._rule import Defect, Edit, Example, Rule

__all__ = ["Defect", "Edit", "Example", "Rule", "all_rules", "by_name", "explain"]


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, in order of code."""
    return tuple(sorted(discovery.members(__name__, Rule), key=lambda rule: rule.code))


@cache
def by_name() -> dict[str, Rule]:
    """The rules by code and by name."""
    return {key: rule for rule in all_rules() for key in (rule.code, rule.name)}
