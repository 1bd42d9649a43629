"""Reads "baik A maupun B", whose two halves are marked."""

from klaim.claims._alike import alike
from klaim.claims._listed import LONGEST_MEMBER, Coordination
from klaim.claims._model import Context
from klaim.propositions._model import Phrase
from klaim.propositions._tree import trim


def both(phrase: Phrase, context: Context) -> Coordination | None:
    """Read "baik A maupun B": the preposition, and the noun behind it, before the first hold for both.

    Nouns behind a comma spell out the noun before it: "semua pihak, baik penjual maupun pembeli".
    """
    clauses = context.lang.clauses
    first = next((n for n, t in enumerate(phrase) if t.lower == context.lang.lists.BOTH), None)
    join = next((n for n, t in enumerate(phrase) if t.lower == context.lang.lists.AND_ALSO), None)
    if first is None or join is None or not first < join - 1 or join == len(phrase) - 1:
        return None
    before, members = trim(phrase[:first]), [trim(phrase[first + 1 : join]), trim(phrase[join + 1 :])]
    if not all(members) or any(t.lower in clauses.AND or t.text == "," for m in members for t in m):
        return None
    if members[0][0].pos == "ADP" and members[1][0].pos != "ADP" and len(members[0]) > 1:
        shared = len(members[0]) - 1 if len(members[1]) == 1 else 1
        before, members[0] = before + members[0][:shared], members[0][shared:]
    elif first and phrase[first - 1].text == "," and members[0][0].pos not in ("ADP", "ADJ"):
        return None
    short = all(len(m) <= LONGEST_MEMBER for m in members)
    return Coordination(before, members, ()) if short and alike(members, context) else None
