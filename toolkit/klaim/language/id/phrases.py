"""Where Indonesian noun phrases read without a parse begin and end, and what the words in and around them mean."""

import re

from klaim.language.id.places import OF_TWO

POINTERS = frozenset("tersebut ini itu".split())

TIME_NOUNS = frozenset(
    """saat hari malam pagi siang sore pekan minggu bulan tahun kali hal masa waktu periode momen sekarang selama
    era musim kini abad dekade detik jam menit akhir awal tengah sini situ sejauh semester kuartal begitu jadi
    seperti selain sisi satu musim zaman sementara""".split()
)
"""Nouns that a pointing word dates rather than points back from, and words it does not point with."""

NO_NOUNS = frozenset("berikut kan bikin baru-baru belakangan".split())
"""Words before a pointing word with which it means no thing that was told of."""

FEASTS = frozenset("idul adha fitri natal ramadan".split())
"""Words of the names of feasts."""

KINDS_IN_SHORT = frozenset(
    """bumn bumd asn pns wni wna tkp umkm sma smp sd smk mts ma tk paud ruu uu pp perda pmi tki art prt hp tv suv mpv
    ev ka krl kri pt cv ngo lsm ktp sim bpkb stnk sk se dpo kdrt ott phk rs rsud rt rw sdm sda pkl psk pjl spbu sppg
    bts ott api apk ai atm led lcd usb gpu cpu os pc cctv kk npwp mou hak pks spt""".split()
)
"""Abbreviations for a kind of person or thing, which a pointing word makes one of them."""

SUCH = frozenset("semacam sejenis seperti".split())
"""Words with which a pointing word tells of what kind something is: "insiden semacam itu"."""

PLURAL_BEFORE = frozenset(
    "kedua ketiga keempat kelima para dua tiga empat lima enam tujuh delapan sembilan sepuluh beberapa".split()
)
"""Words before a noun that make it mean more than the last one named."""

NO_REFERENT = frozenset(
    """bukan tanpa setiap tiap jenis semacam seperti sebagai ada kedua ketiga para dua tiga empat lima beberapa
    sejumlah""".split()
)
"""Words before a noun after which it describes nothing that a later mention could mean."""

JUDGING = frozenset(
    "maut tragis nahas naas dahsyat besar hebat mematikan penting bersejarah ganas keji brutal sadis bagus baru".split()
)
"""Adjectives that add a judgement to a noun and tell no two things apart."""

VERB_LIKE = frozenset(
    """beruntun berdarah berskala berencana bersenjata terbatas terbuka tertutup terluar berkelanjutan bermotor
    bersubsidi terorganisasi terorganisir bersejarah bersama bergerak berbahaya bertingkat berlapis terapung
    tertua terdaftar""".split()
)
"""Modifiers that are shaped like verbs."""

VAGUE = frozenset(
    """apapun lain lainnya tertentu lagi serupa sejenis rukun panjang final pertama kedua berikutnya terbaru
    terakhir utama asli sendiri saja semacam resmi langsung menarik viral bersama lama pertamanya internal
    eksternal awal akhir biasa rusak bagus kecil besar penting singkat santai spesial tinggi rendah baik buruk
    mewah bekas baru tua muda indah raya sederhana khusus unik modern pakai keren lanjutan tambahan berbahaya
    tepat tiba-tiba mendadak ulang semacam serius""".split()
)
"""Modifiers that do not tell which thing is meant."""

MEASURED = frozenset("angka jumlah nilai persentase nominal besaran capaian level tingkat rata-rata".split())
"""Nouns for a quantity: a pointing word behind them means the number just given."""

NAMED_ONLY = frozenset("laga pertandingan duel pertemuan uang hasil babak momen catatan".split())
"""Nouns of which an article tells many, so that only a name tells which one is meant."""

NAME_PARTS = frozenset(["Tengah", "Baru", "Kali"])
"""Words that end a phrase unless a name holds them."""

COMPOUNDS = frozenset(
    {
        ("nama", "baik"),
        ("kaki", "lima"),
        ("serba", "bisa"),
        ("serba", "guna"),
        ("tempat", "tinggal"),
        ("roda", "dua"),
        ("roda", "tiga"),
        ("roda", "empat"),
        ("jarak", "jauh"),
        ("jarak", "dekat"),
        ("uji", "coba"),
        ("tenaga", "kerja"),
        ("jual", "beli"),
        ("kecelakaan", "lalu"),
        ("lalu", "lintas"),
    }
)
"""Two words that are one noun though the second ends other phrases."""

ADJECTIVAL = frozenset(
    "hukum ekonomi politik sosial publik kerja negara nasional daerah mewah pajak listrik edaran".split()
)
"""Nouns that mostly modify the noun before them, so that a pointing word behind them points with that one."""

JOINERS = frozenset(["dan", "serta", "atau", "&", "/"])

