"""Words that begin or belong to an office, rank or profession before a person's name."""

import re

HEADS = frozenset(
    """presiden wapres wakil perdana menteri menko menlu menkeu menhan mendagri menkes mendag menhub menaker mensesneg menpora
    gubernur wagub bupati wali walikota camat lurah kepala kabid kadis kasi kanit kapolda kapolres kapolsek kapolresta
    kapolrestabes kapolri panglima pangdam dandim danrem direktur dirut dirjen dirreskrimum dirlantas deputi sekretaris sekjen sekda sekjend
    ketua waketum ketum koordinator juru jubir duta dubes konsul penasihat staf anggota hakim jaksa pengacara kuasa advokat
    komisaris manajer manager ceo presdir pendiri pemilik rektor dekan guru dosen profesor peneliti pakar pengamat ahli ekonom
    analis dokter perawat pelatih kapten penyerang gelandang kiper bek striker pebalap pemain wasit asisten pemimpin raja
    ratu pangeran putra sultan paus uskup imam ustaz ustad kiai kh jenderal letjen mayjen brigjen kolonel letkol mayor letnan
    laksamana marsekal kombes akbp kompol akp iptu ipda aiptu aipda bripka brigadir irjen komjen serka sersan kopral
    senator kanselir ratu eks mantan calon pelaksana plt plh pj penjabat kasat kasatlantas kasatreskrim kabag kasubag kabidhumas
    humas aktivis aktor aktris penyanyi sutradara produser penulis wartawan saksi korban tersangka terdakwa terpidana
    ibu bapak pak bu dr prof sekretaris-jenderal sekretaris utusan negosiator komandan inspektur pejabat perwakilan
    pembina pengurus kasubdit kapuspen kapendam kadispen kakanwil kakorlantas jampidsus jampidum kajari kajati""".split()
)
HONORIFICS = frozenset("ibu bapak pak bu dr dr. prof prof. kh h h. hj hj. ir ir. ustaz tuan nyonya almarhum mr mrs sir".split())
RANKS = frozenset(
    "jenderal letjen mayjen brigjen kolonel letkol mayor letnan laksamana marsekal kombes akbp kompol akp iptu ipda aiptu "
    "aipda bripka brigadir irjen komjen serka sersan kopral".split()
)
FORMER = frozenset("eks mantan bekas".split())
PARTS = frozenset(
    """negeri luar dalam keuangan pertahanan perhubungan perdagangan kesehatan pendidikan kebudayaan agama sosial pertanian
    kehutanan perindustrian energi sumber daya mineral hukum ham hak asasi manusia ketenagakerjaan pariwisata ekonomi kreatif
    koperasi ukm bumn investasi hilirisasi komunikasi digital informasi informatika pemuda olahraga pekerjaan umum perumahan
    lingkungan hidup riset teknologi kelautan perikanan dan bidang koordinator politik keamanan pemberdayaan pembangunan
    utama umum jenderal eksekutif operasional independen besar bicara kota kebijakan urusan dewan perwakilan rakyat daerah
    komisi fraksi partai majelis badan lembaga pusat nasional republik meteorologi klimatologi geofisika bencana
    penanggulangan satuan polisi resor sektor lalu lintas reserse kriminal humas kriminalitas tni polri presiden menteri
    gubernur bupati wali agung negara perusahaan bank indonesia manajemen gempa bumi tsunami kawasan asia timur tengah tim
    kejaksaan pengadilan tinggi tipikor pelaksana harian tugas bagian seksi subdirektorat direktorat universitas institut
    rumah sakit kedokteran hubungan internasional masyarakat strategi penelitian pengembangan pengawasan pencegahan
    pengendalian penyakit sepak bola""".split()
)
"""Further words an office is made of; a name begins after them."""

ORGANISATIONS = frozenset(
    """badan kementerian dinas komisi lembaga pt cv partai bank universitas institut kepolisian polda polres polsek kejaksaan
    pengadilan mahkamah dewan majelis kantor perusahaan organisasi asosiasi yayasan rumah sakit klub liga tim timnas media
    republik kerajaan federasi uni persatuan perserikatan world health united nations international center university press
    group bursa indeks satgas basarnas satlantas kodim koramil korps pasukan pusat balai direktorat biro kabinet istana jalan
    kabupaten kota provinsi kecamatan desa kelurahan pulau gunung pantai selat sungai stadion bandara masjid gereja""".split()
)
"""Words that show a run of capitals to be no person."""

DAYS = frozenset(
    """senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november
    desember idul adha fitri natal ramadan""".split()
)

FIRMS = frozenset("pt cv perusahaan perum perumda universitas yayasan rsud rs".split())
"""Words after which the capitals of an office name a firm, not a person."""

HEAD = re.compile(r"(?<![\w-])(?i:" + "|".join(sorted(map(re.escape, HEADS), key=len, reverse=True)) + r")(?![\w-])")
RANK = re.compile(r"(?:(?i:" + "|".join(sorted(map(re.escape, RANKS | HONORIFICS), key=len, reverse=True)) + r")\.? )+")

BODIES = frozenset("badan kementerian dinas komisi lembaga dewan majelis direktorat direktur menteri kepala biro pusat satuan bidang undang-undang".split())
"""First words of the names of bodies that may hold a coordination."""
