"""Words that open an Indonesian sentence or link one clause to the next."""

import re

from klaim.language.id import lists

OPENING_PHRASES = (
    "itulah sebabnya", "itu sebabnya", "kendati begitu", "kendati demikian", "jadi", "perlu diketahui", "lainnya",
    "walau begitu", "walau demikian", "terpisah", "meskipun begitu", "meskipun demikian", "karenanya", "oleh karenanya",
    "pada acara tersebut", "dalam acara tersebut", "pasalnya", "selain itu", "sementara itu", "di sisi lain",
    "di satu sisi",
    "lebih lanjut", "sayang", "harap diperhatikan", "insyallah",
    "dalam kesempatan yang sama", "dengan begitu", "dengan demikian", "oleh karena itu",
    "oleh sebab itu", "karena itu", "tak hanya itu", "meski demikian", "meski begitu", "sebagai informasi",
    "seperti diketahui", "diketahui", "sebagai catatan", "tidak hanya itu", "di samping itu", "secara keseluruhan",
    "di tempat terpisah", "secara terpisah", "pada kesempatan itu", "pada kesempatan tersebut", "bahkan", "namun",
    "lalu", "kemudian", "selanjutnya", "adapun", "padahal", "dimana", "di mana", "akibatnya", "hasilnya",
    "singkatnya", "tetapi", "akan tetapi", "sebaliknya", "terlebih", "apalagi", "ke depan", "saat ini", "kini",
    "sebelumnya", "sejauh ini", "dan", "serta", "sedangkan", "sementara", "untuk diketahui",
    "sebagaimana diketahui", "di lain pihak", "di saat yang sama", "pada saat yang sama", "tak berhenti di situ",
    "yang jelas", "menariknya", "setelah itu", "di antaranya", "menariknya", "uniknya", "sejak itu", "saat itu",
    "sebelum itu", "untuk itu", "bahwa", "terakhir", "pertama", "kedua", "ketiga", "keempat",
    "kelima", "keenam", "ketujuh", "lebih jauh", "misalnya", "artinya",
    "tak hanya", "insyaallah", "alhamdulillah", "sayangnya", "tentunya", "nahasnya", "nahas", "parahnya",
    "untungnya", "terbaru", "beruntung", "beruntungnya", "sebenarnya",
    "ternyata", "rupanya", "tentu", "akhirnya", "sekarang", "tapi", "sekali lagi",
    "waktu itu", "kala itu", "saat itulah", "tidak heran", "tak heran", "sebab", "lebih-lebih", "maka",
    "sehingga", "alhasil", "walhasil", "imbasnya",
    "diberitakan sebelumnya", "seperti diberitakan sebelumnya", "sebagaimana diberitakan sebelumnya", "benar",
    "betul", "iya betul", "ya benar", "iya", "ya",
    "faktanya", "nyatanya", "intinya", "pada dasarnya", "karena pada dasarnya", "dengan kata lain",
    "senada", "serupa", "memang benar bahwa",
    "namun demikian", "buktinya", "sejatinya", "berikutnya", "setelahnya", "tetunya", "infonya", "nah", "ya",
    "jelasnya", "mirisnya",
    "mirisnya lagi", "harinya", "pada akhirnya", "tak disangka", "tidak disangka", "tak ayal", "tak menyerah",
    "tanpa ragu", "tak lama kemudian", "tidak lama kemudian", "tak lama berselang", "tak lama setelah itu",
    "tak lama dari situ", "beberapa saat kemudian", "lebih parahnya lagi", "secara umum", "menurut informasi",
    "sangat disayangkan", "ketika itu", "sungguh disayangkan", "belakangan", "belakangan ini", "belakangan diketahui",
    "belum lama ini", "baru-baru ini", "akhir-akhir ini", "pada prinsipnya",
    "pada intinya", "pada umumnya", "pada hakikatnya", "pada praktiknya", "sebelumnya diberitakan",
    "sebelumnya diketahui", "sekadar informasi", "sekadar diketahui",
    "di saat bersamaan", "pada saat bersamaan", "di saat yang bersamaan", "pada saat yang bersamaan", "saat bersamaan",
    "lebih dari itu", "lebih jauh lagi", "kenyataannya", "pada kenyataannya", "tujuannya",
     "insya allah", "kebetulan", "khususnya", "nantinya", "awal mulanya",
    "hingga kini", "hingga saat ini", "sampai saat ini",
    "hanya saja", "nanti", "selepas itu", "atas dasar itu", "di bagian lain", "maka dari itu", "dalam hal ini",
    "tak pelak", "sontak", "tak menutup", "tidak menutup", "sebagai gambaran", "sebagai contoh",
    "alasannya", "makanya", "contohnya", "pokoknya", "hal lainnya", "hal lain", "misal", "lantas", "sejak saat itu",
    *(f"yang {such}" for such in "pasti terpenting penting pertama kedua ketiga keempat terakhir".split()),
    *(f"dalam {what}" for what in ("konteks ini", "konteks itu", "konteks inilah", "kesempatan itu")), "tak terasa",
    "dalam kesempatan tersebut", "pada kesempatan yang sama", "pada bagian lain", "secara rinci", "cuma", "cuman",
    "pertama-tama", "di sinilah", "kali ini", "tentu saja", "tercatat", "catatan saja", "sekadar catatan",
    *(f"{so} {too}{of}" for so in ("begitu", "demikian") for too in ("pula", "juga") for of in ("", " dengan")),
    "yang terbaru", "teranyar", "rinciannya", "prinsipnya", "sebetulnya", "tiba-tiba",
    "akibat perbuatannya", "atas perbuatannya", "karena perbuatannya", "akibat ulahnya", "akibat aksinya", "mendadak",
)  # fmt: skip
"""What a sentence may begin with that adds nothing to its claim, longest match first."""

