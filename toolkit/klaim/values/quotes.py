"""Direct speech inside a claim's text, where a speaker's own words are kept."""

import re

_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|‘[^’]*’|«[^»]*»")


def unquoted(text: str) -> str:
    """The text with direct speech blanked out, every other code point at its place."""
    return _QUOTED.sub(lambda match: " " * len(match[0]), text)
