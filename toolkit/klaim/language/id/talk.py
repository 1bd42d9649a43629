"""Words with which somebody who speaks opens what they say, before the statement itself."""

SAYING = frozenset("sampaikan tegaskan pastikan jelaskan katakan informasikan kira pikir rasa lihat".split())
"""Verbs without a prefix by which it is opened: "saya kira …", "kami sampaikan bahwa …"."""

KNOWING = SAYING | frozenset("tahu ketahui mengetahui melihat sadari ingatkan yakini laporkan bilang".split())
"""Further verbs that do so before "bahwa"."""

BEFORE = frozenset("perlu dapat bisa sudah tadi mau ingin juga hanya sekali jadi memang bersama".split())
"""Words around the pronoun of such an opening."""

INTENT = frozenset(
    "akan bakal siap telah sudah sedang belum tidak tak masih tetap terus segera sempat pernah ingin".split()
)
"""Adverbs that open what somebody says of themselves: "mengatakan akan mengevaluasi …"."""

ASKED = frozenset(
    """
    dihubungi ditemui dijumpai dikonfirmasi ditanya ditanyai ditanyakan dimintai diwawancara diwawancarai disinggung
    """.split()
)
"""Passives that tell when or how a speaker was asked: "saat dihubungi", "yang dikonfirmasi"."""
