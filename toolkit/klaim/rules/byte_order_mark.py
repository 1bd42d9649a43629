"""C002 byte-order-mark."""

from klaim.rules._rule import file_rule

RULE = file_rule(
    code="C002",
    name="byte-order-mark",
    severity="warning",
    help="save the file as UTF-8 without a byte order mark",
    bad=b"\xef\xbb\xbf{}\n",
    good=b"{}\n",
    why="""A file does not begin with a byte order mark.

Many readers take it for the first character of the first record and refuse that record.
    """,
)
