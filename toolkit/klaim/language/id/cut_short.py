"""Signs that a claim ends before what its verb, number or link needs, or that two words of the article ran together."""

import re

from klaim.language.id.alternatives import begun, words_begun
from klaim.language.id.places import NAMES

_DAY = r"(?: pada [^,]*| sejak [^,]*| hingga [^,]*)?"

_SPAN = r"(?: (?:pada|sejak|hingga|sampai|sepanjang|selama) [^,]*)?"

_DONE = (
    "pengaruhi|sebabkan|akibatkan|picu|dasari|dorong|topang|warnai|tandai|dakwa|tuntut|jerat|vonis|hukum bersalah|"
    "persangkakan|sangkakan"
)
_CONCERNED = (
    "pihak pihak-pihak instansi lembaga dinas kementerian perusahaan perusahaan-perusahaan kepentingan berwenang "
    "pejabat stakeholder unit aparat badan otoritas penegak"
).split()
"""Those of whom "terkait" behind them tells that the matter is theirs."""

NEEDS_AGENT = re.compile(
    begun(
        [
            rf"di(?:{_DONE}){_DAY}\.$",
            r"di perdagangan\.$",
            r"menjatuhkan (?:vonis|hukuman|pidana)(?!.* (?:kepada|terhadap|atas|untuk|bagi) )",
            rf"terkait\.$(?<!{')(?<!'.join(rf'{who} terkait[.]' for who in _CONCERNED)})",
        ]
    )
)
"""Passives and the like that say nothing without what did it, for what or to whom."""

NEEDS_OBJECT = re.compile(
    begun(
        [
            "me(?:ngawali|ngakhiri|mbuka|nutup|masuki|lewati) (?:dengan|pada) ",
            *(f"{verb} (?:dengan|secara) " for verb in ("bantu", "membantu")),
            "dimohonkan (?:pada|oleh) ",
            *(f"{verb} (?:kepada|bagi|untuk) " for verb in ("mendistribusikan", "membagikan", "menyalurkan")),
            "menambahkan (?:bagi|untuk) ",
        ]
    )
)
"""Verbs whose object is lost: "mengawali (pekan ini) dengan pelemahan", "membantu (warga) dengan dana"."""

_LATEST = "[a-z]+ (?:terbaru|terakhir|berikutnya|selanjutnya)\\.$"
_PERIOD = "kuartal|triwulan|semester|periode|pertumbuhan"
_URGING = "menghimbau mengimbau mengajak memerintahkan menginstruksikan mewajibkan".split()
_URGED_TO = r"(?:me|ber|ter)\w+|untuk|agar|supaya|bahwa|soal|tentang|ke|dalam|pada|kembali|serta"
_NEEDING = (
    r"memberi ?tahu(?:kan)? [A-Z][\w.-]*(?: [A-Z][\w.-]*)*\.$",
    *(f"{copula} {_LATEST}" for copula in ("adalah", "merupakan", "menjadi")),
    *(rf"{link} (?:ditarik|dilihat|dirunut|ditotal)(?:\.$| pada\b)" for link in ("jika", "bila", "kalau", "apabila")),
    *(rf"{verb}(?: (?!{_URGED_TO})[a-z-]+){{1,4}}\.$" for verb in _URGING),
    rf"banding(?:kan)? (?:{_PERIOD})\.$",
    rf"dibanding(?:kan)? (?:(?:{_PERIOD})|dengan (?:pertumbuhan|periode|kuartal|triwulan))\.$",
    r"hingga kemudian\.$",
    r"bahwa (?:(?:sebenarnya|memang|ternyata) )?[a-z]+\.$",
    r"yang pada (?:\w+,? ){0,3}\d{4}\.$",
    r"setiap (?:(?:pada|untuk|dengan|dilakukan|diikuti|digelar|diadakan|dihadiri) |$)",
    r"adalah yang \w+ \w+nya\.$",
    *(rf"{how} (?!\w*nya\b|demikian|begitu)[a-z-]+\.$" for how in ("mengapa", "kenapa")),
    *(rf"{verb} [A-Z][\w'-]*(?: [A-Z][\w'-]*)*\.$" for verb in ("membiarkan", "membuat", "menyuruh", "bilang")),
    r"lebih (?:tinggi|rendah|besar|kecil) sebesar ",
    r"tembus\.$",
    r"dengan (?:tujuan|maksud|harapan|alasan|catatan|syarat|ketentuan|asumsi)\.$",
    *(rf"{can} (?!me|di|ter|ber|ke)\w{{3,}}kan\.$" for can in ("bisa", "dapat", "mau", "ingin", "belum")),
    *(rf"{still} kerja\.$" for still in ("masih", "sedang", "tengah")),
    *(rf"{about} apa di\w+" for about in ("terkait", "tentang", "soal")),
)
NEEDS_MORE = re.compile(
    rf"{begun(_NEEDING)}|"
    r" (?:bukan|tak|tidak) (?:hanya|cuma|sekadar) (?:di|pada|untuk|dari) (?:(?!\bte?tapi\b)[^,])+\.$|"
    r": [^.]*\bRp ?\d[^,]*, [^.]*\bRp ?\d"
)
"""Somebody told, but not of what, the latest of nobody knows which, what a figure is looked at by or compared with.

So are those urged, but not to what, that not there alone, "yang (sekarang) pada 2016" that lost its predicate, a
price list that was not taken apart, "setiap (tahun) digelar" without its time, what only turns round a judgement
("… adalah yang poin utamanya"), and a question that lost its verb. A figure behind "lebih tinggi" may be that of
what it is compared with. An aim of which nothing tells what it is, and a verb without its prefix and object ("belum
bisa pastikan"), are cut off too.
"""

