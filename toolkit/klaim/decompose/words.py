"""What the self-check reads of a draft beside its text."""

Words = list[str]
"""The words of a claim in lower case."""
