"""C015 not-an-object."""

from klaim.rules._rule import file_rule

RULE = file_rule(
    code="C015",
    name="not-an-object",
    severity="error",
    help="write one claim object a line, not an array of them",
    bad=b"[1]\n",
    good=b"{}\n",
    why="""Every record is a JSON object.

A list or a bare value names no fields, so nothing can be told of it.
    """,
)
