"""C104 not-allowed."""

from klaim.rules._rule import form_rule

RULE = form_rule(
    code="C104",
    name="not-allowed",
    severity="error",
    help="choose one of the values the schema lists",
    bad={"modality": "certain"},
    good={"modality": "asserted"},
    why="""A value is one of those its schema lists.

A label or type of one's own falls out of every count without a trace.
    """,
)
