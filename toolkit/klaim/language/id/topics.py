"""Words by which a clause or a name tells what a talk, a text or a law is about."""

import re

from klaim.language.id import events
from klaim.language.id.alternatives import begun

CONCERNING = frozenset(["berkaitan"])
"""What leads the topic of an inquiry as a topic's preposition does."""

FOCUSING, FOCUSED_ON = frozenset(["berfokus", "fokus", "berpusat"]), frozenset(["pada"])
"""Verbs of a talk's focus, and the preposition of what it is on."""

SET_IN = events.HARMFUL | {"outbreak", "trial", "case"}
"""Kinds of event of which all that an article about one tells is part."""

TALKS = events.KINDS["call"] | events.KINDS["talk"]
"""Nouns of events at which people speak: what they say there need not be of the event."""

SPOKEN_OF = SET_IN | {"match"}
"""Kinds of event that whoever speaks in an article about one speaks of."""

INQUIRED = frozenset("diperiksa ditanya ditanyai dikonfirmasi diinterogasi berbicara bicara didalami".split())
"""Verbs of inquiring and talking, behind which a topic may follow."""

BEFORE_BARE_VERB = frozenset("akan bakal mau ingin hendak bisa dapat harus mesti".split())
"""Words behind which a word is a verb, though it looks like a noun: "kita mau bangun jembatan"."""

LESSONS = frozenset(
    """
    penyuluhan sosialisasi edukasi seminar webinar ceramah kuliah pelajaran pernyataan penjelasan keterangan
    penelitian studi riset laporan investigasi surat diskusi pertanyaan paparan pemaparan klarifikasi
    pidato rapat pertemuan pembicaraan dialog perbincangan pembahasan kajian survei suara komentar informasi kabar
    isu keluhan pandangan pendapat masukan kesaksian aduan pengaduan instruksi arahan imbauan perintah pesan nota
    memorandum perjanjian kesepakatan gugatan permohonan usulan rekomendasi konferensi jumpa undang-undang peraturan
    catatan edaran se pengumuman peringatan kekhawatiran aspirasi kritik protes perdebatan tuduhan klaim rumor
    konsultasi negosiasi koordinasi pemahaman
    """.split()
)
"""What is given, held or written about a topic."""

VERBS = frozenset(
    """
    membahas membicarakan menyinggung mendiskusikan menyoroti mengulas merundingkan mendalami menyelidiki
    menyentuh memperdebatkan mengkaji menelusuri menginvestigasi merespons merespon menanggapi menyikapi mengomentari
    mempertanyakan
    """.split()
)

ANSWERING = frozenset(
    """
    merespons merespon menanggapi mendukung menyoroti mengomentari menyikapi menolak mengkritik mengkritisi mengecam
    mengapresiasi
    """.split()
)
"""Verbs whose object is what the words of who did so are about."""

SPEAKING = frozenset("buka angkat bicara berbicara suara".split())
"""Predicates behind which a preposition leads what somebody spoke of: "buka suara soal …"."""

BEFORE_ANSWERED = frozenset("positif negatif keras pelaksanaan adanya kabar isu suara bicara".split())
"""Words before what somebody answered that tell nothing of it."""

ENDS_ANSWERED = frozenset(
    "yang dan atau setelah usai saat ketika sebelum karena sebagai untuk dalam dengan dari oleh ,".split()
)
"""Words with which what somebody answered is told whole."""

NOUNS = frozenset("inti fokus topik agenda pokok tema pembahasan bahasan pertanyaan".split())
"""Heads of a subject whose predicate names a topic: "Fokus pertemuan adalah …"."""

TELLING = frozenset(
    """
    menyampaikan mengungkapkan membeberkan menjelaskan memaparkan menceritakan menguraikan menerangkan mengisahkan
    mempertanyakan menanyakan menuturkan
    """.split()
)
"""Verbs whose object, a thing or question, is what somebody spoke of."""

ATTITUDES = frozenset(
    """
    terima belasungkawa duka dukacita bela apresiasi harapan ucapan selamat salam maaf permintaan permohonan
    pernyataan keterangan pesan keberatan penolakan dukungan komitmen keyakinan kesiapan usulan usul kritik
    kekhawatiran keprihatinan rasa penghargaan simpati kekecewaan penyesalan hal informasi pendapat pandangan
    aspirasi kabar laporan orasi pidato ceramah sambutan khotbah kuliah ide gagasan saran masukan imbauan
    peringatan optimisme empati protes penjelasan niat keinginan tuntutan kecaman
    """.split()
)
"""Objects of such verbs that are themselves what is said, or tell nothing of it."""

