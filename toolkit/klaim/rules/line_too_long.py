"""C012 line-too-long."""

from klaim.rules._rule import file_rule

RULE = file_rule(
    code="C012",
    name="line-too-long",
    severity="error",
    help="put each record on a line of its own, or raise --max-line",
    bad=b'"' + b"a" * 2000 + b'"\n',
    good=b"{}\n",
    why="""A line is of a length that fits in memory.

A line of gigabytes is a file without line ends; it is passed over and the rest is checked.
    """,
)
