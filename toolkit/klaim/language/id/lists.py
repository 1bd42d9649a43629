"""Words that tell what an Indonesian coordination joins, and which coordinations are one thing."""

import re

BETWEEN = frozenset(["antara"])
"""Words whose coordination is one thing: "antara A dan B"."""

EXCEPTING = frozenset(["kecuali"])
"""Words whose coordination is left out as a whole: "kecuali A dan B"."""

OF_KINDS = frozenset(
    """nilai nilai-nilai sektor sektor-sektor bidang bidang-bidang isu isu-isu aspek aspek-aspek unsur unsur-unsur
    prinsip prinsip-prinsip""".split()
)
"""Nouns that hold for all that a list behind them names: "nilai-nilai ketaatan, keikhlasan, dan pengorbanan"."""

BOTH = "baik"
AND_ALSO = "maupun"
"""The halves of "baik A maupun B"."""

EITHER = frozenset("atau ataupun".split())
"""What joins things of which one holds, or each where none does."""

THANKS_TO = frozenset(["berkat"])
"""What leads those who brought something about together: "menang berkat gol Ani dan Budi"."""

EACH = frozenset(["masing-masing"])
"""What sets the members of two lists side by side."""

OPENS_CLAUSE = frozenset("agar supaya bahwa jika".split())
"""What a whole clause stands behind, so that a coordination right behind it is its subject."""

UP_TO = frozenset("hingga sampai".split())
"""What may stand before the last of a list."""

ALL = frozenset("semua semuanya seluruhnya".split())
"""What takes up all that a list names."""

DEGREES = frozenset("lebih paling sangat cukup kurang semakin makin terlalu agak".split())
"""Words that say how much of a quality something has."""

APT = frozenset("penting sulit mudah cocok layak berguna bermanfaat efektif ideal wajib".split())
"""Qualities that something has for what "untuk" names."""

ADDING = frozenset(["serta"])
"""The conjunction that adds a party and joins no two words of a name."""

NO_MEMBERS = frozenset("lagi lain-lain lainnya sebagainya seterusnya sekitarnya sejenisnya semacamnya".split())
"""What ends a list without naming a member."""

IN_FULL = frozenset("yakni yaitu".split())
"""Links whose list names all that the phrase before them means, so that its number may be spelt out."""

AND = "dan"

LISTABLE = frozenset(
    "langkah alasan hal poin faktor kebijakan cara strategi catatan pesan saran upaya penyebab syarat tantangan".split()
)
"""Nouns of what somebody goes on to tell one by one."""

SOME_TO_COME = frozenset("sejumlah beberapa dua tiga empat lima enam tujuh".split())

ITEM = re.compile(
    r"(?:[Aa]lasan|[Ll]angkah|[Pp]oin|[Ff]aktor)? ?"
    r"(?:[Pp]ertama|[Kk]edua|[Kk]etiga|[Kk]eempat|[Kk]elima|[Kk]eenam|[Tt]erakhir)(?: adalah|,)"
)
"""What an item of such a list opens with."""

MEANS = frozenset("melalui lewat dengan".split())
"""Prepositions of that by which something is done."""

COUNTS_ALL = frozenset("banyak sejumlah beberapa berbagai seluruh semua".split())
"""Words before the first of several nouns that hold for each: "banyak pasien dan dokter"."""

VARIOUS = frozenset("berbagai sejumlah beberapa banyak aneka segala".split())
"""Words that open a phrase whose members a list behind it names."""

SUCH = frozenset("seperti yakni yaitu termasuk misalnya khususnya terutama macam".split())
"""Words before things that are named as examples or one by one."""

INSETS = frozenset(
    """
    terutama utamanya khususnya tepatnya tempat tetapi tapi namun cuma apalagi terlebih berdasarkan sebagai selaku
    """.split()
)
"""Words that behind a comma add to what a phrase says, so that it stands without them."""

SINGLING = frozenset("terutama utamanya khususnya terkhusus".split())
"""Words behind a comma that single something out of what a clause tells."""

LIKE = frozenset(["seperti"])
"""The word behind a kind whose examples may be common things."""

CONSISTING = frozenset("berupa meliputi mencakup".split())
"""Verbs behind a noun that go on to list what it is."""

OPENING = LIKE | CONSISTING
"""Words that open a list."""

NAMING = LIKE | frozenset("yakni yaitu termasuk".split())
"""Words that open a list of the things that the phrase before them means."""

IN_DETAIL = frozenset([("dengan", "rincian"), ("dengan", "perincian")])
"""Pairs of words before the parts of a number."""

EXAMPLES = {"di": "antaranya", "antara": "lain"}
"""Pairs of words before some of several things."""

RESPECTIVELY = re.compile(r"masing(?<!\wmasing)-masing\b[^.;]*?\d[^;]*? dan [^;\d]*?\d[\d.,]*")
"""Figures that stand with one each of the things before them: "A dan B naik masing-masing 2% dan 3%"."""

AFFIRMING = frozenset("terus tetap selalu segera lebih senantiasa".split())
"""Words before a deed that is asked for, whatever is denied before it: "agar tidak panik dan tetap tenang"."""

