"""C105 wrong-pattern."""

from klaim.rules._rule import form_rule

RULE = form_rule(
    code="C105",
    name="wrong-pattern",
    severity="error",
    help="write it in the form that the description gives",
    bad={"id": "contoh c001"},
    good={"id": "contoh#c001"},
    why="""An identifier or date has the form its schema asks for.

Ids are cut at # and joined with other files; one of another form joins with nothing.
    """,
)
