"""Words that begin or belong to an office, rank or profession before a person's name."""

import re
from functools import cache

from simplemma import is_known

from klaim.language.id import alternatives, further_offices
from klaim.language.id.firms import COMPANIES
from klaim.language.id.nominals import QUALITIES
from klaim.language.id.places import KINDS, NAMES
from klaim.language.id.verbs import looks_finite

HEADS = further_offices.HEADS | frozenset(
    """
    artis komedian selebgram atlet presenter musisi politisi politikus pebulutangkis petinju rider presiden wapres
    wakil perdana menteri menko menlu menkeu menhan mendagri menkes mendag menhub menaker mensesneg menpora
    gubernur wagub bupati wali walikota camat lurah kepala kabid kadis kasi kanit kapolda kapolres kapolsek
    kapolresta kapolrestabes kapolri panglima pangdam dandim danrem direktur dirut dirjen dirreskrimum dirlantas
    deputi sekretaris sekjen sekda sekjend ketua waketum ketum koordinator juru jubir duta dubes konsul penasihat
    staf anggota hakim jaksa pengacara kuasa advokat komisaris manajer manager ceo presdir pendiri pemilik rektor
    dekan guru corporate head vice chief director president chairman founder spokesperson managing executive
    general co-founder deputy dosen profesor peneliti pakar pengamat ahli ekonom analis dokter perawat pelatih kapten
    penyerang gelandang kiper bek striker pebalap pemain wasit asisten pemimpin raja ratu pangeran putra sultan
    paus uskup imam ustaz ustad kiai kh jenderal letjen mayjen brigjen kolonel letkol mayor letnan laksamana
    marsekal kombes akbp kompol akp iptu ipda aiptu aipda bripka brigadir irjen komjen serka sersan kopral senator
    kanselir eks mantan calon pelaksana plt plh pj penjabat kasat kasie kasubbid kasatlantas kasatreskrim kabag
    kasubag kabidhumas humas aktivis aktor aktris penyanyi sutradara produser penulis wartawan saksi korban
    tersangka terdakwa terpidana ibu bapak pak bu dr prof sekretaris-jenderal utusan negosiator komandan inspektur
    pejabat petugas perwakilan pembina pengurus kasubdit kapuspen kapendam kadispen kakanwil kakorlantas jampidsus
    jampidum kajari kajati danton danki danyon kasubsi kalaksa kalak kadisdik kadinkes wakapolres wakapolda
    wakapolsek karo karopenmas kabidpropam dirreskrimsus kasatpol kasatresnarkoba kasad kasal kasau bendahara
    kadiv kadivhumas penyidik sopir pengemudi pedagang petani nelayan mahasiswa mahasiswi siswa siswi pelajar
    karyawan pengusaha legislator vokalis gitaris arsitek ilmuwan psikolog bidan apoteker notaris petenis pembalap
    pilot nakhoda masinis buruh kapuskes kades sekdes kasudin kapolsubsektor kabareskrim wakabareskrim menristek
    wamen wamenkeu wamenlu wamenaker wamendagri wamentan mentan menperin menparekraf menpan menkominfo menkomdigi
    menbud mensos menag menpan-rb menpupr seskab wadir wadirlantas dirsamapta dirpolairud dirtipidter dansat
    danden danpaspampres pangkostrad pangkoarmada pangkogabwilhan kabagops kasatpolairud kepsek wakasek komisioner
    mendes mendikbud mendikdasmen mendikti mendiktisaintek menhut menkop wamenkes wamensos bendum waketum wabup
    wawali wawako walkot kapuspenkum kasipenkum aspidum danramil danlanal danlanud
    """.split()
)
_SHORT = ("kapol", "kakor", "kajar", "kajat", "kasat", "kabid", "kanit", "kasi", "kadis", "men", "dirut", "dirjen")
ALONE = frozenset(
    head.capitalize()
    for head in (
        *(h for h in HEADS - {"menteri", "menko"} if h.startswith(_SHORT)),
        *"presiden bupati gubernur walikota camat lurah rektor".split(),
    )
)
"""Offices that mean their holder without the body or place that they are of, as a text names only one."""

