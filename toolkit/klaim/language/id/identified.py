"""Words by which a thing is told from others by what is done with it: "program yang diluncurkan PT Melati"."""

from klaim.language.id import acts, carried, clauses, links, reporting

TO_COME = frozenset("akan bakal berencana hendak siap".split())
"""Words before a verb that tell of a deed to come."""

COMING = "akan"
"""The word that tells it in a relative clause."""

_NO_DEEDS = frozenset(
    """menjadi membuat menyebabkan membutuhkan memerlukan menginginkan mencapai menunjukkan mengandung menargetkan
    mengharapkan menduga mengetahui memperkirakan menyebut menilai merasa menyatakan memastikan mengaku mencatat
    mencatatkan mengalami bernama berinisial berusia bertujuan menyesalkan menyayangkan mengapresiasi
    menyambut mendukung memuji membenarkan mengonfirmasi mengungkap mengungkapkan menegaskan membahas""".split()
)
WRITING = frozenset(["menulis"])
"""Verbs of saying whose object may be a thing."""

NOT_IDENTIFYING = (
    (
        (
            reporting.NEUTRAL
            | reporting.URGING
            | reporting.DENYING
            | reporting.CONDEMNING
            | clauses.COPULAS
            | acts.NO_DECISIONS
        )
        | (links.BRINGING_ABOUT | carried.WRITTEN | _NO_DEEDS)
    )
    - WRITING
    - frozenset(["memiliki"])
)
"""Verbs that do not tell one thing from others of its kind."""

BEFORE_OBJECT = frozenset("sejumlah beberapa berbagai banyak setiap seluruh semua para kembali".split())
"""Words between a verb and what is done to, of which there are several."""


ALL_OF = {"kedua": "dua", "ketiga": "tiga", "keempat": "empat", "kelima": "lima", "2": "dua", "3": "tiga", "4": "empat"}
"""Words for all of a group, and the word by which it was counted."""

MARKS = frozenset('"“”?')
"""Marks of a sentence that is somebody's words or a question."""


def done_by(thing: str, verb: str, who: str, coming: str = "") -> str:
    """A thing with who does what with it, told by a passive verb: "kirab yang digelar warga Tegal"."""
    return " ".join(part for part in (thing, clauses.RELATIVE, coming, verb, who) if part)
