"""Words of a list of things with a figure each: "suku bunga A turun menjadi 4 persen dan B menjadi 5 persen"."""

from klaim.language.id import clauses, measures, unions

LEADS = measures.ONCE | measures.OF_NAMED
"""Words that lead the figure of a thing without a verb of its own."""

CARRYING = measures.CARRIERS | measures.STATING
"""Verbs, and words that stand for one, which tell a figure of their subject."""

PARTS = measures.JOINTS - measures.EITHER
"""What stands between such things."""

OPENS_NO_LIST = (unions.COMMITTING - clauses.AUXILIARIES) | clauses.NEGATIONS | {clauses.RELATIVE}
"""Words of a clause whose figure says nothing of a thing behind it."""

HEADS = measures.PRICES | frozenset(
    "ekspor impor penjualan produksi saham sektor jumlah hpp het ump umk ntp hba".split()
)
"""Nouns that only the first of such things may have: "harga cabai naik 5 persen dan bawang 3 persen"."""

BEFORE_FIGURE = clauses.AUXILIARIES - unions.NOT_DONE | {"cuma"}
"""Adverbs before a figure that a sentence without a subject tells."""

EQUALS = frozenset({"setara"})
"""Words before a figure that are the predicate of what comes to it: "Angka itu setara 5 persen"."""

SAID_BEFORE = unions.WITH_PREDICATE | EQUALS
"""Words before a figure that are or go with a predicate."""

SORTS = frozenset("medium premium super curah kemasan goreng".split())
"""Qualities by which sorts of a thing are told apart, each with its price."""
