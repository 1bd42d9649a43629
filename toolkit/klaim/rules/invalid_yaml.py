"""C016 invalid-yaml."""

from klaim.rules._rule import file_rule

RULE = file_rule(
    code="C016",
    name="invalid-yaml",
    severity="error",
    help="correct the indentation or quotes there",
    bad=b"claims: [a",
    good=b"claims: []",
    why="""An annotation file is YAML without aliases.

Where it is none, nobody can tell where a claim ends; an alias lets a small file fill the
memory.
    """,
)
