"""Nouns for ships, hospitals, bridges and the like, of which a report often tells of one alone."""

from klaim.language.id import hosts

VEHICLES = frozenset("kapal pesawat helikopter satelit".split())
BUILT = frozenset("jembatan bendungan waduk stadion museum pabrik candi kilang smelter".split())
PLACES = frozenset(
    """sekolah puskesmas klinik kampus universitas pesantren hotel bandara pelabuhan terminal stasiun desa kelurahan
    pulau pasar mal apartemen lapas rutan masjid gereja""".split()
) | {"rumah sakit"}

NOUNS = VEHICLES | BUILT | PLACES
"""Such nouns; of those for places many mean any of their kind, as in "pergi ke sekolah"."""

_INITIALS = {
    "kapal": "KM KMP MV KRI KLM KN MT LCT",
    "rumah sakit": "RS RSUD RSUP RSUPN RSU RSIA RSJ",
    "sekolah": "SMA SMAN SMK SMKN SMP SMPN SD SDN SLB MTs MTsN MAN MIN",
    "pesantren": "Ponpes",
    "kampus": "Universitas Institut Politeknik UIN IAIN",
    "lapas": "Lapas",
    "rutan": "Rutan",
}
INITIALS = {short: noun for noun, shorts in _INITIALS.items() for short in shorts.split()}
"""Abbreviations that open the name of such a thing, with the noun for what it is."""

FIRST = frozenset(noun.split()[0] for noun in NOUNS) | {short.lower() for short in INITIALS}
"""What such a noun or abbreviation begins with, in small letters."""

LEADERS = frozenset(
    """
    nakhoda kapten pilot kopilot masinis teknisi pemilik operator pengelola manajemen direktur direksi pimpinan kepala
    pengurus dokter rektor humas komisaris
    """.split()
)
"""Nouns for those who lead or own such a thing, or speak for it."""

IN_NAMES = frozenset(["dr", "prof"])
"""Titles in small letters that the name of such a thing may open with: "RSUD dr Kartini"."""

CONTAINED = LEADERS | frozenset(
    """
    penumpang awak kru buah pihak staf karyawan pegawai pekerja petugas perawat pasien siswa murid guru santri dosen
    mahasiswa warga perangkat aparat tokoh pengunjung tamu penghuni jemaah jemaat satpam kantor balai
    gedung bangunan ruang ruangan halaman area kondisi badan bangkai lambung mesin dek geladak bodi buritan haluan
    kabin puing kapasitas panjang lebar tinggi usia luas lokasi atap dinding tiang fondasi apron peron tribun rumput
    keberadaan nama evakuasi perbaikan renovasi penutupan operasional pembangunan kerusakan reruntuhan atas dalam
    aktivitas pelayanan layanan fasilitas manifes koleksi
    """.split()
)
"""Nouns for people, parts and states of such a thing right before the noun for it."""

NOT_IT = hosts.ANY | frozenset(
    """
    ada dua tiga empat lima kedua ketiga beberapa sejumlah banyak berbagai satu seluruh semua dengan menggunakan
    memakai lewat via melalui seperti jenis sewa menyewa para tipe oleh merupakan adalah mirip membangun membeli
    pengadaan terhadap
    """.split()
)
"""Words right before such a noun that make it several, or any of its kind."""

TOLD_FURTHER = frozenset("milik berbendera asal dari lain lainnya baru yang dengan untuk bermuatan berjenis".split())
"""Words right behind such a noun that tell of another one, or which."""


def noun_of(name: str) -> str:
    """The noun for what is named: "kapal" of "KM Sinar Kudus" and of "kapal pesiar MV Melati"."""
    first, *others = name.split()
    both = " ".join([first, *others[:1]]).lower()
    return INITIALS.get(first, both if both in NOUNS else first.lower())