HONORIFICS = further_offices.STYLES | frozenset(
    "ibu bapak pak bu dr dr. drg drg. prof prof. kh h h. hj hj. ir ir. ustaz tuan nyonya almarhum mr mrs sir rd".split()
)
RANKS = further_offices.RANKS | frozenset(
    """jenderal letjen mayjen brigjen kolonel letkol mayor letnan laksamana marsekal kombes akbp kompol akp iptu
    ipda aiptu aipda bripka brigadir irjen komjen serka sersan kopral pol""".split()
)
GENERAL = frozenset("direktur sekretaris inspektur konsul jaksa direktorat sekretariat inspektorat".split())
"""Words behind which "Jenderal" makes an office or a body and is no rank."""
FORMER = frozenset("eks mantan bekas".split())
PARTS = (
    COMPANIES
    | further_offices.PARTS
    | frozenset(
        """ganda tunggal campuran negeri luar dalam keuangan pertahanan perhubungan perdagangan kesehatan pendidikan
    kebudayaan agama sosial pertanian kehutanan perindustrian energi sumber daya mineral hukum ham hak asasi
    manusia ketenagakerjaan pariwisata ekonomi kreatif koperasi ukm bumn investasi hilirisasi komunikasi digital
    informasi informatika pemuda olahraga pekerjaan umum perumahan lingkungan hidup riset teknologi kelautan
    perikanan dan bidang koordinator politik keamanan pemberdayaan pembangunan utama jenderal eksekutif
    operasional independen besar bicara kota kebijakan urusan dewan perwakilan rakyat daerah komisi fraksi
    partai majelis badan lembaga pusat nasional republik meteorologi klimatologi geofisika bencana
    penanggulangan satuan polisi resor sektor lalu lintas reserse kriminal humas kriminalitas tni polri presiden
    menteri gubernur bupati wali agung negara perusahaan bank indonesia manajemen gempa bumi tsunami kawasan
    asia timur tengah tim kejaksaan pengadilan tinggi tipikor pelaksana harian tugas bagian seksi subdirektorat
    direktorat universitas institut rumah sakit kedokteran hubungan internasional masyarakat strategi penelitian
    pengembangan pengawasan pencegahan pengendalian penyakit sepak bola spesialis jantung pembuluh darah anak
    bedah saraf kulit kandungan muda tindak pidana khusus perekonomian pangan industri minuman hasil tembakau
    strategic business development ad hoc yudisial biasa penuh berkuasa investor relations marketing operations
    finance corporate communication secretary officer chief executive operating financial technology perbankan
    syariah ritel mikro korporasi digitalisasi layanan konsumen pelanggan kependudukan keluarga berencana desa
    transmigrasi imigrasi pemasyarakatan kepolisian samapta intelijen propam narkoba narkotika polairud brimob karantina
    pertanahan agraria tata ruang gizi maritim haji umrah perlindungan perempuan pol tipidter pajak bea cukai
    kajian departemen reskrim lantas eksternal sentral keimigrasian kanim pasar tertinggal purn kemenkeu
    kemenhub kemendag kemenkes kemensos kemendagri kemenlu kemenag kemenhan kemenperin kemnaker kemendikdasmen
    kemenpan bareskrim korut korsel sumut sumbar sumsel jabar jateng jatim sulsel sulut sulteng kaltim kalsel
    kalbar kalteng nasdem golkar gerindra demokrat perindo hanura bappenas kejagung kejari kejati ditjen satreskrim
    polresta polrestabes percepatan infrastruktur wilayah publik usaha pelayanan jasa dasar menengah koordinasi
    penindakan bina marga kerja sama bisnis operasi perencanaan unit pengawas otoritas aparatur reformasi birokrasi
    serikat pengaturan angkatan pendapatan ikatan laut eksekusi ekosistem administrasi risiko simpanan modal
    penyelenggara anggaran pengelolaan transformasi sistem audit dunia pimpinan pekerja pemerintah kecil
    pengelola global perubahan statistik komersial pembinaan penyelenggaraan ketahanan pemerintahan pemasaran
    investigasi transportasi moneter obat penyidikan hewan produk aplikasi pembiayaan penanaman penilaian
    menular pemenuhan kemitraan perseroan tol pemilihan strategis kamar dagang udara inovasi migas gas forum
    kepatuhan internal fiskal program ilmu pemerataan jaringan tenaga penegakan penjaminan penyelamatan iklim
    korupsi data niaga siber angkutan akademik air pengentasan kemiskinan timnas of communications protokol korporat
    relation public head pamong pendis federal reserve
    kewilayahan kemenko kementan kemenparekraf kemenkop kemenpar kemendes kemenham kemenpora
    kemendikbud kemendikbudristek kemenpupr kemenimipas kemkomdigi komdigi kominfo pidsus pidum dittipidsiber
    ketenegakerjaan gakkum substansi fikih kabinet dikbud disdik dishub dinkes dinsos dispora disnaker disparbud
    disbudpar disperindag diskominfo bapenda bappeda kesbangpol bakesbangpol disdukcapil dukcapil perkim""".split()
    )
)
"""Further words an office is made of; a name begins after them."""