SPOKEN = frozenset("bahasa banyak panjang lantang langsung terbuka hal soal".split())
"""What stands behind "berbicara" and tells how, not of what."""

CONTAINING = frozenset("berisi berisikan memuat".split())
TEXTS = frozenset("video rekaman dokumen buku film unggahan postingan pengumuman poster spanduk naskah".split())
"""Verbs of what a text or recording holds, and such texts and recordings besides lessons."""

RAISING = frozenset("mengangkat mengusung mengambil".split())
"""Verbs whose object is a theme: "mengangkat tema …"."""

CONCERNED = frozenset(
    "pihak instansi kementerian lembaga dinas negara negara-negara otoritas unsur kementerian/lembaga ahli".split()
)
"""Those of whom a verb right behind them tells only that they are concerned: "pihak terkait"."""

HOLDING = frozenset("melakukan menggelar mengadakan melanjutkan memulai".split())
"""Verbs of having a talk."""

INQUIRIES = frozenset("penyidikan penyelidikan investigasi pendalaman kajian penelusuran pengusutan".split())
AIMED_AT = frozenset(["terhadap"])
"""Nouns of inquiring, and what leads what is inquired into."""

THEMES = frozenset("tema tajuk judul topik".split())
"""What stands before the title of what somebody held or told: "dengan tema …"."""

NO_HEADS = frozenset(
    """
    asal depan tipe ekor perspektif oknum tuan selingkuhan sesuai tanda dampak ruas ruas-ruas gawang makhluk sebesar
    sorotan berkas salah kemungkinan adanya alasan sebutan istilah julukan nama contoh pihak dugaan besaran sebatas
    jalanan jalan halaman kilogram gram liter ton maksimum maksimal minimum minimal angkat wadah fenomena
    utara selatan barat timur milik nekat minum makan gak mimpi momen angka poin total jumlah
    """.split()
)
"""Nouns with which what an article speaks of does not begin."""

NO_ENDS = frozenset(
    "tipe type nomor kelas stadium sama musim tahap bagian kepada yakni milik sesuai semata-mata aja resmi".split()
)
"""Words with which it does not end."""

HEADS = frozenset(
    "kasus program proyek kebijakan masalah rencana pembangunan layanan dana kendaraan sistem tes uji tata mata".split()
)
"""Nouns too vague by themselves with which it may begin."""

THERE_BEING = frozenset(["adanya"])
"""What opens a topic and tells nothing of it."""

AGAIN = frozenset("ulang kembali lagi".split())
"""Adverbs of a verb that the parse may leave with what it is about: "mengkaji ulang kebijakan itu"."""

QUESTIONS = frozenset("apakah bagaimana kenapa mengapa apa siapa kapan berapa".split())
"""Words that open a question and are a part of what is asked."""

ASKED = re.compile(
    r"\b(?:(?:[Ss]aat|[Kk]etika|[Ww]aktu|[Kk]ala) )?"
    r"(?P<verb>[Dd]itanyai?|[Dd]isinggung|[Dd]imintai (?:tanggapan|komentar|konfirmasi|pendapat)|[Dd]ikonfirmasi)"
    r"(?: (?:lagi|kembali|oleh|para|wartawan|awak|media|lebih|lanjut|jurnalis)){0,4} "
    r"(?P<lead>soal|tentang|mengenai|terkait|perihal|apakah|bagaimana|kenapa|mengapa|apa|siapa|kapan|berapa) "
    r"(?P<matter>(?:[^.,;:!?\n\"“”()]|(?<=\d)[.,](?=\d)){6,140})"
)
ENDS_MATTER = re.compile(
    r" (?:saat|ketika|usai|seusai|setelah|di sela|dalam (?:konferensi|jumpa|rapat|acara|keterangan)|"
    r"di (?=(?:Istana|Kompleks|Gedung|Kantor|Hotel|Mabes|Mapol|Balai|lokasi|kantor|sela|kawasan|kompleks)))"
)
_RUN_OF_NAMES = r"(?P<name>[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,5})"
NAME_BEHIND, NAME_BEFORE = re.compile(rf", {_RUN_OF_NAMES}(?= [a-z])"), re.compile(rf"\b{_RUN_OF_NAMES},? $")
SENTENCE_END = re.compile(r"[.!?\n]\s")
"""What somebody was asked about, with what ends it; a name beside that; what stands between sentences."""

