"""Members of a coordination and the places they are of: "situasi di Gaza", "MotoGP Thailand dan Argentina"."""

from klaim.claims._listed import Coordination
from klaim.claims._model import Context


def situated(found: Coordination, context: Context) -> Coordination:
    """A coordination whose last member keeps the place that it is of: "pertahanan dan situasi di Gaza"."""
    *others, last = found.members
    lead = found.after[0].lower if found.after else ""
    placed = lead in context.lang.clauses.PLACE_PREPOSITIONS and last[0].lower in context.lang.lists.OF_PLACES
    return Coordination(found.before, [*others, last + found.after], ()) if placed else found


def held_in(found: Coordination, context: Context) -> Coordination:
    """A coordination whose event is held in the place of each member: "MotoGP Thailand dan Argentina"."""
    places = context.lang.places.NAMES
    first, *others = found.members
    told = [" ".join(t.text for t in m) for m in others]
    size = next((n for n in range(1, len(first)) if " ".join(t.text for t in first[n:]) in places), 0)
    whole = " ".join(t.text for t in first) in places
    if not size or whole or not first[0].text[0].isupper() or not all(name in places for name in told):
        return found
    return Coordination(found.before + first[:size], [first[size:], *others], found.after)
