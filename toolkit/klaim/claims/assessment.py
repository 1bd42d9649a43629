"""A judgement, hope or expectation."""

from functools import partial

from klaim.claims._base import bare
from klaim.claims._model import ClaimType

TYPE = ClaimType(name="assessment", find=partial(bare, "assessment"), base=True)
