"""Nouns for sorts of bodies, places and things that an apposition tells of a name, and its forms."""

import re

from klaim.language.id.alternatives import CAPITAL as _CAPITAL
from klaim.language.id.alternatives import Needing, any_case, begun
from klaim.language.id.clauses import AUXILIARIES
from klaim.language.id.copulas import BEFORE_STANDING
from klaim.language.id.ranks import SUPERLATIVES

_BODIES = """
    kelompok organisasi perusahaan lembaga badan bank maskapai produsen raksasa pengembang operator penyedia firma
    emiten asosiasi konsorsium klub milisi dinas universitas kampus partai koalisi serikat yayasan jaringan
    pabrikan distributor startup platform aplikasi situs media koran majalah stasiun otoritas regulator pengawas
    mahkamah pengadilan parlemen bursa restoran rumah sekolah komunitas geng kartel faksi gerakan sayap brigade
    """.split()
_PLACES = """
    kota negara pulau gunung sungai danau desa wilayah kawasan benua pelabuhan bandara stadion taman
    """.split()
_THINGS = """
    kapal pesawat rudal satelit wahana mobil motor ponsel film lagu album buku novel serial virus bakteri penyakit
    varian spesies obat vaksin senyawa mineral logam komet asteroid planet bintang bulan tradisi tarian makanan
    minuman program proyek kompetisi turnamen liga ajang festival hari model produk teknologi metode sistem
    """.split()
_PEOPLE = """
    perwira prajurit tentara personel jurnalis reporter penyandera warga tokoh konsultan mantan eks
    """.split()

_NOUN = begun(any_case(*_BODIES, *_PLACES, *_THINGS), behind=r"[\w-]")
_WORD = r"(?:[A-Za-z][\w/-]*|\d{1,2}|\([A-Z][A-Za-z]{1,9}\))"
_CAP = r"(?:[A-Z][\w’'.-]{0,30}\w|[A-Z]|\d{1,3})"
_NAME = rf"(?<![’'.-])(?:PT |CV )?{_CAPITAL}[\w’'.-]{{0,30}}\w(?: (?:(?:of|for|and|the|de|al) )?{_CAP}){{0,6}}"
BEFORE_NAME = re.compile(
    rf"(?P<kind>(?:{_NOUN})(?: {_WORD}){{1,9}}?)\s?, (?P<name>{_NAME})(?P<short> \([A-Z][\w ]{{1,12}}\))?(?=\s?,)"
)
"""“Kelompok bersenjata Lebanon, Hizbullah, …”: of what sort a body is, and its name between commas."""

_SORT = rf"(?:{'|'.join(sorted({*_BODIES, *_PLACES, *_THINGS, *_PEOPLE}))}|ibu kota)"
_ONE_OF = "(?:salah satu|seorang|sebuah|suatu|satu-satunya)"
BEHIND_NAME = Needing(
    (", ",),
    rf"(?P<name>{_NAME}(?: (?:virus|group))?)(?P<short> \([A-Z][\w ]{{1,12}}\))?\s?, "
    rf"(?P<kind>(?:{_ONE_OF} \w+|{_SORT})(?: {_WORD}){{1,11}}?)(?=\s?[,.](?!\w))",
    sign=rf"[\w)]\s?, (?:{_ONE_OF}|{_SORT}) ",
)
"""“Beirut, ibu kota Lebanon, …”: a name, and what the bearer is up to the next mark."""

PLACES = frozenset(_PLACES)
"""Sorts of places, which stand before the name of a larger one, too: "Kota Bekasi, Jawa Barat"."""

OF_PLACES = PLACES | BEFORE_STANDING | {"ibu"}
"""Words that open what the name of a place is told to be."""

GOES_ON = AUXILIARIES | frozenset("siap resmi bakal jadi tidak bukan belum".split())
"""Words with which a clause goes on behind a name and its comma, so that no phrase stands there."""

CITING = frozenset("dilaporkan dilansir dikutip diberitakan menurut ditulis disebut laman laporan kata".split())
"""Words before the name of who is cited, behind whose comma the sentence goes on."""

TELLING = SUPERLATIVES | frozenset("satu-satunya tertua termuda tersuci".split())
"""Words by which a sort of place means one alone."""
