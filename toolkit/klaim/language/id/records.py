"""Records that somebody keeps and by which they vouch for a clause: "berdasarkan data terbaru dari BMKG"."""

KINDS = frozenset(
    """
    data laporan catatan perhitungan hitungan kajian survei riset penelitian analisis estimasi proyeksi statistik
    """.split()
)

OF_SOMEBODY = frozenset("dari milik terbaru terkini resmi sementara terakhir".split())
"""Words between a record and whose it is."""

BEFOREHAND = frozenset(["sebelumnya"])
"""Words behind a verb of citing with which it names no source: "Diberitakan sebelumnya, …"."""

OF_STATEMENT = frozenset("resmi tertulis pers".split())
"""Words between a statement and who gave it that tell of what kind it is: "keterangan tertulis Polres"."""