OPENING_WITHOUT_COMMA = frozenset((
    "namun", "lalu", "kemudian", "selanjutnya", "adapun", "padahal", "dimana", "bahkan", "kini", "sementara", "dan",
    "tetapi", "tapi", "bahwa", "tentunya", "sayangnya", "ke depan", "saat ini", "hingga kini", "sejauh ini",
    "hingga saat ini", "sampai saat ini", "jadi", "sedangkan", "sebenarnya", "ternyata", "rupanya",
    "meski demikian", "meski begitu", "walau demikian", "kendati demikian", "sebelumnya", "lebih lanjut", "tentu",
    "akhirnya", "selain itu", "sementara itu", "apalagi", "setelah itu", "oleh karena itu", "karena itu",
    "untuk itu", "sekali lagi", "diketahui", "sebab", "lebih-lebih", "maka", "sehingga", "misalnya", "saat itu",
    "kala itu", "waktu itu", "di satu sisi", "di sisi lain", "artinya", "buktinya", "intinya", "pasalnya",
    "sejatinya", "berikutnya", "setelahnya", "tetunya", "infonya", "namun demikian", "pada akhirnya", "nah",
    "menariknya", "untungnya", "karenanya", "prinsipnya", "pokoknya", "sebetulnya", "uniknya", "harinya",
    "sangat disayangkan", "sungguh disayangkan", "ketika itu",
    "walau begitu", "meskipun begitu", "kendati begitu", "belakangan", "belakangan ini", "memang benar bahwa",
    "belum lama ini", "baru-baru ini", "akhir-akhir ini", "pada prinsipnya", "pada intinya", "pada dasarnya",
    "di saat bersamaan", "pada saat bersamaan", "di saat yang bersamaan", "pada saat yang bersamaan", "saat bersamaan",
    "pada umumnya", "pada hakikatnya", "belakangan diketahui", "terlebih", "insyaallah", "insya allah", "alhamdulillah",
    "akan tetapi", "nantinya", "nanti", "hanya saja", "maka dari itu", "dalam hal ini", "sebagai informasi",
    "sebagai catatan", "tak menutup", "tidak menutup", "tak hanya itu", "tidak hanya itu", "makanya", "lantas",
    "yang jelas", "yang pasti", "sejak saat itu", "saat itulah", "ketika itulah", "kali ini", "tentu saja",
    *(f"{so} {too}{of}" for so in ("begitu", "demikian") for too in ("pula", "juga") for of in ("", " dengan")),
    "di mana", "tiba-tiba", "mendadak", "tak lama berselang", "tak terasa",
))  # fmt: skip

