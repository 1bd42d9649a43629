"""Nouns that a relative clause behind them is, or is not, said of."""

import re

DEEDS = frozenset(
    "langkah aksi sikap tindakan keputusan pernyataan kinerja inisiatif arahan perintah usulan imbauan".split()
)
"""Nouns before somebody's name for what they did, whose clause tells of that somebody."""

CASES = frozenset("kasus insiden peristiwa kabar berita nasib identitas".split())
"""Nouns before people for what befell them, whose clause tells of the people: "kasus empat warga yang tewas"."""

STANDING = frozenset("status jabatan posisi peran".split())
"""Nouns for what somebody is, behind whose name a clause may be of either."""

OF_CASES = frozenset(
    """
    ditangani diselidiki diusut terjadi viral bergulir menyita menarik menghebohkan mencuat terungkap dilaporkan
    menjerat menimpa melibatkan
    """.split()
)
"""Verbs that tell of the case itself."""

AMOUNTS = frozenset(
    """
    seluruh semua segala setiap tiap jumlah total angka nomor kriteria daftar volume berikut tingginya rendahnya
    besarnya banyaknya kurangnya meningkatnya
    """.split()
)
"""Words that count, measure or list what the clause is of."""

OF_MANY = frozenset(
    """
    pengguna pelanggan nasabah warga masyarakat peserta jemaah jamaah penumpang pengendara pengunjung penggemar pemilik
    konsumen pembeli pemohon pendaftar siswa mahasiswa guru pegawai karyawan orang pihak perusahaan petani nelayan
    pekerja ibu-ibu anak-anak wisatawan penonton pemudik pasien pemain calon
    """.split()
)
"""Nouns of many, of whom a clause without a comma before it selects some."""

DEED_DONE = re.compile(r"(?:pe[mn]\w{4,}an|\w{4,}isasi)")
"""A noun of a deed, whose object the clause is of: "stabilisasi harga yang …"."""

NO_DEEDS = frozenset(
    """
    pengadilan pendidikan pendapatan penghasilan penginapan pengungsian pemandangan pengetahuan pengalaman penduduk
    pemerintahan pengeluaran pendekatan
    """.split()
)
"""Nouns of the shape of a deed that are none."""

OF_SOMETHING = frozenset(
    """
    kebangkitan kehadiran keberhasilan kesuksesan kegagalan kemunculan kedatangan kepergian kepulangan keberadaan
    keterlibatan ketertarikan kebutuhan kemampuan kemajuan kesiapan keinginan visi misi pertanyaan perkembangan
    """.split()
)
"""Nouns of what somebody or something does or has, behind which a clause is seldom of the noun itself."""

TOLD_OF_DEEDS = frozenset(
    """
    diajukan dilayangkan disampaikan dijalankan digagas diumumkan disepakati direncanakan dijadwalkan disertai
    berlaku berlanjut berjalan berujung berdampak berlangsung
    """.split()
)
"""Verbs of what is done with a deed or comes of it: "permohonan Budi yang diajukan pada Senin"."""

BY_PEOPLE = frozenset(
    """
    menjabat buron bertugas berusia berumur lahir mangkir kabur bekerja berprofesi berstatus didakwa divonis ditahan
    ditangkap dituntut terjerat meninggal tewas pensiun mundur tersandung memimpin mengaku
    """.split()
)
"""Verbs that tell of people and of nothing that happened."""

EXPERIENCE = frozenset(["pengalaman", "berpengalaman"])
"""What only somebody has: "kemampuan Budi yang minim pengalaman" is told of Budi."""

BROUGHT_ABOUT = frozenset(
    """
    mengakibatkan menyebabkan menewaskan melukai menimbulkan memicu merusak menghancurkan merugikan membuat memaksa
    mengganggu melumpuhkan memutus
    """.split()
)
"""Verbs of what a whole clause, not the place at its end, brought about: "menghantam Gaza, yang menewaskan …"."""

TOLD_OF = frozenset(
    """
    dimaksud diklaim disebut disebutkan dikatakan diduga diketahui disinyalir diakui dijadwalkan direncanakan
    ditargetkan
    """.split()
)
"""Passives that say nothing without what is told: "program yang diklaim (berhasil)"."""

NAMING = frozenset("bernama berinisial".split())
"""Verbs behind which stands the name of the noun before them."""

OF_EVENTS = frozenset(
    """
    melibatkan membahas dipimpin dihadiri diikuti melanda menimpa menghanguskan meluluhlantakkan menjerat menelan
    mempertemukan dipicu disebabkan diakibatkan
    """.split()
)
"""Verbs of what an event, not its place, does or undergoes: "kecelakaan di Tol Cipali yang melibatkan tiga mobil"."""

SHARES = frozenset(["sebagian"])
"""First words of a head of which its clause tells all: "sebagian permohonan yang diajukan Budi"."""

OF_DEEDS = frozenset("dimediasi difasilitasi diprakarsai dimoderatori dijembatani".split())
"""Verbs that behind a comma and "yang" tell of the deed before, not of the noun right before them."""

BRINGING = frozenset(
    """
    membawa melarikan mengevakuasi memindahkan mengantar mengantarkan merujuk menyerahkan menyeret memulangkan
    mengirim mengirimkan mengangkut mendorong mengungsikan
    """.split()
)
"""Verbs that take somebody or something elsewhere."""

WHITHER = frozenset("ke menuju kepada".split())
"""Where to."""

CONCERNED = "bersangkutan"
"""What behind "yang" makes a pronoun: whoever was told of."""

FEELING = frozenset(["merasa"])
"""Verbs that say nothing without the quality behind them: "Budi, yang merasa (tidak puas), …"."""

CAUSE = frozenset("penyebab pemicu pemantik biang pangkal".split())
"""Nouns for what brought something about, which a whole clause before "menjadi" may tell."""

TAKEN_FOR = frozenset(
    """
    diduga dinilai dianggap disebut disebut-sebut diyakini disinyalir ditengarai dipandang dituding dikira diklaim
    dipercaya diketahui dikatakan dinyatakan bisa dapat berpotensi berubah kerap sering masih akan
    """.split()
)
"""Verbs that "menjadi" completes."""
