"""Words by which Indonesian news reports what somebody says."""

import re

BARE = frozenset(
    """
    kata ujar ucap tutur bunyi keluh tutup jelas tegas ungkap papar terang sebut tambah lanjut imbuh tukas tandas cetus
    pungkas beber urai kenang klaim aku tulis sambung timpal harap jawab ulas cerita sesal saran pinta seru tuding lapor
    seloroh sembur sahut ajak imbau celetuk sindir tegur usul cecar sorot teriak pekik
    terangnya bebernya katanya ujarnya ucapnya tuturnya jelasnya tegasnya ungkapnya paparnya sebutnya tambahnya
    lanjutnya imbuhnya tukasnya tandasnya cetusnya pungkasnya urainya tulisnya sambungnya harapnya jawabnya
    ulasnya ceritanya pintanya klaimnya keluhnya tutupnya sesalnya akunya
    """.split()
)
"""Cues that stand after or between quotes: '"…," ujar X', '"…," katanya'."""

NEUTRAL = frozenset(
    """
    mengatakan menyatakan menyebut menyebutkan menjelaskan menegaskan menambahkan menuturkan mengungkapkan
    mengungkap memaparkan menerangkan mengonfirmasi mengkonfirmasi menyampaikan menekankan melaporkan memastikan
    menyimpulkan mengakui membenarkan mengumumkan menulis menuliskan merinci mencatat memberitahukan
    menceritakan membeberkan menguraikan mengutarakan mengemukakan mengklaim mengeklaim berujar berkata
    bercerita bertutur melanjutkan menandaskan mengabarkan memberitakan menginformasikan menunjukkan mengisahkan
    menyiratkan mengisyaratkan mengindikasikan menggarisbawahi menilai berpendapat menganggap meyakini
    memperkirakan memprediksi meramalkan menduga memandang menyadari memproyeksikan mengestimasi mencontohkan
    menggambarkan bilang
    """.split()
)
"""Verbs whose complement is the news; the act of saying itself is stripped."""

JUDGING = frozenset(
    """
    menilai berpendapat menganggap meyakini memandang memperkirakan memprediksi menduga yakin memproyeksikan
    mengestimasi meramalkan
    """.split()
)
"""Of those, the ones that make the complement the speaker's judgement."""

URGING = frozenset(
    """
    mengimbau menghimbau meminta mendesak menuntut mengingatkan memperingatkan menyerukan menyarankan
    memerintahkan menginstruksikan menganjurkan mengajak mewajibkan melarang merekomendasikan mengusulkan menghendaki
    mengharuskan
    """.split()
)
"""Verbs of demand, order, advice or ban: the whole clause stays, as a statement."""

PROMISING = frozenset("berjanji menjanjikan berkomitmen bertekad bersumpah menjamin mengancam".split())

HOPING = frozenset(
    """
    berharap mengharapkan optimistis optimis khawatir mengkhawatirkan menyayangkan menyesalkan
    """.split()
)

DENYING = frozenset("membantah menyangkal menampik menepis menolak".split())

CONDEMNING = frozenset(
    """
    mengecam mengutuk memuji mengkritik menyambut mengapresiasi menghargai memprotes menyoroti menuduh menuding
    """.split()
)

VOICING = frozenset(
    """
    menegaskan menekankan menyampaikan mengungkapkan menjelaskan mengakui membenarkan mengonfirmasi mengkonfirmasi
    mengumumkan memastikan menyatakan mengklaim mengeklaim menyebut mengatakan mengaku mencontohkan menyinggung
    """.split()
)
"""Verbs of saying that stay with an object of their own ("menekankan pentingnya …"): the subject vouches for it."""

ACCORDING = frozenset("menurut".split())
"""Prepositions that name a speaker: 'menurut X, …', '…, menurut X'."""

BASED_ON = frozenset(["berdasarkan"])
"""A preposition that some writers put before the subject of a verb of saying."""

