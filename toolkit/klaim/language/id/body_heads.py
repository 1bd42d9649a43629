"""Heads of offices, towns and troops, and the body that each of them leads."""

import re

POLICE = {
    "kapolri": "Polri", "kapolda": "Polda", "kapolres": "Polres", "kapolresta": "Polresta",
    "kapolrestabes": "Polrestabes", "kapolsek": "Polsek", "kajari": "Kejari", "kajati": "Kejati",
    "wakapolda": "Polda", "wakapolres": "Polres", "wakapolsek": "Polsek", "pangdam": "Kodam", "danrem": "Korem",
    "kasatpol": "Satpol", "dandim": "Kodim", "danramil": "Koramil", "danlanal": "Lanal", "danlanud": "Lanud",
}  # fmt: skip
"""Heads named by one word, and the body that the rest of the office belongs to."""

OFFICERS = frozenset(
    """kasat kasatlantas kasatreskrim kasatresnarkoba kanit kanitreskrim kasi kasubsi kasubag kabagops dirlantas
    dirreskrimum dirreskrimsus dirresnarkoba dirpolairud kapolpos wakapolres wakapolsek""".split()
)
"""Officers of the police named by one word or its first."""

THE_POLICE = "polisi"

MINISTRIES = {
    "menkeu": "Keuangan", "menhub": "Perhubungan", "mendag": "Perdagangan", "menkes": "Kesehatan",
    "mentan": "Pertanian", "mensos": "Sosial", "menag": "Agama", "mendagri": "Dalam Negeri", "menlu": "Luar Negeri",
    "menhan": "Pertahanan", "menaker": "Ketenagakerjaan", "menperin": "Perindustrian",
    "menpora": "Pemuda dan Olahraga", "menkomdigi": "Komunikasi dan Digital", "mensesneg": "Sekretariat Negara",
    "menbud": "Kebudayaan", "menpar": "Pariwisata", "menhut": "Kehutanan", "menham": "Hak Asasi Manusia",
}  # fmt: skip
"""Ministers named by one word, and what their ministry is of."""

GOVERNMENTS = {
    "bupati": "Pemkab", "gubernur": "Pemprov", "wali kota": "Pemkot", "walikota": "Pemkot",
    "camat": "Pemerintah Kecamatan", "lurah": "Pemerintah Kelurahan", "kepala desa": "Pemerintah Desa",
    "kades": "Pemerintah Desa",
}  # fmt: skip
"""Heads of regions, and what governs there."""

UNIONS = frozenset(
    """
    koperasi kopdit ombudsman perumda perusda perum pdam apindo kadin ikatan himpunan perhimpunan gabungan serikat
    federasi konfederasi gerakan
    """.split()
)
"""Words that besides those of an organisation begin the name of a body of members or of a region's firm."""

SCHOOLS = frozenset("SD SMP SMA SMK SLB".split())
OF_SCHOOL = frozenset("kepala guru humas kesiswaan sekolah".split())
"""Schools by their kind, and the words of an office right before them."""

SIDE = "pihak"
LAWYER = re.compile(r"(?:[Kk]uasa hukum|[Pp]enasihat hukum|[Pp]engacara) (?P<client>[A-Z][^,]*)")
"""Who speaks for somebody at law, whose side they mean by "kami"."""
