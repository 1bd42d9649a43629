"""Subjects that take up the sentence before: "hal ini", "angka tersebut", "harganya"."""

import re

from klaim.language.id.phrases import MEASURED as _MEASURED

STATES = frozenset("hal kondisi situasi keadaan tren fenomena".split())
"""Nouns that with a pointing word take up what was told as happening."""

DEEDS = frozenset("langkah kebijakan keputusan upaya tindakan strategi inisiatif manuver".split())
"""Nouns that with a pointing word take up what somebody was told to do."""

DEED = "langkah"

FIGURES = _MEASURED | frozenset("realisasi pertumbuhan harga volume skor".split())
"""Nouns that with a pointing word take up what a figure was told of."""

SIZED = frozenset(
    """mencapai tercatat menembus sebesar sebanyak meningkat naik turun menurun tumbuh menyentuh berjumlah bertambah
    melonjak anjlok berkurang""".split()
)
"""Words by which a figure is told of what stands before them."""

ONE = frozenset(["satu", "beberapa", "berbagai", "sejumlah"])
"""Words before a noun that is then one or some of several."""

QUALITIES = frozenset(
    """
    tinggi rendah besar kecil deras sempit lemah banyak minim kurang habis marak lambat cepat ketat luas mahal murah
    padat sulit buruk lemah kuat sedikit berat terbatas meningkat menurun melemah menguat melonjak merosot memburuk
    membaik memanas melambat menipis menyusut bertambah berkurang
    """.split()
)
"""Adjectives and verbs that with "-nya" before a thing name its state."""

STRAINS = frozenset(
    """
    gangguan krisis kelangkaan kekurangan keterbatasan perselisihan ketegangan kemacetan keterlambatan kerusakan
    pemadaman penundaan pembatalan pelanggaran ketimpangan pengangguran kemiskinan kekeringan kebocoran penyusutan
    perlambatan gejolak pengurangan penambahan penguatan pelemahan
    """.split()
)
"""Nouns for a want, a strife or a change."""

DONE = frozenset("dilakukan ditempuh dilaksanakan diambil dimaksudkan bertujuan untuk guna demi".split())
"""Predicates only of what somebody did."""

WRITTEN = frozenset("tertuang tercantum termuat tertera diatur".split())
RULE, DUTIES = "kebijakan", {"wajib": "kewajiban", "diwajibkan": "kewajiban", "dilarang": "larangan"}
"""Predicates of what stands in a law, and nouns for what somebody decided, must do or may not that stands there."""

ATTITUDES = frozenset(
    """
    memiliki mempunyai mencermati menilai dinilai menyambut meminta mengajak berharap mengimbau menghadapi menjadi
    merupakan membutuhkan memerlukan menerima mendapat mendapatkan memperoleh mengetahui menduga dinyatakan diketahui
    dikenal disebut diduga dianggap diharapkan direncanakan dijadwalkan ditargetkan diperkirakan diprediksi membuat
    memastikan menargetkan menunjukkan mengikuti menawarkan menyatakan menjelaskan menyetujui menemukan mengalami
    mengkritisi menantang meliputi mencakup berisi memuat
    menyebabkan mengakibatkan menimbulkan memicu mengandung terlihat diungkap diungkapkan mengungkap
    """.split()
)
"""Verbs of what somebody has, thinks or expects rather than of what is done."""

STEADY = frozenset(
    "telah sudah kembali terus semakin kian makin sempat juga pun langsung resmi berhasil mulai masih".split()
)
"""Words before a verb under which what it tells is a fact."""

SUFFERING = frozenset("mengalami mencatat mencatatkan membukukan".split())
"""Verbs whose object is itself the noun for what happened."""

HAPPENED = re.compile(r"(?:pe(?:n|m|r|l)\w{4,}|ke\w{4,})an")

SAID_OF = re.compile(
    r"(?:di|ter)(?:sampai|kata|ungkap|sebut|benar|tegas|jelas|tulis|tutur|papar|ucap|nyata|akui|umum|lontar|utara|"
    r"cerita|aku|kutip|lansir|konfirmasi|amin|setuju|bantah|rasa|alam|lihat|tanya|maksud)\w*"
)
"""Predicates of what was said or felt rather than of what happened."""

