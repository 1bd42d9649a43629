"""C110 not-a-claim."""

from klaim.rules._rule import form_rule

RULE = form_rule(
    code="C110",
    name="not-a-claim",
    severity="error",
    help="write whole numbers as 5, not 5.0",
    bad={"source": [{"start": 20.0, "end": 34.0, "exact": "Rina Wulandari"}]},
    good={"source": [{"start": 20, "end": 34, "exact": "Rina Wulandari"}]},
    why="""A record that fits the schema can be read as a claim.

JSON Schema takes 5.0 for an integer; typed readers do not.
    """,
)
