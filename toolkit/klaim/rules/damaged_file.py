"""C014 damaged-file."""

from klaim.rules._rule import file_rule

RULE = file_rule(
    code="C014",
    name="damaged-file",
    severity="error",
    help="save or pack the file anew",
    bad=b"\x1f\x8b\x08broken",
    good=b"{}\n",
    why="""A packed file can be unpacked to its end, and a workbook opened.

A download that broke off unpacks in part, and the claims in the lost part are missed by nobody.
    """,
)
