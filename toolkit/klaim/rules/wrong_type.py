"""C103 wrong-type."""

from klaim.rules._rule import form_rule

RULE = form_rule(
    code="C103",
    name="wrong-type",
    severity="error",
    help="write a value of the type asked for",
    bad={"text": 5},
    good={"text": "Rina Wulandari bertemu Kenji Mori."},
    why="""A value has the JSON type its schema asks for.

A number in quotes sorts and compares as text; a column of mixed types cannot be packaged.
    """,
)
