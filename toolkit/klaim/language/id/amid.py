"""What an account of an event brings in without a name, by kind of event, and how a claim ties it to the event."""

from klaim.language.id import events

_AT_LAW = frozenset(
    """bukti saksi pelaku penyidik polisi kepolisian jaksa hakim berkas tersangka terdakwa korban penyidikan
    penyelidikan penarikan gelar pemeriksaan kerugian rekaman intervensi penggeledahan penyitaan tim""".split()
)
_STRUCK = frozenset(
    """mobil truk bus motor minibus kendaraan kereta kapal perahu pesawat helikopter penumpang sopir pengemudi
    pengendara warga korban pelaku pohon rumah bangunan gedung ruko kios bengkel jembatan kaca proyektil fungsi rem
    pengereman lalu arus evakuasi pencarian petugas polisi tim relawan orang pria wanita perempuan anak gadis pemuda
    kolom abu lava material letusan amplitudo tinggi lokomotif gerbong perjalanan perlintasan api kios tenda
    ketinggian debit tinggi listrik tembakan suara upaya analisis hasil jenazah jasad awak kru""".split()
)
_HELD = frozenset(
    """peserta panitia pertandingan laga balapan lomba tiket hadiah penghargaan kategori tim pemain pelari pembalap
    pengunjung penonton pendaftaran juara pemenang finalis juri tamu undangan hadirin personel polisi petugas orang
    beras pasar warga pembelian penjualan pasukan""".split()
)
_ILL = frozenset("kasus pasien penularan awak penumpang angka laporan korban petugas orang".split())

NOUNS = {
    "deed": _HELD,
    "case": _AT_LAW,
    "crime": _AT_LAW | frozenset("orang pria wanita perempuan perdebatan keributan".split()),
    "outbreak": _ILL,
    **dict.fromkeys(events.UNFOLDING | {"quake"}, _STRUCK),
}
"""Heads of subjects that only the event brings in, by its kind."""

OWNERS = frozenset("pemilik pengelola".split())
CATCHING = events.HARMFUL | {"case", "deed"}
CAUGHT = frozenset("ditangkap diamankan diringkus dibekuk diciduk ditahan diperiksa terjaring".split())
"""Whose a thing is, the kinds of event in which people are caught, and what is told of those."""

PURSUING = frozenset(
    """menangkap mengamankan meringkus membekuk menciduk menahan memeriksa menyelidiki menyidik mendalami menangani
    mengungkap mengusut""".split()
)
"""What police do about an event, which is not the event."""

TALKS = frozenset("call talk deed".split())
"""Kinds of event that may be talks of two parties."""

TALKED = frozenset(
    "membahas menyampaikan membicarakan menyinggung menyepakati bertukar mendiskusikan mengucapkan sepakat".split()
)
"""What parties do in talks."""

RESPONDED_TO = events.ACTED_ON | {"outbreak"}
"""Kinds of event that somebody does something about."""

RESPONSES = frozenset(
    """pengecekan penyelidikan pemantauan pendataan pengembangan koordinasi investigasi pemeriksaan penelusuran reaksi
    penindakan penjemputan pengamanan penyisiran pertolongan tindakan waspada evakuasi pemotongan pemadaman""".split()
)
"""What is done about an event, and says nothing without it."""

SENT = frozenset("bergerak diterjunkan dikerahkan diturunkan mendata mengerahkan menerjunkan".split())
"""What is told of those who were sent to an event, and of who sent them."""

OF_WHAT = frozenset(
    "untuk terhadap atas terkait dari tentang soal mengenai kepada dengan bagi guna agar yang ini itu tersebut".split()
)
"""Words that tell what or whom such a deed is about."""

CONCERNED = frozenset("crime outbreak quake clause".split())
"""Kinds of event that something is told of rather than a part of."""


def amid(event: str, kind: str) -> str:
    """What ties to an event of a kind what its account brings in."""
    concerned = kind in CONCERNED or event.split()[0] in events.UNCERTAIN
    return events.concerning(event) if concerned else events.within("", event).strip()
