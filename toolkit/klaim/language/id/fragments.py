"""Words that no whole claim begins or ends with, and phrases that point out of it."""

import re

from klaim.language.id.alternatives import Needing, any_case, any_of, begun
from klaim.language.id.clauses import PERSONAL, PLURAL_PERSONAL, PREPOSITIONS, PREVERBAL
from klaim.language.id.links import LINKS

CANNOT_END = frozenset(
    """
    mulai terutama khususnya dikhususkan periode berbagai setiap selain mencapai sebanyak bernama berinisial
    selama per yang dan serta atau di ke dari pada dalam dengan oleh untuk bagi terhadap kepada antara tentang
    mengenai soal atas sebagai seperti adalah merupakan akan tidak bahwa agar karena tetapi sebuah seorang para
    lebih sangat terlalu buat hingga juga melalui secara sekitar sebesar sejak disebabkan dikarenakan kemungkinan sudah
    berawal bermula saling jadi setiba setibanya sesampai kecuali
    """.split()
)

WHOLE_ENDS = frozenset([("penyakit", "dalam")]) | frozenset(
    (noun, "sekitar") for noun in "warga masyarakat penduduk lingkungan kawasan wilayah daerah area permukiman".split()
)
"""Pairs of words that a claim can end with though the second one alone cannot: "penyakit dalam", "warga sekitar"."""

CANNOT_BEGIN = frozenset(
    """
    yang dan serta atau bahwa agar karena tetapi adalah merupakan pun sebagai dengan maka oleh misalnya jika
    bila apabila kalau meski meskipun sehingga lintas terutama khususnya selain
    sekadar sekedar terus si sebagaimana semisal dibanding dibandingkan kecuali berturut-turut
    disclaimer berarti namun saja nanti berikut apa ulangi tbk lah
    selaku sejauh asalkan bagaikan bak seolah seolah-olah begini hubungi tetaplah paling cukup
    on of and kalaupun gunakan hindari aktifkan nonaktifkan lakukan injak lepas pastikan perhatikan siapkan jangan
    """.split()
)

OPENS_REST = frozenset(
    ("kemungkinan kalau", "kemungkinan jika", "kemungkinan bila", "pertama kali", "kali pertama", "mohon maaf")
)
"""What opens a supposition, a time or an apology, of which the rest stands elsewhere."""

POINTING_ALONE = frozenset("ini itu itulah inilah tersebut hal situ sana sini begitu demikian".split())

POINTS_BACK = frozenset("ini itu tersebut tersebutlah tadi".split())
"""Words that behind a noun mean one that was named before."""

DONE_TO_ANOTHER = re.compile(r"me\w{3,}(?:kan|i)nya")
"""A deed with "-nya" for what it is done to, which is never who does it: "memulangkannya", "membelinya"."""

CANNOT_START_SHORT = (
    PERSONAL
    | PLURAL_PERSONAL
    | POINTING_ALONE
    | PREVERBAL
    | frozenset("kami kita saya aku yang setelah sebelum saat ketika nanti bagaimana parah gampang".split())
)
"""Words that a claim of a few words does not begin with: no subject, or one that means nothing alone."""

DANGLING = (
    "hal itu", "hal ini", "hal tersebut", "diantaranya", "tak terkecuali", "sebelumnya sebelum", "artikel ini",
    "berikut ini", "di bawah ini", "sebagai berikut", "yang dimaksud",
    "di sana", "di sini", "di situ", "ke sana", "ke sini", "dari sana",
)  # fmt: skip
"""Phrases that point at something outside a claim, or need the list that they open."""

POINTED_TIMES = ("kali ini", "musim ini", "musim lalu")
"""Times that point at something outside a claim."""

DANGLING_ENDS = frozenset(phrase.split()[-1] for phrase in (*DANGLING, *POINTED_TIMES))
"""The last words of such phrases and times."""

VAGUE_SUBJECTS = frozenset(
    """
    fakta langkah kondisi situasi keadaan angka jumlah hasil artikel momen momentum alasan persoalan masalah cara
    tindakan capaian torehan posisi prestasi jawaban pernyataan informasi kabar upaya proses tren fenomena dorongan
    anggapan keputusan penetapan pencapaian keberhasilan kegagalan kemenangan analisis program kebijakan aturan
    data studi penelitian temuan perubahan kolaborasi kesepakatan ketentuan keluhan transformasi penyesuaian
    pembuktian putusan gugatan rencana target laporan survei survey dokumen alokasi instruksi kebutuhan aktivitas
    diskon praktik layanan bantuan dana uang sanksi tuduhan konsep metode pendaftaran pertumbuhan permasalahan
    penegasan promosi evaluasi penundaan tuntutan permintaan usulan pesan istilah tahap perjalanan benda
    """.split()
)
"""Nouns that mean nothing with a pointing word alone, as they sum up what was said before."""

VAGUE_ALONE = VAGUE_SUBJECTS | frozenset("orang pihak hal titik negara bagian".split())
"""Nouns that mean nothing without what tells which of them."""

ALL_OF_THEM = frozenset("kedua ketiga keempat kelima".split())
"""Numbers before things that the text has named before."""

