"""The words of Indonesian numbers, dates, durations and units, as data.

Every word that the value finders look at stands here once, in lower case; `value_lexer`
gives each a one-letter tag and the finders are patterns over those tags.
"""


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


UNITS_OF_TEN = {
    "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5,
    "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
}  # fmt: skip
WHOLE_NUMBERS = {"sepuluh": 10, "sebelas": 11}
ONE_HUNDRED = "seratus"
ONE_OF_MAGNITUDE = {"seribu": 1_000, "sejuta": 10**6, "semiliar": 10**9, "setriliun": 10**12}
MAGNITUDES = {
    "ribu": 1_000, "rb": 1_000, "juta": 10**6, "jt": 10**6, "miliar": 10**9,
    "milyar": 10**9, "triliun": 10**12, "trilyun": 10**12, "kuadriliun": 10**15,
}  # fmt: skip
HUNDRED, TEN, TEEN, DECIMAL_POINT = "ratus", "puluh", "belas", "koma"
FRACTIONS = {"setengah": 0.5, "separuh": 0.5, "seperempat": 0.25, "sepertiga": 1 / 3}
# Vague plurals: at least this many.
VAGUE_NUMBERS = {
    "belasan": 11, "puluhan": 10, "lusinan": 12, "ratusan": 100, "ribuan": 1_000,
    "jutaan": 10**6, "miliaran": 10**9, "triliunan": 10**12,
}  # fmt: skip
ROMAN = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12,
}  # fmt: skip
ORDINALS = {"pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "akhir": 2, "awal": 1}

WEEKDAYS = {
    "senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "jum'at": 4, "sabtu": 5, "minggu": 6, "ahad": 6,
}  # fmt: skip
MONTHS = {
    "januari": 1, "februari": 2, "pebruari": 2, "maret": 3, "april": 4, "mei": 5, "juni": 6,
    "juli": 7, "agustus": 8, "september": 9, "oktober": 10, "november": 11, "nopember": 11,
    "desember": 12,
}  # fmt: skip
MONTH_ABBREVIATIONS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "agu": 8, "agt": 8, "ags": 8,
    "agust": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "nop": 11, "des": 12,
}  # fmt: skip
WEEKDAY_NAMES = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTH_NAMES = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
)  # fmt: skip
PARTS_OF_DAY = {
    "subuh": "subuh", "pagi": "pagi", "siang": "siang", "sore": "sore", "petang": "petang",
    "malam": "malam", "malamnya": "malam", "paginya": "pagi", "sorenya": "sore",
    "siangnya": "siang", "dini": "dini hari",
}  # fmt: skip
NIGHT = "malam"
# Hours that a part of the day adds to a clock of twelve hours.
AFTERNOON = frozenset({"siang", "sore", "petang", "malam"})
ZONES = {"wib": "WIB", "wita": "WITA", "wit": "WIT", "gmt": "GMT", "utc": "UTC"}

# Unit of time -> (name in English as `iso_duration.write` takes it, how many of that).
TIME_UNITS = {
    "detik": ("seconds", 1), "menit": ("minutes", 1), "jam": ("hours", 1), "hari": ("days", 1),
    "pekan": ("weeks", 1), "minggu": ("weeks", 1), "bulan": ("months", 1), "tahun": ("years", 1),
    "dekade": ("years", 10), "dasawarsa": ("years", 10), "windu": ("years", 8),
    "abad": ("years", 100), "milenium": ("years", 1000),
}  # fmt: skip
ONE_TIME_UNIT = {
    "sedetik": ("seconds", 1), "semenit": ("minutes", 1), "sejam": ("hours", 1),
    "sehari": ("days", 1), "sepekan": ("weeks", 1), "seminggu": ("weeks", 1),
    "sebulan": ("months", 1), "setahun": ("years", 1), "sedekade": ("years", 10),
    "seabad": ("years", 100),
}  # fmt: skip
NUMBERED = frozenset("kuartal triwulan semester paruh q tanggal tgl pekan minggu bulan hari".split())
"""Words that a number behind them tells one of: "kuartal 3 tahun ini", "tanggal 5 bulan ini"."""
QUARTER_WORDS = {"kuartal": 3, "triwulan": 3, "semester": 6, "paruh": 6, "q": 3}
PARTS_OF_PERIOD = {
    "awal": "start", "permulaan": "start", "pertengahan": "middle", "medio": "middle",
    "akhir": "end", "penghujung": "end", "ujung": "end",
}  # fmt: skip
DAY_WORDS = {"kemarin": -1, "besok": 1, "esok": 1, "lusa": 2, "semalam": -1, "keesokan": 1}
PAST_WORDS = {"lalu", "silam", "lampau"}
FUTURE_WORDS = {"depan", "mendatang", "nanti", "lagi"}
SEQUEL_WORDS = {"sebelumnya": -1, "kemudian": 1, "berikutnya": 1, "setelahnya": 1, "selanjutnya": 1}

