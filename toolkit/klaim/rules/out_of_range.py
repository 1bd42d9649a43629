"""C106 out-of-range."""

from klaim.rules._rule import form_rule

RULE = form_rule(
    code="C106",
    name="out-of-range",
    severity="error",
    help="write a value within the bounds",
    bad={"source": []},
    good={},
    why="""Numbers, texts and lists are within the bounds of their schema.

An empty text or list, or an offset below zero, says nothing and breaks what reads it.
    """,
)