AMONG_OTHERS = "antara lain"
"""The predicate of several things before one of them."""

WITHIN = frozenset("di dalam pada".split())
"""Prepositions of what several things are in, behind their noun: "tiga kategori dalam lomba"."""

AIMED_AT_SOME = frozenset(["terhadap"])
"""Prepositions before those to whom something is done, one and all."""

AIMED_AT = frozenset("di ke kepada bagi untuk pada terhadap oleh".split())
"""Prepositions behind a noun that seldom only tell of it, as "dengan" and "dari" do."""

NO_KINDS = frozenset("belah pihak poin kali hal bidang luar dalam bawah atas sebutan kata kalimat istilah".split())
"""Nouns that tell of no kind of thing."""

DEEDS = frozenset(
    """ekspor impor produksi rencana persaingan pengiriman penjualan pembelian penyaluran pembangunan jalur pengadaan
    kenaikan penurunan pemberian penerbitan pengembangan pengelolaan penyediaan peluncuran peningkatan
    anggaran dana""".split()
)
"""Nouns of what is done to the things that the words behind them mean: "ekspor komoditas strategis"."""

HOW_MUCH = frozenset("harga kebutuhan permintaan pasokan jumlah nilai pasar impor ekspor produksi stok".split())
"""Nouns of how much or what of a kind of things: "harga BBM subsidi"."""

OF_PEOPLE = frozenset("pelaku peserta asn komisaris pegawai kader warga anggota pengguna pembeli investor".split())
"""Nouns of people, of whom common things are no examples."""

VERBAL = frozenset("muncul masih juga sudah akan sempat pernah hadir".split())
"""Words of a clause that a phrase before or in a list does not hold."""

OF_NO_KIND = frozenset(
    "lain lainnya tertentu serupa sejenis sekitar utama besar kecil baru unggulan andalan prioritas favorit".split()
)
"""Words behind a noun that make no kind of thing of it: "negara lain"."""

MUTUAL = frozenset(
    """
    kesepakatan kesepahaman perjanjian gencatan pertemuan perundingan kontrak masing-masing bersama-sama sama-sama
    berturut-turut menikah bercerai berdamai bersalaman berjabat berpelukan berangkulan jabat
    """.split()
)
"""Words by which several subjects do something with one another, or each its own share of it."""

SHARED_OUT = frozenset("didominasi diapit dibagi terbagi".split())
"""Predicates of what several have between them, not each alone: "didominasi Gen Z dan milenial"."""

TELLS_MORE = frozenset("milik yang sejumlah para berbagai".split())
"""Words behind the last of several nouns that may go with all of them: "senjata dan narkoba milik Budi"."""

AIMED = frozenset("bagi untuk terhadap atas".split())
"""Words behind the last of several nouns that open what all of them are for: "sumber dana dan modal bagi warga"."""

OF_WHAT_MAY_COME = frozenset("risiko ancaman potensi bahaya peluang kemungkinan".split())
"""Nouns that a list of what may come stands behind."""

TWO_SIDED = frozenset(
    """
    perang peperangan konflik perseteruan permusuhan pertempuran bentrokan bentrok ketegangan hubungan perbatasan
    rivalitas persaingan perbedaan laga duel pertandingan final derbi pernikahan perceraian perselisihan
    kedekatan asmara perkenalan perdamaian normalisasi merger perdagangan kemitraan aliansi persekutuan
    """.split()
)
"""Nouns that each of the two names behind them has part in, with the other: "perang Iran dan Irak"."""

AGAINST = frozenset("melawan kontra vs lawan menghadapi".split())
"""Words between the two sides of a match."""

COOPERATION = frozenset("kerja sama".split())

KINDS = frozenset("nama varian warna jenis tipe kategori ukuran pilihan model versi tahap kelas golongan".split())
"""Nouns whose members say nothing without them: "empat varian warna, yaitu hitam dan putih"."""

PAIRED = frozenset("duet duo trio ganda pasangan".split())
"""Nouns of several people who act as one."""

TOGETHER = PAIRED | frozenset(
    """
    kombinasi perpaduan campuran selisih perbedaan persamaan hubungan sinergi
    kolaborasi kemitraan koalisi kesepakatan perjanjian duel perselisihan perseteruan pertikaian pertengkaran
    perkelahian bentrokan persaingan pernikahan perceraian rivalitas pemerintahan laga pertandingan
    pertemuan
    """.split()
)
"""Nouns whose coordination names the parts of one thing."""

GROUPED = frozenset(["kelompok"])
"""Nouns that open the name of a group of goods: "kelompok makanan, minuman, dan tembakau"."""

OF_PLACES = frozenset(
    "situasi kondisi konflik perang krisis perdamaian eskalasi ketegangan stabilitas bentrokan perkembangan".split()
)
"""Nouns of what is so in a place, which a list that ends with one of them does not share."""

PAIR = frozenset("dua 2 kedua".split())

ONE = frozenset("satu 1 seorang sebuah".split())

