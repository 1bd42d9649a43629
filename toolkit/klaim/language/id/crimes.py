"""Violence, theft and the like that an opening tells by a verb, and the nouns that name them."""

import re

_NOUNS = {
    "pembunuhan": "membunuh dibunuh pembunuh",
    "pemerkosaan": "memperkosa diperkosa pemerkosa",
    "pencabulan": "mencabuli dicabuli",
    "penganiayaan": "menganiaya dianiaya memukuli dipukuli menyayat disayat",
    "penikaman": "menikam ditikam",
    "penusukan": "menusuk ditusuk",
    "pembacokan": "membacok dibacok",
    "pengeroyokan": "mengeroyok dikeroyok",
    "penculikan": "menculik diculik",
    "penyekapan": "menyekap disekap",
    "perampokan": "merampok dirampok perampok",
    "pencurian": "mencuri dicuri pencuri menggasak digasak menggondol digondol",
    "pembegalan": "membegal dibegal",
    "pemerasan": "memeras diperas",
    "penyelundupan": "menyelundupkan diselundupkan penyelundup",
    "peredaran": "mengedarkan diedarkan pengedar",
    "penipuan": "menipu ditipu penipu",
    "penggelapan": "menggelapkan digelapkan",
    "pemalsuan": "memalsukan dipalsukan",
    "pelecehan": "melecehkan dilecehkan",
    "perundungan": "merundung dirundung",
    "penyiksaan": "menyiksa disiksa",
    "perbudakan": "memperbudak diperbudak",
    "penjambretan": "menjambret dijambret penjambret",
    "pencopetan": "mencopet dicopet",
    "pembobolan": "membobol dibobol pembobol",
    "penembakan": "menembak ditembak menembaki ditembaki",
    "pembakaran": "membakar dibakar",
    "penyiraman": "menyiram disiram",
    "penyerobotan": "menyerobot diserobot",
    "penimbunan": "menimbun",
    "pengoplosan": "mengoplos dioplos",
    "penyelewengan": "menyelewengkan diselewengkan",
}
NOUN = {verb: noun for noun, verbs in _NOUNS.items() for verb in verbs.split()}
"""The noun for what a verb tells, or for what its doer did."""

DOERS = frozenset("pembunuh pemerkosa perampok pencuri penyelundup pengedar penipu penjambret pembobol".split())

VICTIM = re.compile(
    r"\b(?:menjadi|jadi) korban (?P<suspected>dugaan )?"
    r"(?P<noun>pe[a-z]{4,}an(?: seksual)?|kekerasan(?: seksual)?|tabrak lari|fitnah|begal|bullying|malpraktik)\b"
)
"""Words by which somebody is told to be the victim of a crime."""

FOUND_DEAD = re.compile(r"\bditemukan (?:\w+ )?(?:tewas|meninggal(?: dunia)?|tak bernyawa)\b")
DEATH = "tewasnya"
SUSPECTED = "dugaan"
HEDGES = frozenset("diduga dituduh disangka dituding terduga".split())
"""Words before such a verb that leave it open whether it was done."""

NO_VICTIM = frozenset(
    """ia dia mereka korban pelaku diri orang uang barang seseorang
    perut wajah leher tangan kepala dada punggung temannya besi""".split()
)
"""What is harmed or taken without telling whom or what a crime was about."""

IDIOMS = frozenset(
    """gawang perhatian hati start poin kesempatan waktu nama pikiran keringat tenaga panggung semangat kalori lemak
    sampah ikan sate daging tanaman air bunga antrean medali gelar trofi kemenangan""".split()
)
"""What is taken, wrung or killed without a crime: "mencuri perhatian"."""

NOT_DONE = frozenset(
    "hendak akan ingin berupaya berusaha mencoba gagal untuk tidak bukan belum ancam mengancam".split()
)
"""Words before such a verb that leave it undone."""

NO_SCENE = frozenset(
    """polsek polres polresta polrestabes polda mapolres mapolsek mapolda mapolresta kepolisian bareskrim mabes
    rsud rsup pengadilan kejaksaan kejari kejati media bawah pn rumah
    instagram tiktok facebook youtube twitter threads whatsapp telegram""".split()
)
"""First words of a place where police, courts and doctors are, or people post, and no crime is."""

OWNED_BY = frozenset(["milik", "kepunyaan"])
"""Words before whose something is that was taken."""

CALLED = frozenset("berinisial inisial bernama".split())
