"""C005 not-a-number."""

from klaim.rules._rule import file_rule

RULE = file_rule(
    code="C005",
    name="not-a-number",
    severity="error",
    help="write null, or the number that is meant",
    bad=b'{"number": NaN}\n',
    good=b'{"number": null}\n',
    why="""NaN and Infinity are no JSON.

Python writes and reads them; most other readers refuse the record or put null in their place.
    """,
)
