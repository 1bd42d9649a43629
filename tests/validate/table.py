"""Prints the table of defect kinds and how many of each are found, as docs/validation.md shows it.

PYTHONPATH=toolkit:. python -m tests.validate.table
"""

import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.validate.defects import KINDS
from tests.validate.test_defects import ONCE, articles, expected, spoilt_lines

from klaim import rules
from klaim.validate import validate

COUNT = 1000


def table(count: int = COUNT) -> str:
    """A Markdown table: kind, rule, injected, found at line, column and pointer."""
    injected, found, number = Counter[str](), Counter[str](), 0
    wanted, data = {}, []
    for name, kind, lines in spoilt_lines(count):
        number += len(lines)
        data += lines
        injected[name] += 1
        wanted[number, kind.rule, expected(kind, lines[-1]), kind.pointer] = name
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "claims.jsonl")
        path.write_bytes(b"\n".join(data) + b"\n")
        for item in validate([str(path)], articles(count), settings=ONCE):
            found[wanted.get((item.line, item.name, item.column, item.pointer), "elsewhere")] += 1
    codes = {rule.name: rule.code for rule in rules.all_rules()}
    rows = [
        f"| {name} | {codes[kind.rule]} `{kind.rule}` | {injected[name]} | {found[name]} |"
        for name, kind in KINDS.items()
    ]
    total = f"| **{len(KINDS)} kinds** | | {sum(injected.values())} | {sum(found.values()) - found['elsewhere']} |"
    return "\n".join(("| Defect | Rule | Injected | Found at its place |", "|---|---|--:|--:|", *rows, total))


if __name__ == "__main__":
    sys.stdout.write(table() + "\n")
