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

CHANGE_OF_KIND = Needing(
    (" seperti ", " misalnya ", " yakni ", " yaitu ", " antara lain "),
    r"\b(?P<change>(?i:naik|turun|meningkat|menurun|melemah|menguat|jatuh|melonjak|anjlok)nya|"
    r"(?i:kenaikan|penurunan|pelemahan|penguatan|lonjakan|peningkatan))\b"
    r"[^,.;]*? (?P<lead>seperti|misalnya|yakni|yaitu|antara lain) (?P<list>[^.;]*)",
)
"""“Turunnya harga komoditas seperti nikel dan timah menekan indeks”: the change does it, not one of the list."""

SEVERAL = re.compile(r"[^.]*? dan \w")
"""A list of two or more."""
