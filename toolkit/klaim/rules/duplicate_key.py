"""C003 duplicate-key."""

from klaim.rules._rule import file_rule

RULE = file_rule(
    code="C003",
    name="duplicate-key",
    severity="error",
    help="keep one of the two",
    bad=b'{"id": 1, "id": 2}\n',
    good=b'{"id": 1}\n',
    why="""No key stands twice in an object.

Readers keep the last value and drop the first without a word, some the other way round.
    """,
)
