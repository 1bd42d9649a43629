"""C013 empty-file."""

from klaim.rules._rule import file_rule

RULE = file_rule(
    code="C013",
    name="empty-file",
    severity="error",
    help="write the claims, or leave the file out",
    bad=b"",
    good=b"{}\n",
    why="""A file of claims holds something.

An empty file is what a failed export leaves; reading it as no claims hides the failure.
    """,
)
