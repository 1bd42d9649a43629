"""C211 ambiguous-quote."""

from klaim.rules._rule import file_rule

_ENTRY = b"article: contoh\nclaims:\n- {text: Rina Wulandari bertemu Kenji Mori., type: event, quotes: [%s]}\n"

RULE = file_rule(
    code="C211",
    name="ambiguous-quote",
    severity="error",
    help="give more of the sentence, with [[ ]] around the words meant",
    bad=_ENTRY % b"Kenji Mori",
    good=_ENTRY % b'"Jepang [[Kenji Mori]]"',
    why="""The words an annotator quotes stand in one place of the article.

A claim points at one place; the first of several is a guess.
    """,
)
