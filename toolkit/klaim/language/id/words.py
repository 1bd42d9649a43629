"""Closed word lists of Indonesian that tell what a claim leaves open."""

THIRD_PERSON = frozenset("ia dia beliau mereka".split())
"""Pronouns that need somebody named before them."""

FIRST_PERSON = frozenset("saya aku kami kita".split())
"""Pronouns that only a quoted speaker can use."""

FUNCTION_WORDS = frozenset(
    "di ke dari pada dalam untuk oleh dengan karena sebab akibat bahwa agar supaya jika kalau bila ketika saat setelah "
    "sebelum sejak selama meski meskipun walau walaupun namun tetapi tapi dan atau juga serta sementara sedangkan "
    "selain menurut bagi kepada terhadap tentang soal mengenai yang itu ini lalu kemudian maka pun lah kah oh ya "
    "atas antara hingga sampai usai seusai sesudah seperti sebagai secara akan telah sudah sedang masih belum tidak "
    "bukan tak bisa dapat harus perlu boleh mungkin pula lagi hanya saja bahkan malah justru".split()
)
"""Words that name nothing, so no pronoun can refer to them."""

RELATIVE_DAYS = frozenset("kemarin besok lusa semalam tadi".split())
"""Words that date from the day of writing, wherever they stand."""

RELATIVE_AFTER = frozenset("lalu silam mendatang depan ini kemarin".split())
"""Words that make the unit of time before them relative: 'pekan lalu'."""

TIME_UNITS = frozenset("hari malam pagi siang sore pekan minggu bulan tahun dekade abad akhir awal".split())

WEEKDAYS = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
"""Monday first; 'Jum'at' and 'Ahad' are further spellings."""

MONTHS = (
    "januari", "februari", "maret", "april", "mei", "juni",
    "juli", "agustus", "september", "oktober", "november", "desember",
)  # fmt: skip