_PLAIN = r"(?!me|di|ber|ter)[\w%,./()-]+"
"""A word that is no verb with a prefix, and the marks behind it."""

ALL_NEEDS_MORE = re.compile(
    r"[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,4} (?:tersedia|diikat|dibutuhkan)\.$|"
    r"\w+ paling \w+nya\b|"
    r"(?:[A-Z][\w.]+ ){1,4}(?:disampaikan|disebutkan|dijelaskan|dikatakan) bahwa |"
    r"(?:Sukses|Berhasil|Gagal|Mampu) (?:me|ber)\w+|"
    rf"(?!.*(?:sebesar|sebanyak|senilai|mencapai|Rp) ).* secara kumulatif{_SPAN}\.$|"
    r"Berkat (?!\w+nya\b)[^,]+\.$|"
    rf"Pasca(?: {_PLAIN})*(?: menjadi [\d,.%]+(?: {_PLAIN})*)?\.$|"
    rf"(?!Cara|Upaya|Salah){_PLAIN}(?: {_PLAIN}){{0,4}} (?:yaitu|yakni) (?:dengan|melalui) "
)
"""A claim that tells what is there, but not where or for what, a judgement of whose parts one is judged.

So is a saying that was given to somebody ("Budi disampaikan bahwa …"), a success of nobody, that thanks to or after
which something was, and that by what it was done.
"""

ONLY_TOPIC = re.compile(r"(?P<thing>[A-Z][\w-]+(?: [a-z]+)?) (?:terkait|tentang|soal|mengenai|seputar) [^,]*\.$")
"""A noun and its topic with nothing told of them: "Kabar baik terkait Budi"."""

ACCOUNT = re.compile(r"@\w")
"""The name of an account, which as the first word is most often what stood before the clause."""

APPOSED = re.compile(r"[A-Z][\w-]*, [a-z]+(?: [a-z]+)?\.$")
"""A name, a comma and a noun or two at the end of a claim."""

AS_LONG = re.compile(r"\bbaru \w+ (?:tahun|bulan|pekan|minggu|hari|jam) me(?:ng|ny|m|n|r|l)\w{4,}")
"""For how long something is done, right before its verb."""

NAME_GOES_ON = re.compile(r" (?:Tengah|Utara|Selatan|Timur|Barat|Tenggara|Laut|Daya)\b")
DENIED_BEHIND = re.compile(r" (?:tak|tidak) (?!lama\b|jauh\b)\w+| guna[,.;]")
"""What stands right behind a claim that ends within a name, or what its last noun is like: "metode tak lazim"."""

