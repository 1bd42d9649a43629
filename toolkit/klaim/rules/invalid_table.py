"""C017 invalid-table."""

from klaim.rules._rule import file_rule

RULE = file_rule(
    code="C017",
    name="invalid-table",
    severity="error",
    help="name the columns in the first row, as `klaim template` does, and put texts with commas in quotes",
    bad=b"article;claim;type\n",
    good=b"article,text,type,quotes\n",
    why="""A sheet is a table whose first row names its columns, each once.

Cells that stand under no name, or under the next one because of a comma or an open quote, would
be lost or taken for something else.
    """,
)
