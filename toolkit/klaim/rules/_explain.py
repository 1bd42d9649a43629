"""The one text that explains a rule, for the command line, the docs and SARIF."""

import json
from collections.abc import Mapping
from typing import Any

from klaim.rules._rule import Rule


def explain(rule: Rule) -> str:
    """Explain the rule in Markdown: what, why, mend, a bad and a good example."""
    parts = [
        f"# {rule.code} {rule.name} ({rule.severity})",
        rule.summary,
        rule.reason,
        f"**Mend:** {rule.help}."
        + (" `klaim validate --fix` does it where there is one right answer." if rule.fixes else ""),
        f"**Bad:**\n\n{example(rule.bad)}",
        f"**Good:**\n\n{example(rule.good)}",
    ]
    return "\n\n".join(part for part in parts if part)


def example(shown: Any) -> str:
    """Show an example: a file's bytes, or what it changes in the common claim."""
    if isinstance(shown, bytes):
        return f"    {shown[:80]!r}"
    if isinstance(shown, Mapping):
        text = json.dumps(shown, ensure_ascii=False) if shown else "the common example as it is"
        return f"    {text}"
    return "\n".join(f"{example(item)}" for item in shown)