SOME_OF = ALL_OF_THEM | frozenset(
    """
    beberapa sejumlah banyak para seorang sebuah seekor sebagian seluruh segenap salah jumlah kondisi polisi tim warga
    petugas aparat penyidik
    """.split()
)
"""First words of a subject that make it some of a kind, or somebody of whom only an article tells who they are."""

NEEDED = frozenset("perlu harus wajib".split())
"""Words of a clause that tells what is needed of anybody."""

MEANT_BEFORE = VAGUE_SUBJECTS | frozenset(
    """
    perusahaan maskapai klub tim partai lembaga organisasi penelitian survei riset eksperimen metode teknik
    serangan perang konflik insiden kejadian peristiwa kecelakaan kebakaran ledakan laga pertandingan balapan pertemuan
    rapat pembicaraan perundingan sidang persidangan kasus perkara operasi acara kegiatan kunjungan penyelidikan
    peserta responden pelaku korban tersangka terdakwa pasien penumpang pengemudi sopir pilot saksi pelapor terlapor
    pemilik pengelola pembeli penjual suspek jenazah jasad api lokasi tempat gedung bangunan rumah kapal pesawat mobil
    truk bus kendaraan motor produk barang alat film buku lagu gejala penyakit gangguan selisih hubungan wilayah
    kawasan daerah kota desa jalan jembatan proyek kompetisi turnamen festival pameran aplikasi sistem fitur perangkat
    panitia manajemen jamaah jemaah masjid keluarga tes patroli petugas kru awak langkah metodologi skor nasabah
    pengungkapan normalisasi pekerjaan pengguna undangan surat dokumen video foto rekaman unggahan postingan artikel
    berita pengumuman sesi tahapan periode fase duel pemain pelari harga hakim game race dokter direksi operator
    pengembang pejabat pengendara prajurit tragedi demonstran handphone hp ponsel buyback berkas penangkapan
    pemanggilan pemerkosaan pendekatan kerusuhan pabrik transaksi loket massa poin rs badan total
    """.split()
)
"""Nouns that alone mean one of their kind that was told of before: "Penelitian melibatkan 200 orang"."""

GOING_ON = frozenset("terus makin semakin".split())
"""Adverbs of what does not end."""

BEHIND_VERB = ("bahwa", "sebagai")
"""Words that stand behind what somebody says or does, never behind a bare noun alone."""

SURE = frozenset("yakin percaya sadar tahu paham optimistis optimis setuju khawatir curiga jelas benar artinya".split())
"""Words for what somebody thinks, behind which "bahwa" may stand."""

OF_DEED = frozenset(
    "keputusan langkah upaya rencana cara tindakan target usulan tuntutan permintaan dorongan alasan proses".split()
)
"""Nouns behind which an active verb tells what they are: "keputusan melepas minyak"."""

THE_PLACE = "lokasi"

ANYWHERE = frozenset(
    ("lokasi", "lokasi kejadian", "tempat", "tempat kejadian", "sana", "sini", "rumah", "wilayah", "luar")
)
"""Places that are none in a claim that is read alone."""

NTH = frozenset("pertama kedua ketiga keempat kelima terakhir".split())
"""Words behind a noun for its place among those named before."""

FORMERLY = "sebelumnya"
"""What behind a noun means the one that was there before."""

MEANING_SOMEBODY = ("yang bersangkutan", "dari mereka", "di antara mereka", "ada juga")
"""Phrases for those who were named before."""

A_FEW = "beberapa"
"""What alone means some of those that the text names."""

ONE_OF = frozenset(("salah satu", "salah seorang"))

BESIDE = frozenset(["bersama", "beserta"])
"""Prepositions for those beside whom others are counted: "bersama dua teman lainnya"."""

OTHER = frozenset("lain lainnya serupa".split())
"""Words behind a noun for others than those that were named before."""

BESIDE_THOSE = {"lain": 2, "lainnya": 3}
"""Of those the words that end a counted subject, and how many words behind the number."""

OTHERS_NAMED = re.compile(r"\b(?:lain|lainnya),? (?:seperti|yakni|yaitu|antara lain|termasuk) [A-Z]")
"""Others of a kind with their names."""

ANY_OTHER = frozenset(
    """antara sama sisi dan negara orang pihak hal daerah wilayah tempat pria wanita bidang sektor cara di kata
    apa siapa mana""".split()
)
"""Words before such a word with which it means anybody else, or the like: "negara lain", "antara lain"."""

TELLS_NO_MORE = frozenset("bernama berinisial".split())

BEFORE_BARE = frozenset("pihak para seluruh".split())
"""Words before such a noun that tell nothing of which one it is."""

OF_THEM = "di antaranya"
"""What, behind a bare number or "beberapa", points at things named before."""

ONE_OF_THEM = frozenset(["salah satunya", "salah seorangnya"])
"""What means one of several that were named before."""

ADVERBS_OF_OWN = frozenset(
    """
    lainnya berikutnya sebelumnya akhirnya biasanya umumnya nantinya rupanya sedikitnya setidaknya harusnya seharusnya
    sebenarnya selanjutnya seterusnya setelahnya sesudahnya terakhirnya pertamanya semuanya keduanya ketiganya
    aslinya artinya maksudnya sebaiknya hendaknya
    """.split()
)
"""Words in -nya behind a noun that nobody owns."""

