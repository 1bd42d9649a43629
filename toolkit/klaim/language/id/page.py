"""What a web page puts around and between the sentences of an Indonesian report."""

import re

from klaim.language.id.alternatives import any_case, begun

DATELINE = re.compile(
    r"(?:[A-Z][a-z]+(?: [A-Z][a-z]+)?\s[-–—]{1,2}\s(?=[A-Z\"“])|[A-Z]{4,}(?: [A-Z]{3,})?[-–—](?=[A-Z][a-z])|"
    r"(?=[^\n]{0,60}?(?:[A-Z]{3,}|\.(?:com|co\.id|id|ID|COM)\b))"
    r"(?:[\w.,()/&:| -]{2,70}?(?:\s*[-–—]{1,2}\s+|(?:\s|(?<=\.com))[-–—](?=[A-Z])|(?<=[A-Z]{4})[-–—] (?=[A-Z]))|"
    r"[A-Z]+\.(?:CO|COM|ID|CO\.ID), ?[A-Z][a-z]+[-–—](?=[A-Z])))"
    r"(?:[A-Z]{4,}(?: [A-Z]{3,})*(?:\.|\s[-–—])\s+)?"
    r"(?:[A-Z]\w* (?:melaporkan|memberitakan),\s*)?"
)
"""Place or outlet before the first sentence of a report, up to its dash, and the outlet's own "… melaporkan,"."""

OUTLET = re.compile(r"(?:[A-Z]{3,}(?: [A-Z]{3,})*, )?[A-Z]{4,}\w*\.(?:com|co\.id|id|ID|COM)\b")
"""A dateline's outlet, with a place before it or none, wherever a report is made of several."""

_POINTING = (
    r"(?: juga| terus)?(?: (?:video|live|artikel|berita|info\w*|kisah|halaman|ulasan)\b\w*)?"
    r"(?:\s?:|(?<=juga)|(?<=video)|(?<=terus)|(?<=live)|(?<=artikel)|(?<=kisah))"
)
_OF_ITSELF = " ini (?:telah|sudah|ditulis|diproduksi|diterbitkan|terbit|pertama)"
_NAVIGATION = any_case(
    *(verb + _POINTING for verb in ("Baca", "Simak", "Lihat", "Tonton", "Saksikan", "Ikuti")),
    *(what + _OF_ITSELF for what in ("Sebagian (?:Artikel|Tulisan|Berita)", "Artikel", "Tulisan", "Berita")),
    "Informasi dalam artikel ini", "Diadaptasi (?:oleh|dari)", "Dapatkan (?:update|berita|info)",
    "Ikuti (?:kami|WhatsApp)", "Penulis(?: ?:| Kontributor)", "Editor ?:", "Reporter ?:", "Berita terkait",
    "Gambas ?: ?Video", "Video ?:", "Halaman (?:selanjutnya|berikutnya)", "Editor's Choice",
)  # fmt: skip
_BARE_LINK = r"(?<=[.!?”\"] )(?=: [A-Z])"
NAVIGATION = re.compile(rf"(?:{begun(_NAVIGATION, behind='')}|{_BARE_LINK})\s*:?\s*")
"""What a web page puts between the sentences of a report; of a link that lost its words only the colon is left."""

_REMAINS = any_case(
    "breaking news", "detiknetwork", "dapatkan update", "baca juga", "simak (?:juga|video)", "gambas",
    "scroll to continue", "advertisement", "artikel ini", "editor:", "disclaimer", "diadaptasi oleh",
    "bergabung di grup",
)  # fmt: skip
REMAINS = re.compile(rf"(?:{begun(_REMAINS)})\b")
"""What shows that a claim holds remains of a page."""

FILLER = re.compile(
    r"(?:(?:SCROLL TO CONTINUE WITH CONTENT|ADVERTISEMENT|Sembunyikan kutipan teks)\s*|"
    r"Laporan (?:Wartawan|Reporter|Jurnalis|Kontributor)\b[^\n]{0,100}?(?:$|(?=\b[A-Z]{4,}[\w-]*\.(?:COM|ID|CO)\b)))+"
)
"""What a web page puts before a sentence."""

BEHIND_HEADING = re.compile(
    r"(?<=[\w)] )(?:Sementara|Selain|Menurut|Namun|Adapun|Saat|Setelah|Usai|Ketika|Diberitakan|Diketahui|Sebelumnya|"
    r"Berdasarkan|Meski|Meskipun|Kendati|Jika|Bagi|Buat|Kini|Selanjutnya|Dia|Ia|Mereka|Lalu|Kemudian|Sejak|Selama|"
    r"Setiap|Ada|Tak|Tidak|Salah|Para|Sebab|Karena|Seiring|Hingga|Sayangnya|Terlebih)(?= [a-z])"
)
"""A word with a capital, behind no mark, that opens the sentence behind a heading."""

LEGEND = re.compile(r"[IVX]{1,4}(?: ?[-–] ?[IVX]{1,4})? MMI:?")
"""A line that names a step of a scale, below which stands what such a step means: "III MMI"."""
