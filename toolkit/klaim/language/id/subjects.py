"""Words around the subjects of Indonesian clauses, for what weights do not tell."""

from klaim.language.id import clauses, links, reporting, states

LEADS_PREDICATE = clauses.PREVERBAL | clauses.AUXILIARIES | states.BEFORE_DEED
OPENS_NO_PREDICATE = clauses.TOPIC_PREPOSITIONS | links.WHILE | reporting.BASED_ON | {clauses.RELATIVE}

LEFT_OUT_BEFORE_VERB = clauses.SUBJECT_ADVERBS - links.MERELY - {"turut", "justru", "sekaligus"}
"""Adverbs between a subject and its verb that point at another sentence."""

OFTEN_OR_FIRST = clauses.OFTEN | {"awalnya", "semula", "mulanya"}
"""Adverbs before a subject without which a claim says more than its clause: "Biasanya, Budi (pulang)"."""

DEED_FOLLOWS = frozenset(
    """
    menolak gagal enggan ogah bersedia berhasil sukses berupaya berusaha mencoba berencana berniat berjanji ingin hendak
    mau mampu sempat terpaksa berani sepakat memilih memutuskan mengaku diminta dilarang diwajibkan diharuskan
    """.split()
)
"""Words whose clause goes on with a deed: "(Budi yang) menolak mengaku bersalah (divonis lima tahun)"."""
