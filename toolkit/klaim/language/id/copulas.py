"""Words by which a clause says who or what something is, and those of which it says no such thing."""

from klaim.language.id import clauses, lists, offices, verbs

NAMING = frozenset("adalah ialah".split())
"""Copulas that behind "yang" tell which one somebody or something is: "varian yang ditemukan adalah …"."""

NO_BEARERS = frozenset(
    """
    tujuan alasan penyebab sebab dampak akibat hasil cara langkah upaya faktor syarat kendala tantangan masalah
    inti target fokus prioritas hal kunci salah sebagian seluruh semua banyak kebanyakan mayoritas total jumlah angka
    arti makna esensi hakikat harta kredibilitas
    opsi pesan laporan sektor judul pelaku
    nilai harga biaya skor isu soal motif dasar bentuk solusi momen momentum usia nama kode berikut
    """.split()
)
"""Subjects of which a copula says no role: what follows says which one it is, or how much."""

NO_STANDING = frozenset(
    """
    sorotan perhatian perbincangan pembicaraan polemik masalah persoalan kendala kunci ancaman beban dampak sebab
    penyebab
    pemicu bagian bentuk wujud hasil langkah upaya bukti catatan
    pengingat momen momentum sasaran target korban trending viral tanda sinyal sentimen
    cara alasan prioritas pilihan kebutuhan tantangan jawaban pengalaman
    """.split()
)
"""What a copula says of something without telling who or what it is."""

BEFORE_STANDING = frozenset("salah satu satu-satunya seorang sebuah suatu seekor top".split())
"""What may stand before the noun that says who or what something is."""

KINDS = frozenset("jenis tipe varian".split())
"""Nouns with which an event is told to be of a kind, as a thing is."""

NOT = "bukan"

SHOWN = frozenset("ternyata diketahui terbukti dipastikan disebut diduga dinyatakan".split())
"""Verbs before the copula of what turned out to be so."""

APPOINTED = frozenset("terpilih dilantik ditunjuk dipercaya diangkat dinobatkan memang".split())
"""What stands before "menjadi" where it tells what somebody or something is from then on."""

DEFINING = (clauses.COPULAS - lists.IN_FULL) | {NOT}
BECAME = (clauses.PREVERBAL - clauses.URGED - clauses.POSSIBLE) | APPOINTED | SHOWN
"""What may stand before "menjadi" where it tells what somebody or something is."""

VERBS = DEFINING | verbs.BECOMING | offices.BEARING
BEFORE = clauses.PREVERBAL - {NOT}