WORD_PAIRS = frozenset(
    [("lalu", "lintas"), ("masa", "kini"), ("era", "kini"), ("masa", "sekarang"), ("era", "sekarang")]
    + [(stretch, "lalu") for stretch in ("masa", "musim", "laga", "edisi", "periode")]
    + [(asking, "pun") for asking in ("apa", "siapa", "mana", "kapan", "seorang", "satu")]
    + [("libur", when) for when in ("sekolah", "nasional", "panjang", "akhir", "lebaran", "natal", "semester")]
    + [("nanti", part) for part in ("pagi", "siang", "sore", "malam", "dulu")]
)
"""Pairs of words that are one, though one of them alone is an adverb."""

NOW = (
    "hingga kini", "sampai kini", "hingga saat ini", "sampai saat ini", "pada saat ini", "untuk saat ini", "saat ini",
    "sejauh ini", "selama ini", "baru saja", "sampai sekarang", "hingga sekarang", "sekarang ini", "dewasa ini",
    "insyaallah", "insya allah", "alhamdulillah",
    *(f"{up_to} berita ini di{done}" for up_to in ("hingga", "sampai") for done in "tulis turunkan buat muat".split()),
)  # fmt: skip
"""Phrases for the day of writing, and interjections: what adds nothing wherever it stands."""

AT_THAT_TIME = (
    *(f"{lead}{time} itu" for lead in ("", "pada ") for time in ("saat", "ketika", "waktu", "kala", "masa")),
    "kini",
)
"""Phrases for the time that a text tells of, which say nothing more right before a predicate."""

AGES = frozenset("masa era zaman".split())
"""Nouns with which "kini" is an age and not the time of a predicate: "remaja masa kini"."""

TYING = frozenset(
    """
    selain menanggapi merespons menyikapi mengutip mengacu bersamaan tak seperti sebagaimana berdasarkan sejalan
    menyangkut mengenai alih-alih setibanya sesampainya sesampai setiba dirangkum dilihat diterangkan
    pantauan ditanya ditambah bertepatan berkaca bercermin
    """.split()
)
"""First words of a phrase before the main clause that only ties it to what was said before."""

LEADS_PHRASE = frozenset("akibat karena".split())
"""Links that also lead a bare noun phrase, which a pointing word ends: "Akibat kecelakaan tersebut dua orang …"."""

LINKS = {
    **dict.fromkeys("untuk guna agar supaya demi".split(), "purpose"),
    **dict.fromkeys("karena lantaran sebab akibat menyusul gara-gara seiring mengingat".split(), "cause"),
    **dict.fromkeys("sehingga hingga mengakibatkan".split(), "result"),
    **dict.fromkeys("saat ketika kala tatkala setelah sebelum sejak usai seusai sesudah selama begitu".split(), "time"),
    **dict.fromkeys("dengan sambil sembari seraya".split(), "manner"),
    **dict.fromkeys("jika bila apabila kalau jikalau andai andaikan seandainya".split(), "condition"),
    **dict.fromkeys("meski meskipun walau walaupun kendati".split(), "concession"),
    **dict.fromkeys("tetapi tapi namun melainkan sedangkan sementara dimana".split(), "coordinate"),
    **dict.fromkeys("termasuk yakni yaitu".split(), "including"),
    "selain": "besides",
}
"""Words that link a clause to the one before, with the kind of clause they open."""

EXAMPLES = lists.EXAMPLES | {"mulai": "dari"}
"""Pairs of words that open a list of examples."""

ONE_OF, ONE_OF_THEM = ("salah", "satu"), ("salah", "satunya")
"""The words before one of the things that stand before them."""

