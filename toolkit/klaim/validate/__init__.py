"""Validation: reading, form, rules on a claim, rules on the set; every defect at its place."""

from klaim.validate.claims import check_claims
from klaim.validate.run import Tally, validate
from klaim.validate.settings import Settings

__all__ = ["Settings", "Tally", "check_claims", "validate"]
