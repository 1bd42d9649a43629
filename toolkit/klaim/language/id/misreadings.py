"""Words by which a claim shows that its clause, its speaker or its role was misread."""

import re

from klaim.language.id.alternatives import Needing, begun
from klaim.language.id.titles import BODIES
from klaim.language.id.words_numbers import MONTH_NAMES

COLLOQUIAL = frozenset(
    """
    nggak enggak ngga gak gitu begini-begitu kan loh lho sih deh nah kok banget biar aja doang kayak kayaknya
    gue lu gua udah aku tuh dong oh ya heeh gimana kalo nyari ngasih dikabarin dikasih pengen pengin emang cuman
    rame makanya ngomong nangis-nangis bikin dapet pake ntar kayaknya gede-gedean nipu nunggak nanya nunggu
    ngerti pinter pinter-pinter bilangin dikirimin pelajarin gerusa-gerusu bener guys sinilah
    iya sekalian sekian gitulah begitulah yuk yuks ayo lagi-lagi kasihan kasihlah buat-buat buset waduh aduh wah hei hai
    eh gini saudara-saudara
    """.split()
)
"""Words of spoken language: what holds them is talk rather than a statement to check."""
TALK_JOINT = re.compile(r", (?:itu|dia|jadi|nanti|kalau|terus|makanya|artinya|ya|ini|mereka|apa) ")
"""Where somebody who talks begins anew with what they spoke of, or goes on as one does aloud."""

_CUES = ("kata", "ujar", "ucap", "tutur", "imbuh")
_THEIR_CUES = (*_CUES, "sebut", "ungkap", "beber", "pungkas", "tandas", "tukas")
FRAME_LEFT = re.compile(
    begun(
        (
            *(rf"{cue} (?=[A-Z]|dia\b|ia\b|beliau\b|bapak\b|pak\b|bu\b|ibu\b)" for cue in _CUES),
            *(rf"{cue}nya\b" for cue in _THEIR_CUES),
        )
    )
)
"""A cue of speech inside a claim, whose speaker was taken for a part of the clause."""

BARE_DEEDS = frozenset(
    """
    rasa kira pikir lihat tanya cek terima dengar bilang kasih mau minta dapat ambil pakai bawa ajak panggil suruh
    sampaikan tegaskan ingatkan ingat lapor jelaskan ulangi garisbawahi pastikan tunggu kejar harap harapkan
    perintah coba lakukan keluarkan susun tempatkan cerita
    """.split()
)
"""Verbs without a prefix that stand behind "saya" in talk, not behind a name."""

OF_BODIES = frozenset("ingat minta mau dapat terima".split())
"""Of those, the ones that may stand behind the name of a body."""

OPEN_ENDS = frozenset(
    """disebut disebutkan diduga diperkirakan dinilai dianggap diklaim
    dikatakan menyebutkan mengatakan mengungkapkan menjelaskan bernama dibandingkan dibanding berada
    menjamin berniat memilih bercerita menduga mengira menyangka bertugas bertujuan bergantung berfokus berharap
    bertekad berupaya berusaha mencoba dipercaya ialah bukan ternyata setidaknya sedikitnya berambisi bermaksud
    mengklaim berdalih mengutip ketimbang yaitu yakni dimana berlokasi terletak berdomisili beralamat
    bermarkas berkantor berusia berumur berinisial menjabat
    menampik menyempatkan""".split()
)
"""Words that say nothing without what stood behind them."""

PARTS_OF_A_WHOLE = frozenset(
    (*"sutradara produser pemeran kreator perwakilan".split(), "peneliti utama", "penulis utama")
)
"""Roles that say nothing without what they are of."""

DENIED_BEFORE = re.compile(r"\b(?:bukan|tidak|tak) berarti\b[^.;]*$", re.IGNORECASE)
"""What before a clause denies it: "bukan berarti karena tidak bergejala, penyakit itu bisa diabaikan"."""