TITLED = re.compile(
    r"(?<= )(?:yang )?(?P<verb>bertema|bertemakan|bertajuk|berjudul) "
    r"(?=[“\"‘'])(?:“|\"|‘|')(?P<theme>[^“”\"\n]{4,200}?)(?:”|\"|’(?!\w)|'(?!\w))"
)
"""A title in quotation marks with the verb before it."""

_HAVING = (
    r"acara|agenda|diskusi|seminar|webinar|pameran|film|buku|lagu|artikel|laporan|penelitian|studi|video|dialog|kuliah "
    r"umum|talkshow|konferensi|forum|festival|single|album|serial|pelatihan|lokakarya|kongres|rapat|sarasehan|tulisan"
)
_NAMED = r"(?:[A-Z][\w./&-]*(?: \([A-Z][\w ]*\))?|ke-\d+|\d{4}|-)"
BEFORE_TITLE = re.compile(
    rf"(?<![\w-])(?:(?i:{_HAVING})(?: [a-z]+){{0,2}} )?[A-Z][\w./&-]*(?: (?:(?:dan|of|the|on|for|di) )?{_NAMED})* $"
    rf"|(?<![\w-])(?i:{_HAVING})(?: [a-z]+){{0,3}} $"
)
"""What has a title: a name, or the noun that tells what it is."""

UNNAMED = frozenset(f"{noun} " for noun in _HAVING.split("|"))
"""Nouns that tell nothing of which one is meant."""

_WORD = r"(?:(?!Nomor|No\b|Pasal|Jo\b|Juncto|Ayat|Undang-[Uu]ndang|UU\b)[A-Z][\w/-]*|\([A-Z][\w ]*\))"
_JOINED = (
    r"(?:dan|atas|atau|di|dalam|serta|melalui|untuk|yang|bagi|oleh|pada|terhadap|secara|dari|dengan|kepada|sebagai)"
)
_RUN = rf"{_WORD}(?: (?:{_JOINED} )?{_WORD})*"
_LAWS = (
    "Undang-[Uu]ndang", "UU", "Peraturan", "Perpres", "Perppu", "Perda", "PP", "Keputusan", "Keppres", "Instruksi",
    "Inpres", "Pergub", "Perwali", "Qanun", "Surat Edaran", "Surat Keputusan", "Maklumat", "Pengumuman",
)  # fmt: skip
LAW = re.compile(
    rf"(?P<law>(?P<kind>{begun(_LAWS)})"
    rf"(?: (?!UU|Undang|Pelaksanaan)(?:[A-Z][\w-]*|\([A-Z][\w ]*\)|dan))* "
    rf"(?:Nomor|No\.?):? [A-Z0-9][\w/.-]*(?:(?: [0-9]+)? [Tt]ahun \d{{4}}|/\d{{4}})),? tentang "
    rf"(?P<matter>(?!Perubahan|Rencana [a-z]){_RUN}(?:(?:, {_RUN})+,? dan {_RUN})?(?: Tahun \d{{4}})?)"
    r"(?=[.,;:)\"”]|$|\s(?:[a-z(]|(?:Pasal|Jo|Juncto|Ayat)\b))"
)
"""A law by its number and year with what it is about."""

_KINDS = {
    "undang-undang": ("undang-undang", "uu"),
    "peraturan": ("peraturan", "perpres", "perppu", "perda", "pp", "pergub", "perwali"),
    "keputusan": ("keputusan", "keppres"),
    "instruksi": ("instruksi", "inpres"),
    "qanun": ("qanun",),
    "surat edaran": ("surat edaran",),
    "surat keputusan": ("surat keputusan",),
    "maklumat": ("maklumat",),
    "pengumuman": ("pengumuman",),
}
_KIND = {word: kind for kind, words in _KINDS.items() for word in words}


def law_about(law: str, kind: str, matter: str) -> str:
    """What a law is about as a sentence body."""
    return f"{law} adalah {_KIND[kind.lower()]} tentang {matter}"


LEVELS = frozenset("level rekor angka titik kisaran posisi batas".split())
"""Nouns of what a figure reaches, which nobody speaks of."""

LEADS = re.compile(r"(?:dalam|dari|pada|saat|lewat|melalui|akibat|selama|di) ", re.I)
"""What leads the deed or thing in which a sentence sets what it tells."""


def about(topic: str, clause: str) -> str:
    """A clause behind what it is about."""
    return f"Terkait {topic}, {clause}"
