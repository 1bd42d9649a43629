"""Function words of the Indonesian clause: what negates, hedges, links, copulas, clause openers."""

import re

NEGATIONS = frozenset("tidak bukan belum tanpa tak tiada bukanlah tidaklah".split())

HEDGES = frozenset(
    """
    diduga dituduh dituding dicurigai kemungkinan mungkin dugaan disinyalir dikabarkan tampaknya agaknya sepertinya
    diperkirakan ditengarai barangkali
    """.split()
)

EXPECTING = frozenset(
    """
    akan diharapkan direncanakan rencananya berencana hendak bakal dijadwalkan ditargetkan berharap
    diproyeksikan diprediksi berniat bermaksud berambisi
    """.split()
)

URGED = frozenset(
    """
    harus wajib diminta diimbau dihimbau perlu jangan didesak dituntut diwajibkan dilarang seharusnya sebaiknya
    diinstruksikan
    """.split()
)

COPULAS = frozenset("adalah ialah merupakan yaitu yakni bukanlah".split())

IS, IS_NOT = "adalah", "bukan"

EXISTENTIALS = frozenset(
    """
    ada terdapat terjadi muncul datang tiba diharapkan diduga diperkirakan hadir tampak terlihat terdengar timbul
    terbentuk tercatat teridentifikasi tersedia tertuang tertera terpampang tersimpan beredar tersisa
    """.split()
)

THERE_IS = frozenset("ada terdapat".split())
THERE_IS_HERE = "ada"
"""The word that opens a clause about what there is where one happens to be."""

COMING_ABOUT = THERE_IS | frozenset("terjadi muncul timbul".split())
"""Verbs behind a link whose subject follows them: "hingga terjadi kemacetan"."""

DIRECTIONS = frozenset("ke dari kepada".split())
"""Prepositions of where what is moved goes or comes from."""

WEATHER = frozenset((verb, what) for verb in ("turun", "terjadi") for what in ("hujan", "salju", "kabut", "gerimis"))
"""Verbs of what falls from the sky, nobody's deed: "meski turun hujan"."""

ARISING = frozenset("berawal bermula berbekal bermodal berangkat".split())
"""Verbs before a comma that tell what the whole clause behind it came from: "Berawal dari laporan, polisi …"."""

EVENT_VERBS = frozenset(
    "terjadi berlangsung digelar diadakan dilaksanakan dimulai berakhir dilakukan diselenggarakan bermula".split()
)
"""Verbs that only say that an event took place: bare, they make no claim of their own."""

AND = frozenset("dan serta maupun".split())

OR = frozenset("atau dan/atau ataupun".split())

BUT = frozenset("tetapi tapi namun melainkan sedangkan sementara".split())

INSTEAD = frozenset({"melainkan"})
"""Conjunctions of what holds in place of what was denied."""

PURPOSE = frozenset("untuk guna agar supaya demi".split())

TOLD_OF_TOPIC = frozenset("mencapai berada berjumlah bervariasi naik turun".split())
NAMING_TOPIC = frozenset("untuk bagi".split())
"""Of the words before an aim or those whom it is for, what names a thing of which a clause tells."""

RELATIVE = "yang"

PLACE_PREPOSITIONS = frozenset("di".split())

TIME_PREPOSITIONS = frozenset("pada".split())

TOPIC_PREPOSITIONS = frozenset("tentang mengenai soal terkait perihal seputar".split())

PREPOSITIONS = frozenset(
    """
    jelang menjelang pasca di ke dari pada dalam dengan oleh untuk bagi terhadap kepada antara tentang mengenai
    soal atas sebagai seperti melalui lewat via tanpa selama sejak hingga sampai menurut bersama akibat karena
    menuju terkait guna demi sekitar sebesar senilai secara per seputar perihal menjadi berkat
    """.split()
)

NO_LEADS = frozenset([("bagi", "hasil")])
"""Pairs of words that open no phrase before a subject: "bagi hasil" is shared profit."""

OPENERS = frozenset(
    """
    selain sementara namun lalu kemudian selanjutnya sebelumnya adapun padahal bahkan dimana lebih dengan meski
    secara di tak
    """.split()
)

DROPPED_ADVERBS = frozenset("juga pun lantas kemudian lalu pula justru malah".split())
"""Adverbs that point at an earlier sentence and are left out of a stand-alone claim."""

PERSONAL = frozenset("ia dia beliau".split())

PLURAL_PERSONAL = frozenset("mereka keduanya".split())

POINTING = frozenset("tersebut ini itu".split())

