"""How a text tells where an event was, and what the short form of such a place leaves out."""

import re

_SITES = (
    "asrama|gudang|pabrik|rumah|gedung|kompleks|pasar|toko|pondok|kapal|tambang|proyek|terminal|sekolah|kantor|"
    "permukiman|perumahan|lahan|hutan|perlintasan|tempat|pusat|kamp|klub|hotel|stadion|penjara|lapas"
)
_LANES = r"(?:RT/RW|R[TW]) \d+(?: ?/ ?(?:RW )?\d+)?"
_NUMBERED = (
    "KM|Km|Terminal|Lantai|Blok|Nomor|Gang|Pintu|Gerbang|Gate|Peron|Jalur|Dermaga|Tower|Gedung|Kampus|Zona|Pos|Ruang|"
    "SDN|SMPN|SMAN|SMKN|SD Negeri|SMP Negeri|SMA Negeri|SMK Negeri"
)
_PART = rf"(?:{_LANES}|(?:{_NUMBERED}) \d[\w+./]*(?<!\.)|[A-Z][\w-]*)"
_PLACE_NAME = rf"{_PART}(?: {_PART})*(?:(?<=[a-z]) [-–] [A-Z]\w+)?"
PLACE = re.compile(
    r"\b(?:di|mengguncang|melanda|menerjang|merendam|menggenangi|menerpa|menyapu|meluluhlantakkan) "
    r"(?!tangan |antara |antaranya |seluruh |hadapan |sejumlah |beberapa |tengah |bawah )"
    rf"((?:(?:{_SITES})(?: [a-z]+){{0,3}} di )?"
    rf"(?:[a-z]+ ){{0,3}}{_PLACE_NAME}(?:, {_PLACE_NAME}){{0,4}})"
)
SECOND = re.compile(r" dan (?P<name>[A-Z][\w-]*(?: [A-Z][\w-]*)*)")
"""A second place right behind a first one: "di Kongo dan Uganda"."""

PLACE_FILLERS = re.compile(
    rf"^(?:(?:(?:wilayah|kawasan|sekitar|daerah|kota|kabupaten|provinsi|kecamatan|lokasi)|{_LANES},?) )+"
)
"""Words between "di" and the name of a place that a label does without."""

OPPOSING = re.compile(r" (?:menolak|memprotes|menentang|menuntut|mendukung|tolak|protes|tuntut)(?: [\w-]+){1,7} $")
"""What a protest is for or against, before the place of that: "aksi menolak tambang nikel (di Raja Ampat)"."""

SET_OFF = re.compile(r"(?=(?:di|dari|ke) )[^,]*[A-Z][^,]*(?:, [A-Z][\w.'-]*(?: [A-Z][\w.'-]*)*)+")
"""A place and those of the larger ones that hold it, behind which a comma stands: "di Sleman, Yogyakarta"."""

VILLAGE = re.compile(r"(?:Desa|Kelurahan|Kampung|Nagari|Gampong) ")
DISTRICT = re.compile(r"Kecamatan |Kec\. ?")
CITY = re.compile(r"Kabupaten |Kota |Kab\. ?")
PROVINCE = re.compile(r"Provinsi ")
COAST = re.compile(r"^(?:[a-z]+ )*(?:Pantai |Laut |Kabupaten |Kota |Perairan )?")
"""What a label of an earthquake leaves out before the name of its place."""

_NAME = r"[A-Z][\w-]*(?: [A-Z][\w-]*){0,9}"
OFF = re.compile(
    r"\b(?:barat daya|timur laut|barat laut|tenggara|selatan|utara|timur|barat)"
    rf" ((?:Kabupaten |Kota |Pulau )?{_NAME})"
)
"""Where an earthquake was, told by the land it was off."""