BEHIND_SUBJECT = frozenset(
    """karena lantaran akibat seiring sejalan sesuai berkat menyusul
    bertujuan untuk agar supaya imbas dampak bagian lain lepas luput terlepas setara""".split()
)
"""What besides a verb a subject that sums up has right behind it."""

OTHER_HALF = frozenset("tetapi tapi namun sedangkan sementara meski meskipun melainkan walau walaupun bukan".split())
"""Words of a sentence that tells two sides, so that nothing sums it up."""

OF_PRODUCT = frozenset(
    """
    layar baterai mesin desain bobot ukuran kecepatan bodi kamera torsi rangka suspensi interior eksterior bagasi
    tampilan chipset prosesor memori ketebalan akselerasi
    """.split()
)
"""Parts and qualities that a thing has which is made and sold, no firm."""

PROPERTIES = OF_PRODUCT | frozenset(
    """
    harga stok nilai jumlah tujuan penyebab dampak kapasitas panjang lebar tinggi berat luas lokasi tarif biaya
    fungsi manfaat kontribusi prinsip efek gejala kandungan kualitas volume proses isi target anggaran tema
    pembangunan pengelolaan penggunaan penyebaran pelaksanaan pembayaran pengerjaan penerapan populasi jadwal syarat
    porsi pangsa produksi penjualan permintaan kedalaman peserta posisi ketinggian
    diameter daya bahan bentuk letak konstruksi fasilitas investasi masa durasi rute omzet pendapatan
    pengirim penerima pembuat pengoperasian distribusi penyaluran peluncuran perakitan cakupan keunggulan ciri
    """.split()
)
"""Nouns that with "-nya" open what is told further of a thing."""

LAUNCHING = frozenset(
    """
    meluncurkan merilis memperkenalkan menghadirkan memproduksi mengembangkan menciptakan membuat menjual memasarkan
    menawarkan merakit menggarap menerbitkan membagikan memamerkan
    """.split()
)
"""What somebody does with a thing that is theirs."""

HOLDING = frozenset("membangun menggelar mengadakan menyelenggarakan".split())
"""What somebody does with a thing that then is theirs, too, or is where they do it."""

BRINGING = (
    LAUNCHING
    | HOLDING
    | frozenset(
        """
    menemukan menyita mengoperasikan membeli membuka meresmikan
    mengimpor mengekspor menyiapkan menyalurkan menggelontorkan mengalokasikan
    """.split()
    )
)
"""What somebody does to a thing that the next sentence tells more of."""

BEFORE_FIGURE = frozenset("rp us usd sekitar hanya cuma mulai dibanderol dipatok".split())
"""Words before a figure that is told of a property without a verb: "Harganya Rp 300 juta"."""

DEGREES = frozenset(["lebih"])
"""Adverbs behind which a subject is compared: "(angka ini) lebih tinggi daripada tahun lalu"."""

OF_NOBODY = frozenset("harga jumlah nilai angka tingkat tarif biaya".split())
"""Nouns for a size, which the subject of a figure may be of."""

_BARE = frozenset("naik turun anjlok jatuh tumbuh tewas meninggal gagal batal runtuh roboh ambruk hilang rusak".split())
_SHAPES = re.compile(
    r"(?:ter(?:jadi|bakar|ganggu|hambat|putus|tunda|isolasi|henti|"
    r"bongkar|ungkap|tangkap|gabung|bentuk|pilih|sebar|papar|libat|jual|serap|salur|capai|wujud|laksana|sambung|endam|"
    r"timbun|seret|jebak|balik|guling|tabrak|dampak)\w*|ber(?:tambah|kurang|ubah|akhir|henti|langsung))"
)


def happening(verb: str, thing: str, rest: str) -> str:
    """What befell a thing as a noun phrase: "melemahnya rupiah terhadap dolar"."""
    return " ".join(part for part in (f"{verb}nya", thing, rest) if part)


def befalls(verb: str) -> bool:
    """Whether a verb without an object tells what befell its subject."""
    return verb in _BARE or bool(_SHAPES.fullmatch(verb))


def of(noun: str, thing: str) -> str:
    """A property with what has it."""
    return f"{noun} {thing}"
