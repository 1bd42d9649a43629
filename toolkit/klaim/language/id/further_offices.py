"""Further words that open an office, and that it is made of: short forms, and what many bodies are named with."""

import re
from functools import cache

from simplemma import is_known

from klaim.language.id.verbs import ACTIVE, looks_affixed

RANKS = frozenset(
    (
        "ajun laksma laksda laksdya marsma marsda marsdya "
        "lettu letda peltu pelda serma sertu serda koptu kopda praka pratu prada"
    ).split()
)
"""Further ranks."""

_DEPARTMENTS = """
    dikbud dikpora dikporabud sos naker nakertrans parbud budpar budpora pariwisata parpora perin perindag perindagkop
    kominfo kominfotik perkim perkimtan pupr pertan pertapa perpa perta tan tanhor tph tanak nak nakeswan kan kanlut
    damkar dukcapil pmd kop kopukm koperindag lh lhk esdm bun hut ketapang pangan pusip arpus p3a dalduk pkp
    """.split()
"""What the offices of a district are called for short, behind "kadis", who heads one."""

HEADS = (
    RANKS
    | frozenset(f"kadis{department}" for department in _DEPARTMENTS)
    | frozenset(
        """pm menhan wapres wakapolri kalakhar kabiro kasatnarkoba dirresnarkoba konjen wasekjen wawalkot wakajati
    kajagung kernet kondektur
    kabasarnas kabinda sesmenko coo cfo cto pensiunan purnawirawan legenda kadishub kadisbud kadispar kadissos
    kadispora kadinsos dirbinmas kabagren kabaglog kapusdalops kapusdatin kapusdokkes kabiddokkes kakesbangpol
    dirdik astronaut astronot kosmonaut spesialis bos pengasuh vp svp evp cio cmo chro psikiater fotografer budayawan
    sejarawan sosiolog kriminolog antropolog arkeolog epidemiolog virolog astronom kasatpel kasatgas kapus
    kadus kasudinhub kalapas karutan pimred owner co-owner pebasket pesepakbola pegolf perenang pelari pesenam
    evangelist pedangdut podcaster pelukis penyair youtuber tiktoker
    winger kasatbinmas kasatsamapta wakapolresta panglima kasubbag kasubbidpenmas aswas kaposko""".split()
    )
)
"""Words that open an office."""

SHORT_PLACES = frozenset(
    """rohil rohul inhil inhu kuansing labura labusel paluta palas madina tapsel tapteng taput sergai
    muba muratara lamsel lamteng lamtim lambar tubaba kobar kotim kukar kutim kubar tanbu bolmong minsel minut sitaro
    parimo touna matim mabar lobar loteng lotim sidrap pangkep lutim lutra polman mateng konsel konut koltim butur mubar
    malteng halsel halteng haltim halut halbar jaksel jakpus jaktim jakbar jakut
    jatim jateng jabar sumut sumbar sumsel sulsel sulut sulteng sultra sulbar kaltim kalsel kalbar kalteng kaltara kepri
    babel malut""".split()
)
"""What districts and provinces are called for short."""

REGIONAL = frozenset(
    """bupati gubernur walikota kota wabup wagub wawali wawalkot walkot sekda kapolres kapolresta kapolda kajari kajati
    dandim danrem kadis kadisdik kadinkes kadishub inspektur""".split()
)
"""Offices of one region each, whose name stands before the holder's."""

REGIONS = frozenset("daop kota kabupaten provinsi kecamatan kelurahan".split())
"""Kinds of region that a body is of, before the region's name."""

GROUPS = frozenset("hamas hizbullah hezbollah taliban houthi fatah irgc nato kkb opm tpnpb".split())
"""Armed groups and alliances."""

FIELDS = frozenset(
    """
    asuransi properti otomotif sawit saham terorisme sepakbola bulutangkis tinju musik film teater seni sastra fesyen
    kuliner budaya sejarah bahasa filsafat arsitektur parenting forensik geologi sosiologi onkologi neurologi virologi
    hidrologi astronomi kimia fisika matematika demografi konstitusi hadis tafsir akuntansi kopi gula beras pupuk
    tekstil waralaba fintech kripto valas emas nikel tambang listrik baterai gadget komputer robotika nuklir
    antariksa wisata satwa sampah limbah tanah gambut merek
    """.split()
)
"""What those study and observe whose word has no such shape: "Pengamat Asuransi Budi Wirawan"."""