TOLD_BY = frozenset("keterangan penuturan pengakuan informasi kesaksian penjelasan pernyataan".split())
"""Nouns that only say that somebody told it: 'menurut keterangan Budi'."""

MESSAGES = TOLD_BY | frozenset("unggahan pesan laporan siaran rilis suara hal".split())
"""What is written or heard rather than who speaks."""

WORDS_OF_SOMEBODY = TOLD_BY | frozenset("hal pendapat pandangan ungkapan senada kritik harapan".split())
"""Nouns that open a sentence on who said something: "Hal senada disampaikan Budi"."""

UNTOLD = frozenset("resmi tertulis pers yang dari di pada tersebut itu ini awal sementara".split())
"""Words behind such a noun that name nobody."""

SPEAKERS = frozenset(
    """
    para pihak sejumlah seorang salah polisi warga pejabat juru pemerintah otoritas organisasi kelompok asosiasi
    federasi perusahaan kepolisian partai militer tentara stasiun kantor media sumber lembaga badan koran harian
    """.split()
)
"""First words of a speaker without a name: '…, kata para pejabat'."""

SUCH = frozenset("demikian begitu".split())

INSETS = frozenset("dalam lewat melalui pada saat usai ketika di".split())
"""Words that open a circumstance set between a speaker and the verb: 'Budi, dalam keterangannya, mengatakan'."""

THAT = frozenset("bahwa".split())

THAT_BEHIND_VERB = frozenset("jika kalau bila".split())
"""Words that stand for "bahwa" right behind a verb of saying: 'menambahkan jika api sudah padam'."""

ADMITTING = frozenset("mengaku mengklaim mengeklaim".split())
"""Verbs of saying whose clause may leave out its subject, the speaker."""

OF_SPEAKERS = frozenset("mempertanyakan merujuk menargetkan merasa ingin mau mengaku percaya".split())
"""What else somebody who speaks is told of: they go on speaking."""

INTENDING = frozenset(
    """
    mengatakan menyatakan menyampaikan menegaskan memastikan mengklaim mengeklaim mengumumkan menyebut menyebutkan
    mengungkapkan menjelaskan menambahkan mengakui menuturkan melaporkan memaparkan membenarkan mengonfirmasi
    mengkonfirmasi mengungkap menekankan menerangkan membeberkan menceritakan menandaskan mengisahkan
    """.split()
)
"""Verbs of saying whose clause leaves out the speaker as its subject where it begins with such an adverb."""

CONTENT_LEADS = frozenset(
    "sesuai berdasarkan jika apabila bila kalau saat ketika meski meskipun walau setelah sebelum".split()
)
"""Further words that open a phrase or clause before the subject of what is said."""

CITING = frozenset("dikutip dilansir dilaporkan diberitakan mengutip melansir dinukil disadur disitat".split())
"""How a source of a source is named: 'dilansir Antara, Selasa (26/5)'."""

PASSED_ON = CITING | {"diterima"}
"""That, or that a statement came in: "keterangan yang diterima Antara, Selasa (26/5)"."""

CITING_LEAD = frozenset("seperti sebagaimana demikian".split())

SPEAKER_ENDS = frozenset(
    """
    dalam di kepada pada usai saat ketika setelah sebelum seusai melalui lewat via dikutip dilansir seperti
    sebagaimana sembari sambil seraya mengutip menanggapi mengenai tentang soal terkait dari kemarin tadi yang
    bahwa senin selasa rabu kamis jumat sabtu minggu menjelaskan menegaskan mengatakan ia dia mereka
    """.split()
)
"""Words that end the name of a speaker after a cue."""

SPEAKER_ENDS_NOT_AFTER = frozenset("menteri wakil kepala".split())

FIRST_SINGULAR = frozenset("saya aku".split())

FIRST_PLURAL = frozenset("kami".split())
INCLUSIVE = frozenset("kita".split())
"""The speaker and others: nobody can be put in its place."""

FIRST_PERSONS = FIRST_SINGULAR | FIRST_PLURAL | INCLUSIVE

