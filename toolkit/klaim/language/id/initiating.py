"""Words by which a clause tells who began, proposed or asked for something."""

INITIATING = frozenset(
    "menginisiasi memprakarsai menggagas mengusulkan mengajukan mendirikan memelopori merintis mencetuskan".split()
)

INITIATED = frozenset(
    """
    diinisiasi diprakarsai digagas diusulkan dipelopori dicetuskan diperintahkan diinstruksikan di-launching didirikan
    dirintis diajukan diminta dimintai disuruh diperintah diluncurkan
    """.split()
)
"""Passives of beginning, proposing or ordering, whose agent began it."""

GETTING = frozenset("mendapat mendapatkan menerima dapat memperoleh".split())
REQUESTS = frozenset(
    """
    laporan permintaan usulan usul undangan perintah instruksi aduan pengaduan tawaran desakan arahan masukan ajakan
    permohonan mandat teguran ancaman informasi
    """.split()
)
SENT_BY = frozenset(["dari"])
"""Verbs of getting a report, request or invitation, such things, and what leads who made it."""

INITIATIVE = frozenset("inisiatif permintaan undangan usulan prakarsa usul ajakan arahan perintah instruksi".split())
UPON = frozenset(["atas"])
"""Requests, and what leads one upon which something is done: "atas permintaan X"."""
