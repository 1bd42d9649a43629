"""C120 unused-allowance."""

from klaim.rules._rule import form_rule

RULE = form_rule(
    code="C120",
    name="unused-allowance",
    severity="warning",
    help="take the entry out of allow",
    bad={"allow": {"dangling-pronoun": "song title"}},
    good={},
    why="""A claim allows only defects that it has.

An allowance that outlives its defect would hide the next one.
    """,
)
