"""C102 unknown-property."""

from klaim.rules._rule import form_rule

RULE = form_rule(
    code="C102",
    name="unknown-property",
    severity="error",
    help="correct the name, or take it out",
    bad={"labels": "SUPPORTED"},
    good={},
    why="""A record has no property that its schema does not know.

It is a misspelt name, whose value nobody reads, or a value of another claim type.
    """,
)
