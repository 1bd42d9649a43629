"""C211 ambiguous-quote."""

from klaim.rules._rule import file_rule

RULE = file_rule(
    code="C211",
    name="ambiguous-quote",
    severity="error",
    help="give more of the sentence, with [[ ]] around the words meant",
    bad=b"article: contoh\nclaims:\n- {text: Rina Wulandari bertemu Kenji Mori., type: event, quotes: [Kenji Mori]}\n",
    good=b'article: contoh\nclaims:\n- {text: Rina Wulandari bertemu Kenji Mori., type: event, quotes: ["Jepang [[Kenji Mori]]"]}\n',
    why="""The words an annotator quotes stand in one place of the article.

A claim points at one place; the first of several is a guess.
    """,
)