HOW_MUCH = "berapa"
ASKED_WITHIN = re.compile(
    r"(?!.*\b(?:tahu|ketahui|mengetahui|diketahui|menanyakan|ditanya|bertanya|melihat|menghitung|menentukan|"
    r"adalah|ialah|jelas|memastikan|menjelaskan|mengungkap\w*|menyebut\w*|tergantung|bergantung)\b.*\bberapa\b)"
    r".*\b(?<!beberapa )berapa (?:lama|banyak|besar|jauh|sering)\b"
)
"""A question that a clause goes on with, where nobody is told to ask or know it."""

UNSURE_IDIOMS = ("kalau tidak salah", "kalau nggak salah", "jangan-jangan")
"""Phrases of somebody who is not sure of what they say."""

NO_PREDICATES = frozenset(
    """
    terhadap tentang mengenai berikut minimnya blong mood mantan kedua ketiga keempat kelima keenam pertama tubrukan
    terdakwa
    """.split()
)
"""Words that the parse may take for a predicate and that are none."""

DESCRIBING = frozenset(
    """
    bermotor berkelompok berpemanis bersenjata berencana bergengsi bersejarah berbayar bersubsidi berkala berjamaah
    berskala berkumpulnya berantai beruntun berbahaya berdarah bersama berbentuk bernama
    berwarna berukuran berinisial berusia bermuatan
    """.split()
)
"""Words in the form of a verb that only describe the noun before them."""

COMPOUNDS = frozenset(
    {("arus", "mudik"), ("arus", "balik"), ("rem", "blong"), ("komplikasi", "gagal"), ("korban", "luka"),
     ("penyakit", "gagal"), ("rumah", "sakit"), ("tindak", "lanjut"), ("kurangnya", "percaya"), ("tidak", "belum")}
)  # fmt: skip
"""Two words that are one noun where the parse finds subject and predicate."""

CITED_BEFORE = re.compile(
    r"\b(?:dilansir|dikutip|dirangkum|melansir|mengutip)(?: dari| oleh| laman| situs)?"
    r"(?: [A-Za-z][\w.]*){1,6} ?, ?(?:pada )?$|"
    r"\b(?:berdasarkan|dilihat|dipantau|merujuk|mengacu|mengutip|melansir|menurut|dari|dalam)\b[^,.;]{0,30}"
    r"\b(?:situs|laman|akun|unggahan|portal|kanal|siaran pers|rilis|keterangan)\b[^,.;]{0,40}, ?(?:pada )?$",
    re.IGNORECASE,
)
"""A citing, or what a page or release is quoted from, right before a date, which then is its own."""

CHANGE_BEFORE = re.compile(
    r"\b(?:kenaikan|penurunan|peningkatan|pertumbuhan|naik|turun|meningkat|menurun|tumbuh)\b[^.;]*$", re.IGNORECASE
)
"""A change before a date with "dari", from which it is then measured."""

ASKED_ONLY = re.compile(
    r"\b(?:meminta|mendesak|mengajak|mengimbau|menghimbau|mendorong) \w+"
    r"(?: (?:tercatat|terbuka|publik))?(?: [A-Z]\w+)*\.$"
)
ASKED_FOR = re.compile(r",? (?:dan|serta|atau|agar|untuk|supaya)\b")
FOR_DEED = re.compile(r",? (?:agar|untuk|supaya)\b")
"""A demand whose content was cut off with the second one asked: "meminta kampus (dan dinas agar …)"."""

THANKS_ALONE = Needing((" terima kasih",), r"\b[A-Z][\w.-]+ terima kasih\b")
"""Somebody's name right before thanks, which lost the verb that gave them."""

