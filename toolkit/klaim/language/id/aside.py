"""What is told beside a deed that says something without it: "memeriksa Budi terkait kasus suap", "dalam laga itu"."""

ABOUT = frozenset("terkait atas melalui lewat via berkat".split())
"""Prepositions of what something is about, or through whom or what it is done."""

CONCERNING = frozenset(["terkait"])
"""The one of them that looks like a verb."""

OF_DEED = frozenset(["atas"])
"""Prepositions of what a deed told as a noun before them was done to: "kemenangan atas Vietnam"."""

SERVED = frozenset("untuk bagi".split())
"""Prepositions of those for whom a thing is, or of what it is for."""

_OCCASIONS = frozenset(
    """
    laga pertandingan babak final semifinal perempat penyisihan kualifikasi ajang kejuaraan turnamen kompetisi acara
    kegiatan rapat sidang kunjungan operasi razia penggerebekan upacara festival pameran kasus perkara rangka upaya
    konferensi pertemuan serangan kecelakaan insiden peristiwa bentrokan baku kerusuhan tawuran menit sea asian
    olimpiade
    """.split()
)

_MEANT = frozenset(
    "upaya bentuk bagian langkah tanda wujud respons antisipasi persiapan simbol dukungan bukti protes".split()
)

NO_ROLES = frozenset(
    "informasi contoh ilustrasi gambaran catatan perbandingan ganti hasil akibat konsekuensi imbalan tuan".split()
)
"""Further nouns behind "sebagai" that tell no role of the subject."""

_MEASURED = frozenset(
    """
    anggaran dana biaya nilai kapasitas kecepatan catatan waktu skor lebar panjang tinggi luas kedalaman harga tarif
    tiket bunga target total jumlah modal investasi ukuran berat ketinggian daya suara selisih keunggulan
    """.split()
)

HOW = frozenset("cara modus dalih alasan iming-iming tujuan maksud".split())
"""Nouns behind "dengan" that open how or why a deed was done."""

AIMS = _MEANT | {"rangka"}
"""What a deed is told to be meant as or for."""

HEADS = {"dalam": _OCCASIONS, "pada": _OCCASIONS, "sebagai": _MEANT, "dengan": _MEASURED | HOW}
"""Prepositions that lead such a phrase where one of some nouns stands behind them."""

NEEDING = frozenset(
    """
    memakai menggunakan memanfaatkan memiliki mempunyai punya menjadikan menganggap mengganti menukar membandingkan
    mengisi memenuhi mengubah menyebut memberi memberikan membuat menjadi merupakan adalah mengandung meminta
    mengaitkan menghubungkan memungkinkan memadukan menempatkan menaruh meletakkan memasukkan membagi mengalokasikan
    menyisihkan menyampaikan mengucapkan menyatakan mengambil menginginkan
    mengharapkan membutuhkan memerlukan
    """.split()
)
"""Verbs that say little of an object without what stands behind it."""

SIZING = frozenset(
    """
    mencapai menargetkan memproyeksikan memperkirakan menembus menyentuh menetapkan mematok mengincar membidik
    menaksir menilai menghitung menaikkan menurunkan menambah mengurangi memangkas mengoreksi merevisi memperpendek
    melampaui
    """.split()
)
"""Verbs of an object that tell its amount, and nothing without."""

OF_KIND = frozenset(["berupa"])
"""What leads what a thing was behind the word for it."""

BEHIND_AMOUNT = frozenset("dari atas kepada untuk bagi dalam di".split())
"""Prepositions with which a phrase goes on behind an amount that it says something without."""

GOING = frozenset(
    """
    berkunjung datang bertolak berangkat pergi tiba terbang mengunjungi kembali hadir meminta mewajibkan mengimbau
    menginstruksikan memerintahkan diminta diwajibkan diimbau melarang dilarang
    """.split()
)
"""Verbs of going somewhere or asking somebody to do something, told without what that was meant as."""

MOMENTS = frozenset("menit babak gim set".split())
"""Parts of a match, in which a side may lead or lose that does not at its end."""