LIKEWISE = frozenset((so, too) for so in ("begitu", "demikian") for too in ("juga", "pula", "pun"))
"""Pairs of words behind a comma before what the clause holds for, too: "…, begitu juga dengan yuan"."""

WHERE = frozenset([("di", "mana"), ("yang", "mana"), ("rinciannya", ",")])
"""Pairs of words that link a clause as "dimana" does, and what leads its details."""

BRINGING_ABOUT = frozenset("menyebabkan mengakibatkan membuat menjadikan membiarkan".split())
"""Verbs behind which a whole clause may stand."""

STRIKING = frozenset("akibat setelah usai karena lantaran seusai".split())
"""Links behind which stands what struck somebody."""

PARTING = frozenset("setelah usai sebelum sesudah seusai ketika saat karena lantaran sehingga agar".split())
"""Links that stand in no noun phrase."""

OFFSETS = frozenset("setelah sebelum usai sesudah seusai".split())
"""Links that a stretch of time before them belongs to: "dua hari setelah"."""

LINK_NEEDS = {
    **dict.fromkeys("untuk guna dengan demi hingga selain".split(), "verb"),
    **dict.fromkeys("saat sejak selama usai sebab begitu".split(), "clause"),
    **dict.fromkeys(
        "tetapi tapi namun melainkan sedangkan sementara mengakibatkan mengingat termasuk yakni yaitu".split(), "comma"
    ),
}
"""What must stand around an ambiguous link: a verb right behind it, a clause behind it, a comma before it."""

_POINTING = frozenset("tersebut ini itu".split())

NO_LINK_BEFORE = {
    "selama": _POINTING,
    "saat": _POINTING,
    "kala": _POINTING,
    "sejak": _POINTING | {"dini", "awal", "lama", "lahir", "kecil", "pagi", "siang", "sore", "malam", "subuh"},
}
"""Words that make an adverb with a link: "selama ini", "sejak dini"."""

THEN = frozenset("maka".split())
"""Words that open the main clause behind a clause of condition."""

WITHOUT_VERB = frozenset("menyusul karena sehingga".split())
"""Links that cut behind a clause whose predicate may be no verb."""

MERELY = frozenset("hanya cuma sekadar sekedar".split())
"""What behind a negation does not deny the clause, but goes beyond it."""

UNMEANT = frozenset("sengaja jarang lupa segan sungkan".split())
"""What behind a negation denies the intent and no deed, or makes it often: "tidak sengaja menembak", "tak jarang"."""

MERE = frozenset("sekedar sekadar semata saja".split())
"""What "tidak hanya" goes on or ends with that says no more: "bukan hanya sekadar perayaan", "tidak hanya A saja"."""

ONLY = frozenset(("tidak hanya", "tak hanya", "bukan hanya", "tidak cuma"))

NOT_ONLY = ("bukan sekadar", "bukan sekedar", "tidak sekadar", "tak sekadar", "bukan cuma", "bukan lagi")
"""What opens a phrase that the main clause behind it goes beyond."""

BUT_ALSO = frozenset(("tetapi juga", "tapi juga", "namun juga", "melainkan juga"))
"""The halves of "tidak hanya A, tetapi juga B"."""

NEEDS_DEED = frozenset(
    """
    mengundang mengajak mengizinkan membolehkan mendorong membantu siap berencana berupaya berusaha sepakat
    bertekad memutuskan berkomitmen bermaksud bersedia diminta diimbau diundang diajak dipaksa upaya rencana jadwal
    diperkenankan diizinkan dibolehkan diperbolehkan mengarahkan memerintahkan
    kesempatan langkah keputusan izin hak waktu kemampuan komitmen ruang
    """.split()
)
"""Verbs and nouns that "untuk" and a deed complete."""

SEEN = frozenset("terlihat tampak nampak kelihatan".split())
"""Words that open a clause as what somebody saw."""

