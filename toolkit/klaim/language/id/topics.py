"""Words by which a clause or a name tells what a talk, a text or a law is about."""

import re

CONCERNING = frozenset(["berkaitan"])
"""What leads the topic of an inquiry as a topic's preposition does."""

FOCUSING, FOCUSED_ON = frozenset(["berfokus", "fokus", "berpusat"]), frozenset(["pada"])
"""Verbs of a talk's focus, and the preposition of what it is on."""

INQUIRED = frozenset("diperiksa ditanya ditanyai dikonfirmasi diinterogasi berbicara bicara didalami".split())
"""Verbs of inquiring and talking, behind which a topic may follow."""

LESSONS = frozenset(
    """
    penyuluhan sosialisasi edukasi seminar webinar ceramah kuliah pelajaran pernyataan penjelasan keterangan
    penelitian studi riset laporan investigasi surat diskusi pertanyaan paparan pemaparan klarifikasi
    pidato rapat pertemuan pembicaraan dialog perbincangan pembahasan kajian survei
    """.split()
)
"""What is given, held or written about a topic."""

VERBS = frozenset(
    """
    membahas membicarakan menyinggung mendiskusikan menyoroti mengulas merundingkan mendalami menyelidiki
    menyentuh memperdebatkan mengkaji menelusuri menginvestigasi
    """.split()
)

NOUNS = frozenset("inti fokus topik agenda pokok tema pembahasan bahasan".split())
"""Heads of a subject whose predicate names a topic: "Fokus pertemuan adalah …"."""

_WORD = r"(?:(?!Nomor|No\b|Pasal|Jo\b|Juncto|Ayat|Undang-[Uu]ndang|UU\b)[A-Z][\w/-]*|\([A-Z][\w ]*\))"
_JOINED = (
    r"(?:dan|atas|atau|di|dalam|serta|melalui|untuk|yang|bagi|oleh|pada|terhadap|secara|dari|dengan|kepada|sebagai)"
)
_RUN = rf"{_WORD}(?: (?:{_JOINED} )?{_WORD})*"
LAW = re.compile(
    rf"\b(?P<law>(?P<kind>Undang-[Uu]ndang|UU|Peraturan|Perpres|Perppu|Perda|PP|Keputusan|Keppres|Instruksi|Inpres|"
    rf"Pergub|Perwali|Qanun)(?: (?!UU|Undang|Pelaksanaan)(?:[A-Z][\w-]*|\([A-Z][\w ]*\)|dan))* "
    rf"(?:Nomor|No\.?) [A-Z0-9][\w/.-]*(?: [0-9]+)? [Tt]ahun \d{{4}}),? tentang "
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
}
_KIND = {word: kind for kind, words in _KINDS.items() for word in words}


def law_about(law: str, kind: str, matter: str) -> str:
    """What a law is about as a sentence body."""
    return f"{law} adalah {_KIND[kind.lower()]} tentang {matter}"
