"""C009 nul-byte."""

from klaim.rules._rule import file_rule

RULE = file_rule(
    code="C009",
    name="nul-byte",
    severity="error",
    help="write the file anew from its source; NUL bytes come from a crash or from UTF-16",
    bad=b'{"id": "\x00"}\n',
    good=b'{"id": "a"}\n',
    why="""A file of claims holds no NUL byte.

NUL bytes are left where a machine stopped while writing, or where a file is UTF-16.
    """,
)