_JOINTS = (
    rf"dan (?:(?<=[^\W\d] dan )|(?<=[^\W\d], dan ))(?:(?:19|20)\d\d|{'|'.join(MONTH_NAMES)})(?:\.$| pada\b)",
    *(
        rf"{lead} (?:bertujuan|adalah|merupakan|ialah)\b"
        for lead in ("dalam", "di", "ke", "dari", "pada", "oleh", "untuk", "dengan")
    ),
    r"me(?:ngatakan|nyampaikan|nyebut|njelaskan|nuturkan) (?:selain|dan|serta)\b",
    r"di(?:duga|perkirakan) (?:untuk|guna|agar)\b",
    r"di juga [A-Z]",
    r"hingga sejak\b",
    r"tercatat konsisten\.$",
    r"adalah yang (?:pertama|kedua|ketiga|keempat|kelima)\.$",
    *(rf"{price} mulai (?:di|pada|ke|bagi|untuk)\b" for price in ("harga", "premi", "tarif", "biaya")),
    *(rf"{asked} (?:sebelum|setelah|saat|ketika)\b" for asked in ("diharuskan", "diwajibkan", "diperbolehkan")),
    r"yang pada (?:\w+, )?\d\d? \w+ \d{4}\.$",
    r"berada (?:pada|sejak|hingga) (?:\w+, )?\d\d? \w+ \d{4}\b",
    r"me(?:minta|ngimbau|ndesak) (?:agar|supaya) (?:tidak|belum) me\w+",
    *(rf"{link} di\w+ (?:dan|serta) (?!di|me|ter|ber)\w+kan\b" for link in ("agar", "supaya")),
    *(rf"{link}(?: [A-Z][\w-]*)+\.$" for link in ("agar", "supaya", "bahwa")),
)
BROKEN_JOINT = re.compile(begun(_JOINTS))
"""Words that stand side by side only where what was between them is lost."""

SAYING_ONLY = re.compile(
    r"me(?<!\wme)(?:ngungkap|ngungkapkan|ngatakan|nyebut|nyebutkan|nyatakan|nuturkan|njelaskan|mbenarkan) "
    r"(?:(?:sebanyak|sedikitnya|setidaknya|sekitar|ada sebanyak) (?P<rest>[^.]+)"
    r"|(?:total|jumlah|nilai|kerugian|besaran) (?P<what>[^.\d]+))\.$"
)
"""A saying whose content lost its verb: "mengungkap sebanyak 94 orang dari 19 negara"."""

TOLD_NOTHING = re.compile(
    r"\b(?:mengatakan|menuturkan|berharap|berpendapat)(?! (?:hal|demikian|begitu|itu|sejujurnya))"
    r"(?P<rest> [^.]+)\.$|\b(?:menyebut|menyebutkan) (?P<noun>[a-z-]+)\.$|"
    r"\bmenyebutkan (?:awal|mula)nya(?P<first> [^.]+)\.$|\bmenyatakan "
    r"(?!\w+(?:an|isme)\b|komitmen|perang|sikap|belasungkawa|du[kc]a|simpati|pailit|diri)(?P<what>[^.]+)\.$"
)
"""A verb of saying, and what stands behind it in place of what was said."""

TOLD_THAT = re.compile(
    r"\b(?:bahwa|(?:menyampaikan|menyatakan|menegaskan|mengatakan) (?:agar|supaya)) "
    r"(?P<rest>(?!(?:[^.]* )?(?:bagian|masih|sukses|\w+nya)\b)[^.,]+)\.$"
)
"""A link, and what stands behind it in place of its clause: "menyatakan bahwa hak pangan"."""

WELL = frozenset("sukses tampak berhasil".split())
"""Verbs that only tell how the next one went."""

LISTED_BEHIND = re.compile(r" (?:antara lain|di antaranya|seperti|sesuai|sama|milik|bagian) ")
"""What can tell something of a subject without a verb: "pemain yang sudah hadir antara lain Budi"."""

JUDGED_ONLY = re.compile(
    r"m(?<!\wm)e(?:nilai|nganggap|ngatakan|nyatakan|ngungkapkan|nyebut) [A-Z]\w+(?: [A-Z]\w+){0,3}\.$"
)
"""A judgement of which nothing but whom it is about is left."""

LONGEST_END = 24
"""Characters of the words that show a claim to be cut off at its end."""

