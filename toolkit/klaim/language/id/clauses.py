"""Function words of the Indonesian clause: what negates, hedges, links, copulas, clause openers."""

NEGATIONS = frozenset("tidak bukan belum tanpa tak tiada bukanlah tidaklah".split())
HEDGES = frozenset("diduga kemungkinan mungkin dugaan disinyalir dikabarkan tampaknya agaknya sepertinya diperkirakan ditengarai barangkali".split())
EXPECTING = frozenset("akan diharapkan direncanakan rencananya berencana hendak bakal dijadwalkan ditargetkan berharap diproyeksikan diprediksi dapat".split()) - {"dapat"}
URGED = frozenset("harus wajib diminta diimbau dihimbau perlu jangan didesak dituntut diwajibkan dilarang seharusnya sebaiknya diinstruksikan".split())

COPULAS = frozenset("adalah ialah merupakan yaitu yakni bukanlah".split())
LISTING = frozenset("yaitu yakni".split())
INCLUDING = frozenset("termasuk seperti misalnya".split())
EXISTENTIALS = frozenset("ada terdapat terjadi muncul".split())
EVENT_VERBS = frozenset("terjadi berlangsung digelar diadakan dilaksanakan dimulai berakhir dilakukan diselenggarakan bermula".split())
"""Verbs that only say that an event took place: bare, they make no claim of their own."""

AND = frozenset("dan serta maupun".split())
OR = frozenset("atau".split())
BUT = frozenset("tetapi namun melainkan sedangkan sementara".split())

PURPOSE = frozenset("untuk guna agar supaya demi".split())
CAUSE = frozenset("karena sebab akibat lantaran gara-gara menyusul berkat".split())
RESULT = frozenset("sehingga hingga mengakibatkan menyebabkan".split())
TIME = frozenset("saat ketika setelah sebelum sejak selama usai seusai sesudah sambil sembari seraya hingga sampai begitu".split())
CONDITION = frozenset("jika bila apabila kalau seandainya asalkan".split())
CONCESSION = frozenset("meski meskipun walau walaupun kendati".split())
RELATIVE = "yang"

PLACE_PREPOSITIONS = frozenset("di".split())
TIME_PREPOSITIONS = frozenset("pada".split())
TOPIC_PREPOSITIONS = frozenset("tentang mengenai soal terkait perihal seputar".split())
TOPIC_VERBS = frozenset(
    "membahas membicarakan menyinggung mendiskusikan menyoroti mengulas merundingkan mendalami menyelidiki "
    "membicarakan menyentuh memperdebatkan mengkaji".split()
)
PREPOSITIONS = frozenset(
    "di ke dari pada dalam dengan oleh untuk bagi terhadap kepada antara tentang mengenai soal atas sebagai seperti "
    "melalui lewat via tanpa selama sejak hingga sampai menurut bersama akibat karena menuju terkait guna demi "
    "sekitar sebesar senilai secara per seputar perihal menjadi".split()
)
OPENERS = frozenset(
    "selain sementara namun lalu kemudian selanjutnya sebelumnya adapun padahal bahkan dimana lebih "
    "dengan meski secara di tak".split()
)
OPENING_PHRASES = (
    "selain itu", "sementara itu", "di sisi lain", "lebih lanjut", "dalam kesempatan yang sama", "dengan begitu",
    "dengan demikian", "oleh karena itu", "oleh sebab itu", "karena itu", "tak hanya itu", "meski demikian", "meski begitu",
    "sebagai informasi", "seperti diketahui", "diketahui", "sebagai catatan", "tidak hanya itu", "di samping itu",
    "secara keseluruhan", "di tempat terpisah", "secara terpisah", "pada kesempatan itu", "pada kesempatan tersebut", "bahkan", "namun", "lalu",
    "kemudian", "selanjutnya", "adapun", "padahal", "dimana", "di mana", "akibatnya", "hasilnya", "singkatnya",
    "tetapi", "akan tetapi", "sebaliknya", "terlebih", "apalagi", "ke depan", "saat ini", "kini", "sebelumnya",
    "sejauh ini", "dan", "serta", "sedangkan", "sementara", "untuk diketahui", "sebagaimana diketahui",
    "di lain pihak", "di saat yang sama", "pada saat yang sama", "tak berhenti di situ", "yang jelas", "menariknya",
    "terakhir", "pertama", "kedua", "ketiga", "misalnya", "artinya", "tak hanya",
)  # fmt: skip
"""What a sentence may begin with that adds nothing to its claim, longest match first."""

DROPPED_ADVERBS = frozenset("juga pun turut lantas kemudian lalu pula sempat".split()) - {"sempat", "turut"}
"""Adverbs that point at an earlier sentence and are left out of a stand-alone claim."""

PERSONAL = frozenset("ia dia beliau".split())
PLURAL_PERSONAL = frozenset("mereka keduanya".split())
POINTING = frozenset("tersebut ini itu".split())
POINTING_ALONE = frozenset("ini itu tersebut hal situ sana sini begitu demikian".split())
GENERIC_EVENTS = frozenset(
    "insiden peristiwa kejadian kecelakaan kasus musibah bencana tragedi gempa kebakaran serangan ledakan banjir "
    "pertemuan rapat percakapan pembicaraan perbincangan diskusi panggilan dialog perundingan negosiasi pertandingan laga sidang "
    "operasi aksi longsor erupsi penembakan perang konflik wabah konferensi keputusan langkah penerbangan".split()
)