# "tiga tahun lagi" is a point, "tiga tahun mendatang" a stretch.
LATE, LATER = "akhir", "nanti"
SHIFTING_FUTURE = frozenset({"lagi", "nanti"})
# "tahun lagi" and "pekan nanti" need a number before them.
NOT_AFTER_UNIT = frozenset({"lagi"})
TELLING_WHICH = frozenset((word,) for word in "saat ketika dengan seperti yang ini itu".split())
"""Behind "hari yang sama": what tells which day that is the same as."""
SEQUEL_DAYS = frozenset({"keesokan"})
TIME_WORD, LOCAL_ZONE = "waktu", "local"
QUARTERS_WITHOUT_YEAR = frozenset({"kuartal", "triwulan", "semester"})
DAY_MARKERS = frozenset({"tanggal", "tgl", "tertanggal", "pada"})
BEFORE_DECADES = frozenset({"tahun", "era", "dekade", "akhir", "awal", "pertengahan"})
# What makes a bare year or month a date when it stands right before it.
BEFORE_YEAR = _listed(
    """
    tahun pada di sejak hingga sampai dari antara mulai awal akhir pertengahan penghujung medio sepanjang selama
    periode musim sebelum setelah sesudah pasca untuk dalam menjelang jelang per kurun tahunan semenjak memasuki
    """
)
AND_WORD, OR_WORD, BEFORE_STRETCH = "dan", "atau", {"bulan", "periode", "untuk"}
BEFORE_MONTH = BEFORE_YEAR | {"bulan", "dan", "atau", "periode", "setiap", "tanggal", "ke"}
YEAR_NAMES = frozenset({"anggaran", "ajaran", "fiskal", "pajak", "buku", "akademik"})
EVERY = frozenset({"setiap", "tiap"})
OPENING = {
    "sejak": "since", "semenjak": "since", "mulai": "since", "terhitung": "since",
    "hingga": "until", "sampai": "until", "sebelum": "before", "jelang": "before",
    "menjelang": "before", "setelah": "after", "sesudah": "after", "pasca": "after",
}  # fmt: skip
LATEST, MOST, BEFORE_DEADLINE = frozenset({"lambat", "telat"}), "paling", frozenset({"pada", "hingga", "sampai"})
"""What a deadline is told with: "paling lambat (pada) 20 Maret"."""
RANGE_OPENINGS = frozenset({"dari", "sejak", "antara", "mulai", "semenjak"})
ABOUT_TIME = frozenset({"sekitar", "hampir", "sekira", "sekiranya", "kira", "kisaran", "seputar", "kurleb"})
BEFORE_SUNDAY = frozenset({"pada", "hari", "hingga", "sampai", "sejak", "mulai", "dari", "malam"})
UNIT_BEFORE_DATE = frozenset({"hari", "bulan", "tahun", "tanggal", "tgl", "tertanggal", "pekan", "dekade", "era"})
TIMES = UNIT_BEFORE_DATE | PARTS_OF_DAY.keys() | TIME_UNITS.keys() | {"awal", "akhir", "saat", "waktu", "puncak"}
"""Nouns that tell when something was, or until when."""
LAW_NUMBERS = frozenset({"nomor", "no"})