LEFT_OPEN = re.compile(
    r", (?:sebagian besar|salah satunya|sebagian|di antaranya|misalnya|terutama|biasanya|masih|bahkan|apalagi)\.$|"
    r"\b(?:hingga|sampai|karena|sebab|bahwa|sehingga|agar|dan) "
    r"(?:akhirnya|sejatinya|sebenarnya|sebetulnya|biasanya|tentunya|tentu|memang|justru)\.$|"
    r"(?<!bukan )(?<!itu )\bhanya\.$|"
    r"\bmemungkinkan [a-z-]+\.$|"
    r"\b(?:dituntut|divonis|dihukum|dijatuhi) (?:denda|hukuman|uang pengganti|sanksi)\.$|"
    r"\b(?:pada|dalam) (?:perdagangan|penutupan|pembukaan|serangan|laga|pertandingan|acara|rapat|sidang)\.$"
)
"""What opens a further phrase or clause, which was cut off behind it."""

MEASURELESS = re.compile(
    r"dengan(?<!\wdengan) (?:nilai|total|jumlah|kadar|tinggi|bobot|harga|target harga)"
    r"(?: (?!(?:terjangkau|murah|mahal|miring|khusus|spesial|promo|normal|pasar|tetap|bersaing|menarik|tinggi)\b)\w+)?"
    r"(?: pada [^.]+)?\.$"
    r"|^Tercatat (?:volume|nilai|frekuensi|jumlah|total)(?: [a-z]+){1,3}(?: pada (?:perdagangan )?\d.*)?\.$"
)
"""A phrase at the end of a claim that says nothing without its figure."""

BOUNDLESS = re.compile(
    r"\b(?:(?:paling (?:lambat|telat)|selambat-lambatnya|lingkungan tempat)|(?<!hak )(?<!barang )(?<!bukan )milik)\.$"
)
"""A bound without its day, an owner's things without the owner."""

EMPTIED = re.compile(
    r"\b(?:(?:menjadi|jadi|sebagai|merupakan|adalah) "
    r"(?:momentum|momen|langkah|upaya|bagian|bentuk|wujud|bukti|ajang|wadah|sarana|cerminan|latar belakang|kesempatan)"
    r"|(?:punya|memiliki|mempunyai|memegang|mengemban|mendapat|mendapatkan) "
    r"(?:tugas|peran|peranan|tanggung jawab|kewajiban|kesempatan|peluang|hak|kewenangan|wewenang|restu|izin|potensi|"
    r"target|tujuan)"
    r")(?: (?:besar|penting|strategis|nyata|utama|baru|awal|konkret|emas|tepat|yang sama|moral|hukum))?"
    r"(?: bagi (?:para )?[a-z]+)?\.$"
    r"|\b(?:(?:se)?makin dekat|kemungkinan(?:nya)? (?:kecil|besar)|(?:harus|perlu) dibaca|berusaha tetap)\.$"
)
GOES_ON = re.compile(
    r"(?: (?:dan|serta|maupun) (?:\w+ ){1,3}(?:untuk|agar)\b)|"
    r" (?!dan\b|serta\b|tetapi\b|namun\b|sehingga\b|karena\b|setelah\b|saat\b|ketika\b)\w"
)
"""A noun that says nothing without what stands right behind it: "menjadi momentum (untuk …)", "punya hak (atas …)"."""

RESTRICTED = re.compile(r" yang\b")
"""A relative clause right behind, without which "ada 50 rumah" says something else."""
RESTRICTED_BY_QUALITY = re.compile(
    r" yang (?:(?:sangat|lebih|paling|cukup|tetap|tidak|tak|belum|kurang|semakin|jauh|amat) )*(?P<quality>[\w-]+)"
    r"(?P<end>[.,;!\"”]|$)?(?(end)| (?:dan|serta|atau|bagi|untuk|di|pada|dalam|demi|agar|dari)\b)"
)
"""A relative clause of one word, which tells of what kind its noun is: "perawatan medis yang layak"."""
RANKED = re.compile(r"pertama|terakhir|kedua|ketiga|satu-satunya|ke-\d+|terbesar|tertinggi|terbaik|terbanyak|paling")
"""What ranks a noun among those that a relative clause behind it tells of."""
WITHOUT = frozenset(["tanpa"])
"""What denies the noun that a relative clause tells of."""