ORGANISATIONS = frozenset(
    """badan kementerian dinas komisi lembaga pt cv partai bank universitas institut kepolisian polda polres polsek
    kejaksaan pengadilan mahkamah dewan majelis kantor perusahaan organisasi asosiasi yayasan rumah sakit klub
    liga tim timnas media republik kerajaan federasi uni persatuan perserikatan world health united nations
    international center university press group bursa indeks satgas basarnas satlantas kodim koramil korps
    pasukan pusat balai direktorat biro kabinet istana jalan kabupaten kota provinsi kecamatan desa kelurahan
    pulau gunung pantai selat sungai stadion bandara masjid gereja sekuritas asset management capital securities
    investment aset kelompok sekolah grup holding tbk corporation corp inc ltd company rutan lapas redaksi motor
    racing team yamaha ducati honda airlines panitia rp nomor banjir fc
    hospital steel relawan laskar paguyuban forum aliansi koalisi
    damkar gulkarmat sudin puskesmas perum perumda bumd persero brigade batalion divisi garda sayap front
    angkatan hamas hizbullah taliban houthi mossad bet""".split()
)
"""Words that show a run of capitals to be no person."""

DAYS = frozenset(
    """senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september
    oktober november desember idul adha fitri natal ramadan""".split()
)

FIRMS = frozenset(
    "sdn smpn sman smkn kanwil kopdit gulkarmat pt cv perusahaan perum perumda universitas yayasan rsud rs".split()
)
"""Words after which the capitals of an office name a firm, not a person."""

RANK = re.compile(r"(?:(?i:" + "|".join(sorted(map(re.escape, RANKS | HONORIFICS), key=len, reverse=True)) + r")\.? )+")

BODIES = frozenset(
    """badan kementerian dinas komisi lembaga dewan majelis direktorat direktur menteri kepala biro pusat satuan
    bidang undang-undang""".split()
)
"""First words of the names of bodies that may hold a coordination."""

BEFORE_SHORT_NAMES = RANKS | frozenset("presiden wapres paus pak bu ibu bapak kapten".split())
"""Titles behind which a single word is a person's name."""

PEOPLE = frozenset(
    """warga penduduk tetangga kerabat keluarga ayah ayahanda ibunda orang suami istri anak kakak adik putri paman bibi
    keponakan sepupu cucu teman rekan sahabat pengunjung penumpang pembeli konsumen pelanggan wali tukang
    pekerja pegawai pasien pemuda relawan tokoh penghuni peserta pengguna kader lulusan alumnus alumni penjual penjaga
    pengelola pemudik jemaah turis wisatawan pendaki kolektor investor pebisnis advokat kasir satpam kurir""".split()
)
"""Further nouns that behind a name say who somebody is, and before a comma only of a name that speaks."""

AS = frozenset(["selaku", "sebagai"])
"""What stands between a name and an office."""

SOME = "seorang"

OF_SOMEBODY = frozenset("kuasa pengacara advokat asisten sopir staf pemilik pendiri penasihat".split())
"""Offices behind which the name of their client or master may stand."""

SEVERAL = frozenset("para sejumlah beberapa dua tiga empat lima kedua ketiga".split())
"""Words that make an office that of several people."""

