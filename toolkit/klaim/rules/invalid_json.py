"""C004 invalid-json."""

from klaim.rules._rule import file_rule

RULE = file_rule(
    code="C004",
    name="invalid-json",
    severity="error",
    help="write one JSON object a line; a JSON library does it right",
    bad=b'{"id": 1,}\n',
    good=b'{"id": 1}\n',
    why="""Every line is one JSON value.

A line that is none is lost to every reader, often with all lines after it.
    """,
)