PHRASE_ENDS = frozenset(
    """di ke dari pada dalam dengan oleh untuk bagi terhadap kepada antara tentang mengenai soal atas sebagai
    seperti melalui lewat via tanpa selama sejak hingga sampai menurut bersama akibat karena menuju terkait guna
    demi sekitar sebesar senilai secara per seputar sebanyak seusai usai sebelum sesudah setelah saat ketika
    sambil sembari seraya agar supaya bahwa jika bila kalau apabila meski meskipun walau walaupun namun tetapi
    tapi sehingga sedangkan sementara selain yang dan serta atau maupun ini itu tersebut adalah ialah merupakan
    yaitu yakni termasuk tidak bukan belum tak akan telah sudah sedang masih bisa dapat harus kembali terus
    langsung segera tetap resmi berhasil mulai sempat pernah wajib perlu hanya justru semakin makin kian ingin
    hendak bakal selalu kerap sering juga pun turut lagi baru lebih sangat paling cukup agak sekali saja mampu
    kini lalu kemudian lantas pula bahkan hal para sang si sebuah seorang seekor suatu satu dua tiga empat lima
    enam tujuh delapan sembilan sepuluh belas puluh ratus ribu juta miliar triliun beberapa sejumlah semua
    seluruh setiap banyak kedua ketiga salah ia dia beliau mereka kami kita saya aku anda apa siapa mana
    bagaimana mengapa kapan apakah menjadi tersebutlah inilah itulah lah agaknya diduga kata ujar ucap tutur
    jelas tegas ungkap papar lanjut tambah imbuh sebut terang senin selasa rabu kamis jumat sabtu minggu kemarin
    besok nanti tadi kali tiba-tiba mendadak sebelumnya selanjutnya
    sebaliknya memang mungkin oh ya bukanlah tentu pasti sendiri
    masing-masing wib wita wit pukul tahun bulan hari pekan rp sekaligus justru malah jangan mari silakan punya
    ikut minta datang usah boleh nan sebab maka demikian begitu baik setinggi sepanjang seluas seberat setebal
    maksimal minimal mencapai total sekira kurang hampir guna lantaran selaku balik beli bilang optimis
    optimistis yakin siap senang seringkali sering sebagaimana tengah jauh nah wah orang-orang scroll continue
    content berkat menyusul tampak kecuali atau alias saling periode menurutnya mudah-mudahan semoga
    berdasarkan""".split()
)
"""Words over which a noun phrase does not go on."""

TELLING = frozenset("tentang terkait mengenai soal perihal seputar atas antara menyangkut".split())
"""Prepositions that tell of a noun right before them what it is about."""

PLACED = frozenset(
    """
    pabrik gudang rumah museum gedung sekolah kampus universitas hotel toko pasar masjid gereja jembatan jalan proyek
    tambang pelabuhan bandara kawasan lokasi kantor pondok pesantren restoran kafe klinik tanah lahan hutan pulau desa
    kampung stasiun terminal stadion taman pantai waduk bendungan acara kegiatan pertemuan rapat konferensi pameran
    festival aksi kunjungan unjuk demonstrasi turnamen kejuaraan kompetisi perang konflik kerusuhan insiden kecelakaan
    kebakaran banjir ledakan serangan sidang wabah apartemen perumahan kos kontrakan pangkalan markas kilang smelter
    pembangkit pltu rusun mal kebun bengkel terowongan flyover dapur menara sumur asrama panti posko dermaga halte
    laboratorium minimarket gerai kantin sawah tambak kolam makam monumen situs spbu puskesmas lapangan vila
    """.split()
)
"""Nouns right behind which a place is where they are."""

TURNING = frozenset("menjadi hingga sampai".split())
"""What behind where a thing is from shows that it changed: "status dari Siaga menjadi …"."""

CLOSING = frozenset('.,;:(\n"”')
"""Marks that close a clause."""

EITHER = frozenset(["baru"])
"""Words that are an adjective behind a noun and an adverb before a verb."""

OR = "atau"
YEARS = "tahun"

COUNTED = frozenset("dua tiga empat lima enam tujuh delapan beberapa sejumlah kedua ketiga antar setiap lain".split())
"""Words before a noun that make it more than one thing."""

CLASSIFIERS = frozenset("orang ekor unit buah butir lembar batang paket botol kilogram kg ton liter gram".split())
"""Words between a number and the noun that it counts."""

ROLES = frozenset("sebagai menjadi merupakan adalah ialah bukan tanpa ada semua seluruh berbagai banyak per".split())
"""Words before a noun that make it any of its kind."""

CLITIC = "nya"

ONE_WORD = re.compile(
    r"(?:ayat|huruf|angka) \(\w{1,3}\)|\b[Cc]uti bersama\b(?! [A-Z])|\b[Tt]empat tidur\b"
    rf"|\b(?:{'|'.join(OF_TWO)})\b"
)
"""What is read as one word: a part of an article of law with its number in brackets, leave all take at once, a bed.

So is the name of a place that "dan" is part of.
"""

AT_HOME = ("dalam", "negeri")
"""Words behind a noun that tell more of it although they begin as a place does: "utang dalam negeri"."""