PARTS = (
    SHORT_PLACES
    | GROUPS
    | FIELDS
    | frozenset(
        """setda kesra bimas islam kristen katolik hindu buddha rekrutmen kaderisasi organisasi perumda dprd dpr
    penuntut mandiri permata danamon muamalat bukopin sekretariat kehakiman peradilan hakim advokasi legislasi regulasi
    kesejahteraan rehabilitasi rekonstruksi kedaruratan logistik kesiapsiagaan mitigasi vulkanologi seismologi
    oseanografi pangkalan armada kodam kodim korem koramil lanal lanud komando distrik kogabwilhan pasukan
    perdamaian legiun veteran wredatama paguyuban asosiasi himpunan persatuan perhimpunan konfederasi federasi
    dekranasda pkk perbanas asbanda aspi asita phri organda gaikindo aisi gapki gapensi aprindo hippindo gapmmi
    kecamatan kelurahan puskesmas rsud rsup klinik pesantren cabang ranting anak
    dakwah ukhuwah ekuin penataan tapol bangunan permukiman kawasan prasarana sarana ciptakarya pengairan
    intel intelkam pidsus pidum datun sarpras dokkes tahti perdata binmas penmas monev opsnal jatanras resmob humas
    aksi lapangan supervisi basarnas bappenas bapanas bakamla
    revolusi militer pascabencana bapanas penkum pansel subkomite komite kemkeu kemlu kemhan kemdag kemhub kemkes
    kemdikbud kemensetneg sipil steering organizing committee munas
    muktamar kongres rakernas pos pengamatan pemantauan
    corporate public executive digital product business retail technology strategy sales brand financial finance affairs
    government social safety customer supply chain legal compliance audit risk treasury human resources engineering
    senior junior kantor ops economist pertamanan pemakaman kebersihan persampahan damkar pemadam kebakaran""".split()
    )
)
"""Words an office is made of, behind which a name begins."""

_PROFESSION = re.compile(r"pe\w{4,}(?<!an)|\w{3,}(?:wan|wati|or|is|log|grafer)")

_NO_PROFESSIONS = frozenset(
    """
    penting penuh perlu pernah percaya persis pertama perlahan peduli periode peristiwa perkara perusahaan persen peta
    pecah kantor motor nomor sektor ekspor impor lawan hewan dewan habis gratis teknis bisnis strategis praktis otomatis
    kronis historis serius sejenis jenis garis manis tulis baris skor rekor tumor dialog katalog prolog pekerja
    """.split()
)
"""Words of that shape that are no profession, or that hardly tell one."""


@cache
def is_profession(word: str) -> bool:
    """Whether a word has the shape of a noun for what somebody does: "penulis", "fisikawan", "kurator"."""
    deed = word.startswith(ACTIVE) and looks_affixed(word)
    return not deed and bool(_PROFESSION.fullmatch(word)) and word not in _NO_PROFESSIONS


_FIELD = re.compile(r"(?:pe|ke)\w{4,}an|\w{3,}(?:asi|itas|logi|tions?|ment|bility|ship)")

LONGEST_NAME = 9
"""Letters of a name that is shaped like such a word."""


@cache
def is_field(word: str) -> bool:
    """Whether a word can be of what an office deals with, no part of a name: "transmigrasi", "pengairan"."""
    return bool(_FIELD.fullmatch(word)) and (len(word) > LONGEST_NAME or is_known(word, lang="id"))


DOUBLE = re.compile(
    r",? (?:yang (?:juga|kini|saat ini|sekarang)(?: (?:menjabat|merupakan|adalah))?(?: sebagai)?|"
    r"sekaligus|merangkap|selaku) $"
)
"""What joins two offices of one person before the name."""

WHOLE = frozenset(["Guru Besar"])
"""Offices of two words that keep their capitals though the first is a common noun."""

