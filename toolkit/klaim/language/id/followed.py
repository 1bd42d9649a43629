"""Words of who or what comes behind the first: "A meraih 45 poin, disusul B 42 poin dan C 40 poin"."""

from klaim.language.id import clauses, measures, ranks, unions

FOLLOWED = frozenset("disusul diikuti".split())
"""Verbs behind a comma before the next ones of a ranking."""

BY, THEN = "oleh", frozenset("lalu kemudian".split())

FIRST = ranks.SUPERLATIVES | frozenset("teratas terdepan".split())
"""Qualities that the first one alone has."""

GAINING = unions.GAINING | measures.STATING
"""Verbs, and words that stand for one, by which each of a ranking has its figure."""

NAMING = clauses.COPULAS | measures.SPELLING
"""What stands before the name of the first one: "provinsi dengan produksi tertinggi adalah A"."""

WITH, HAS = "dengan", "memiliki"
"""What leads the thing of which the first one has most, and the verb by which another has its own."""
