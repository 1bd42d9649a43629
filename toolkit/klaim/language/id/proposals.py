"""Words by which a clause that the network proposes is known to be told as a fact, or not."""

from klaim.language.id import clauses

TOLD_BEHIND = frozenset(
    "bahwa karena sebab lantaran sehingga setelah sesudah sejak saat ketika sementara hingga".split()
)
"""Conjunctions behind which something is told as a fact; what stands behind any other is no claim of its own."""

NOT_LEFT_OUT = (
    clauses.NEGATIONS
    | clauses.HEDGES
    | clauses.URGED
    | clauses.EXPECTING
    | frozenset("nggak enggak gak ngga ga ndak apakah benarkah jika kalau bila apabila andai seandainya agar".split())
)
"""Words before a predicate without which a clause says something else."""

NO_PREDICATES = frozenset("termasuk mulai dibandingkan dibanding".split())
"""Words with the tag of a verb that say nothing of a subject."""

OF_SAYING = frozenset("menurut dilansir dikutip ucap ujar kata tutur ungkap jelas imbuh tambah".split())
"""Words of who says something, which no claim about what is said has."""