SECOND_PERSONS = frozenset("kamu anda kalian kamulah guys sobat".split())
"""Whom a text or somebody in it speaks to."""

ASKING = re.compile(r"(?!langkah|berkah|musakah|nafkah|akikah)\w{3,}kah$")
"""A word with the ending of a question."""

QUESTION = frozenset("apakah bagaimana mengapa kenapa siapa kapan seberapa".split())

WHOEVER = frozenset(["pun", "saja"])
"""What behind a word of asking makes it "whoever": "siapa pun yang terbukti lalai"."""

LEADS = frozenset("menanggapi merespons mengutip melansir mengomentari soal terkait sementara ditanya".split())
"""Further words that open a phrase before the speaker: 'Menanggapi hal itu, X mengatakan …'."""

BEFORE_VERB = frozenset(
    "juga lalu kemudian pun lantas telah sudah kembali sendiri turut sempat hanya pernah secara sebelumnya kini saling "
    "awalnya mulanya justru malah akhirnya bahkan".split()
)

CLAUSAL = frozenset(
    """
    menyebut menyebutkan mengatakan menyatakan menegaskan menilai mengungkapkan menambahkan memastikan
    mengonfirmasi mengkonfirmasi membenarkan mengumumkan memperkirakan menduga meyakini mengakui menjelaskan
    menuturkan mengklaim mengeklaim melaporkan memprediksi meramalkan memproyeksikan menekankan menceritakan memaparkan
    menerangkan membeberkan memberitakan mengabarkan mengisahkan menyimpulkan menyadari mengestimasi
    berpendapat mengemukakan mengisyaratkan menyampaikan mengungkap bilang
    """.split()
)
"""Reporting verbs that often take a clause without 'bahwa' or a comma."""

INSET_BY = frozenset("tepatnya yakni yaitu khususnya terutama termasuk salah yang sebuah seorang selaku".split())
"""Words that open a phrase set between the subject of what is said and its verb."""

WEIGHING = frozenset("sangat lebih penting perlu harus bukan tidak akan cukup merupakan adalah".split())
"""Words by which a deed is judged."""

BRINGING = frozenset("menyampaikan".split())
"""Verbs of saying whose object is more often a message than a clause."""

ANNOUNCING = frozenset("mengumumkan memaparkan mengungkap mengungkapkan".split())
"""Verbs of saying whose object may be the noun of a deed."""

NO_CLAUSE = frozenset("sebagai adanya pentingnya perlunya".split())
NO_CONTENT = QUESTION | {"diri"}

PASSIVE = frozenset(
    """
    disampaikan dikatakan diungkapkan diungkap dijelaskan diutarakan dikemukakan ditegaskan dibenarkan diucapkan
    dilontarkan dituturkan diakui diterangkan dipaparkan ditambahkan
    """.split()
)

IMPERSONAL = frozenset(
    """
    disimpulkan dipastikan terungkap diketahui disebutkan dilaporkan dikabarkan dinyatakan disebut ternyata tampak
    artinya dikatakan ditegaskan ditemukan dijelaskan diungkapkan diumumkan diberitakan diinformasikan disampaikan
    ditambahkan diputuskan disepakati terbukti tercatat ditulis tertulis
    """.split()
)

RESULT_SUBJECTS = frozenset("hasil data analisis survei studi penelitian laporan peta".split())
"""What shows rather than speaks: 'Hasil pemodelan menunjukkan bahwa …' stays whole."""

PORTAL = re.compile(r"(?i:detik|kompas|tribun|okezone|liputan6|cnn indonesia|cnbc indonesia)")
"""Portals that cite their own pages: they report rather than speak."""

SAID_IN = frozenset(
    """pernyataannya keterangannya sambutannya laporannya unggahannya rilisnya pidatonya paparannya arahannya
    kritiknya tulisannya kesaksiannya orasinya ceramahnya tuntutannya paparannya amanatnya""".split()
)
"""What a speaker speaks in: set between speaker and verb it adds nothing."""