# Hedges of one or two words -> comparison; of a doubled word ("kira-kira") the second half.
HEDGES = {
    "sekitar": "about", "sekira": "about", "kurang lebih": "about", "kira": "about", "kurleb": "about",
    "hampir": "about", "nyaris": "about", "kisaran": "about", "seputar": "about",
    "lebih kurang": "about", "plus minus": "about",
    "lebih dari": "more_than", "di atas": "more_than", "melebihi": "more_than", "lebih": "more_than",
    "melampaui": "more_than", "tembus": "more_than", "menembus": "more_than",
    "kurang dari": "less_than", "di bawah": "less_than", "tidak sampai": "less_than",
    "tak sampai": "less_than", "belum sampai": "less_than",
    "sedikitnya": "at_least", "setidaknya": "at_least", "tidaknya": "at_least",
    "minimal": "at_least", "paling sedikit": "at_least", "paling tidak": "at_least",
    "minimum": "at_least", "kurangnya": "at_least", "paling singkat": "at_least",
    "sekurangnya": "at_least", "paling rendah": "at_least", "mulai": "at_least", "mulai dari": "at_least",
    "maksimal": "at_most", "maksimum": "at_most", "paling banyak": "at_most",
    "paling lama": "at_most", "paling lambat": "at_most", "lambatnya": "at_most",
    "hingga": "at_most", "sampai": "at_most", "paling tinggi": "at_most",
    "banyaknya": "at_most",
}  # fmt: skip
PASSED_BY_HEDGES = frozenset({"mencapai", "selama"})
"""Words between a hedge and the number that it is of: "nyaris mencapai 1 meter", "setidaknya selama dua hari"."""
BOUNDS = frozenset({"ambang", "batas", "threshold", "maksimum", "maksimal", "minimum", "minimal"})
"""Words between "di bawah" or "di atas" and the number that bounds."""
HEDGES_AHEAD = {word: HEDGES[word] for word in ("setidaknya", "sedikitnya", "hampir", "nyaris", "minimal", "sekitar")}
# After the unit: "usia 40 tahun ke atas".
BOUNDS_BEHIND = {"ke atas": "at_least", "ke bawah": "at_most"}
# After the number: "1.000 lebih warga", "dua jam lebih".
MORE_AFTER = "lebih"
# What follows "lebih" where it compares and hedges no number: "lima lebih besar".
AFTER_COMPARING = _listed(
    "besar kecil tinggi rendah banyak sedikit baik buruk cepat lambat dari awal murah mahal lama jauh"
)

CURRENCIES_BEFORE = {"rp": "IDR", "idr": "IDR", "usd": "USD", "eur": "EUR", "sgd": "SGD", "rm": "MYR"}
CURRENCY_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}
DOLLAR_PREFIXES = {"us": "USD", "as": "USD", "a": "AUD", "au": "AUD", "s": "SGD", "hk": "HKD", "c": "CAD"}
CURRENCIES_AFTER = {
    "rupiah": "IDR", "dolar": "USD", "dollar": "USD", "euro": "EUR", "yuan": "CNY",
    "renminbi": "CNY", "yen": "JPY", "ringgit": "MYR", "won": "KRW", "baht": "THB",
    "rupee": "INR", "peso": "PHP", "riyal": "SAR", "poundsterling": "GBP", "pound": "GBP",
    "pounds": "GBP", "rubel": "RUB", "dirham": "AED", "franc": "CHF", "usd": "USD",
}  # fmt: skip
DOLLARS = frozenset({"dolar", "dollar"})
DOLLAR_COUNTRIES = {
    "as": "USD", "amerika": "USD", "singapura": "SGD", "australia": "AUD", "hong kong": "HKD",
    "kanada": "CAD", "taiwan": "TWD", "selandia baru": "NZD",
}  # fmt: skip
MONEY_MAGNITUDES = {"M": 10**9, "T": 10**12}

