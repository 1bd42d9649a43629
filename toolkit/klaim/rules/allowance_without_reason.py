"""C121 allowance-without-reason."""

from klaim.rules._rule import form_rule

RULE = form_rule(
    code="C121",
    name="allowance-without-reason",
    severity="error",
    help="write why the claim may break the rule",
    bad={"allow": {"dangling-pronoun": "-"}, "text": "Ia bertemu Kenji Mori."},
    good={"allow": {"dangling-pronoun": "song title"}, "text": "Ia bertemu Kenji Mori."},
    why="""Whoever allows a defect says why.

Without the reason no reviewer can tell an exception from a shortcut.
    """,
)
