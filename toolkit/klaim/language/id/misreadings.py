"""Words by which a claim shows that its clause, its speaker or its role was misread."""

import re

from klaim.language.id.titles import BODIES

FRAME_LEFT = re.compile(
    r"\b(?:kata|ujar|ucap|tutur|imbuh) (?=[A-Z]|dia\b|ia\b|beliau\b|bapak\b|pak\b|bu\b|ibu\b)|"
    r"\b(?:katanya|ujarnya|ucapnya|tuturnya|imbuhnya|sebutnya|ungkapnya|bebernya|pungkasnya|tandasnya|tukasnya)\b"
)
"""A cue of speech inside a claim, whose speaker was taken for a part of the clause."""

BARE_DEEDS = frozenset(
    """
    rasa kira pikir lihat tanya cek terima dengar bilang kasih mau minta dapat ambil pakai bawa ajak panggil suruh
    sampaikan tegaskan yakin ingat lapor jelaskan ulangi garisbawahi
    """.split()
)
"""Verbs without a prefix that stand behind "saya" in talk, not behind a name."""

OPEN_ENDS = frozenset("disebut disebutkan dikatakan menyebutkan mengatakan mengungkapkan menjelaskan bernama".split())
"""Verbs that say nothing without what stood behind them."""

UNSURE_IDIOMS = ("kalau tidak salah", "kalau nggak salah", "jangan-jangan")
"""Phrases of somebody who is not sure of what they say."""

NO_PREDICATES = frozenset(
    "berikut minimnya blong mood mantan kedua ketiga keempat kelima keenam pertama tubrukan".split()
)
"""Words that the parse may take for a predicate and that are none."""

COMPOUNDS = frozenset(
    {("arus", "mudik"), ("arus", "balik"), ("rem", "blong"), ("komplikasi", "gagal"), ("korban", "luka"),
     ("penyakit", "gagal"), ("tindak", "lanjut"), ("kurangnya", "percaya"), ("tidak", "belum")}
)  # fmt: skip
"""Two words that are one noun where the parse finds subject and predicate."""

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
    dan serta di
    """.split()
)
"""Words no role ends with: the name that they begin was cut in two."""

NO_ROLE_STARTS = frozenset("lonjakan penambahan peningkatan penurunan angka jumlah majelis".split())
"""Words that begin no role of a person."""

NOBODY = frozenset(
    "terdakwa tersangka korban pelaku saksi polisi penyidik jaksa hakim warga petugas selanjutnya wib h hj".split()
)
"""Words that are nobody's name."""