PERCENT = frozenset({"persen", "prosen"})
# Unit words -> how a value names them. Two-word units are joined by a space.
MEASURES = {
    "km": "kilometer", "kilometer": "kilometer", "m": "meter", "meter": "meter",
    "cm": "sentimeter", "sentimeter": "sentimeter", "centimeter": "sentimeter",
    "mm": "milimeter", "milimeter": "milimeter", "mil": "mil", "inci": "inci", "inch": "inci",
    "kaki": "kaki", "ha": "hektare", "hektare": "hektare", "hektar": "hektare",
    "kg": "kilogram", "kilogram": "kilogram", "kilo": "kilogram", "gram": "gram", "gr": "gram",
    "mg": "miligram", "miligram": "miligram", "ton": "ton", "kuintal": "kuintal", "ons": "ons",
    "liter": "liter", "ml": "mililiter", "mililiter": "mililiter", "kiloliter": "kiloliter",
    "barel": "barel", "cc": "cc", "watt": "watt", "kw": "kilowatt", "mw": "megawatt",
    "gw": "gigawatt", "kwh": "kilowatt jam", "volt": "volt", "derajat": "derajat", "mah": "mAh",
    "gb": "gigabyte", "mb": "megabyte", "tb": "terabyte", "mbps": "Mbps", "gbps": "Gbps",
    "hz": "hertz", "mhz": "megahertz", "ghz": "gigahertz", "knot": "knot", "nm": "Nm",
    "rpm": "rpm", "piksel": "piksel", "mp": "megapiksel", "kalori": "kalori", "mmi": "MMI",
    "karat": "karat", "hp": "hp", "ps": "ps", "sr": "skala richter", "bps": "basis poin",
    "m²": "meter persegi", "m³": "meter kubik", "km²": "kilometer persegi",
    "poin": "poin", "angka": "angka", "nits": "nits", "desibel": "desibel",
}  # fmt: skip
# Upper case decides here: "5 m" is metres, "Rp 5 M" is not.
LOWER_CASE_MEASURES = frozenset({"m"})
TWO_WORD_UNITS = {
    "basis poin": "basis poin", "skala richter": "skala richter", "kilometer persegi": "kilometer persegi",
    "meter persegi": "meter persegi", "meter kubik": "meter kubik", "km persegi": "kilometer persegi",
    "derajat celsius": "derajat celsius", "derajat celcius": "derajat celsius",
    "derajat fahrenheit": "derajat fahrenheit", "korban jiwa": "korban jiwa",
    "korban luka": "korban luka", "korban tewas": "korban tewas", "korban meninggal": "korban meninggal",
    "kepala keluarga": "kepala keluarga", "poin persentase": "poin persentase",
    "tahun cahaya": "tahun cahaya", "tenaga kerja": "tenaga kerja", "mil laut": "mil laut",
}  # fmt: skip
MAGNITUDE_WORDS = frozenset({"magnitudo", "magnitude"})
RANK_WORDS = frozenset({"peringkat", "posisi", "ranking", "urutan", "finis", "finish", "juara"})
LEVEL_KINDS = _listed("resistance resisten support suport psikologis terendah tertinggi penutupan pembukaan")
LEVEL_WORD, LEVEL_UNIT = "level", "poin"
INDICES = frozenset({"ihsg", "indeks", "nikkei", "nasdaq", "kospi"})
BEFORE_POINTS = _listed("rentang kisaran posisi ke di menjadi")
MINUTE_MARK_UNIT, RANK_UNIT, MAGNITUDE_UNIT = "menit ke", "peringkat", "magnitudo"
AGE_WORDS = frozenset({"berusia", "usia", "berumur", "umur", "usianya", "umurnya"})
# "berusia di antara 35 dan 64 tahun", "usia dalam rentang 35 hingga 64 tahun".
BETWEEN = "antara"
OPENS_RANGE = frozenset({"antara", "di", "dalam", "rentang", "kisaran"})
AGE_UNIT, YEAR_WORD, SECOND_WORD = "tahun", "tahun", "detik"
AGE_UNITS = frozenset({"tahun", "bulan", "hari", "minggu", "pekan"})
# Whoever stands right before a number of years is that old: "pria 45 tahun".
PERSON_WORDS = _listed("bocah pria wanita anak remaja gadis balita lansia perempuan kakek nenek orang pemuda")
# Of these the age is told in months, weeks and days too.
NEWBORN = frozenset({"bayi", "balita"})
POINTING_WORDS = frozenset({"itu", "tersebut"})
# Before a number of years these tell a duration, not an age: "selama 20 tahun itu".
BEFORE_DURATIONS = _listed("selama dalam kurun sepanjang pada di sejak waktu periode masa")
# "dua kali sehari", "per jam" and "seminggu sekali" say how often.
BEFORE_FREQUENCY, FREQUENCY_WORD = frozenset({"kali", "per", "tiap", "setiap"}), "sekali"
INTENSITY_WORD = "mmi"
# Behind these a number without a unit is an age too: "berusia 80-an".
AGES_ALONE = frozenset({"berusia", "berumur"})
# Words that begin with a capital right behind a number and are never what is counted.
NEVER_CAPITAL = _listed(
    "ini itu yang di hijriah hijriyah zulhijah dzulhijjah zulhijjah ramadan syawal muharram masehi tahun"
)
# What stands before "ke-3" -> unit.
ORDINAL_UNITS = {"menit": "menit ke", "hari": "hari ke"} | dict.fromkeys(RANK_WORDS, "peringkat")
RANGE_JOINTS = frozenset({"hingga", "sampai", "-", "–", "sampai dengan", "s/d"})
PER, OTHERS = "per", "lainnya"
NO_MEMBERS = frozenset({"", "kali", "kejadian"})
OF_THEM = ("di", "antaranya")
PER_UNITS = {
    "jam": "jam", "hari": "hari", "detik": "detik", "menit": "menit", "bulan": "bulan", "h": "jam",
    "tahun": "tahun", "kg": "kilogram", "liter": "liter", "gram": "gram", "hektare": "hektare",
}  # fmt: skip
SCORE_WORDS = _listed(
    """
    skor menang kalah imbang unggul takluk kedudukan kemenangan kekalahan melawan lawan atas mengalahkan menaklukkan
    ditahan seri keunggulan tumbang dikalahkan agregat menundukkan membantai mengungguli gol pertandingan laga
    menyerah ditundukkan tertinggal melumat memimpin menyamakan menumbangkan menekuk membekuk menghajar menggulung
    membungkam menggasak mencukur menyingkirkan mengandaskan menjungkalkan menggilas mempermalukan mengatasi
    """
)
# Words that are surely counted, whatever stands before the number.
CLASSIFIERS = _listed(
    """
    orang unit buah kali ekor lembar gol kasus pertandingan laga medali butir batang bidang pasang warga anak jiwa
    korban saham kepala keluarga desa kecamatan provinsi kabupaten kendaraan mobil rumah sekolah negara penumpang
    siswa pelajar guru tim pemain perusahaan tersangka jenis titik kilometer peserta personel anggota perempuan laki
    pria wanita petugas
    """
)

