"""C107 repeated-item."""

from klaim.rules._rule import form_rule

RULE = form_rule(
    code="C107",
    name="repeated-item",
    severity="error",
    help="keep one of them",
    bad={"flags": ["unresolved-date", "unresolved-date"]},
    good={"flags": ["unresolved-date"]},
    why="""A list whose items are distinct holds none twice.

It is counted twice.
    """,
)
