"""Phrases by which a text means again the body that it named right before: "perusahaan asal Korea Selatan itu"."""

import re

from klaim.language.id.alternatives import any_case, begun

TEAMS = frozenset("klub tim skuad".split())
"""Heads of those for teams, which bear the names of places."""

STATES = frozenset(["negara"])
"""Heads of those for states."""

BODIES = frozenset(
    """
    perusahaan platform layanan raksasa bank maskapai produsen pabrikan startup emiten operator penyedia pengembang
    """.split()
)
"""Heads of those for firms and the like."""

_OPEN = r"(?!(?:yang|di|dan|untuk|dari|dalam|pada|ke|oleh|agar|karena|itu|ini|tersebut)\b)"
OF_BODY = re.compile(
    rf"(?P<head>{begun(any_case(*sorted(BODIES | TEAMS | STATES)))})(?P<more>(?: {_OPEN}[\w-]+){{1,6}}?) "
    r"(?:itu|ini|tersebut)\b"
)
"""Such a phrase, with what it tells of the body."""

QUALITIES = frozenset("besutan asuhan arahan milik berjuluk berjulukan berlogo bermarkas berbasis berkode".split())
"""Words behind its head that are no verbs of a clause, whatever their shape."""

TELLING = QUALITIES | {"asal"}
"""Words that tell more of a body, however many others they are true of."""

LEADS = frozenset("sebelumnya kini bahkan sebab namun kemudian lalu".split())
"""Words with which a sentence opens right before such a phrase, with no comma between."""

NAME = re.compile(
    r"(?<![\w&’'.@#/-])[A-Z][\w&’'-]*(?: (?:(?:of|for|and|by|the|de) (?:the )?)?[A-Z0-9][\w&’'-]*)*(?: \([A-Z]\w+\))?"
)
"""A run of capitals as which a text may write the name of a body."""

NO_BODIES = frozenset(
    """
    fitur produk perangkat model seri varian mobil motor ponsel film lagu album gim game program proyek ajang turnamen
    acara kegiatan stadion sirkuit jalan gedung liga piala grup serie premier bundesliga motogp formula pasar bursa
    undang-undang peraturan kementerian menteri komisi pemerintah polisi polda polres kejaksaan pengadilan laga
    """.split()
)
"""Words that open or stand before the name of something else than such a body."""

ONE_AMONG = frozenset("sebuah salah seorang suatu beberapa sejumlah para".split())
"""Words with which a text brings in one that it does not name."""

LOOKS = frozenset(
    """berhijab berjilbab berkacamata bertopi berkumis berjenggot bertubuh berambut berkulit berdarah berkebangsaan
    berkewarganegaraan berpaspor berzodiak bergelar""".split()
)
"""Words behind a noun for somebody that tell what they are like and carry no clause there."""
