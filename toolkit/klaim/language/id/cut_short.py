"""Signs that a claim ends before what its verb, number or link needs, or that two words of the article ran together."""

import re

from klaim.language.id.alternatives import begun, words_begun

_DAY = r"(?: pada [^,]*| sejak [^,]*| hingga [^,]*)?"

NEEDS_AGENT = re.compile(
    rf"\b(?:dipengaruhi|disebabkan|diakibatkan|dipicu|didasari|didorong|ditopang|diwarnai|ditandai|"
    rf"didakwa|dituntut|dijerat|divonis|dihukum bersalah|dipersangkakan|disangkakan){_DAY}\.$|"
    r"\bmenjatuhkan (?:vonis|hukuman|pidana)(?!.* (?:kepada|terhadap|atas|untuk|bagi) )|\b(?:di perdagangan|terkait)\.$"
)
"""Passives and the like that say nothing without what did it, for what or to whom."""

NEEDS_OBJECT = re.compile(
    r"\b(?:mengawali|mengakhiri|membuka|menutup|memasuki|melewati) (?:dengan|pada) |"
    r"\b(?:mem)?bantu (?:dengan|secara) |\bdimohonkan (?:pada|oleh) "
)
"""Verbs whose object is lost: "mengawali (pekan ini) dengan pelemahan", "membantu (warga) dengan dana"."""

NEEDS_MORE = re.compile(
    r"\bmemberi ?tahu(?:kan)? [A-Z][\w.-]*(?: [A-Z][\w.-]*)*\.$|"
    r"\b(?:adalah|merupakan|menjadi) [a-z]+ (?:terbaru|terakhir|berikutnya|selanjutnya)\.$|"
    r"^[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,4} (?:tersedia|diikat|dibutuhkan)\.$|"
    r"\b(?:jika|bila|kalau|apabila) (?:ditarik|dilihat|dirunut|ditotal)(?:\.$| pada\b)|"
    r"\b(?:di)?banding(?:kan)? (?:kuartal|triwulan|semester|periode|pertumbuhan)\.$|"
    r"\bdibanding(?:kan)? dengan (?:pertumbuhan|periode|kuartal|triwulan)\.$|"
    r",? (?:bukan|tak|tidak) (?:hanya|cuma|sekadar) (?:di|pada|untuk|dari) (?:(?!\bte?tapi\b)[^,])+\.$|"
    r"^\w+ paling \w+nya\b|"
    r"\byang pada (?:\w+,? ){0,3}\d{4}\.$|"
    r": [^.]*\bRp ?\d[^,]*, [^.]*\bRp ?\d|"
    r"\bsetiap (?:(?:pada|untuk|dengan|dilakukan|diikuti|digelar|diadakan|dihadiri) |$)|"
    r"\badalah yang \w+ \w+nya\.$|"
    r"^(?:[A-Z][\w.]+ ){1,4}(?:disampaikan|disebutkan|dijelaskan|dikatakan) bahwa |"
    r"^(?:Sukses|Berhasil|Gagal|Mampu) (?:me|ber)\w+|"
    r"\bmembiarkan [A-Z][\w'-]*(?: [A-Z][\w'-]*)*\.$|"
    r"\b(?:mengapa|kenapa) (?!\w*nya\b|demikian|begitu)[a-z-]+\.$|^Berkat (?!\w+nya\b)[^,]+\.$"
)
"""Somebody told, but not of what, the latest of nobody knows which, what is there, but not where or for what.

So is what a figure is looked at by or compared with, that not there alone, "yang (sekarang) pada 2016" that lost its
predicate, a price list that was not taken apart, "setiap (tahun) digelar" without its time, what only turns
round a judgement ("… adalah yang poin utamanya"), a saying that was given to somebody ("Budi disampaikan bahwa …"), and
a success of nobody, a question that lost its verb and that thanks to which something was.
"""

RECORDED = re.compile(
    r"\b(?P<verb>mencatat|mendata|melaporkan) (?:sebanyak |sekitar )?[\d.,]+(?: (?:ribu|juta|miliar))? \w+"
    rf"(?: sepanjang \d+)?{_DAY}\.$"
)
"""How many a body tells of, without what they came to."""

NEEDS_MEASURE = re.compile(
    r"\bdengan (?:ketinggian|kedalaman|kecepatan|lebar|panjang|luas|diameter|kapasitas) (?:me|di)\w|"
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
    r"\b(?:me|di)(?!njadi|ncapai|nembus|nyentuh|nuju)\w{4,} \d{1,3}(?: di (?:seluruh )?[A-Z][\w ]*)?\.$"
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

LIST_LEADS = re.compile(r"^(?:Selang|Sesuai|Berdasarkan|Dilihat|Melansir|Kemungkinan (?=me)|Adapun) ")
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

_GLUED = re.compile(r"\b(?P<first>[A-Z][a-z]{3,})(?P<second>[A-Z][a-z]{2,})\b|\b[A-Z]{2,}(?P<tail>[a-z]{4,})\b")


RUN_TOGETHER = re.compile(r"(?<!omor)(?<!ayat)(?<!surat): [A-Z][\w ]* [a-z]| vs [^,]* vs |\bGOO+L")
"""What a sentence holds only where headings, results or shouts ran together with it."""


def glued(text: str) -> list[str]:
    """The parts in small letters of words that seem to be two: "musisi" of "MusisiFariz", "resmi" of "VBTSresmi"."""
    spelt = [match["second"].lower() for match in _SPELLING.finditer(text)]
    return spelt + [(match["first"] or match["tail"]).lower() for match in _GLUED.finditer(text)]
