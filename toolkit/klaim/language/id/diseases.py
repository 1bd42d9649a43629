"""Diseases, and the nouns by which a text speaks of one without naming it."""

import re

from klaim.language.id.alternatives import any_case, begun, later, longest_first

NAMES = frozenset(
    """
    diabetes hipertensi stroke hepatitis malaria tuberkulosis TBC leptospirosis hantavirus ebola campak difteri pertusis
    influenza demensia alzheimer parkinson autisme lupus asma pneumonia stunting obesitas anemia skizofrenia depresi
    GERD osteoporosis katarak glaukoma rabies kolera tifus polio epilepsi HIV AIDS COVID-19 Covid-19 PCOS PMOS DBD
    endometriosis vertigo migrain insomnia sifilis gonore chikungunya monkeypox mpox mioma psoriasis eksim wasir
    """.split()
)
"""Diseases of one word."""

_PHRASES = (
    "kanker [a-z]{4,}", "gagal ginjal", "gagal jantung", "serangan jantung", "penyakit jantung koroner", "batu ginjal",
    "batu empedu", "demam berdarah(?: dengue)?", "cacar air", "cacar monyet", "flu burung", "flu babi",
    "kista ovarium", "sakit maag", "asam urat", "asam lambung", "kolesterol tinggi", "tekanan darah tinggi",
    "darah tinggi", "diabetes tipe 2", "radang usus", "usus buntu", "nyeri punggung", "sakit kepala", "saraf terjepit",
    "virus Hanta", "virus Nipah",
)  # fmt: skip
"""Diseases of several words."""

NAMED = re.compile(rf"(?:{begun(any_case(*_PHRASES, *longest_first(NAMES)))})\b")
"""A disease by its name."""

_CONTAGIOUS = (
    r"(?:hantavirus|virus (?:[Hh]anta|[Ee]bola|[Nn]ipah|[Mm]arburg|[Zz]ika)|[Ee]bola|campak|difteri|kolera|tifus|polio|"
    r"rabies|[Mm]pox|[Mm]onkeypox|cacar monyet|flu burung|demam berdarah(?: dengue)?|DBD|malaria|leptospirosis|"
    r"chikungunya|COVID-19|Covid-19|hepatitis akut|pneumonia|keracunan massal)"
)
_NOW = "(?:sedang |tengah |telah )?"
_OF_KIND = "(?:[A-Z][a-z]+ )?"
OUTBREAK = later(
    rf"\b(?:(?:[Ww]abah|[Pp]enyebaran|[Pp]enularan|[Mm]erebaknya) (?:virus )?{_OF_KIND}(?P<spread>{_CONTAGIOUS})|"
    rf"(?P<spreads>{_CONTAGIOUS}) (?:yang )?{_NOW}(?:mewabah|merebak|menyebar|melanda)|"
    rf"[Kk]asus(?: positif| konfirmasi| suspek| baru)* {_OF_KIND}(?P<found>{_CONTAGIOUS}))"
    rf"(?: yang {_NOW}(?:mewabah|merebak|melanda|terjadi|ditemukan))?(?= di )|"
    rf"[Kk]laster (?:maut |mematikan |'mematikan' )?{_OF_KIND}(?P<cluster>{_CONTAGIOUS})(?= (?:di )?kapal )"
)
"""A contagious disease that spreads in the place right behind."""


ABOARD = re.compile(r" (kapal (?:pesiar )?[A-Z]\w*(?: [A-Z]\w*)*)")
"""A ship right behind a disease that spreads on it."""


def outbreak_of(disease: str) -> str:
    """The outbreak of a disease."""
    return f"wabah {disease}"


SICK = frozenset("pasien penderita pengidap penyintas".split())
"""Those who have a disease."""

SIDES = frozenset(
    """
    gejala penyebab tanda tanda-tanda pengobatan pencegahan penularan komplikasi penanganan diagnosis faktor penyebaran
    """.split()
)
"""What a disease has: alone at the start of a sentence it is that of the disease the text speaks of."""

ITSELF = frozenset("penyakit kondisi gangguan keluhan virus infeksi kanker masalah".split())
"""Nouns that before a pointing word mean a disease."""

BEHIND_SICK = frozenset("yang dengan kanker penyakit gagal di rumah rawat covid".split())
"""Words behind those who have a disease that tell themselves which one."""