PROFESSIONS = frozenset(
    """aktor aktris penyanyi artis psikolog dokter pakar pengamat ekonom pebalap petenis presiden gubernur bupati
    jubir juru senator komedian selebgram presenter politikus politisi sutradara penulis musisi menteri pemimpin
    tersangka terdakwa terpidana perdana penasihat""".split()
)
"""Offices in lower case right behind which a person's name follows, no club's or firm's."""

DEGREE = re.compile(
    r"(?:Subsp|Sp)[A-Z.][\w.-]*|[SM]\.[A-Z]\w{0,3}(?:\.\w{1,3})*\.?|[SM][A-Z]{1,2}|S[EHT]|Ph\.?D|M\.?D|M\.?B\.?A"
)
"""A degree behind a name."""

DEGREES_BEHIND = re.compile(rf"(?:, ?(?:{DEGREE.pattern})(?:-[A-Z]+)?)+(?![\w-])")
"""The degrees behind a name."""

NAME_PARTICLES = frozenset("bin binti van de der von al of and".split())
"""Small words inside a name."""

ABSTRACT = re.compile(r"(?:pe|ke)\w{4,}an")
"""A noun made of a verb or quality: "penangkapan"."""

ORDINAL = re.compile(r"ke-\d+$")

SHARED = frozenset(
    """anggota staf pemain guru dosen pakar pengamat dokter saksi korban tersangka terdakwa terpidana jaksa hakim
    peneliti analis ekonom pengacara kuasa advokat ahli aktivis aktor aktris penyanyi sutradara produser penulis
    wartawan perawat pelatih asisten pejabat perwakilan utusan mantan eks calon sopir pengemudi pedagang petani
    nelayan mahasiswa mahasiswi siswa siswi pelajar karyawan pengusaha politikus politisi legislator musisi
    atlet penyidik profesor pendiri pemilik manajer manager penyerang gelandang kiper bek striker pebalap wasit
    negosiator penasihat buruh pilot ilmuwan psikolog arsitek komedian vokalis deputi""".split()
)
"""Offices that many people hold at once, so that they name nobody by themselves."""

LEADS = ("yang juga ", "selaku ", "yang merupakan ")
"""What may open an office behind a name."""

HUMAN_VERBS = frozenset(
    "mengaku bercerita berharap mengajak menikah lahir tewas meninggal berusia ditangkap ditahan didakwa".split()
)
"""Further verbs that mostly people are subjects of."""

_ARTICLE = "(?:al|el|as|ash|ad|ar|an|at|az)-"
ARTICLE = re.compile(rf"\b(?i:{_ARTICLE})(?=[A-Z])")
"""The Arabic article that a name may begin with and be called without: "Khalil al-Hayya", "Hayya"."""

NAME_WORD = (
    r"(?:Pol|Dr|Drs|Prof|Ir|Hj|Moh|Muh|Ny|Pdt|Capt)\.|(?:[A-Z]\.){2,3}(?= [A-Z])|"
    rf"(?:{_ARTICLE}(?=[A-Z]))?[A-ZÀ-Þ](?:[\w.’'-]|(?<=Ã)[^\w\s])*[\w’]|[A-Z]\.?"
)
_NAME = rf"(?:[A-Z]\.? )?[A-Z][\w’'-]+(?: (?:{NAME_WORD}))*"
NAME = re.compile(
    rf"(?:(?P<before>\b[a-z]+) )?(?P<name>{_NAME})(?P<age> \(\d\d?(?: tahun)?\))?"
    r"(?:,? (?:juga |pun |lalu |kemudian )?(?P<after>[a-z]+))?"
)
"""A name with the word before it, an age behind it and the word behind that."""

NAMED_AFTER = frozenset(
    "piala jalan stadion bandara gedung rumah sakit rs rspi rspad rsud rsup universitas kantor istana jl. taman "
    "simpang bundaran flyover underpass jembatan gelora gor gang pertigaan perempatan".split()
)
"""First words of names that hold an office or a person's name themselves."""

SECOND_WORDS = {"perdana": "menteri"}
"""Words that open an office only before another one."""

MINISTERS = frozenset("menteri menko".split())
"""Offices behind whose field a name follows at once."""


