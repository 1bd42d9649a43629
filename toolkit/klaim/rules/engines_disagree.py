"""C109 engines-disagree."""

from klaim.rules._rule import form_rule

RULE = form_rule(
    code="C109",
    name="engines-disagree",
    severity="error",
    help="report it: the schema uses a keyword the engines read differently",
    bad={},
    good={},
    why="""Both schema engines give the same verdict.

With --engine both, a record that only one engine accepts is reported rather than trusted.
    """,
)
