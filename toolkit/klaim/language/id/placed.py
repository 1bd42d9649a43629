"""Words by which a noun phrase tells where something is or took place."""

import re

OCCURRING = frozenset(
    """
    kecelakaan tabrakan kebakaran banjir longsor ledakan serangan penembakan pembunuhan pencurian perampokan
    penganiayaan pengeroyokan penikaman penusukan pembacokan penculikan penyekapan pemerkosaan pencabulan tawuran
    bentrokan kerusuhan pembakaran pembegalan penyerangan insiden peristiwa kejadian tragedi gempa erupsi
    pertempuran kericuhan keributan perkelahian
    wabah kemacetan kepadatan konflik perang pengeboman pembantaian protes gangguan
    """.split()
)
"""Nouns of what happens somewhere."""

HELD = frozenset(
    """
    pertemuan rapat perundingan sidang laga pertandingan duel konferensi upacara pelatihan razia pemusnahan
    pengadaan peresmian demonstrasi latihan operasi konser festival pameran
    kongres simposium evakuasi pencarian rakernas rakornas munas muktamar seminar workshop lokakarya turnamen kejuaraan
    forum ktt sarasehan apel perayaan gladi unjuk
    aktivitas pidato kunjungan pembangunan proyek aksi penambangan pertambangan pemilu pemilihan penyelidikan
    penggerebekan penangkapan pembongkaran penggusuran penggeledahan penyergapan
    pengerjaan perbaikan penanganan pemadaman pembersihan penyaluran pendistribusian pengiriman produksi
    """.split()
)
"""Nouns of what somebody holds or carries out somewhere."""

NAMED_HELD = frozenset(
    """
    acara pengukuhan pelantikan peluncuran pembukaan penutupan peringatan deklarasi wisuda lomba audiensi
    sosialisasi penyerahan penandatanganan pernikahan pemakaman
    """.split()
)
"""The same of those that say too little without a name or several words behind them."""

WITHIN = frozenset("melawan kontra lawan vs beruntun berantai bersenjata berdarah".split())
"""Words that look like verbs or marks but belong to the noun of an event: "laga melawan", "kecelakaan beruntun"."""

OCCASIONS = HELD | frozenset(
    """
    acara agenda kegiatan konferensi rapat sidang forum diskusi peluncuran pembukaan penutupan peringatan pembekalan
    jumpa pelantikan deklarasi kuliah talkshow dialog
    """.split()
)
"""What somebody speaks at, which has the place behind its name."""

AT_OCCASION = frozenset("dalam pada di ajang acara gelaran perhelatan event turnamen kejuaraan kompetisi".split())
OCCASION_NAMES = frozenset(
    """
    cup piala open masters prix games championship championships kejuaraan olimpiade expo festival fest fair forum
    summit congress kongres conference konferensi convention exhibition pameran week muktamar rakernas rakornas
    munas seminar simposium symposium
    """.split()
)
YEAR = re.compile(r"(?:19|20)\d\d")
NUMBERED = frozenset("nomor no tahun pasal".split())
"""What stands before the name of something held; words of such a name, which a year may end too; words of a law's."""

HAPPENS, TAKES_PLACE, LIES = "terjadi", "berlangsung", "berada"
"""The verbs of the claims that these noun phrases give."""

UNREAL = frozenset(
    """
    rencana usulan ancaman potensi risiko rawan dugaan kemungkinan mencegah pencegahan mengantisipasi antisipasi
    jika bila kalau apabila jelang menjelang calon simulasi setiap tiap bisa dapat akan agar supaya untuk berpotensi
    mengancam menolak membatalkan batal penundaan menunda waspada mewaspadai diperkirakan diprediksi isu hoaks
    jadwal tahap persiapan mempersiapkan merencanakan kerap sering kali banyak
    """.split()
)
"""What before an event noun leaves open whether the event took place."""

WITHIN_PLACE = frozenset("di antara".split())
"""Prepositions that go on with a place: "di ruas jalan antara Tegal dan Brebes"."""

TO_PLACE = frozenset("di ke menuju".split())
"""Prepositions whose name is a place's."""

AREAS = frozenset(
    """
    area wilayah kawasan daerah ruas jalur jalan kota kabupaten kecamatan kelurahan desa dusun kampung pulau pantai
    perairan lepas pesisir perbatasan gedung kantor markas stadion bandara pelabuhan terminal stasiun hotel rumah
    pangkalan udara laut militer sungai waduk tol gunung gudang permukiman pemukiman asrama sekolah kampus
    lapangan pasar sekitar dekat depan pegunungan lereng kompleks perumahan provinsi distrik kaki
    """.split()
)
"""Words between "di" and a name that keep it a place."""

OF_PLACE = ("Desa Kelurahan Dusun Kampung Nagari", "Kecamatan", "Kabupaten Kota", "Provinsi")
LEVEL = {word: level for level, words in enumerate(OF_PLACE) for word in words.split()}
"""How large a place is that begins with one of these words."""

SMALL = frozenset(" ".join(OF_PLACE[:2]).split())
"""Such words of places so small that a list of them says the word once."""

EXAMPLES = frozenset("daerah wilayah kota negara negara-negara kabupaten provinsi kecamatan desa".split())
"""Kinds of places of which "seperti" names some."""

ROUTES = frozenset("rute jalur wilayah daerah kawasan trayek lintasan area".split())
"""What reaches over the places that "meliputi" names."""

GOING = frozenset("ke menuju dari".split())
PASSING = frozenset("menempuh melewati melintasi melanda menerjang mengguyur melalui menyusuri menjangkau".split())
"""What leads, and what takes as object, the places that somebody or something goes to or over."""

