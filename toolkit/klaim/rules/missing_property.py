"""C101 missing-property."""

from klaim.rules._rule import form_rule

RULE = form_rule(
    code="C101",
    name="missing-property",
    severity="error",
    help="add the property",
    bad={"drop": "label"},
    good={},
    why="""A record has every property that its schema requires.

Programs that read the file rely on it being there, with null where nothing is known.
    """,
)
