"""C601 label-without-evidence."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, rule


@rule(
    code="C601",
    name="label-without-evidence",
    severity="error",
    clue="no-evidence",
    help="add the words that decide the label, or label it NOT_ENOUGH_INFO",
    bad={"label": "SUPPORTED", "evidence": []},
    good={"label": "NOT_ENOUGH_INFO", "evidence": []},
)
def label_without_evidence(claim: Claim, context: Context) -> Iterator[Defect]:
    """A verdict other than NOT_ENOUGH_INFO shows the words it rests on.

    Nobody can check, or learn from, a verdict whose evidence is not named.
    """
    if not claim.evidence and claim.label != "NOT_ENOUGH_INFO":
        yield Defect("/label", f"{claim.label} without evidence")