FEW = PAIR | {"satu", "1"}
"""Numbers of what may well be at each of several places."""

FIXED_PAIRS = frozenset(
    frozenset(pair.split("-"))
    for pair in (
        "sarana-prasarana visi-misi hak-kewajiban pro-kontra suka-duka jatuh-bangun siang-malam syarat-ketentuan "
        "kritik-saran saran-masukan keluar-masuk naik-turun pagi-sore moral-materiil tugas-fungsi "
        "suami-istri ayah-ibu kecil-menengah mikro-kecil pergi-pulang lahir-batin jiwa-raga baik-benar sah-meyakinkan "
        "pemuda-olahraga gizi-makanan usaha-energi hukum-keamanan perempuan-anak pendidikan-kebudayaan "
        "pariwisata-ekonomi kelautan-perikanan lingkungan-kehutanan energi-mineral natal-tahun barang-jasa"
    ).split()
)
"""Words that a conjunction joins to one thing."""

AT_ONCE = frozenset("bersamaan serentak bersama-sama".split())
"""Words by which several things are told of together."""

NO_JOINTS = frozenset((before, "serta") for before in "peran turut ikut".split()) | frozenset(
    ("dalam", joint) for joint in "dan maupun serta atau ataupun".split()
)
"""Words with a conjunction behind them that is part of the word or pair: "peran serta", "dalam dan luar negeri"."""

LAWS = frozenset("undang-undang uu peraturan perpres perppu permen keputusan".split())
"""Nouns that open the title of a law."""

TITLES_OF_LAWS = LAWS | frozenset("pasal bertajuk berjudul".split())
"""Words behind which a coordination may be part of a title."""


def shape(word: str) -> str:
    """The affixes around a noun that is made of a verb or quality, empty where it is no such noun."""
    ends = word.endswith("an") and len(word) > MIN_SHAPED
    return next((prefix for prefix in ("ke", "pe") if ends and word.startswith(prefix)), "")


MIN_SHAPED = 6
QUALITY = "ke"
"""The shape of nouns that name a quality: two of them share what they are of."""

NONE_LEFT = frozenset("lagi yang".split())
"""What behind "tidak ada" shows that it tells of nobody's absence: "tidak ada lagi yang …"."""

ASSOCIATIONS = frozenset(
    "asosiasi himpunan perhimpunan ikatan gabungan serikat persatuan federasi konfederasi perkumpulan".split()
)
"""First words of names that join what their members do or make: "Asosiasi Produsen Serat dan Benang"."""

AGENTS = frozenset(
    """
    pengekspor eksportir pengimpor importir produsen penghasil pembuat pemasok penyedia penjual distributor penyalur
    pengelola pengembang penyelenggara pemegang penerima pengguna pembeli penyebab pemicu pusat sumber
    """.split()
)
"""Nouns behind which a coordination names what they all make, sell, cause or hold."""

SOLE = frozenset("satu-satunya salah satu pertama terakhir terbaru utama".split())
ANY_KIND = frozenset("orang hal sesuatu pihak sosok salah satu bagian bentuk jenis nama yang".split())
"""Words of what something is that say little without the clause behind them."""

COMPOUNDS = frozenset(
    {("gula", "darah"), ("tekanan", "darah"), ("berat", "badan"), ("tinggi", "badan"), ("suhu", "tubuh"),
     ("gagal", "jantung"), ("gagal", "ginjal"), ("asam", "urat"), ("asam", "lambung"), ("suku", "bunga"),
     ("nilai", "tukar"), ("mata", "uang"), ("serangan", "jantung"),
     ("rumah", "sakit"), ("kereta", "api"), ("lalu", "lintas"), ("unjuk", "rasa"), ("sumber", "daya"),
     ("tanggung", "jawab"), ("hak", "asasi"), ("daya", "saing"), ("daya", "beli"), ("air", "mata"),
     ("terima", "kasih"), ("balas", "budi"), ("balas", "dendam")}
)  # fmt: skip
"""Two words that are one noun, of which nothing joined to it shares the first: "gula darah dan kolesterol"."""

WHICHEVER = frozenset("siapapun siapa apapun manapun".split())
"""Words that take up all of a list: "yakin dengan A dan B, siapapun yang main"."""

QUALITIES_OF = frozenset(
    "stabilitas kualitas kondisi kinerja fundamental potensi ketahanan daya nilai tingkat cedera luka patah".split()
)
"""Nouns that are of what stands behind them: "stabilitas ekonomi", "cedera bahu"."""

_JOINT = "dan|dengan|serta|hingga|sampai|atau|vs|kontra|melawan|maupun|-|–"
BETWEEN_ONE = re.compile(
    r"antara(?<!\wantara)(?<!di antara) (?!lain\b|lainnya\b|(?:ke)?dua|para\b|sesama\b|\d)"
    rf"(?!(?:[^\s.]+ ){{1,9}}?(?:{_JOINT})\b)(?!\S+[-–/])"
)
"""What is between one and nobody else."""

TOTALS = frozenset("total sebanyak jumlah".split())
"""Words before a number that make it that of all."""
