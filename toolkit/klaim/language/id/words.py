"""Closed word lists of Indonesian that tell what a claim leaves open."""

import re

from klaim.language.id import clauses
from klaim.language.id.alternatives import Needing

THIRD_PERSON = frozenset("ia dia beliau mereka".split())
"""Pronouns that need somebody named before them."""

FIRST_PERSON = frozenset("saya aku kami kita".split())
"""Pronouns that only a quoted speaker can use."""

FUNCTION_WORDS = frozenset(
    "di ke dari pada dalam untuk oleh dengan karena sebab akibat bahwa agar supaya jika kalau bila ketika "
    "saat setelah "
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

_DAYS, _AFTER = "|".join(sorted(RELATIVE_DAYS)), "|".join(sorted(RELATIVE_AFTER))
_UNIT = "|".join(sorted(TIME_UNITS | set(WEEKDAYS) | set(MONTHS)))
_SOME = r"\d+|beberapa|dua|tiga|empat|lima|enam|sepuluh"
_LATELY = ("terakhir", "belakangan")
_NOW = rf"baru saja|sekarang|(?:{_SOME}) (?:jam|hari) (?:{'|'.join(_LATELY)})"
RELATIVE_TIME = Needing(
    (*sorted(RELATIVE_DAYS), *(f" {word}" for word in sorted({*RELATIVE_AFTER, *_LATELY})), "baru saja", "sekarang"),
    rf"(?<![\w-])(?:{_DAYS}|(?:{_UNIT}|\d\d?) (?:{_AFTER})|{_NOW})(?![\w-])",
    flags=re.IGNORECASE,
)
"""A time that is counted from the day of writing; a year before "lalu" is none."""

POINTING = frozenset("tersebut itu ini demikian".split())
"""Words that point at what was named before; after a bare noun they point outside the claim."""

NEGATIONS = frozenset(
    "tidak bukan belum tak tanpa jangan tiada bukanlah tidaklah membantah dibantah menyangkal nihil".split()
)

DENIALS = frozenset("tidak tak bukan belum tidaklah bukanlah".split())
"""Negations that stand in a text or not, with all its other words the same."""

NO_DENIAL = frozenset("hanya saja semata cuma sekadar sekedar".split())
"""Words after a negation with which it denies nothing: "tidak hanya"."""

HEDGES = clauses.HEDGES | frozenset("ditaksir konon kabarnya disebut-sebut diprediksi diyakini dinilai terduga".split())
"""Words that keep somebody from stating a thing as a fact."""

LATER = frozenset(
    "akan bakal rencananya direncanakan diharapkan berencana hendak mendatang dijadwalkan ditargetkan".split()
)
"""Words that tell of what is still to come."""

SET_AHEAD = frozenset(
    "jadwal rencana target tenggat batas berlaku berakhir berakhirnya habis kedaluwarsa kadaluarsa proyeksi prediksi "
    "nanti kelak depan menjelang jelang menuju hingga sampai "
    "sebelum paling calon persiapan menyongsong menyambut".split()
)
"""Words by which a fact of today has a day to come in it."""

ON_DAY = frozenset("pada tanggal sejak hari".split())
"""Words right before a day that is no part of a list or range."""

JOINING = frozenset("dan serta lalu kemudian".split())
"""Words that can join a second predicate."""

ENGLISH = frozenset(
    "the of and was were with from that this which his her their have has had been by for are is will would".split()
)
"""Words that a text in English cannot do without and an Indonesian one does not have."""

EXPANSIONS = {
    "sekjen": "sekretaris jenderal", "dirut": "direktur utama", "dirjen": "direktur jenderal",
    "menlu": "menteri luar negeri", "menkeu": "menteri keuangan", "menhan": "menteri pertahanan",
    "mendagri": "menteri dalam negeri", "wapres": "wakil presiden", "kapolri": "kepala kepolisian republik indonesia",
    "kapolres": "kepala kepolisian resor", "kapolda": "kepala kepolisian daerah", "waketum": "wakil ketua umum",
    "ketum": "ketua umum", "jubir": "juru bicara", "dubes": "duta besar", "wagub": "wakil gubernur",
    "as": "amerika serikat", "ri": "republik indonesia",
    "pbb": "perserikatan bangsa-bangsa", "timnas": "tim nasional",
}  # fmt: skip
"""Short forms that a claim writes out in full."""

REPORTING = frozenset(
    "berdasarkan dinilai disebut disebutkan dikatakan diungkapkan dijelaskan disampaikan pernyataan "
    "keterangan laporan "
    "unggahan cuitan siaran pesan surat desakan seruan imbauan permintaan janji harapan bantahan tudingan "
    "tuduhan usulan ucapan penilaian "
    "diharapkan didesak diminta diimbau dituduh dibantah diserukan wawancara konferensi data catatan "
    "versi pengakuan kesaksian menuduh menyalahkan "
    "menanyakan bertanya ditanya membahas mempertanyakan menyatakan tuntutan dakwaan putusan disimpulkan "
    "berjanji".split()
)
"""Further words, nouns among them, by which speech is reported."""

NUMBER_WORDS = frozenset(
    "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus ribu juta "
    "miliar triliun "
    "seratus seribu sejuta setengah koma".split()
)

POINTING_BACK = frozenset({"tersebut"})
"""Of the pointing words, the one that always means something named before."""

DURATION_GOES_ON = frozenset(
    "lebih kurang dan hingga sampai tangan menit detik jam hari minggu pekan bulan tahun lewat kemudian "
    "sebelum setelah lagi".split()
)
"""Words beside a length of time that make it another one, or none."""
