"""C006 lone-surrogate."""

from klaim.rules._rule import file_rule

RULE = file_rule(
    code="C006",
    name="lone-surrogate",
    severity="error",
    help="write the whole character",
    bad=b'{"text": "\\ud83d"}\n',
    good=b'{"text": "\\ud83d\\ude00"}\n',
    why="""An escape names whole characters, never half of one.

Half a surrogate pair cannot be written as UTF-8: the next program that saves the record fails
or replaces it.
    """,
)
