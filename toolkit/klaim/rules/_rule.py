"""What every rule is: code, name, severity, a bad and a good example as data, and a pure generator."""

import inspect
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from klaim.records import Claim
from klaim.rules._batch import Batch
from klaim.rules._context import Context

Severity = Literal["error", "warning", "info"]
Scope = Literal["file", "form", "claim", "group", "tally"]
Example = Mapping[str, Any]
"""What the example changes in the common claim of `_example.py`, or `raw` text of a file."""


class Defect(NamedTuple):
    """What a rule found: JSON pointer into the record, what is wrong, which code points of the string there."""

    pointer: str
    message: str
    within: tuple[int, int] | None = None


class Edit(NamedTuple):
    """The one right value for the place a JSON pointer names."""

    pointer: str
    value: Any


class Member(NamedTuple):
    """A defect of one claim among a group that shares a key; `number` counts from 0 in reading order."""

    number: int
    pointer: str
    message: str


Check = Callable[[Claim, Context], Iterable[Defect]]
Sketches = Callable[[Batch], Sequence[int | None]]
Marks = Callable[[Sequence[Claim], Context, str | None], Iterable[Hashable]]
Fix = Callable[[Claim, Context], Iterable[Edit]]


@dataclass(slots=True, eq=False)
class Rule:
    """A kind of defect. `check` is what its scope calls for: see the decorators of this module."""

    code: str
    name: str
    severity: Severity
    scope: Scope
    help: str
    bad: Any
    good: Any
    check: Callable[..., Any]
    summary: str = ""
    reason: str = ""
    needs: frozenset[str] = frozenset()
    clues: tuple[str, ...] = ("always",)
    key: Callable[[Claim], Hashable | None] | None = None
    sketches: tuple[Sketches, ...] = ()
    splits_only: bool = False
    marks: Marks | None = None
    at: str | None = None
    fixes: list[Fix] = field(default_factory=list)

    def __post_init__(self) -> None:
        text = inspect.cleandoc(self.check.__doc__ or "")
        self.summary, _, reason = text.partition("\n")
        self.reason = reason.strip()

    def fix(self, function: Fix) -> Fix:
        """Decorate the function that yields the edits which have one right answer."""
        self.fixes.append(function)
        return function


def rule(
    *,
    code: str,
    name: str,
    severity: Severity,
    help: str,  # noqa: A002
    bad: Example,
    good: Example,
    needs: str = "",
    clue: str = "always",
) -> Callable[[Check], Rule]:
    """Make a rule on one claim of a generator `(claim, context) -> Defect*`.

    `needs` names what must be known for the rule to run: "article", "language", or both.
    `clue` names what every claim has that breaks the rule (see `_clues.py`), which `_proof.py` must
    leave in doubt too; as long as a rule has none, all claims are looked at one by one.
    """

    def wrap(check: Check) -> Rule:
        known, hints = frozenset(needs.split()), tuple(clue.split())
        return Rule(code, name, severity, "claim", help, bad, good, check, needs=known, clues=hints)

    return wrap


def group_rule(
    *,
    code: str,
    name: str,
    severity: Severity,
    help: str,  # noqa: A002
    key: Callable[[Claim], Hashable | None],
    sketches: tuple[Sketches, ...],
    splits_only: bool = False,
    bad: Iterable[Example],
    good: Iterable[Example],
) -> Callable[[Callable[[list[Claim], Sequence[str]], Iterator[Member]]], Rule]:
    """Make a rule on claims that share a key, of a generator `(claims, places) -> Member*`.

    A key of None is left out. Equal keys have equal sketches, which are quick to get for many
    claims at a time; where there are several, claims are looked at that share one of the last kind,
    be it with a sketch of another kind. A rule for `splits_only` looks at files alone whose names
    tell a split.
    """

    def wrap(check: Callable[[list[Claim], Sequence[str]], Iterator[Member]]) -> Rule:
        return Rule(
            code, name, severity, "group", help, tuple(bad), tuple(good), check,
            key=key, sketches=sketches, splits_only=splits_only,
        )  # fmt: skip

    return wrap


def tally_rule(
    *,
    code: str,
    name: str,
    severity: Severity,
    help: str,  # noqa: A002
    marks: Marks,
    splits_only: bool = False,
    at: str | None = None,
    bad: Iterable[Example],
    good: Iterable[Example],
) -> Callable[[Callable[..., Iterator[Any]]], Rule]:
    """Make a rule on counts over all claims, of a generator `(counts of marks, articles) -> (article id, message)*`.

    `marks` are taken of claims of one article and language at a time. With a pointer `at` the generator gives a mark in
    place of the article's id, and the finding is there in the first claim that has it.
    """

    def wrap(check: Callable[..., Iterator[Any]]) -> Rule:
        return Rule(
            code, name, severity, "tally", help, tuple(bad), tuple(good), check,
            marks=marks, splits_only=splits_only, at=at,
        )  # fmt: skip

    return wrap


def file_rule(*, code: str, name: str, severity: Severity, help: str, bad: bytes, good: bytes, why: str) -> Rule:  # noqa: A002
    """Make a rule that the reader applies to a file's bytes; `why` is summary and reason."""
    return _told(code, name, severity, "file", help, bad, good, why)


def form_rule(*, code: str, name: str, severity: Severity, help: str, bad: Example, good: Example, why: str) -> Rule:  # noqa: A002
    """Make a rule that the schema engines apply to a record's form; `why` is summary and reason."""
    return _told(code, name, severity, "form", help, bad, good, why)


def _told(code: str, name: str, severity: Severity, scope: Scope, mend: str, bad: Any, good: Any, why: str) -> Rule:
    def check() -> Iterator[Defect]:
        yield from ()

    check.__doc__ = why
    return Rule(code, name, severity, scope, mend, bad, good, check)
