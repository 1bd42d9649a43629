"""How texts tell the titles of works, and the nouns by which they go on about them."""

_ALIKE = ("film serial sinetron", "lagu single album", "game gim permainan", "buku novel komik")
CALLED = {work: frozenset(works.split()) for works in _ALIKE for work in works.split()}
"""What each noun for a work says it to be, and the nouns by which the same one is called again."""

KINDS = frozenset(CALLED)
"""Nouns for works that have titles."""

TITLED = frozenset("berjudul bertajuk".split())
"""What leads the title of a work."""

QUOTES = frozenset("\"“'‘")
"""Marks before a title."""
