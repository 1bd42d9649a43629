"""Phrases by which a sentence takes up the whole of what the one before it tells: "Hal ini bertujuan …"."""

WHATEVER = frozenset("hal kondisi situasi keadaan".split())
"""Nouns that take up anything told."""

DEEDS = frozenset("langkah upaya tindakan cara ini itu".split())
"""Nouns, and pointing words alone, that take up what somebody did or does."""

AIMING = frozenset(
    "bertujuan dilakukan diambil ditempuh dimaksudkan ditujukan dilaksanakan diterapkan diadakan".split()
)
"""Verbs behind such a phrase that a purpose completes."""

CAUSED = frozenset("disebabkan diakibatkan dipicu dikarenakan".split())
"""Verbs behind it that a cause completes."""

CAUSING = frozenset("membuat menyebabkan mengakibatkan memicu menimbulkan berdampak berakibat".split())
"""Verbs behind it that a result completes."""

BY = "oleh"
"""What leads who or what did something."""

BECAUSE, SO_THAT = "karena", "sehingga"
"""The links that tell a cause and a result."""
