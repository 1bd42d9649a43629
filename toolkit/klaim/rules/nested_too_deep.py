"""C011 nested-too-deep."""

from klaim.rules._rule import file_rule

RULE = file_rule(
    code="C011",
    name="nested-too-deep",
    severity="error",
    help="claims need four levels; write the record flat",
    bad=b"[" * 100 + b"]" * 100,
    good=b"{}\n",
    why="""Brackets are not nested without end.

A parser that follows them down runs out of stack; such a line is an accident or an attack.
    """,
)
