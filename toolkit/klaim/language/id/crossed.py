"""Lists whose parts cannot be told one by one: under two heads, or of what all of them make together."""

import re

from klaim.language.id.alternatives import Needing

_LEAD = "seperti|misalnya|yakni|yaitu|antara lain|di antaranya|meliputi|mulai dari"

LEADS = frozenset("seperti misalnya yakni yaitu lain antaranya meliputi dari".split())
"""The last word of what leads a list."""

TWO_HEADS = re.compile(
    rf"\b(?P<first>[a-z]\w{{3,}}) (?P<and>dan|serta|atau) (?P<second>[a-z]\w{{3,}}) (?P<lead>{_LEAD}) "
    r"[^.;]*?(?:,| dan )"
)
"""“Barang tambang dan kebun seperti kapur, karet …”: which of a list belongs to which of two heads is open."""

SUMMED = re.compile(
    r"\b(?:[Gg]abungan|[Tt]otal|[Kk]eseluruhan|[Kk]umulatif|[Aa]kumulasi)\b[^.;]*? (?P<lead>yakni|yaitu) "
    r"[^.;]*?(?:, [^.;]*?)? dan "
)
"""“Kapitalisasi gabungan seluruh bank yakni A, B, dan C”: what follows is told of all together."""

TWO_SHARED = Needing(
    (" yakni ", " yaitu "),
    r"\b(?P<two>(?:[Dd]ua|2) [a-z-]+)\b[^.;]*?,? (?:yakni|yaitu) (?:(?P<lead>pada|di|melalui|lewat|oleh) )?"
    r"(?P<list>[^.;,]*? dan [^.;,]*)",
)
"""“Dua laga digelar, yakni pada 3 dan 5 Juni”: one on each."""

CHANGE_OF_KIND = Needing(
    (" seperti ", " misalnya ", " yakni ", " yaitu ", " antara lain "),
    r"\b(?P<change>(?i:naik|turun|meningkat|menurun|melemah|menguat|jatuh|melonjak|anjlok)nya|"
    r"(?i:kenaikan|penurunan|pelemahan|penguatan|lonjakan|peningkatan))\b"
    r"[^,.;]*? (?P<lead>seperti|misalnya|yakni|yaitu|antara lain) (?P<list>[^.;]*)",
)
"""“Turunnya harga komoditas seperti nikel dan timah menekan indeks”: the change does it, not one of the list."""

_FIGURE = r"(?<![\d.,])\d[\d.,]*(?! ?%|[\d.,]| persen)"
SHARED_OUT = re.compile(
    rf"(?:{_FIGURE}[^.;]*? (?P<given>di(?:salur|bagi|distribusi|serah|kirim|alokasi|sebar|hibah|sumbang)(?:k?an)?)|"
    r"(?P<deed>me(?:nyalur|mbagi|ndistribusi|nyerah|ngirim|ngalokasi|nyebar|nghibah|nyumbang)(?:k?an)?) "
    rf"[^.;]*?{_FIGURE}[^.;]*?) (?P<lead>kepada|bagi|untuk|ke) (?P<list>[^.;:]+)"
)
"""“Menyalurkan 21 sapi kepada warga, pondok, dan masjid”: the figure is of what all of them get together."""

PLACES_IN_ORDER = re.compile(
    r"\b(?:posisi|peringkat|urutan|tempat|ranking|nomor|podium) (?:ke-?)?\w+ (?:sampai|hingga)(?: dengan)? (?:ke-?)?\w+"
)
"""“A, B, dan C menempati posisi dua sampai empat”: one place each."""

SEVERAL = re.compile(r"[^.]*? dan \w")
"""A list of two or more."""

BRINGS_TOGETHER = frozenset(
    """
    mempertemukan dipertemukan memisahkan dipisahkan mendamaikan menggabungkan membedakan
    membandingkan dibandingkan menyatukan menikahkan mempersatukan menengahi memadukan memediasi menyandingkan
    menyeimbangkan diseimbangkan menyelaraskan diselaraskan menyinergikan mengombinasikan mengkombinasikan
    menyerasikan digabungkan dipadukan dikombinasikan menjembatani
    """.split()
)
"""Verbs that need all of their objects: "menyeimbangkan kerja dan istirahat"."""

END_TO_END = frozenset("yang hulu hilir ujung".split())
"""Words of a phrase of which the last noun alone tells nothing: "kegiatan hulu ke hilir", a relative clause."""

ACROSS, TRAFFIC = "lintas", "lalu lintas"
"""What goes beyond all of the things behind it, "lintas kementerian dan lembaga", and the compound that does not."""

IN_BALANCE = frozenset("keseimbangan keselarasan keserasian harmoni kesenjangan perbandingan keterkaitan".split())
"""Nouns of how several things stand to one another: "keseimbangan alam dan manusia"."""