LEAVING = frozenset(["dari"])
COMING = frozenset(
    """
    mengudara berangkat bertolak bertiup muncul berasal keluar terbang melaju datang tiba berembus lepas
    """.split()
)
"""What leads the place that something comes from, and verbs of coming from it."""

CROSSING = frozenset("menempuh melewati melintasi menyusuri menyeberangi mengelilingi".split())
"""Verbs whose object is the place that somebody or something goes through."""

DISTANCES = frozenset("meter kilometer km m mil".split())
"""Units of how far one place is from another."""

SIDES = frozenset("dalam luar atas bawah balik arah sekitar sebelah tengah bagian".split())
"""Words before a place for its inside, or for the side it lies on."""

AIMING = frozenset("ke menuju".split())
"""Of these, what leads where a way ends."""

MOVED = frozenset(
    """
    diungsikan dievakuasi mengungsi mengungsikan mengevakuasi dilarikan dibawa dirujuk dipindahkan jatuh terjatuh
    terlempar terperosok terjun terseret hanyut tercebur melaju kabur melarikan dipulangkan dikirim diterbangkan
    digandeng dialihkan merambat
    """.split()
)
"""Verbs of being brought, falling or fleeing somewhere, with which the place is what is told."""

WAYS = frozenset((way, end) for way in "pintu jalan jalur gerbang".split() for end in ("masuk", "keluar"))
"""Where one goes in and out, told with a verb: "di area pintu masuk"."""

SPOTS = frozenset(
    """
    lokasi tempat ruang ruangan koridor jurang sungai laut sawah parit selokan area hutan kebun halaman posko tenda
    pengungsian bandar timur barat utara selatan balai aula lantai jalur arah rumah rsud rs puskesmas klinik sekolah
    """.split()
)
"""Further kinds of places where somebody or something ends up."""

REGIONAL = frozenset("wilayah daerah kawasan".split())
"""Kinds of region of which places are parts."""

SPANNING = frozenset("meliputi mencakup".split())

SITUATING = frozenset("berada terletak berlokasi beralamat bermarkas berbasis berdiri".split())
"""Verbs that tell where a thing is."""

LYING = frozenset(
    """
    ada tersebar membentang terbentang beredar terpasang terparkir tumbuh beroperasi bersandar berlabuh
    terpajang tersimpan tertanam dibangun dipasang didirikan ditempatkan disimpan dipajang diparkir dinyalakan
    diproduksi ditemukan
    amblas ambles jatuh terjatuh tenggelam karam kandas terdampar terjebak terperangkap tertimbun terseret roboh ambruk
    tumbang runtuh meledak terbakar ditangkap diamankan ditahan dirawat disita berlayar melaut berkumpul bersembunyi
    mengungsi bermukim menetap berjaga tiba mendarat menginap berunjuk tertahan terkubur dimakamkan dikubur
    disembunyikan diselundupkan tergeletak berlindung bertempur berkembang merebak mewabah diluncurkan
    """.split()
)
"""Further verbs that tell of a thing where it is or was put, where they stand right behind its "yang"."""

WEARING = frozenset("mengenakan memakai berpakaian berseragam".split())
"""Verbs behind which a relative clause tells of who wears what they name, not of that."""

STANDING = frozenset(
    """
    gereja masjid musala vihara pura kuil katedral klenteng hotel apartemen mal pasar gedung stadion bandara pelabuhan
    terminal stasiun jembatan bendungan waduk museum candi monumen taman benteng menara pabrik kilang pltu pltn
    rumah rs rsud rsup rsu puskesmas pondok ponpes lapas rutan kampus gunung danau pantai pangkalan markas kuil situs
    gor jalur spbu kafe restoran toko minimarket posko polsek polres koperasi pt cv
    """.split()
)
"""What stands where it is, so that a place behind its name is its own."""

SCHOOLS = frozenset(
    """
    universitas institut politeknik sekolah sd smp sma smk sdn smpn sman smkn mts man madrasah pesantren masjid klinik
    rumah kantor
    """.split()
)
"""Further things that stand somewhere, whose name they open."""

EXACTLY = frozenset("tepat persis".split())
"""Words before a further "di" that tells more narrowly where something is."""

AT = "di"
WHERE = "tempat"
"""What names a place again for what goes on there: "Beirut, tempat Hizbullah berkuasa"."""

PARTIES = frozenset("dengan oleh kepada bersama antara bagi atas terhadap".split())
"""Prepositions whose noun may be the people of such a thing: "bersama Hotel Melati di Jakarta"."""

ANY = frozenset("suatu setiap tiap sembarang".split())
"""Words before a noun that make it any of its kind."""

POINTED_PLACE = re.compile(
    r"\b(?P<noun>wilayah|daerah|kawasan|kota|kabupaten|provinsi|kecamatan|desa|kelurahan|kampung|pulau) "
    r"(?:tersebut|itu)\b"
)
"""A noun for a place that points back."""

GOVERNED = re.compile(r"\b(?P<noun>[Kk]ota|[Kk]abupaten|[Pp]rovinsi) (?:ini|tersebut|itu)\b")
GOVERNMENTS = {"kota": "Pemkot", "kabupaten": "Pemkab", "provinsi": "Pemprov"}
"""A kind of region that points back, and its government."""

OF_KIND = {
    "kota": "Kota ", "kabupaten": "Kabupaten ", "provinsi": "Provinsi ", "kecamatan": "Kecamatan ", "desa": "Desa ",
    "kelurahan": "Kelurahan ", "kampung": "Kampung ", "pulau": "Pulau ",
}  # fmt: skip
"""Of those, the ones that mean only a place named with its kind."""

DEGREES = frozenset("terlalu sangat cukup makin semakin amat".split())
"""Words that behind the name of a place open a quality which is no part of it."""
