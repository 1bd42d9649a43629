"""What a speaker demanded, denied, condemned or promised."""

from functools import partial

from klaim.claims._base import bare
from klaim.claims._model import ClaimType

TYPE = ClaimType(name="statement", find=partial(bare, "statement"), base=True)
