"""C210 quote-not-found."""

from klaim.rules._rule import file_rule

_ENTRY = b"article: contoh\nclaims:\n- {text: Rina Wulandari bertemu Kenji Mori., type: event, quotes: [%s]}\n"

RULE = file_rule(
    code="C210",
    name="quote-not-found",
    severity="error",
    help="copy the words from the article, to the letter",
    bad=_ENTRY % b"Rina bertemu Kenji",
    good=_ENTRY % b"Rina Wulandari bertemu",
    why="""The words an annotator quotes stand in the article.

Words quoted from memory cannot be found again, by klaim or by a reader.
    """,
)
