"""Who did what to whom; something happened or is the case; a cause or purpose."""

from functools import partial

from klaim.claims._base import bare
from klaim.claims._model import ClaimType

TYPE = ClaimType(name="event", find=partial(bare, "event"), base=True)