OF_FIELDS = frozenset("tahu menular menengah menyusui berhadapan bergerak berkuda berencana berjangka berizin".split())
"""Words shaped like verbs that tell of which field an office is: "ahli penyakit menular"."""

BEFORE_PEOPLE = frozenset(
    """jaksa ahli sutradara pemimpin aktor aktris penyanyi peneliti pengacara ekonom psikolog dokter dosen
    hakim pengamat pakar wartawan jurnalis aktivis diplomat fotografer sejarawan""".split()
)
"""Professions right behind which, or what tells more of them, the name of somebody follows."""

NO_FIELDS = frozenset(
    "asal asing kasus lagu buku utama terbaik anyar klub rumah desa kota nomor edisi acara grup band".split()
)
"""Words that open a name of something else behind a profession: "penyanyi grup Melati"."""

GRADES = frozenset("Senior Utama Madya Muda Pertama Junior".split())
"""Words of a title behind a common noun, which has a capital, too: "Ekonom Senior"."""

OF_PLACES = frozenset("camat lurah kades kapolsek danramil keuchik".split())
"""Offices that have the village or district they are of right behind them."""

OF_VILLAGES = frozenset({"kepala desa", "kepala dusun", "kepala kampung", "kepala kelurahan"})
"""Offices of two words that have the village they are of right behind them."""

OF_REGIONS = OF_VILLAGES | {"wali kota", "wakil bupati", "wakil gubernur", "wakil wali"}
"""Offices of two words that are of one region each."""

GIVEN = frozenset(
    """
    abd abdul achmad ade agus agustinus ahmad aldi amir andi anton antonius ari arief arif aris arya asep
    bagus bambang bayu benny bima budi cahyo daniel dede dedi dedy deni denny desi dewi diah dian didik dina dito
    djoko dodi dodik doni donny dwi edi edwin edy eko elly endang erick erik erna erni erwin fadli fahmi faisal
    fajar farid fauzi firman fitri gatot gilang hadi haris hartini hasan hasto hendra hendri hendro hengki heri
    herman heru hery ibnu ida ignatius ika ilham ilyas imam indra irfan ismail ivan iwan jamal johan johannes joko
    jumadi jusuf krisna kurnia lukman m mahfud maria marwan mochamad moh mohamad mohammad muh muhamad muhammad
    mulyadi nasir nia nina novi nur nurul okta pandu pramono puji rachmat rafi rahmat raka ramadhan randi rangga
    ratih ratna reza rian ridwan riky rina rini rio riska rizal rizki rizky robby roni ronny rudi rudy rustam ryan
    saiful sigit siti slamet sofyan sri sugeng suharti suharto sulaiman sukarno sulistyo sunaryo supriyadi suryadi
    susi sutrisno syahrul syaiful syarif taufik titin toni tri umar usman vera vina wahyu wawan widya wiwin yanti
    yanto yayan yoga yohanes yudha yudi yuli yuliana yuni yusril yusuf zainal zaki zulfikar zulkifli
    """.split()
)
"""Given names, which are no village."""

RELATIVES = frozenset("ibu ayah ibunda ayahanda suami istri anak kakak adik paman bibi sepupu orangtua".split())
"""Words before "korban" and the like whose own name follows."""

SOMEBODY = ("seorang ", "salah satu ", "salah seorang ")
"""What opens an office that several hold."""

FIRM_HEADS = frozenset(
    """direktur ceo manajer manager dirut komisaris pendiri pemilik presdir kepala ketua anggota menteri menko analis
    pebalap pelatih kapten kiper bek striker gelandang penyerang pemain corporate head vice chief director president
    general chairman founder managing pemimpin co-founder owner co-owner vp cio cto cfo coo""".split()
)
"""Offices behind which a firm or a field may stand before the name."""

OF_BODIES = frozenset("ceo founder co-founder cto cfo coo sekjen rektor".split())
"""Offices that are always of a body, so that one follows where none stands before."""

STYLES = frozenset("capt ny pdt".split())
"""Short forms that somebody is styled with right before their name: "Capt. Budi Wirawan"."""
