"""Sentences that tell more of what the one before tells: "Hal ini disebabkan oleh …", "Itu karena …"."""

import re

from klaim.language.id.carried import DEEDS, STATES

_OUTCOMES = frozenset("capaian pencapaian keberhasilan prestasi perkembangan perubahan tantangan persoalan".split())
_WHAT = "|".join(sorted(STATES | DEEDS | _OUTCOMES))

OPENING = re.compile(
    rf"\W*(?P<what>(?:(?P<noun>{_WHAT})\s+)?(?P<pointer>ini|itu|tersebut))\b"
    r"(?:,?\s+(?:juga|pula|pun|tentu|tentunya|memang|jelas))*\s+(?P<next>\w+)",
    re.I,
)
"""How such a sentence opens: what takes up the one before, and the first word told of it."""

REASON = re.compile(r"\W*(?:pasalnya|sebab|alasannya|misalnya|contohnya|sebagai contoh|soalnya)\b", re.I)
"""How a sentence opens that only tells why the one before it holds, or an example."""

BESIDE = frozenset("juga pula pun tentu tentunya memang jelas sekaligus otomatis yang turut".split())
"""Words between that and its predicate that tell nothing of it."""


DONE = frozenset(
    "dilakukan ditempuh diambil dilaksanakan dimaksudkan ditujukan bertujuan diperlukan dibutuhkan".split()
)
HAPPENED = frozenset(["terjadi"])
"""Predicates that only lead to why or when it was done, or happened."""

AIMING = frozenset("bertujuan dimaksudkan ditujukan".split())
CAUSED = frozenset("disebabkan dikarenakan diakibatkan disebabkannya".split())
DRIVEN = frozenset("didorong dipicu ditopang didukung dipengaruhi".split())
ALONGSIDE = frozenset("sejalan sesuai seiring selaras".split())
SEEN = frozenset(
    """terlihat tercermin tampak dibuktikan ditunjukkan ditandai terbukti tertuang tercantum termuat tertera
    diatur""".split()
)
SHOWN_BY = frozenset("dari dengan lewat melalui dalam pada oleh".split())
WITH = frozenset(["dengan"])
BY_WAY_OF, COURSE = frozenset("sebagai melalui lewat demi".split()), frozenset(["rangka"])
"""What is told of it: its aim, its cause, what it goes along with, by what it is seen; and what leads to these."""

BRINGING = frozenset(
    """
    membuat menjadikan menyebabkan mengakibatkan memicu menimbulkan mendorong memaksa memungkinkan berdampak berimbas
    berujung mengancam memperburuk memperparah menghambat mengganggu menurunkan meningkatkan mengurangi mempercepat
    mempermudah mempersulit memperkuat memperlambat mengubah mengakhiri menekan membantu membuka melemahkan merugikan
    menyulitkan memudahkan
    """.split()
)
TENDING = frozenset("cenderung berpotensi dinilai".split())
"""Verbs of what it brings about, and those before them."""

FOR, BECAUSE, SO_THAT, AS = "untuk", "karena", "sehingga", "sebagaimana"
"""Words that tie what is told of it to its own clause: an aim, a cause, an effect, a sign."""
