"""The rules as a page: a table of all, then each with its reason, its mend, a bad and a good example."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from docutils import nodes

from klaim.rules import all_rules
from klaim.site._nodes import Row, block, code, items, link, paragraph, prose, section, table

_SCOPES = {
    "file": ("Files", "What is wrong with a file's bytes or lines."),
    "form": ("Form", "What the schema says about a record."),
    "claim": ("Claims", "What one claim says, held against its article."),
    "group": ("Claims among each other", "What several claims say together."),
    "tally": ("The whole set", "What shows only when everything is counted."),
}
_FIXED = " `klaim validate --fix` does it where there is one right answer."


def rules_page() -> list[nodes.Node]:
    """Every rule that is found, in order of code, by what it looks at."""
    rows: list[Row] = [
        [[link(rule.code, rule.name)], [code(rule.name)], [rule.severity], [rule.summary]] for rule in all_rules()
    ]
    return [table(["code", "name", "severity", "what holds"], rows), *_scopes()]


def _scopes() -> Iterator[nodes.Node]:
    for scope, (title, told) in _SCOPES.items():
        rules = [_rule(rule) for rule in all_rules() if rule.scope == scope]
        if rules:
            yield section(title, f"rules-{scope}", paragraph(told), *rules)


def _rule(rule: Any) -> nodes.section:
    facts = items([["Severity: ", rule.severity], ["Mend: ", rule.help + ("." + _FIXED if rule.fixes else "")]])
    body = [paragraph(rule.summary), *prose(rule.reason), facts]
    shown = [*_example("Bad", rule.bad), *_example("Good", rule.good)]
    return section(f"{rule.code} {rule.name}", rule.name, *body, *shown)


def _example(title: str, example: Any) -> Iterator[nodes.Node]:
    """An example: a file's bytes, a claim's fields, or several claims."""
    if isinstance(example, bytes):
        yield paragraph(nodes.strong(title, title), f" (a file's bytes, {len(example):,} in all):")
        yield block(repr(example[:120])[1:], "text")
        return
    parts = [example] if isinstance(example, Mapping) else list(example)
    what = "what differs from the common claim" if len(parts) == 1 else "each line is a claim"
    yield paragraph(nodes.strong(title, title), f" ({what}):")
    yield block("\n".join(json.dumps(part, ensure_ascii=False, default=repr) for part in parts))


def common_claim() -> nodes.Node:
    """The claim of which every example changes a part."""
    from klaim.rules._example import record

    return block(json.dumps(record({}), ensure_ascii=False, indent=2))
