"""What a report tells to be decided, agreed or brought in, and the nouns by which it goes on about that."""

from klaim.language.id import phrases, summed

BRINGING_IN = frozenset(
    """menerapkan memberlakukan mengumumkan menetapkan mengesahkan meneken menandatangani menyepakati menyetujui
    menerbitkan mengeluarkan meluncurkan merilis mencanangkan mengusulkan mewacanakan menyiapkan merencanakan
    menjalankan melanjutkan memperpanjang memulai menggulirkan memberikan""".split()
)
"""Verbs whose object is itself what is decided or brought in."""

AGREED = "kesepakatan"
AGREEING = frozenset("sepakat menyepakati bersepakat".split())
"""The noun for what two agreed on, and the verbs."""

DECISIVE = AGREEING | frozenset(
    """memutuskan berencana berkomitmen bakal akan resmi memecat mencopot menunjuk mengangkat memberhentikan
    membatalkan menunda mencabut melarang membatasi menaikkan menurunkan menghapus memangkas membekukan menghentikan
    memblokir mewajibkan mengizinkan membubarkan menonaktifkan merevisi memulangkan menghapuskan membebaskan
    memindahkan memperketat melonggarkan menolak mengabulkan""".split()
)
"""Words of a clause that tells what somebody decided to do."""

THINGS = summed.MEASURES | frozenset(
    "kerja kesepakatan perjanjian gencatan aturan peraturan kebijakan skema paket sanksi tarif bea pajak cukai".split()
)
"""Nouns for what is brought in besides those made of verbs."""

LEADS = phrases.TELLING | frozenset("dengan bagi untuk terhadap kepada dari ke oleh".split())
"""Prepositions behind such a noun that complete it."""

GOAL = frozenset(["untuk"])
"""Of those the one that with a verb tells why."""

BANNING = {"melarang": "larangan", "mewajibkan": "kewajiban"}
DOING = frozenset(["untuk"])
"""Verbs of forbidding or ordering, the nouns for what they do, and what may stand before what is forbidden."""

RULING = "putusan"
"""The noun for what a court decided."""

DECIDED = frozenset("keputusan kebijakan langkah tindakan".split())
"""Nouns for what somebody decided to do."""

BROUGHT_IN = frozenset("kebijakan aturan ketentuan keputusan langkah kesepakatan skema regulasi".split())
"""Nouns for what somebody brought in."""

ACTED = frozenset(["langkah"])
"""Of those the one that is a deed."""

SAME = tuple(
    frozenset(nouns.split())
    for nouns in (
        "larangan pelarangan pembatasan",
        "pemutusan penghentian pengakhiran",
        "pemecatan pencopotan pemberhentian",
        "pengangkatan penunjukan",
        "penundaan pengunduran",
        "pembatalan pencabutan",
        "perjanjian kesepakatan",
    )
)
"""Nouns that a report uses in turn for one thing."""

NOUNS = DECIDED | BROUGHT_IN | {AGREED, RULING} | frozenset().union(*SAME)
BARE = summed.MEASURES | frozenset().union(*SAME)
"""Nouns that may mean such a thing with a pointing word, and alone with their first modifiers."""

LOOSE = phrases.VAGUE | phrases.JUDGING | frozenset(["sementara"])
"""Words behind such a noun that tell nothing of which it is."""

BECOMING = frozenset("menjadi sebagai dari".split())
"""Words behind a passive verb that tell what somebody was made, or of what relieved."""