BESIDE = re.compile(r" selain (?:dari |oleh |di |pada )?[^,]+\.$")
AND_THERE = re.compile(r", (?:juga|ada|terdapat)\b")
"""What somebody or something is beside, and the words behind it that tell what it is: "selain dari TNI, ada juga …"."""

RECORDED_AS = re.compile(r"Tercatat(?!.*\b(?:di|pada|dari|oleh)\b).*\d [\w-]+\.$")
DONE_BEHIND = re.compile(r" (?:dan|serta) \w+ (?:ter|di)\w{4,}")
"""So many of something, and the verb behind the next ones that tells what they are: "50 UMKM (dan koperasi terlayani)".
"""

NAMES_ONLY = re.compile(r"\bmenyebut (?!bahwa\b|kalau\b|jika\b|nama\b)[^,]*\.$")
"""Somebody or something named behind a verb that tells something of them: "menyebut dua personel (…)"."""

RECORDED = re.compile(
    r"\b(?P<verb>mencatat|mendata|melaporkan) (?:sebanyak |sekitar )?[\d.,]+(?: (?:ribu|juta|miliar))? \w+"
    rf"(?: sepanjang \d+)?{_DAY}\.$"
)
"""How many a body tells of, without what they came to."""

NEEDS_MEASURE = re.compile(
    r"dengan(?<!\wdengan) (?:ketinggian|kedalaman|kecepatan|lebar|panjang|luas|diameter|kapasitas) (?:me|di)\w|"
    r", (?:dimulai|diawali|berawal)\.$"
)
"""A measure right before a verb, and a beginning without what it begins with."""

LIST_GOES_ON = re.compile(r",? (?:serta|dan|maupun) ")
"""What leads the last of several."""

NEEDS_JUDGEMENT = re.compile(
    rf"\b(?<!untuk )(?:menilai|menganggap|memandang|berdalih|berkilah) (?!(?:bahwa|kalau|jika|sebagai)\b)"
    rf"(?P<judged>[\w ()-]+?){_DAY}\.$"
)
"""Verbs of judging with all that stands behind them."""

NEEDS_UNIT = re.compile(
    begun(
        rf"{prefix}(?!njadi|ncapai|nembus|nyentuh|nuju)\w{{4,}} \d{{1,3}}(?: di (?:seluruh )?[A-Z][\w ]*)?\.$"
        for prefix in ("me", "di")
    )
)
"""A verb with a bare number behind it: "sudah menyediakan 221"."""

_BEFORE_VERB = "sudah telah akan sedang bisa dapat harus belum".split()
NEEDS_VERB = re.compile(rf"(?:{words_begun(_BEFORE_VERB)}) (?=[A-Z])(?P<name>\w+)")
"""A word that leads a predicate, with a name behind it."""

NEEDS_CLAUSE = re.compile(r"\b(?:saat|ketika|setelah|sebelum|sehingga) (?P<rest>[^, ]+ [^,]+)\.$")
"""A link with all that stands behind it."""

NEEDS_CAUSE = re.compile(
    r"\b(?:diduga|disebut|dipastikan|diperkirakan|diyakini) (?:terjadi|muncul|timbul)(?: di .+)?\.$"
)
"""Something known of which only the cause is not sure."""

CAUSES = frozenset("lantaran karena akibat sebab gara-gara imbas disebabkan".split())
"""Words that tell why something is so."""

COMES_TO = frozenset(["mencapai"])
"""Verbs behind a clause whose last noun is really their subject: "menunjukkan jumlah anak (mencapai 372.965)"."""

LIST_LEADS = re.compile(
    r"(?:Selang|Sesuai|Berdasarkan|Dilihat|Melansir|Kemungkinan (?=me)|Adapun|Ada pun|Sehubungan dengan) "
)
"""What opens a claim that has lost its main clause."""

