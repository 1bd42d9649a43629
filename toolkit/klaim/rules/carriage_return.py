"""C008 carriage-return."""

from klaim.rules._rule import file_rule

RULE = file_rule(
    code="C008",
    name="carriage-return",
    severity="warning",
    help="write lines that end with LF alone",
    bad=b"{}\r\n",
    good=b"{}\n",
    why="""Lines end with a line feed alone; a file that has others is named once.

The same claims with other line ends are other bytes: checksums, diffs and byte offsets change.
    """,
)
