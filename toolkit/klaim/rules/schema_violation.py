"""C108 schema-violation."""

from klaim.rules._rule import form_rule

RULE = form_rule(
    code="C108",
    name="schema-violation",
    severity="error",
    help="see the schema",
    bad={},
    good={},
    why="""A record obeys every keyword of the schema it is checked with.

Schemas of your own may use keywords that have no rule of their own here.
    """,
)
