"""C010 cut-off-record."""

from klaim.rules._rule import file_rule

RULE = file_rule(
    code="C010",
    name="cut-off-record",
    severity="error",
    help="write the file anew; its writer was stopped",
    bad=b'{"id": 1',
    good=b'{"id": 1}\n',
    why="""The last record is there to its end.

A file whose writer was killed ends in the middle of a record, and nobody knows how many more
were lost.
    """,
)