NO_NOUN = re.compile(r"\bdengan (?:paling (?:lama|singkat|sedikit|banyak)|maksimal|minimal) \w+ (?:tahun|bulan)\b")
"""A limit whose noun was lost: "dengan (pidana) paling lama 15 tahun"."""

IMPERSONAL = re.compile(
    rf"(?P<link>{begun('dan sehingga maka jadi lalu karena agar'.split())}) "
    r"(?:(?:memang|juga|pun|masih|sangat|tetap|akan) )?"
    r"(?P<verb>diketahui|diperlukan|dibutuhkan|diharapkan|terungkap|"
    r"perlu (?:dibangun|dibentuk|dilakukan|disiapkan|diambil|ditambah)) "
    r"(?!oleh\b|dari\b|untuk\b|sebagai\b|bahwa\b|dapat\b|bisa\b|mampu\b|akan\b|me\w|di\w|ber\w|ter\w|\W)"
)
"""A link and a verb of which what stands behind it is the subject: "… dan diketahui pelakunya Budi"."""

DESIGNED = re.compile(
    rf"(?:{words_begun(['dirancang', 'didesain'])}) "
    r"(?!untuk|dengan|sebagai|agar|oleh|khusus|tahan|anti|sedemikian|secara|supaya|dalam|"
    r"di|sejak|pada|mampu|dapat|bisa|ber|me|ter)[a-z]+"
)
"""What something is designed as, without the quality: "dirancang (tahan gempa dan) angin kencang"."""

WITH_ONE = re.compile(r", dengan [\w -]+\.$")
"""An absolute clause of which only the first of two is left: "…, dengan polisi Melati (dan Kenanga saling menuduh)"."""

LIMIT = re.compile(r"\b(?:hanya|terbatas pada|sebatas)\b(?P<rest>[^,.;]*)")
"""Words that limit all of what stands behind them."""

_SPELLING = re.compile(rf"(?:{words_begun(['yaitu', 'yakni'])}) (?P<second>[A-Z][a-z]+) (?=[a-z])")
"""What spells something out, and the capital of a sentence of its own behind it: "yaitu Penyakit dengan …"."""

_MAY_BE_GLUED = re.compile(r"[A-Z](?:(?<=[a-z][A-Z])[a-z]{2}|(?<=[A-Z]{2})[a-z]{4})")
_GLUED = re.compile(r"\b(?P<first>[A-Z][a-z]{3,})(?P<second>[A-Z][a-z]{2,})\b|\b[A-Z]{2,}(?P<tail>[a-z]{4,})\b")

RUN_TOGETHER = re.compile(
    r":(?<!omor:)(?<!ayat:)(?<!surat:) [A-Z][\w ]* [a-z]| vs [^,]* vs |G(?<!\wG)OO+L|: a\. |"
    r"^(?:19|20)\d\d (?:19|20)\d\d |(?<![\d.,])\d{1,3} Rp ?\d"
)
"""What a sentence holds only where headings, results, items or shouts ran together with it, or a word was lost."""


DEED_BEHIND_NAME = re.compile(r"[a-z] (?:[A-Z][a-z]+ ){1,3}(?P<deed>Me[a-z]{5,}) [a-z]")
"""A verb with a capital behind a name, and what it is done to."""

EVENT_BEHIND_NAME = re.compile(
    r"[a-z] (?:[A-Z][a-z]+ ){2,}(?P<noun>[A-Z][a-z]+)(?: [A-Z][\w-]*| \d{4})* "
    r"(?:berlangsung|digelar|diadakan|dimulai)\b"
)
"""An event with a capital behind a name, and its verb: "Budi Wirawan Kualifikasi Piala Melati berlangsung"."""


def glued(text: str) -> list[str]:
    """The parts in small letters of words that seem to be two: "musisi" of "MusisiFariz", "resmi" of "VBTSresmi"."""
    spelt = [match["second"].lower() for match in _SPELLING.finditer(text)]
    if _MAY_BE_GLUED.search(text) is None:
        return spelt
    parts = (part for match in _GLUED.finditer(text) for part in match.groupdict().values() if part)
    return spelt + [part.lower() for part in parts if part not in NAMES]
