"""C007 number-precision."""

from klaim.rules._rule import file_rule

RULE = file_rule(
    code="C007",
    name="number-precision",
    severity="error",
    help="write no more digits than a 64-bit number keeps",
    bad=b'{"number": 0.12345678901234567891}\n',
    good=b'{"number": 0.125}\n',
    why="""A number is read as it is written.

Readers round what needs more than 64 bits, so the value in memory is not the one in the file.
    """,
)