GENERIC_EVENTS = frozenset(
    """
    insiden peristiwa kejadian kecelakaan kasus musibah bencana tragedi gempa kebakaran serangan ledakan banjir
    pertemuan rapat percakapan pembicaraan perbincangan diskusi panggilan dialog perundingan negosiasi
    pertandingan laga sidang operasi aksi longsor erupsi penembakan perang konflik wabah konferensi keputusan
    langkah penerbangan
    """.split()
)

AUXILIARIES = frozenset(
    """
    akan telah sudah sedang masih bisa dapat harus kembali terus langsung segera tetap resmi berhasil mulai
    sempat pernah wajib perlu hanya justru semakin makin kian ingin hendak bakal selalu kerap sering juga pun
    turut lagi baru tengah hampir nyaris lebih sangat diduga diperkirakan mampu sanggup enggan ogah urung malah
    """.split()
)
"""What may stand between a subject and its verb and belongs to the predicate."""

UNDER_WAY = frozenset("sedang tengah telah sudah".split())
"""Words before a verb that is done or being done, and so no purpose."""

POSSIBLE = frozenset("bisa dapat mampu ingin mau hendak siap bersedia berpotensi".split())
"""Words before a verb whose deed may never come true."""

HABITUAL = frozenset(
    """biasanya umumnya lazimnya selalu kerap sering kadang cenderung paling rata-rata setiap dianjurkan
    disarankan""".split()
)
"""Words of a clause that tells what is so in general or again and again, of which what opens it tells when or where."""

CONTROL = POSSIBLE | frozenset(
    "bertugas berkewajiban bertujuan mencoba berusaha berupaya gagal berjanji berhak berwenang diklaim".split()
)
"""Words before a verb that also hold for the verbs coordinated with it: "bertugas memeriksa …, menelusuri …"."""

OFTEN = frozenset("biasanya biasa umumnya banyak lama pasti rutin jarang kerap".split())
"""Adverbs before a verb without which its clause would say more."""

PREVERBAL = (
    (AUXILIARIES - {"hampir", "nyaris", "lebih", "sangat"})
    | NEGATIONS
    | OFTEN
    | frozenset("memang tentu kini sekarang lantas sendiri nantinya".split())
)
"""Adverbs and the like that, with a verb right behind them, begin a predicate and no subject."""

RESUMERS = frozenset(
    "meliputi mencakup bukanlah hanyalah adalah merupakan ialah tidak tak akan telah sudah belum juga masih".split()
)
"""Words at which a main clause goes on behind a relative clause."""

MODALS = frozenset("dapat bisa harus wajib".split())
"""Words at which it goes on behind a relative clause of a single verb."""

ALWAYS_OBLIQUE = frozenset("sebesar senilai sebanyak selama sejak menjadi hingga oleh akibat kepada bersama".split())

MEASURE_LEADS = frozenset("sebesar senilai sebanyak selama menjadi".split())

RECIPROCAL = frozenset(
    """
    bertemu sepakat saling berbicara berdialog berunding bersepakat bekerja terlibat bersaing berperang
    berhadapan bergabung bersama bermain imbang menyepakati menandatangani membahas merundingkan mendiskusikan
    menegosiasikan bersamaan berjabat bersinergi berkolaborasi berkoordinasi bermitra berteman bersahabat
    berpacaran bertetangga bersaudara menikah bercerai
    """.split()
)
"""Predicates whose coordinated subject acts together and is not split."""

ONE_ANOTHER = "saling"
TOGETHER = frozenset("saling sepakat bersepakat bertemu bersamaan bersinergi berkolaborasi".split())
"""The same inside what somebody tells: "mengatakan korban dan pelaku saling kenal"."""

PLURALS = frozenset("para semua seluruh setiap tiap segala berbagai banyak sebagian".split())

COUNTLESS = frozenset("banyak".split())
"""Quantifiers that state what a relative clause behind their noun says: "banyak warga yang mengungsi"."""

INDEFINITE = frozenset(
    "sebuah seorang seekor suatu satu dua tiga empat lima enam tujuh delapan sembilan sepuluh beberapa sejumlah".split()
)
"""Determiners that introduce a referent of which a relative clause then tells something."""

STARTERS = frozenset(
    """
    sebuah seorang dalam pada di dari para ini itu namun selain menurut sementara setelah saat ketika kami saya
    kita ia dia mereka sejak hingga untuk dengan jika karena salah hal adapun lalu kemudian semua beberapa
    banyak tidak ada akibat meski
    """.split()
)
"""Function words that are capitalised only because a sentence begins with them."""