DONE_BY_THEM = re.compile(r"((?:[\w-]+ ){1,3})yang di\w{3,}nya\b")
"""A subject that tells by "-nya" alone who did something with it: "motor yang dikendarainya"."""

DONE_TO_IT = re.compile(r"di\w{3,}nya|me(?!nurut|ningkat|nurun)(?:m|n|ng|ny|l|r|w|y)\w{3,}nya")
"""A verb with its object as "-nya"."""

NOT_BEHIND_SUBJECT = frozenset("karena setelah usai ketika sejak".split())
"""Links that, right behind a claim's first word, show that its main clause is lost: "Pelaku karena tahu …"."""

NO_SPEAKER = frozenset(
    "bersama sedang telah sudah akan dihubungi masih baru saat ketika lalu kemudian senantiasa selalu "
    "terus hingga akhirnya berdasarkan tersebut publik terungkap setengahnya".split()
)
"""Words that stand in no name of a speaker."""

BEHIND_POSSESSIVE = frozenset("para harga jumlah kasus angka".split())

NOT_BEHIND_NEGATION = PREPOSITIONS | LINKS.keys() | {"lagi", "cuma", "hanya", "sekadar", "sekedar"}
"""What behind a negation that begins a claim shows that its other half is lost: "bukan karena …, tetapi …"."""

OF_FIGURES = frozenset(
    """
    menguat melemah anjlok merosot tumbuh terkoreksi terkontraksi terapresiasi terdepresiasi menyusut terpangkas
    terkerek tergerus meroket terkikis bertumbuh
    """.split()
)
"""Verbs of rising and falling that tell of figures and of nobody."""

COME_TO = "menjadi"
"""What leads the figure that another has come to."""

CUT_NAME = re.compile(r"eorang(?<=\b[Ss]eorang) warga negara(?: (?![A-Z]|asing\b|lain\b)|[.,])")
"""A citizen without the country: a name was cut off."""

CUT_OPENING = re.compile(
    r"[A-Z]\w+(?: [A-Z]\w+)*, (?:ini|itu) |\d+ [A-Z][a-z]+ (?:me|di|ber|ter)\w{3}|Sebab [A-Z]\w+(?:[ /][A-Z]\w+)* [a-z]"
)
"""A claim that opens with an address and a pointing word, a number and a place, or what gives it as a reason."""

OF_REGION = re.compile(
    r"\b(?:Pem(?:prov|kab|kot|da|des)\b|[Pp]emerintah (?:(?i:provinsi|kabupaten|kota|daerah|desa)\b|[A-Z]))"
)
"""The government of a region or another state."""

AT_HOME = re.compile(r"\b(?:Indonesia|RI|Rp|rupiah|APBN|DPR|MPR|Kemen\w+|Kementerian)\b")
"""What a text about Indonesia names."""

NATIONAL = (
    " rupiah ", " inflasi ", " suku bunga acuan ", " nasional ", " domestik ", " dalam negeri ", " bunga utang ",
    " utang negara ",
)  # fmt: skip
"""Words of a claim about a whole country, with the blanks around them."""

SOMEBODY = "seseorang"
SUPPOSED = re.compile(rf"\b(?:saat|ketika|jika|bila|apabila|kalau|apakah|setiap kali)\s+{SOMEBODY}\b", re.IGNORECASE)
"""Links before somebody whom a clause only supposes: "Saat seseorang terinfeksi …"."""

SHARE = re.compile(
    rf"(?:{begun(any_case('pada', 'bagi', 'untuk', 'di'))})\s+"
    r"((?i:sebagian|kebanyakan|beberapa|sejumlah|umumnya|banyak))\b[^,.;]*"
)
"""Those of whom alone a clause behind them holds: "Pada sebagian pasien, …"."""

OTHERS_COUNTED = Needing(
    (" lain",),
    r"\b(?P<some>(?:\d+|[Dd]ua|[Tt]iga|[Ee]mpat|[Ll]ima|[Ee]nam|[Tt]ujuh|[Dd]elapan|[Ss]embilan|[Ss]epuluh)"
    r"(?: [a-z-]+)(?: [A-Z][\w-]+)+) lain(?:nya)?\b",
)
"""So many others of somebody than those told of before: "tiga gol Portugal lainnya"."""

WHY = frozenset("kronologi penyebab alasan motif modus detail detik-detik latar proses sosok".split())
TELLS_WHY = re.compile(
    r"\b(?:mengungkap|mengungkapkan|menjelaskan|membeberkan|memaparkan|menceritakan|menerangkan|membongkar|menguak|"
    r"menduga|memperkirakan|mendalami|menyelidiki|mengusut|menelusuri) "
    rf"(?:{any_of(WHY)})(?: (?:dan|serta) (?:{any_of(WHY)}))?\b",
    re.IGNORECASE,
)
"""The nouns for how or why something was, and the saying of it with them: "mengungkap penyebab (truk terguling)"."""