ON_THE_WAY = frozenset(
    """
    mendarat melintas melaju menyeberang mengungsi menginap mendaki menepi menuju menyelam memancing merumput mengaji
    """.split()
)
"""Verbs without an object that are surely the deed of the subject told last: "hilang kontak setelah mendarat di …"."""

EVEN = frozenset("bahkan walau meski".split())

USED = frozenset(
    """digunakan dimanfaatkan dipergunakan diperuntukkan ditujukan dimaksudkan diarahkan dirancang
    berjanji menolak""".split()
)
"""Verbs that say little without what "untuk" opens, or an object, right behind them."""

DEED_NOUNS = frozenset(
    "upaya rencana kesempatan kemampuan cara proses kebiasaan keinginan niat risiko peluang hak kewajiban".split()
)
"""Nouns whose deed stands right behind them: "kemampuan membaca peluang"."""

BEFORE = "sebelum"
"""A link to what ended what somebody was: "Sebelum pindah, Budi merupakan …"."""

WHILE = frozenset("saat ketika kala selama".split())

WHENEVER = frozenset("ketika kala selama".split())
"""Of those, the ones behind which what will happen does so whenever that comes true."""

LASTING = "selama"
"""Of those, the one that a stretch of time may stand behind as well: "selama dua pekan"."""

NOT_BEFORE = frozenset("baru hanya".split())
"""What before a verb makes the time behind it the bound of what it tells: "baru bisa dibuka setelah …"."""

ANYBODY = frozenset("seseorang orang anda kita siapa".split())
"""Subjects of what holds of everybody, whenever a thing comes true."""

UNSTATED = frozenset("sebelum selama".split())
"""Links whose clause may never have come true: "menangkapnya sebelum ia kabur"."""

NEEDS_CONTENT = frozenset(
    """
    berpesan berdoa memastikan mengingatkan memohon menjaga mengupayakan mengusahakan menekankan menginginkan ingin
    mau berikhtiar berusaha berupaya memperjuangkan mengatur berjaga-jaga bertujuan dimaksudkan ditujukan dipastikan
    """.split()
)
"""Further verbs that say nothing without what "agar" opens."""

ASKED = frozenset("diminta diimbau dihimbau didesak dituntut diwajibkan diinstruksikan".split())
"""Passives of asking, which need it too."""

COMPLETING = frozenset("agar supaya".split())
"""Links whose clause the verb before needs: "berharap agar …"."""

AIMS = "bertujuan"
"""The predicate of a deed before what it is for."""

DEED = re.compile(r"pe[lmnr]\w{4,}an|koordinasi|strategi|evaluasi")
"""A noun of something done."""

NO_DEEDS = frozenset(
    """
    perusahaan peraturan perumahan perkebunan pemerintahan perhatian perasaan pengalaman pelajaran peranan pertanyaan
    pendapatan penghasilan penghargaan perlengkapan peralatan persyaratan penduduk pelanggan
    """.split()
)
"""Nouns of its form that are none."""

HEADING_WORDS = frozenset("di ke dari untuk dan yang pada dalam usai saat soal oleh bagi jadi".split())
"""Small words inside a heading that are not capitalised."""

BOTH = "dan"
"""What "tidak hanya A, tetapi juga B" says in short: A dan B."""


AT_THE_TIME = frozenset("saat ketika sewaktu setelah usai seusai sesudah sembari sambil".split())
"""Links behind which a verb without a subject has that of its main clause."""

ACTING = re.compile(r"(?!melawan$)(?:me[mnlry]|ber)\w{3,}")
"""A verb of doing something, no mere "against"."""

NO_BEARERS = frozenset("alasan sebab penyebab kasus perkara kondisi situasi keadaan kehadiran nama hal".split())
"""Subjects of which a reason behind them is not told: "alasan ia pulang (karena …)"."""

ACCUSING = frozenset("menuduh menuding mendakwa mencurigai".split())
"""Verbs by which a subject says that its object did what follows."""

CONTRASTING = frozenset("sedangkan sementara".split())
"""Conjunctions that set a clause against the one before."""