@cache
def is_word(text: str) -> bool:
    """Whether a capitalised word is an ordinary word that only begins a sentence."""
    return is_known(text.lower(), lang="id")


LEGAL_FORMS = frozenset(["Persero", "Perseroda"])
"""What stands in a bracket inside the name of a firm."""


@cache
def is_short_name(text: str) -> bool:
    """Whether what stands in a bracket can abbreviate the name before it: no day, no office, no sentence."""
    words = text.lower().split()
    return not set(words) & (DAYS | HEADS) and len(text) > 1


NAME_THEN_OFFICE = re.compile(
    r"(?P<age> \(\d\d?(?: tahun)?\))?(?:\s?,\s+|\s+(?=selaku |warga [A-Z]))"
    r"(?P<office>[\w-]+(?:\s\([A-Z][\w -]*\)|[^,.;:\"“”\n()]|(?<=\d)[.,](?=\d))*)"
)
"""A name's age or none, a comma or "selaku", an office up to the next mark."""

PLACE_TAIL = alternatives.later(
    r"(?:(?:, [A-Z][\w-]*(?: [A-Z][\w-]*)?){0,2}(?=, (?:Kecamatan|Kabupaten|Kota|Provinsi) ))?"
    r"(?:, (?:(?:" + "|".join(sorted(KINDS - {"Jl."})) + r")(?: [A-Z][\w-]*| \d+)+|(?:"
    + "|".join(sorted(NAMES, key=len, reverse=True)) + r")\b(?! [A-Z])))+"
)  # fmt: skip
"""The larger places behind the one that an office ends with."""


@cache
def ends_office(word: str) -> bool:
    """Whether a word behind an office begins the clause that goes on: a finite verb in lower case."""
    verb = word[0].islower() and looks_finite(word) and not word.startswith("ter") and word not in QUALITIES
    return verb and word not in further_offices.OF_FIELDS and not further_offices.is_field(word)


AND_WORD = re.compile(r" dan (\w+)")
PLACE_INSIDE = re.compile(r"\b(?:di|asal|dari|untuk) ")

_BRACKET = r"(?:\s?\([^()\n]{1,40}\))?"
_JOIN = (
    r"(?:dan|and(?= (?:Chairman|Chief|CEO|Director|President|Co-))|bin|binti"
    r"|van|de|al|der|von|ten|da|dos|del|della|bint|el|bidang|of|for|&|ke-\d+|(?<=Daop )\d{1,2})[ ]"
)
RUN = re.compile(rf"(?:{NAME_WORD})(?:{_BRACKET}[ ](?:{_JOIN})?(?:{NAME_WORD})){{0,24}}")
"""A run of capitalised words, the small words of names and brackets inside it included."""

COMMON = frozenset(
    """
    terdakwa terpidana tersangka saksi korban petenis pebalap pelatih pemain penyerang gelandang kiper bek striker
    anggota pengamat pakar peneliti ekonom analis dokter perawat dosen aktor aktris penyanyi sutradara penulis
    wasit rider pedagang warga eks mantan sopir kernet nelayan artis mahasiswa maskapai kapal kantor pebulutangkis
    bank majalah aktivis pengusaha seorang pria wanita perempuan pemuda remaja gadis bocah siswi kurir guru lembaga
    perusahaan raksasa produsen platform aplikasi grup kelompok situs stasiun klub jaringan toko
    politikus politisi pegawai penumpang pengemudi pensiunan purnawirawan legenda
    astronaut astronot praktisi pedangdut podcaster spesialis petugas pengasuh pebasket penyair
    psikiater istri suami anak ayah siswa mahasiswi pelajar oknum
    """.split()
)
"""Offices and professions that are common nouns, capitalised only where a sentence begins with them."""


def is_common(first: str, second: str) -> bool:
    """Whether an office is common nouns, its capital that of a sentence: "Pemilik sapi kurban", "Istri Budi"."""
    plain = second.islower() and second not in ("dan", "of")
    of_name = first.lower() in PEOPLE or (first.lower() in OF_SOMEBODY and not is_word(second))
    somebodys = of_name and second.lower() not in PARTS
    return first.istitle() and is_word(first) and (plain or somebodys)