# What stands before the number of kilograms that names a kind of gas bottle.
BOTTLES = frozenset({"lpg", "elpiji", "gas", "tabung", "melon"})

OUT_OF = "dari"
WHOLE_WORDS = frozenset({"total", "seluruh", "keseluruhan"})
"""What stands between a part and the number that it is of, and what may stand between those."""

# Before a number of millions and more these make it a measure even without a unit.
BEFORE_BARE = frozenset({"sebesar", "sebanyak", "mencapai", "volume", "sejumlah", "menjadi", "total"})

# Words after a number that are never what is counted.
FUNCTION_WORDS = _listed(
    """
    ada adalah agar akan aku anda antara apabila apakah atas atau bagi bahkan bahwa bakal baik banyak bawah belum
    berada berasal berbeda berhasil berlangsung bersama besar bisa bukan cukup dalam dan dapat dari dengan di dia
    dibanding dibandingkan digelar ditambah guna hanya harus hampir ia ini itu itulah jadi jika juga kami karena
    kata ke kemudian kepada kembali ketika kini kita langsung lain lalu lama lebih lewat maka mana masih masing
    maupun melalui melawan melainkan memang menjadi mencapai mereka merupakan meski mulai namun naik nanti oleh pada
    padahal paling para pasca pas per pernah pula pun saat saja salah sama sampai sang sangat saya se sebagai sebab
    sebelum sebelumnya secara sedang sedangkan sehingga sekali sekaligus selain selama selanjutnya seluruh sementara
    sempat semua sendiri seperti serta setelah setiap siap si sini situ sudah supaya tak tanpa tapi telah tentang
    tepat terakhir terbesar terhadap terkait terletak termasuk tersebut tertinggi terus tetap tetapi tiap tidak
    tinggi turun ujar untuk usai walau yaitu yakni yang ialah antaranya tadi begitu bukanlah demi dini diri
    karenanya kecuali lagi mampu menurut padanya resmi sebesar sebanyak sejak sekitar senilai semakin tercatat
    terdapat tergolong tertentu tutur ucap ungkap unggul versi via wajib masing-masing alias dll dsb adapun
    sebagaimana berikut minimal maksimal sesuai seharga setara hingga
    """
)
# A lower-case word with one of these beginnings is taken for a verb, unless it is a known noun.
VERB_PREFIXES = ("meng", "meny", "mem", "men", "ber", "ter", "di")
# A number right after one of these is a name or a reference, not a count.
LABELS = _listed(
    """
    pasal ayat nomor no volume huruf jalan jl gang blok kavling rt rw grup kelas tipe seri edisi jilid bab lantai gate
    gerbong versi rute jalur koridor lorong formula liga piala pp uu perpres perda permen permenkes putusan halaman
    lampiran butir angka stasiun sektor zona nomer putaran ronde babak golongan tahap fase generasi episode musim
    tol sesi pekan laga matchday gp seksi urut punggung
    """
)
SHORT_LABELS = _listed("no vol jl gg hal")
"""Those of them that a full stop shortens: "Vol. 2"."""