SHARED_BEHIND = re.compile(r",? (?:dan|serta|atau|hingga) (?P<deed>\w+)")
"""A conjunction right behind a verb, and the next one, behind which stands the object of both."""

ENDS_IN_RELATIVE = re.compile(
    r"\byang (?:(?:telah|sudah|akan|sedang|tengah|masih|sempat|pernah|biasa) )?"
    r"(?:(?:di|ber?|me|ter)\w{3,}|bergulir|tiba|lahir|jatuh|masuk|datang|tinggal|duduk)\.$"
)
DATED_BEHIND = re.compile(
    r" (?:di|ke|dari|selama|sebesar|sebanyak|sekitar|hingga|"
    r"pada|sejak|tahun|bulan|hari|pekan|minggu|per|kemarin|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|\(?\d)\b"
)
"""A relative clause that ends a claim, and the date right behind it that tells of it: "bantuan yang disalurkan (…)"."""

YEAR = re.compile(r"(?:19|20)\d\d")
"""A year, which does nothing."""

SHARE_ONLY = re.compile(r"\d (?:persen|kali|kali lipat)\.$|%\.$")
COMPARED = re.compile(r",? (?:di)?banding(?:kan)?\b|,? (?:ketimbang|daripada)\b")
"""A share at the end of a claim, and the comparison behind it without which it says something else."""

PLACES_ONLY = frozenset("gang jalan desa kelurahan kecamatan dusun".split())
"""First words of places that have no roles."""

BOTH = re.compile(r"\b(?:pada|di|dari|untuk|bagi|ke) ")
BOTH_LEFT = "baik"
"""What is left of "baik pada A maupun B" at the end of a claim."""

BODY_BEFORE = re.compile(
    r"\b(?i:" + "|".join(sorted(BODIES)) + r")(?: [A-Z][\w-]*)*(?:, [A-Z][\w-]*(?: [A-Z][\w-]*)*)*,? (?:dan |serta )?$"
)
"""The first part of a body's name right before a clause that begins with the rest of it."""

NO_ROLE_ENDS = frozenset(
    """
    pt cv media masjid universitas rs rsud rsup polsek polres polda kantor dinas badan komisi kementerian
    profesor prof muhammad ketua direktur kepala wakil partai yayasan
    dan serta di plt plh pj pjs asal
    """.split()
)
"""Words no role ends with: the name that they begin was cut in two."""

NO_ROLE_STARTS = frozenset("lonjakan penambahan peningkatan penurunan angka jumlah majelis aksi upaya".split())
"""Words that begin no role of a person."""

NOT_IN_ROLES = frozenset("yaitu yakni jadi usai tewas gagal mendiang saat adalah bernama".split())
"""Words that show a role to go on with a clause or heading."""

NOBODY = frozenset(
    "terdakwa tersangka korban pelaku saksi polisi penyidik jaksa hakim warga petugas selanjutnya wib h hj".split()
)
"""Words that are nobody's name."""

ASKED_LAST = frozenset("apa mana siapa kapan berapa kenapa mengapa".split())
"""Words with which a sentence before a question mark ends in its question."""

CONTESTS, AGAINST = (
    frozenset("perang laga pertandingan duel pertarungan".split()),
    frozenset("melawan lawan vs".split()),
)
"""Nouns of contests, and the words before whom one is against."""

OPEN_ASKED = frozenset("apakah seberapa kapan entah bagaimana".split())
"""Words of asking of which what they ask is no fact."""

MOST, SINCE = "paling", frozenset("sejak semenjak setelah sepanjang".split())
"""What makes a noun the most of its kind, and the links before the time over which it is that."""
