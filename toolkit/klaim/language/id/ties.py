"""Words by which a clause tells what an event did, so that it may be told as a part of the event."""

import re

STRUCK = re.compile(
    r"\b(?:tewas|meninggal|terluka|luka|luka-luka|cedera|patah|selamat|hilang|pingsan|terlindas|tertabrak|tertimpa|"
    r"tertimbun|terseret|hanyut|tenggelam|terbakar|hangus|ludes|roboh|ambruk|terendam|mengungsi|dievakuasi|rusak|"
    r"kerusakan|menabrak|terguling|terbalik|ringsek|hancur|terjebak|terdampak|terpental|dilarikan|korban jiwa|"
    r"merendam|menghanguskan|menewaskan|melukai|merusak|terjatuh|dirawat|api|dipadamkan|terkena|tertahan|perawatan|"
    r"terhindarkan|blong|dibakar|dijarah|dirusak|dilempari|melempari|melemparkan|menerobos|tertembak|ditembak|tertular|"
    r"surut|meluap|terinfeksi|terkonfirmasi|diisolasi|dikarantina|menjalani (?:isolasi|karantina)|suspek)\b"
)
"""What is said of those and of that which an accident, a fire, an attack or a disaster struck."""

RESCUED = re.compile(
    r"\b(?:menjinakkan|memadamkan|mengevakuasi|menyelamatkan|menemukan|menolong|mendinginkan|menyala|berjibaku)\b"
)
"""What those who are called do in an accident, a fire or a disaster."""

HARMED = re.compile(
    r"\b(?:tewas|meninggal|terluka|luka|luka-luka|cedera|patah|selamat|hilang|pingsan|terlindas|tertabrak|tertimpa|"
    r"tertimbun|terseret|hanyut|tenggelam|terjebak|terpental|tertembak|ditembak)\b"
)
"""What is said of somebody by name whom an accident, a fire, an attack or a disaster struck."""

STRIKES_ONCE = frozenset("accident fire quake disaster clause incident fault".split())
"""Kinds of event of which an article tells one only, so that whoever is hurt there was hurt in it."""

CARED_FOR = frozenset("dirawat perawatan dilarikan mengungsi dipindahkan dievakuasi".split())
"""What is said of those who suffer from an event when it is over."""

SET_OFF = frozenset("kebakaran api".split())
"""What an attack sets off, so that the attack is told right behind it."""

PUT_OUT = frozenset("dipadamkan padam dijinakkan".split())
"""What is said of a fire that an attack set off, when it is over."""

AFTERMATH = re.compile(
    r"\b(?:dibersihkan|menutup|menutupi|macet|kemacetan|antrean|padam|menyala kembali|dibuka kembali|ditutup|dialihkan|"
    r"lumpuh|terputus|terganggu|buka tutup|membentur|oleng|panik|menyelamatkan diri|berhamburan|dikerahkan|diterjunkan|"
    r"alat berat)\b"
)
"""What is said of what comes of an accident, a fire, an attack or a disaster, and of what is done about it."""

EVER = re.compile(
    r"\b(?:setiap|selalu|biasanya|sering|kerap|umumnya|rata-rata|dapat|bisa|fakta|faktor|suatu|berkala|rutin|sebelumnya)\b"
)
"""Words of what holds at all times rather than in one event."""

OF_EVENT = frozenset("korban pelaku".split())
"""Those whom the event itself makes what they are, so that it is told right behind the noun."""

STATE = frozenset("dalam mendapat mendapatkan menjalani memberikan butuh membutuhkan mengalami alami menderita".split())
"""Words before "penanganan" and the like behind which it is what somebody gets, or the state that something is in."""

OF_WHAT = frozenset("terhadap atas bagi untuk kepada lebih medis awal khusus lanjut lanjutan cepat oleh pada".split())
"""Words behind "penanganan" and the like that tell of what, for whom or how it is."""

DESCRIBES = frozenset(
    "yang di milik dengan jenis bermuatan pengangkut bernomor bermerek berpelat warna dua tiga empat enam".split()
)
"""Words behind a vehicle that tell which one it is."""

