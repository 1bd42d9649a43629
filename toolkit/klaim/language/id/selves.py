"""What somebody who says "kami" or "kita" thinks and wants themselves, and what the body that they speak for does."""

ATTITUDES = frozenset(
    """
    berharap harap harapkan mengharapkan mohon memohon minta meminta imbau mengimbau menghimbau ajak mengajak
    yakin meyakini percaya memahami paham mengerti apresiasi mengapresiasi menghargai menghormati berterima mengucapkan
    bersyukur senang bangga gembira sedih prihatin kecewa menyayangkan menyesalkan optimis optimistis khawatir
    mengingatkan ingatkan menyambut menduga menilai menganggap mendoakan sarankan menyarankan
    """.split()
)
"""Verbs and qualities of whoever speaks, though they say "kami"."""

STANCES = frozenset(
    """
    ingin mau menolak tolak mendukung dukung menuntut tuntut mendesak mengecam mengutuk setuju sepakat keberatan
    """.split()
)
"""What a body, or somebody who speaks for none, wants, and how it stands to something: "kami menolak penggusuran"."""

AWARE = frozenset("tahu mengetahui sadar menyadari ingat".split())
"""What each of those who say "kami" knows or does not."""

WITH_FAMILY = frozenset(["sekeluarga"])
"""What behind "kami" means the speaker and their family."""

KNOWING = frozenset(
    """
    melihat memiliki mengetahui menghadapi memerlukan membutuhkan mengalami menjaga menyadari merasakan mengenal
    mengingat menunggu menonton menjadi mempunyai menginginkan mendengar menikmati
    """.split()
)
"""Verbs of which everybody may be the subject: "kita melihat"."""

WEIGHED = frozenset("harus perlu bisa dapat mesti patut wajib jangan tidak bukan belum mungkin tak".split())
"""Words that make a deed one which everybody should do."""

OWNED = frozenset(
    """
    skuad tim klien partai perusahaan pemerintahan kementerian lembaga institusi pasukan jajaran kantor dinas
    anggota keluarga ayah ibu istri suami anak usaha toko warung kampung desa sekolah
    """.split()
)
"""What with "-nya" is theirs who are reported to speak: "Budi mengatakan timnya siap"."""

STAFF = frozenset("anggota staf personel pegawai petugas prajurit pemain karyawan".split())
"""Those of a body whom, counted, its head calls theirs: "dua anggotanya"."""

STATE = frozenset(["negara"])
CITIZENS = frozenset(["warga"])
"""A noun that only with "negara" means a state's people."""

OF_STATE = frozenset(
    "tentara prajurit pasukan militer pemerintah pemerintahan rakyat warga warganegara presiden kedutaan".split()
)
"""What with "-nya" is the state of who speaks for one, or that state's."""

OF_NATION = OF_STATE | frozenset(
    """
    ekspor impor ekonomi perekonomian devisa rakyat masyarakat demokrasi budaya pangan petani nelayan industri umkm
    utang inflasi fiskal apbn energi konstitusi pariwisata atlet produk
    """.split()
)
"""What with "kita" is the whole state's, where one speaks who serves it."""

BODIES = frozenset("perusahaan perseroan klub lembaga institusi organisasi kelompok".split())
"""What with "kami" or "kita" is the body that they speak for, whatever it is called."""

CLIENT = "klien"
"""Whom with "kami" whoever speaks for them at law means."""

TEAMS = frozenset(["tim", "timnas", "tim nasional"])
GOVERNMENT, NATIONS = "pemerintah", STATE | {"bangsa"}

LONGEST_BODY = 2
"""Words of such a noun."""

WARDS = ("anak", "asuhnya")
"""The players of a coach who speaks."""

OWN_BODIES = frozenset({"tim ini", "skuad ini", "klub ini", "perusahaan ini", "lembaga ini"})
"""How somebody calls the body that they speak for."""
