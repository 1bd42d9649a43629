"""Words that tell whether what stands beside a number is counted by it."""

from klaim.language.id import words_numbers

COUNTS = (
    words_numbers.UNITS_OF_TEN.keys()
    | words_numbers.WHOLE_NUMBERS.keys()
    | words_numbers.VAGUE_NUMBERS.keys()
    | frozenset("sedikitnya setidaknya sekurangnya sebanyak sejumlah sekitar hampir lebih total beberapa".split())
)
"""Words that open a phrase by telling how many, and name nobody though a place may be called so."""

COUNTING = frozenset("jumlah data total daftar identitas angka".split())
"""Nouns behind which stands what is counted or listed: "jumlah korban meninggal"."""

# Before "satu dari 12 kota" these make something one of them, so that only their number is told.
BEFORE_ONE_OF = frozenset("salah menjadi merupakan adalah termasuk sebagai".split())
# Before "satu" or "dua" these make no count: "salah satu", "satu sama lain".
BEFORE_ONE = frozenset({"salah", "nomor", "bagian", "ke", "hari", "level", "kelas"})

# Behind "satu" these make no count: "di satu sisi", "satu tim kerja".
AFTER_ONE = frozenset({"sisi", "pihak", "hal", "level", "tim", "kali", "suara", "arah", "pintu", "atap"})

NEVER_COUNTED = frozenset({"belah", "sisi"})

# Phrases whose number belongs to a name: "solusi dua negara".
NAMED_BY_NUMBER = frozenset({"solusi negara"})

NOUNS_LIKE_VERBS = frozenset(
    """
    menit menteri menara menu mentor member memo berita berkas berlian beras berat terduga
    tersangka terdakwa terpidana teroris terminal terowongan ternak teras terumbu tersier
    digit diplomat direktur direksi dinas divisi dimensi distrik dinding dirjen disiplin
    diskon dispenser disabilitas dialog diagram dokter dinasti distributor diaspora berth
    mental menhir termin tertanggung terlapor terperiksa terpilih terapis teritorial
    """.split()
)

# Before a number these show that a common noun with a capital behind it is counted: "sebanyak 3 Pasangan Calon".
BEFORE_COUNT = frozenset({"sebanyak", "sejumlah", "terdapat", "ada"})
PASSIVE_OR_ACTIVE = ("di", "me")

TWO_WORDS = frozenset(
    (
        "rumah sakit",
        "rumah makan",
        "rumah ibadah",
        "kepala keluarga",
        "sepeda motor",
        "surat suara",
        "tenaga kerja",
        "alat bukti",
        "barang bukti",
        "anak perusahaan",
        "tempat tidur",
        "satuan pendidikan",
    )
)
"""Nouns of two words that are counted."""

TELLING_HOW_MANY = frozenset("mencatat mendata".split())
"""Verbs with which a body tells how many came to something."""