NO_TOPIC = frozenset(
    """yang mana si para sejumlah jumlah mereka kami kita batal kembali sebenarnya memang kalau soal korban pelaku
    tersangka artinya lainnya tentu bapak ibu pak bu pihak belakangan sebanyak sekitar usia umur""".split()
)
"""Words that no phrase telling what an article or a statement is about holds."""

NO_TOPIC_HEADS = frozenset("nanti tadi kemarin pasca gedung kantor markas ruang petinggi jajaran".split())
"""Words that a phrase telling what a statement is about does not begin with, besides those for people and bodies."""

VAGUE = frozenset(
    """tahun hari bulan pekan minggu jam menit waktu saat masa orang hal cara pihak masyarakat negara pemerintah
    kota daerah wilayah provinsi kabupaten nama jumlah angka persen rupiah dolar juta miliar ribu triliun kali bagian
    kondisi sejumlah berbagai kata jalan tempat lokasi acara kegiatan keterangan pernyataan informasi data berita video
    foto gambar anak orangtua warga keluarga pria wanita perempuan tim babak menit gol poin laga menang hasil proses
    upaya langkah rencana kasus kejadian peristiwa bentuk jenis nilai tingkat sisi hidup mata tangan kamu diri
    momen suasana kabar pelayanan pembangunan proyek rapat
    usaha politik uji kawasan gejala dana keuangan kendaraan masalah program
    kebijakan perusahaan produk pasar sistem layanan tes bangsa dunia pertanyaan tujuan pembahasan
    tukar luar anak-anak sasaran rakyat personel platform punggung proporsi penonton pengguna""".split()
)
"""Nouns too vague to tell a topic by themselves."""


def occurrence(clause: str) -> str:
    """An event that only a clause names, as a noun phrase."""
    return f"peristiwa {clause}"


def case_of(noun: str, event: str) -> str:
    """The case that an event became."""
    return f"{noun} {event.removeprefix(occurrence(''))}"


def because_of(event: str) -> str:
    """What ties to an event what its victims go through behind it."""
    return f"akibat {event}"


CAUSED_BY = frozenset("ditimbulkan disebabkan diakibatkan".split())
"""Verbs at the end of a clause that only an event behind them completes."""


def caused_by(event: str) -> str:
    """What ties to an event what it caused."""
    return f"oleh {event}"


def behind(event: str) -> str:
    """What ties to an event what is asked of people because of it."""
    return f"setelah {event}"


WANTING = frozenset(
    """kesiapan kesediaan komitmen keinginan tekad kemauan sinyal niat rencana waktu persiapan kesempatan peluang
    kewajiban kewenangan hak kemampuan dorongan alasan syarat cara""".split()
)
"""Nouns that say nothing without what they are for."""

FOR_WHAT = re.compile(r" (?:hanya )?(?P<link>untuk|guna|agar|dalam (?=me))\b")
"""What tells that right behind them."""

CONDITION = re.compile(
    r"[ ,]+(?:jika|apabila|bila|kalau|asalkan|seandainya|andai|andaikan|jikalau|kecuali|"
    r"dengan (?:syarat|catatan bahwa))\b"
)
"""What opens a condition or an exception behind a clause."""

HOPED_RESULT = re.compile(
    r"\b(?:untuk|agar|supaya|guna|demi) (?:\w+ ){1,12}sehingga "
    r"(?=(?:[\w()-]+ ){0,6}?(?:akan|bisa|dapat|mampu|semakin|makin)\b)",
    re.IGNORECASE,
)
"""What a purpose is to lead to: "untuk bekerja lebih baik sehingga layanan akan lancar"."""

THANKING = re.compile(r"(?:terima kasih|komitmennya|apresiasinya|dukungannya|harapannya|keyakinannya)\.$")
"""With what a claim ends that says nothing of for what or to whom."""

FOR_WHOM = re.compile(r" (?:kepada|atas|untuk|terhadap|pada|dalam|agar|bahwa|karena)\b")
"""What tells that right behind."""
