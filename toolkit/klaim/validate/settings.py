"""What a run of the validation is told: rules, severities, engine, limits."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from klaim import rules
from klaim.errors import InputError
from klaim.io.jsonl import MAX_LINE
from klaim.rules._rule import Rule, Severity

Engine = Literal["auto", "reference", "fast", "both"]


_UNREAD = ("C0", "C10", "C11")
"""Codes of rules on reading and form: a record that breaks one is not judged further."""


@dataclass(frozen=True)
class Settings:
    """Rules are named by code, by name, or by the beginning of a code ("C3").

    What cannot be read is told whatever is selected, since nothing else is known of it.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    engine: Engine = "auto"
    schema: str | None = None
    max_line: int = MAX_LINE
    jobs: int = 1
    information: bool = True
    """Whether rules that only inform are asked, unless selected."""

    def __post_init__(self) -> None:
        for name in (*self.select, *self.ignore, *self.severity):
            if not any(_named(rule, name) for rule in rules.all_rules()):
                raise InputError(f"no rule {name!r}", mend="`klaim explain` lists the rules")

    def active(self) -> tuple[Rule, ...]:
        """The rules of this run, in order of code."""
        return tuple(rule for rule in rules.all_rules() if self._wanted(rule))

    def severity_of(self, rule: Rule) -> Severity:
        """The rule's severity in this run: its own, or what was set for its code, name or group."""
        named = sorted((name for name in self.severity if _named(rule, name)), key=len)
        return self.severity[named[-1]] if named else rule.severity

    def _wanted(self, rule: Rule) -> bool:
        selected = self._selected(rule) if self.select else self._asked(rule)
        return selected and not any(_named(rule, name) for name in self.ignore)

    def _selected(self, rule: Rule) -> bool:
        """Whether a rule was selected, or tells of what would keep the selected ones from being asked."""
        unread = rule.code.startswith(_UNREAD) and rule.severity == "error"
        return unread or any(_named(rule, name) for name in self.select)

    def _asked(self, rule: Rule) -> bool:
        return self.information or self.severity_of(rule) != "info"


def _named(rule: Rule, name: str) -> bool:
    return name == rule.name or (name[:1] == "C" and rule.code.startswith(name))


def split_names(names: Iterable[str]) -> tuple[str, ...]:
    """Names given as "C301,C302" or one by one."""
    return tuple(part.strip() for name in names for part in name.split(",") if part.strip())
