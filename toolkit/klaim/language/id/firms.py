"""How Indonesian texts name firms, and the nouns by which they mean one named before."""

import re

NAMED = re.compile(
    r"\b(?P<name>PT (?:[A-Z][\w&-]*)(?: (?:[A-Z][\w&-]*|dan(?= [A-Z])))*(?: \((?:Persero|Perseroda)\))?(?: Tbk\b)?)"
)
"""A firm by its legal form."""

NOUNS = frozenset("perseroan perusahaan emiten maskapai pabrikan".split())
"""Nouns that with a pointing word mean the firm last named."""

BARE = frozenset(["perseroan"])
"""Nouns that mean it without one."""

FORMS = frozenset(["terbatas", "komanditer"])
"""What behind "perseroan" makes it a legal form."""

STATE_NOUNS = frozenset(["negara"])
AFAR = frozenset("itu tersebut".split())
"""Pointing words that mean no state of the narrator's own."""
