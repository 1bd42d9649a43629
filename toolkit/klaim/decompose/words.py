"""What the self-check reads of a draft beside its text."""

import re

Words = list[str]
"""The words of a claim in lower case."""

WORD = re.compile(r"[\w%]+(?:[-.,:/][\w%]+)*")
"""A word or figure of a claim, without the marks around it."""
