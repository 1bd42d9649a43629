"""C001 not-utf8."""

from klaim.rules._rule import file_rule

RULE = file_rule(
    code="C001",
    name="not-utf8",
    severity="error",
    help="save the file as UTF-8",
    bad=b'"Jakarta \xe9"\n',
    good=b'"Jakarta \xc3\xa9"\n',
    why="""A file of claims is UTF-8 throughout.

A byte that is none is read as another character by each program, and every offset after it is
in doubt.
    """,
)