SHOWING = frozenset("menunjukkan menandakan membuktikan mengindikasikan menyiratkan berarti".split())
"""Verbs by which "hal ini" vouches for nothing but the narrator's own conclusion."""

WHILE = frozenset("sembari sambil seraya dan serta".split())
"""Link a further verb of saying to a frame: '…, kata X, sembari menyebut …'."""

TELLING = URGING | frozenset("mengaku berharap menyambut menolak".split())
"""Verbs that take a whole clause behind them and stay its main predicate."""

SELF = frozenset("dirinya".split())
ALONE = "sendiri"

OWN_SIDE = frozenset("pihaknya".split())
"""How reported speech names its speaker, and the speaker's side."""

CITED_FROM = frozenset("dari laman situs akun oleh media kantor berita di resmi".split())
"""Words between "dikutip" and the name of the source."""

CITED_LEADS = frozenset("dari oleh di".split())
"""Of those, the ones that are no part of the source's name."""

IMPERATIVES = frozenset(
    """
    pastikan terima selamat dapatkan anda kalian gunakan hindari jangan mari ayo silakan ingat waspadai segera
    semoga mudah-mudahan mudah-mudah jangankan bayangkan lihat simak minta silahkan yuk coba cobalah tap klik pilih
    unduh login pinjam jadikan simpan cuci kunjungi ikuti masukkan ketik tunggu siapkan kenali cek kurangi batasi
    bangun ajarkan tingkatkan lakukan nikmati saksikan tonton temukan perhatikan berhati-hatilah jagalah perbanyak
    """.split()
)
"""First words of a sentence that asks its reader for something."""

PLEADING = re.compile(r"[Tt](?<!\w.)(?<!(?i:minta) .)(?<!(?i:teriak) .)(?i:olong (?:di\w+|\w+kan|\w+lah|jangan))\b")
"""Words by which somebody asks others for a deed, rather than for help."""

ACCORDING_TO_SAME = frozenset(
    """
    menurutnya baginya disampaikannya dikatakannya diungkapkannya dijelaskannya diterangkannya ditambahkannya diakuinya
    """.split()
)
"""As ACCORDING, for the one who spoke last."""

CIRCUMSTANCES = {
    "kepada": frozenset("wartawan awak para media jurnalis pers".split()),
    "dalam": frozenset(
        "konferensi jumpa rapat sidang acara forum diskusi wawancara pidato rilis siaran kunjungan kesempatan".split()
    ),
    "melalui": frozenset("media akun pesan telepon sambungan siaran unggahan video keterangan rilis".split()),
    **dict.fromkeys(
        ("saat", "usai"), frozenset("rapat konferensi jumpa sidang acara diskusi wawancara kunjungan upacara".split())
    ),
    "lewat": frozenset("media akun pesan telepon sambungan siaran unggahan video".split()),
    "via": frozenset("media akun pesan telepon sambungan".split()),
}
"""Prepositions that tell to whom, when or how something was said, with the nouns that make it worth a claim."""

WHEN_SAID = frozenset("saat ketika usai seusai sebelum setelah sesudah sambil sembari seraya".split())
"""Words before what a speaker did when something was said."""

VISITING = frozenset("berkunjung hadir bertemu".split())
"""What else a speaker did then, beside the active verbs."""

OCCASION_LEADS, AT_OCCASION = frozenset(["dalam"]), frozenset("dalam saat usai seusai pada setelah".split())
"""Words before the occasion at which something was said."""

VOICED = (URGING - {"mewajibkan", "mengharuskan"}) | PROMISING | HOPING | DENYING | CONDEMNING
"""Verbs that stay in the claim and make their subject the one whose claim it is."""

OWNING = ADMITTING | INTENDING

FRAMING = (
    BARE | NEUTRAL | CLAUSAL | OWNING | PASSIVE | IMPERSONAL | CITING | CITING_LEAD
    | ACCORDING | ACCORDING_TO_SAME | BASED_ON | THAT
)  # fmt: skip
"""Every word by which a frame can be found: a sentence without any has none."""