MEASURES = frozenset("sebesar senilai sebanyak menjadi mencapai setinggi sejauh dari ke".split())
"""Prepositions before a quantity that the clause stands without."""

NEEDS_PLACE = frozenset(
    "berada terletak tiba tinggal berlokasi berpusat hadir tersebar dirasakan terasa ditemukan jatuh berasal".split()
)
"""Verbs that say little without their place."""

STANDS_SOMEWHERE = frozenset("berada terletak berlokasi berpusat tinggal".split())
"""Of those, the ones that say nothing with a date alone."""

JUDGED = frozenset("dinilai dianggap diyakini dipandang diharapkan dikhawatirkan sejalan".split())
"""Passives that make a clause somebody's judgement."""

INVOLVING = frozenset("melibatkan dihadiri diikuti".split())

AGENT = frozenset("oleh".split())

BY = "oleh"

EVERY = frozenset("setiap tiap saban".split())
"""Words that open an adverbial of what comes round again."""

SHARED = frozenset("oleh dalam di pada bagi untuk".split())
"""Prepositions whose phrase two coordinated passives share."""

RECEIVER = frozenset("kepada".split())
"""What leads whom something is given to."""

OF_PARTY = frozenset("dari pihak bagi milik dengan oleh".split())

KNOWN_AS = frozenset("dikenal disebut menjadi".split())

SUBJECT_ADVERBS = frozenset(
    """
    tadi kini sekarang kemudian lalu lantas juga pun turut sendiri itu-pun hanya justru memang bahkan nantinya
    tepatnya persisnya sekaligus misalnya contohnya
    """.split()
)
"""Adverbs between a subject and its verb, or before the subject, that a stand-alone claim does not need."""

NAMELY = frozenset("yakni yaitu".split())
"""Words that spell out what stands before them."""

ESPECIALLY = frozenset("terutama khususnya".split())
"""Adverbs that open what a clause goes on with: at the end of a phrase they are left over."""

MANNER_ADVERBS = frozenset("sendiri".split())
"""Those that behind a verb say how something was done."""

NOUNLIKE = frozenset("korban kerja upaya hasil dugaan putusan".split())

STATES = frozenset("situasi kondisi keadaan konflik perang krisis pasar pemerintahan".split())
"""Nouns that mean little without the place behind them."""

STARTERS_PATTERN = re.compile(
    r"(?:" + "|".join(w.capitalize() for w in sorted(STARTERS, key=len, reverse=True)) + r")\b"
)

PREDICATE_PREPOSITIONS = frozenset("pada dalam untuk di".split())
"""Prepositions that carry a clause without a verb: "fokusnya pada …", "warga tetap dalam karantina"."""

AND_VERB = frozenset("dan serta lalu kemudian sekaligus".split())
"""Conjunctions that join predicates."""

MANNER = frozenset("dengan".split())

BEFORE_FROM = frozenset("lebih kurang mulai berasal bagian selain satu salah terdiri tinggi rendah besar kecil".split())
"""Words that "dari" belongs to: "lebih dari", "bagian dari"."""

FROM = frozenset("dari".split())

SHARES = frozenset("sebesar sebanyak sekitar".split())
"""First words of a share whose whole stands before it: "Dari 70 persen kredit, sebanyak 90 persen …"."""

DAILY = frozenset(
    """
    turun naik melemah menguat terkoreksi anjlok merosot melonjak stagnan ditutup dibuka ditransaksikan
    diperdagangkan menyusut terkerek menang kalah imbang unggul mencetak ambles rontok melesat melejit meroket jeblok
    melambung tergelincir terperosok terapresiasi terdepresiasi
    """.split()
)
"""Predicates whose figures hold for one day: prices, indices, matches."""

POSSESSIVE = "nya"

NO_POSSESSIVE = frozenset(
    """
    sedikitnya setidaknya sekurangnya sebaiknya sebelumnya biasanya akhirnya umumnya khususnya harusnya nantinya
    rupanya selanjutnya seharusnya sepertinya kelihatannya nampaknya tampaknya kabarnya agaknya sebetulnya sebenarnya
    sejatinya hakikatnya sepenuhnya pentingnya awalnya mulanya hanya adanya banyaknya tingginya rendahnya satu-satunya
    besarnya terbukanya meningkatnya menurunnya tanya punya rencananya kenya
    """.split()
)
"""Words in -nya whose owner is named behind them, or that have none."""

PERIODS = frozenset(
    "bulanan tahunan mingguan harian ytd yoy mtm qtq sepekan sebulan setahun sepanjang kuartal semester".split()
)
"""Words for the stretch a change is measured over: its figure belongs to no single day."""
