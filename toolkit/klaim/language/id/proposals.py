"""Words by which a clause that the network proposes is known to be told as a fact, or not."""

from klaim.language.id import clauses, links, reporting

TOLD_BEHIND = reporting.THAT | {
    word for word, kind in links.LINKS.items() if kind in ("cause", "result", "time", "coordinate")
}
"""Conjunctions behind which something is told as a fact; what stands behind any other is no claim of its own."""

NOT_LEFT_OUT = (
    clauses.NEGATIONS
    | clauses.HEDGES
    | clauses.URGED
    | clauses.EXPECTING
    | reporting.QUESTION
    | {word for word, kind in links.LINKS.items() if kind in ("condition", "purpose")}
    | frozenset("nggak enggak gak ngga ga ndak benarkah".split())
)
"""Words before a predicate without which a clause says something else."""

NO_PREDICATES = frozenset("termasuk mulai dibandingkan dibanding".split())
"""Words with the tag of a verb that say nothing of a subject."""

OF_SAYING = reporting.BARE | reporting.CITING | reporting.ACCORDING
"""Words of who says something, which no claim about what is said has."""
