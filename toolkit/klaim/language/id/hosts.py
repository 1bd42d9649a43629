"""Bodies and places that have people of their own: the patients of a hospital, the pupils of a school."""

import re
from typing import NamedTuple

from klaim.language.id.alternatives import Needing

_NAME = r"(?: (?:[A-Z][\w’'-]*\b|\d{1,3}\b|\([A-Z]\w*\)(?= [A-Z])))+"

_MAY_LACK = re.compile(r".\?$")
"""A last letter that the name of a kind may go without: "SMAN?"."""


class Host(NamedTuple):
    """How such a body is named, the common nouns for it and those for its people."""

    named: Needing
    nouns: frozenset[str]
    people: frozenset[str]


def _host(heads: str, nouns: str, people: str) -> Host:
    named = Needing((_MAY_LACK.sub("", head) for head in heads.split("|")), rf"(?<![\w-])(?:{heads}){_NAME}")
    return Host(named, frozenset(nouns.split()), frozenset(people.split()))


HOSTS = (
    _host("Rumah Sakit|RSUD|RSUP|RSUPN|RSU|RSIA|RSJ|RS|Puskesmas|Klinik", "puskesmas klinik", "pasien perawat"),
    _host(
        "SMAN?|SMKN?|SMPN?|SDN?|SLBN?|TK|MTsN?|MAN|MIN|Sekolah|Madrasah|Ponpes|Pondok Pesantren|Pesantren",
        "sekolah madrasah pesantren",
        "siswa siswi murid santri guru pelajar",
    ),
    _host("Universitas|Institut|Politeknik|UIN|IAIN", "kampus universitas politeknik", "mahasiswa mahasiswi dosen"),
    _host("Lapas|Rutan|Lembaga Pemasyarakatan|Rumah Tahanan", "lapas rutan", "narapidana napi tahanan"),
    _host("Desa|Kelurahan|Kampung|Dusun|Gampong|Nagari", "", "warga penduduk"),
    _host("Terminal|Stasiun|Bandara|Bandar Udara|Pelabuhan", "terminal stasiun bandara pelabuhan", ""),
    _host("Museum|Kebun Binatang|Taman|Mal|Mall|Plaza|Candi", "museum mal", "pengunjung"),
    _host("Gereja|Masjid|Vihara|Pura|Klenteng", "gereja masjid vihara pura klenteng", "jemaat"),
    _host("Hotel|Apartemen|Rusunawa|Rusun", "hotel apartemen rusunawa", "tamu penghuni"),
    _host("Pabrik", "pabrik", "buruh karyawan pekerja"),
    _host("PT", "", "buruh karyawan pekerja"),
    _host("Jembatan|Bendungan|Waduk", "jembatan bendungan waduk", ""),
)
"""Bodies and places with people of their own; without a noun or people where too many would be meant."""

LEADS = frozenset("para sejumlah beberapa seluruh semua sebagian puluhan ratusan banyak jumlah".split())
"""Words before the people of a body that only tell how many there are."""

ANY = frozenset("setiap tiap per antar sebagai menjadi jadi seorang sebuah suatu bukan tanpa naik".split())
"""Words before a noun that make it any of its kind."""

ELSEWHERE = frozenset("di dari asal se dengan lain lainnya setempat sekitar".split())
"""Words behind a noun for such people or such a body that tell which, or of where, they are."""
